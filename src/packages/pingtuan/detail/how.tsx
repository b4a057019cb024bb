import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { words } from './messages'

/** The rules of this goods' groups in four steps. */
export const How = ({ set }: { set: PingtuanSet }) => {
  const t = useWords(words)
  const steps: { icon: IconName; text: string }[] = [
    { icon: 'wallet', text: t.how1 },
    { icon: 'share', text: t.how2(set.timeoutHours, set.numberPersion) },
    { icon: 'truck', text: t.how3 },
    { icon: 'undo', text: t.how4 },
  ]
  return (
    <Card>
      <SectionHead title={t.how} />
      <View className="pingtuan-how">
        {steps.map(({ icon, text }) => (
          <View key={icon} className="pingtuan-how__one">
            <View className="pingtuan-how__disc">
              <Icon name={icon} size={20} />
            </View>
            <Text className="pingtuan-how__text">{text}</Text>
          </View>
        ))}
      </View>
      {set.refundTypeStr ? <Text className="pingtuan-how__way">{t.refundWay(set.refundTypeStr)}</Text> : null}
    </Card>
  )
}
