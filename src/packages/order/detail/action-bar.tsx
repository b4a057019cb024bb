import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { go, hasPage } from '@/lib/router'
import type { OrderDetail } from '@/types/api/order'
import { formatYuan } from '@/utils/money'
import { words } from '../parts/messages'
import { actionsOf, waitsForGroup, type OrderAction } from '../parts/order-actions'
import { useOrderActions, type Effect } from '../parts/use-order-actions'

interface ActionBarProps {
  detail: OrderDetail
  onEffect: (effect: Effect) => Promise<unknown>
}

/** What can be done now, at the thumb; the first action is the solid one, at the right. */
export const ActionBar = ({ detail, onEffect }: ActionBarProps) => {
  const t = useWords(words)
  const { orderInfo: order, goods } = detail
  const { act, busy } = useOrderActions((_handled, effect) => onEffect(effect))
  // The code itself stands on this page.
  const actions = actionsOf(order, { review: hasPage('orderReview') }).filter((action) => action !== 'code')
  const [line] = goods
  const tuanId = line && waitsForGroup(order) && hasPage('pingtuanDetail') ? order.pingtuanOpenId : undefined
  const say = (action: OrderAction) =>
    action === 'pay' && order.amountReal > 0 ? t.payAmount(formatYuan(order.amountReal)) : t.action[action]
  return (
    <BottomBar>
      <>
        {[...actions].reverse().map((action) => {
          const first = action === actions[0]
          return (
            <Button
              key={action}
              grow={first}
              kind={first && action !== 'again' ? 'solid' : first ? 'outline' : 'line'}
              busy={busy?.action === action}
              disabled={busy !== undefined && busy.action !== action}
              onClick={() => void act(action, { order, goods })}
            >
              {say(action)}
            </Button>
          )
        })}
        {line && tuanId !== undefined ? (
          <Button grow onClick={() => void go('pingtuanDetail', { goodsId: line.goodsId, tuanId })}>
            {t.inviteGroup}
          </Button>
        ) : null}
      </>
    </BottomBar>
  )
}
