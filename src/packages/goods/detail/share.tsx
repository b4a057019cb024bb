import { Button as NativeButton, Text, View } from '@tarojs/components'
import { useState } from 'react'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { IconButton } from '@/components/icon-button'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { pageLink } from '@/lib/platform/share'
import { isWeapp } from '@/lib/platform/system'
import { go } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { words } from './messages'

interface ShareProps {
  goodsId: Id
  /** Of the page, as it is shared. */
  path: string
}

const Way = ({ icon, text }: { icon: IconName; text: string }) => (
  <>
    <View className="goods-share__disc">
      <Icon name={icon} size={24} />
    </View>
    <Text className="goods-share__text">{text}</Text>
  </>
)

/** Two ways to a friend: the card (in browsers the link), or a poster to keep and show around. */
export const Share = ({ goodsId, path }: ShareProps) => {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const copy = async () => {
    close()
    const link = pageLink(path)
    toast(link && (await copyText(link)) ? t.linkCopied : t.linkFailed)
  }
  const poster = () => {
    close()
    void go('poster', { kind: 'goods', goodsId })
  }
  return (
    <>
      <IconButton icon="share" label={t.share} text onClick={() => setOpen(true)} />
      <Sheet open={open} title={t.shareTitle} onClose={close}>
        <View className="goods-share">
          {isWeapp ? (
            <NativeButton className="native goods-share__one" openType="share" onClick={close}>
              <Way icon="wechat" text={t.shareCard} />
            </NativeButton>
          ) : (
            <View className="goods-share__one" {...control(() => void copy())}>
              <Way icon="copy" text={t.shareLink} />
            </View>
          )}
          <View className="goods-share__one" {...control(poster)}>
            <Way icon="image" text={t.sharePoster} />
          </View>
        </View>
      </Sheet>
    </>
  )
}
