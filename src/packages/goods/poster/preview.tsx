import { Image, Text, View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { NoticeBar } from '@/components/notice-bar'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { allowAlbum, savePicture, sendPicture, type Saving } from '@/lib/platform/album'
import { confirm, toast } from '@/lib/platform/feedback'
import { isWeapp } from '@/lib/platform/system'
import type { Drawn } from './draw'
import { words } from './messages'

interface PreviewProps {
  drawn: Drawn
  title: string
  onAgain: () => void
}

/** The finished poster, and what can be done with it. */
export const Preview = ({ drawn, title, onAgain }: PreviewProps) => {
  const t = useWords(words)
  const [save, saving] = useOnce(async () => {
    const say: Partial<Record<Saving, string>> = {
      saved: isWeapp ? t.savedAlbum : t.saved,
      hold: t.holdToSave,
      failed: t.failed,
    }
    let outcome = await savePicture(drawn.address, `${title}.jpg`)
    if (outcome === 'refused') {
      const question = { title: t.allowTitle, content: t.allowWhat, confirmText: t.allowGo }
      if (!(await confirm(question)) || !(await allowAlbum())) return
      outcome = await savePicture(drawn.address, `${title}.jpg`)
    }
    const sentence = say[outcome]
    if (sentence) toast(sentence)
  })
  return (
    <>
      {drawn.plain ? (
        <View className="poster__notice">
          <NoticeBar kind="warn" icon="image" action={t.again} onClick={onAgain}>
            {t.noPicture}
          </NoticeBar>
        </View>
      ) : null}
      <View className="poster__paper">
        <Image
          className="poster__image"
          src={drawn.address}
          mode="widthFix"
          showMenuByLongpress
          ariaLabel={t.poster(title)}
        />
      </View>
      <Text className="poster__hint">{t.hold}</Text>
      <BottomBar>
        {isWeapp ? (
          <Button grow kind="soft" icon="wechat" onClick={() => sendPicture(drawn.address)}>
            {t.send}
          </Button>
        ) : null}
        <Button grow icon="image" busy={saving} onClick={() => void save()}>
          {isWeapp ? t.saveAlbum : t.save}
        </Button>
      </BottomBar>
    </>
  )
}
