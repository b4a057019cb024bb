import { Text } from '@tarojs/components'

import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import { Ticket } from '@/components/ticket'
import { useWords } from '@/hooks/use-words'
import type { Coupon } from '@/types/api/coupon'
import { shortDate } from '@/utils/date'
import { formatShortYuan } from '@/utils/money'
import { CLAIMABLE, STUB, type RuleState } from './rule-state'
import { RuleWorth, useCondition } from './worth'
import { words } from './words'

const BUTTON = { free: 'red', password: 'line', points: 'line', paid: 'line', mine: 'outline' } as const
/** From here down what is left is said. */
const SCARCE = 30

interface RuleTicketProps {
  rule: Coupon
  state: RuleState
  busy: boolean
  onAct: () => void
  onOpen?: () => void
}

const Tags = ({ rule, state }: { rule: Coupon; state: RuleState }) => {
  const t = useWords(words)
  if (state === 'mine') return <Tag kind="brand">{t.have}</Tag>
  if (!CLAIMABLE.includes(state)) return null
  const left =
    rule.numberTotle > 0 ? Math.max(1, Math.round((rule.numberLeft / rule.numberTotle) * 100)) : 100
  return (
    <>
      {rule.needScore > 0 ? <Tag kind="gold">{t.needPoints(rule.needScore)}</Tag> : null}
      {rule.needSignedContinuous > 0 ? <Tag kind="gold">{t.needDays(rule.needSignedContinuous)}</Tag> : null}
      {left <= SCARCE ? <Tag kind="warn">{t.left(left)}</Tag> : null}
      {rule.numberPersonMax > 0 ? <Tag kind="grey">{t.limit(rule.numberPersonMax)}</Tag> : null}
    </>
  )
}

/** A coupon that can be claimed, with what that takes. */
export const RuleTicket = ({ rule, state, busy, onAct, onOpen }: RuleTicketProps) => {
  const t = useWords(words)
  const condition = useCondition()
  const note =
    rule.dateEndType === 1 ? t.days(rule.dateEndDays ?? 0) : t.until(shortDate(rule.dateEnd, 'MM-DD HH:mm'))
  const action = state === 'paid' ? formatShortYuan(rule.needAmount) : t.action[state]
  return (
    <Ticket
      kind={STUB[state]}
      amount={<RuleWorth rule={rule} />}
      condition={condition(rule)}
      title={rule.name}
      note={note}
      tags={<Tags rule={rule} state={state} />}
      label={rule.name}
      action={
        state === 'done' || state === 'gone' ? (
          <Text>{action}</Text>
        ) : (
          <Button
            size="xm"
            kind={BUTTON[state]}
            busy={busy}
            stop
            label={t.act(state === 'paid' ? `${t.action.paid} ${action}` : action, rule.name)}
            onClick={onAct}
          >
            {action}
          </Button>
        )
      }
      onClick={onOpen}
    />
  )
}
