import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { NoticeBar } from '@/components/notice-bar'
import { Price } from '@/components/price'
import { Sheet } from '@/components/sheet'
import { useOnce } from '@/hooks/use-once'
import { useSheet } from '@/hooks/use-sheet'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { settlePayment, type CashierResult } from '@/lib/sandbox/cashier'
import type { SheetAnswer, SheetRequest } from '@/lib/sheets'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import './index.scss'

type Ending = 'paid' | 'late' | 'cancelled' | 'failed'

interface Rule {
  icon: IconName
  result: CashierResult
  answer: SheetAnswer<'cashier'>
  /** Milliseconds until the bank's notification; the sandbox's own when left out. */
  delay?: number
}

const endings: Record<Ending, Rule> = {
  paid: { icon: 'check', result: 'paid', answer: 'presented' },
  late: { icon: 'clock', result: 'paid', answer: 'presented', delay: 8000 },
  cancelled: { icon: 'undo', result: 'cancelled', answer: 'cancelled' },
  failed: { icon: 'close', result: 'failed', answer: 'failed' },
}
const order = Object.keys(endings) as Ending[]

interface CashierProps {
  request: SheetRequest<'cashier'>
  onDone: (answer: SheetAnswer<'cashier'>) => void
}

const Cashier = ({ request, onDone }: CashierProps) => {
  const t = useWords(words)
  const [ending, setEnding] = useState<Ending>('paid')
  const { prepayId, money, title } = request
  const notes: Record<Ending, string> = {
    paid: t.paidNote,
    late: t.lateNote,
    cancelled: t.cancelledNote,
    failed: t.failedNote,
  }

  const [settle, busy] = useOnce(async (chosen: Ending) => {
    const { result, answer, delay } = endings[chosen]
    if (await settlePayment(prepayId, result, delay)) onDone(answer)
    else toast(t.unreachable)
  })

  const say = ending === 'cancelled' ? t.cancel : ending === 'failed' ? t.fail : t.pay(formatYuan(money))
  return (
    <Sheet
      open
      ground="page"
      title={t.title}
      locked={busy}
      onClose={() => void settle('cancelled')}
      actions={
        <Button grow busy={busy} onClick={() => void settle(ending)}>
          {say}
        </Button>
      }
    >
      <View className="cashier">
        <NoticeBar kind="warn" icon="info">
          {t.notice}
        </NoticeBar>
        <Card className="cashier__bill">
          <Text className="cashier__to">{t.to(title)}</Text>
          <Price value={money} size="xl" tone="ink" />
          <View className="cashier__facts">
            <View className="cashier__fact">
              <Text className="cashier__key">{t.number}</Text>
              <Text>{prepayId.slice(-8).toUpperCase()}</Text>
            </View>
            <View className="cashier__fact">
              <Text className="cashier__key">{t.way}</Text>
              <Text>{t.wechat}</Text>
            </View>
          </View>
        </Card>
        <Text className="cashier__which">{t.which}</Text>
        <Card>
          <View {...spoken('radiogroup', t.which)}>
            {order.map((each) => (
              <View
                key={each}
                className="cashier__ending"
                {...control(() => setEnding(each), {
                  role: 'radio',
                  label: `${t[each]} ${notes[each]}`,
                  on: each === ending,
                  disabled: busy,
                })}
              >
                <View className={cx('cashier__disc', `cashier__disc--${each}`)}>
                  <Icon name={endings[each].icon} size={16} />
                </View>
                <View className="cashier__words">
                  <Text className="cashier__name">{t[each]}</Text>
                  <Text className="cashier__note">{notes[each]}</Text>
                </View>
                <View className={cx('cashier__mark', each === ending && 'cashier__mark--on')}>
                  {each === ending ? <Icon name="check" size={14} /> : null}
                </View>
              </View>
            ))}
          </View>
        </Card>
      </View>
    </Sheet>
  )
}

const Host = () => {
  const { request, answer } = useSheet('cashier', 'cancelled')
  return request ? <Cashier request={request} onDone={answer} /> : null
}

/** The sandbox's stand-in for WeChat's payment sheet; a plain build has none. */
export const CashierSheet = () => (process.env.TARO_APP_SANDBOX === '1' ? <Host /> : null)
