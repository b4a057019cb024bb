import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { Spinner } from '@/components/spinner'
import { StateView } from '@/components/state-view'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { openPaymentPage } from '@/lib/platform/pay'
import { words } from './messages'
import type { PayFlow } from './use-pay-flow'
import './wait-sheet.scss'

const Alipay = ({ address, flow }: { address: string; flow: PayFlow }) => {
  const t = useWords(words)
  const copy = async () => {
    if (await copyText(address)) toast(t.copied)
  }
  return (
    <View className="wait-sheet__alipay">
      <Text className="wait-sheet__title">{t.alipayTitle}</Text>
      <Text className="wait-sheet__note">{t.alipayWords}</Text>
      <View className="wait-sheet__address">
        <Text className="wait-sheet__url">{address}</Text>
        <TextLink icon="copy" onClick={() => void copy()}>
          {t.copy}
        </TextLink>
      </View>
      <Button kind="outline" onClick={() => openPaymentPage(address)}>
        {t.open}
      </Button>
      <Button onClick={() => void flow.watch()}>{t.done}</Button>
    </View>
  )
}

const Confirming = ({ slow, flow }: { slow: boolean; flow: PayFlow }) => {
  const t = useWords(words)
  if (!slow)
    return (
      <StateView compact picture="clock" title={t.confirmingTitle} words={t.confirmingWords}>
        <Spinner className="wait-sheet__spin" />
      </StateView>
    )
  return (
    <StateView compact picture="clock" title={t.slowTitle} words={t.slowWords}>
      <Button size="m" icon="refresh" onClick={() => void flow.watch()}>
        {t.check}
      </Button>
      <Button size="m" kind="line" onClick={flow.leave}>
        {t.leave}
      </Button>
    </StateView>
  )
}

const Unknown = ({ flow }: { flow: PayFlow }) => {
  const t = useWords(words)
  return (
    <StateView compact picture="plug" title={t.unknownTitle} words={t.unknownWords}>
      <Button size="m" icon="refresh" busy={flow.looking} onClick={() => void flow.lookAgain()}>
        {t.unknownCheck}
      </Button>
    </StateView>
  )
}

/** While it is not known how a payment ended. Nothing can be paid behind it. */
export const WaitSheet = ({ flow }: { flow: PayFlow }) => {
  const t = useWords(words)
  const { wait } = flow
  if (!wait) return null
  return (
    <Sheet open title={t.waitTitle} locked={wait.at !== 'alipay'} onClose={flow.leave}>
      {wait.at === 'alipay' ? <Alipay address={wait.address} flow={flow} /> : null}
      {wait.at === 'confirming' ? <Confirming slow={wait.slow} flow={flow} /> : null}
      {wait.at === 'unknown' ? <Unknown flow={flow} /> : null}
    </Sheet>
  )
}
