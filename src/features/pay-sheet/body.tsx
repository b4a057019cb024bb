import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { Icon } from '@/components/icon'
import { StateView } from '@/components/state-view'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { ChooseWay } from './choose-way'
import { words } from './messages'
import { PaySkeleton } from './pay-skeleton'
import type { Payment } from './use-payment'
import { Alipay, Confirming } from './waiting'

/** What the sheet shows of a payment. */
export const Body = ({ payment }: { payment: Payment }) => {
  const t = useWords(words)
  const { phase, bill } = payment
  switch (phase.at) {
    case 'failed':
      return <FailedView size="part" error={phase.error} onRetry={payment.reload} />
    case 'confirming':
      return (
        <Confirming
          slow={phase.slow}
          words={t.slowWords}
          leave={t.leave}
          onCheck={payment.watch}
          onLeave={payment.close}
        >
          <TextLink tone="mute" onClick={() => void payment.startOver()}>
            {t.notPaid}
          </TextLink>
        </Confirming>
      )
    // An answer was lost: nothing can be paid before the order has been read.
    case 'unknown':
      return (
        <StateView compact picture="plug" title={t.unknownTitle} words={t.unknownWords}>
          <Button size="m" icon="refresh" onClick={() => void payment.reload()}>
            {t.unknownCheck}
          </Button>
        </StateView>
      )
    case 'alipay':
      return (
        <>
          <View className="pay-way__icon pay-way__icon--alipay pay-sheet__logo">
            <Icon name="alipay" size={24} />
          </View>
          <Alipay address={phase.address}>
            <TextLink tone="mute" onClick={() => void payment.startOver()}>
              {t.back}
            </TextLink>
          </Alipay>
        </>
      )
    case 'closed':
      return (
        <StateView compact picture="clock" title={t.closedTitle} words={t.closedWords}>
          <Button size="m" onClick={payment.close}>
            {t.gotIt}
          </Button>
        </StateView>
      )
    default:
      return phase.at === 'choose' && bill ? <ChooseWay bill={bill} payment={payment} /> : <PaySkeleton />
  }
}
