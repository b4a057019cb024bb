import { Button as NativeButton, View } from '@tarojs/components'

import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import { callPhone, toast } from '@/lib/platform/feedback'
import { isWeapp } from '@/lib/platform/system'
import { useSettings } from '@/stores/settings'
import { words } from './messages'
import './index.scss'

/** WeChat's own customer service, elsewhere the shop's telephone. */
export const ServiceButton = () => {
  const t = useWords(words)
  const phone = useSettings(({ merchant }) => merchant.servicePhone)
  const call = () => (phone ? void callPhone(phone) : toast(t.noService))
  return (
    <View className="service-button">
      <IconButton
        icon="service"
        label={t.service}
        text
        tone="mute"
        onClick={isWeapp ? () => undefined : call}
      />
      {isWeapp ? (
        <NativeButton className="native service-button__native" openType="contact" ariaLabel={t.service} />
      ) : null}
    </View>
  )
}
