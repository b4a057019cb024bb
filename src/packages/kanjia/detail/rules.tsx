import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'

interface RulesProps {
  busy: boolean
  /** Starts anew; undefined where there is nothing to give up. */
  onGiveUp: (() => void) | undefined
}

/** What holds for every bargain. */
export const Rules = ({ busy, onGiveUp }: RulesProps) => {
  const t = useWords(words)
  return (
    <Card>
      <SectionHead title={t.rules} />
      <View className="kanjia-rules">
        {[t.rule1, t.rule2, t.rule3].map((rule) => (
          <Text key={rule} className="kanjia-rules__one">{`· ${rule}`}</Text>
        ))}
      </View>
      {onGiveUp ? (
        <View className="offer-page__foot">
          <TextLink tone="mute" disabled={busy} onClick={onGiveUp}>
            {t.giveUp}
          </TextLink>
        </View>
      ) : null}
    </Card>
  )
}
