import { Button as NativeButton, Text, View } from '@tarojs/components'

import { Avatar } from '@/components/avatar'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Spinner } from '@/components/spinner'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { choosePictures } from '@/lib/platform/pictures'
import { isWeapp } from '@/lib/platform/system'
import { saveAvatar } from '../parts/save-profile'
import { words } from './messages'

interface AvatarRowProps {
  src: string | undefined
  onSaved: () => Promise<unknown>
}

/** The face: WeChat's own chooser in a mini program, a picture of the device elsewhere. Saved at once. */
export const AvatarRow = ({ src, onSaved }: AvatarRowProps) => {
  const t = useWords(words)
  const [save, saving] = useOnce(async (path: string) => {
    try {
      await saveAvatar(path)
      await onSaved()
      toast(t.avatarSaved)
    } catch (error) {
      toast(userMessage(error))
    }
  })
  const choose = async () => {
    const [path] = await choosePictures(1)
    if (path) await save(path)
  }
  const content = (
    <>
      <Text className="profile-avatar__label">{t.avatar}</Text>
      {saving ? <Spinner /> : null}
      <Avatar size={56} src={src} ground="rose" />
      <Icon name="right" size={16} className="profile-avatar__arrow" />
    </>
  )
  if (isWeapp)
    return (
      <NativeButton
        className="native profile-avatar"
        openType="chooseAvatar"
        disabled={saving}
        hoverClass="pressed"
        ariaLabel={t.changeAvatar}
        onChooseAvatar={(event) => void save(event.detail.avatarUrl)}
      >
        {content}
      </NativeButton>
    )
  return (
    <View
      className="profile-avatar"
      {...control(() => void choose(), { label: t.changeAvatar, disabled: saving })}
    >
      {content}
    </View>
  )
}
