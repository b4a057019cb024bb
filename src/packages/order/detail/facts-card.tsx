import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { TextLink } from '@/components/text-link'
import { Timeline } from '@/components/timeline'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import type { OrderDetail } from '@/types/api/order'
import { cx } from '@/utils/cx'
import { shortDate } from '@/utils/date'
import { words } from './messages'

/** `whole`: a value that is not broken but moves below its name when there is no room beside it. */
const Fact = ({ name, whole, children }: { name: string; whole?: boolean; children: ReactNode }) => (
  <View className={cx('facts__one', whole && 'facts__one--whole')}>
    <Text className="facts__key">{name}</Text>
    <View className="facts__value">{children}</View>
  </View>
)

const when = (text: string) => shortDate(text, 'YYYY-MM-DD HH:mm')

/** Number, dates, note and what has happened so far. */
export const FactsCard = ({ detail }: { detail: OrderDetail }) => {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const { orderInfo: order, logs = [] } = detail
  const copy = async () => {
    if (await copyText(order.orderNumber)) toast(t.copied)
  }
  return (
    <Card className="facts">
      <Fact name={t.number} whole>
        <Text className="facts__digits">{order.orderNumber}</Text>
        <TextLink onClick={() => void copy()}>{t.copy}</TextLink>
      </Fact>
      <Fact name={t.dateAdd}>
        <Text>{when(order.dateAdd)}</Text>
      </Fact>
      {order.datePay ? (
        <Fact name={t.datePay}>
          <Text>{when(order.datePay)}</Text>
        </Fact>
      ) : null}
      {order.peisongType === 'zq' || order.isNeedLogistics ? (
        <Fact name={t.delivery}>
          <Text>{order.peisongType === 'zq' ? t.zq : t.kd}</Text>
        </Fact>
      ) : null}
      {order.remark ? (
        <Fact name={t.remark}>
          <Text selectable>{order.remark}</Text>
        </Fact>
      ) : null}
      {logs.length > 0 ? (
        <Fact name={t.log}>
          <TextLink tone="mute" onClick={() => setOpen(!open)}>
            {open ? t.hideLog : t.showLog}
          </TextLink>
        </Fact>
      ) : null}
      {open ? (
        <Timeline
          items={logs.map((log) => ({ title: log.typeStr, note: log.remark, time: shortDate(log.dateAdd) }))}
        />
      ) : null}
      {order.status >= 1 && hasPage('invoiceApply') ? (
        <Cell title={t.invoice} onClick={() => void go('invoiceApply', { orderId: order.id })} />
      ) : null}
    </Card>
  )
}
