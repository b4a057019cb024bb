import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { StateView } from '@/components/state-view'
import { Alipay, Confirming } from '@/features/pay-sheet/waiting'
import { waitingWords } from '@/features/pay-sheet/waiting-messages'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'
import type { PayFlow } from './use-pay-flow'

const Body = ({ flow }: { flow: PayFlow }) => {
  const t = useWords(words)
  const w = useWords(waitingWords)
  const { wait } = flow
  switch (wait?.at) {
    case 'alipay':
      return (
        <Alipay address={wait.address}>
          <Button onClick={() => void flow.watch()}>{w.done}</Button>
        </Alipay>
      )
    case 'confirming':
      return (
        <Confirming
          slow={wait.slow}
          words={t.slowWords}
          leave={t.leave}
          onCheck={flow.watch}
          onLeave={flow.leave}
        />
      )
    case 'unknown':
      return (
        <StateView compact picture="plug" title={t.unknownTitle} words={t.unknownWords}>
          <Button size="m" icon="refresh" busy={flow.looking} onClick={() => void flow.lookAgain()}>
            {t.unknownCheck}
          </Button>
        </StateView>
      )
    default:
      return null
  }
}

/** While it is not known how a payment ended. Nothing can be paid behind it. */
export const WaitSheet = ({ flow }: { flow: PayFlow }) => {
  const t = useWords(words)
  const { wait } = flow
  if (!wait) return null
  return (
    <Sheet open title={t.waitTitle} locked={wait.at !== 'alipay'} onClose={flow.leave}>
      <Body flow={flow} />
    </Sheet>
  )
}
