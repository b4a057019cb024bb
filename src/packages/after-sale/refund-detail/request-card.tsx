import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Picture } from '@/components/picture'
import { SectionHead } from '@/components/section-head'
import { Timeline } from '@/components/timeline'
import { useWords } from '@/hooks/use-words'
import { previewPictures } from '@/lib/platform/preview'
import type { OrderGoods } from '@/types/api/order'
import type { RefundApplyDetail } from '@/types/api/refund'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { words } from './messages'

const EXCHANGE = 2
const DONE = 4

interface RequestProps {
  request: RefundApplyDetail
  /** Missing: the request is about the whole order. */
  line: OrderGoods | undefined
}

const when = (text: string | undefined) => shortDate(text, 'YYYY-MM-DD HH:mm')

/** Where a request stands, and how it came there. */
export const Progress = ({ request }: Pick<RequestProps, 'request'>) => {
  const t = useWords(words)
  const { status, type, dateAdd, dateUpdate } = request.baseInfo
  const isExchange = status === DONE && type === EXCHANGE
  const now = {
    title: isExchange ? t.exchanged : (t.states[status] ?? request.baseInfo.statusStr),
    note: isExchange ? undefined : t.stateWords[status],
    time: status === 0 ? undefined : when(dateUpdate),
  }
  return (
    <Card className="refund-progress">
      <Timeline items={[now, { title: t.applied, time: when(dateAdd) }]} />
    </Card>
  )
}

/** What was asked for. */
export const RequestCard = ({ request, line }: RequestProps) => {
  const t = useWords(words)
  const { type, number, amount, logisticsStatus, reason, remark } = request.baseInfo
  const pics = (request.pics ?? []).map(({ pic }) => pic)
  return (
    <Card className="refund-facts">
      <SectionHead title={t.facts} />
      <Cell title={t.goods} keyWidth="form">
        {line ? line.goodsName : t.wholeOrder}
      </Cell>
      <Cell title={t.kind} keyWidth="form">
        {t.kinds[type]}
      </Cell>
      {number ? (
        <Cell title={t.pieces} keyWidth="form">
          {number}
        </Cell>
      ) : null}
      {type === EXCHANGE ? null : (
        <Cell title={t.amount} keyWidth="form">
          <Text className="refund-facts__amount">{formatYuan(amount)}</Text>
        </Cell>
      )}
      <Cell title={t.received} keyWidth="form">
        {logisticsStatus === 1 ? t.receivedYes : t.receivedNo}
      </Cell>
      <Cell title={t.why} keyWidth="form">
        {reason}
      </Cell>
      {remark ? (
        <Cell title={t.remark} keyWidth="form">
          {remark}
        </Cell>
      ) : null}
      {pics.length > 0 ? (
        <Cell title={t.photos} keyWidth="form">
          <View className="refund-facts__photos">
            {pics.map((pic, index) => (
              <Picture
                key={pic}
                src={pic}
                label={t.photo(index + 1)}
                className="refund-facts__photo"
                onClick={() => previewPictures(pics, pic)}
              />
            ))}
          </View>
        </Cell>
      ) : null}
    </Card>
  )
}
