import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import { withDrawDetail } from '@/services'
import type { WithdrawLog } from '@/types/api/wallet'
import { shortDate } from '@/utils/date'
import { fen, formatYuan, minusYuan } from '@/utils/money'
import { CallService } from '../parts/call-service'
import { RecordDetail } from '../parts/record-detail'
import { RecordHead } from '../parts/record-head'
import { RecordNumber } from '../parts/record-number'
import { withdrawKind } from '../parts/withdraw-state'
import { words } from './messages'
import { Way } from './way'
import './index.scss'

const FULL = 'YYYY-MM-DD HH:mm'

const Facts = ({ log }: { log: WithdrawLog }) => {
  const t = useWords(words)
  const { number, money, moneyFee, dateAdd, dateUpdate } = log
  return (
    <Card>
      <Cell title={t.money}>{formatYuan(money)}</Cell>
      {fen(moneyFee) > 0 ? (
        <>
          <Cell title={t.fee}>{formatYuan(moneyFee)}</Cell>
          <Cell title={t.arrives}>{formatYuan(minusYuan(money, moneyFee ?? 0))}</Cell>
        </>
      ) : null}
      {number ? <RecordNumber title={t.number} number={number} /> : null}
      <Cell title={t.added}>{shortDate(dateAdd, FULL)}</Cell>
      {dateUpdate ? <Cell title={t.updated}>{shortDate(dateUpdate, FULL)}</Cell> : null}
    </Card>
  )
}

const Content = ({ log }: { log: WithdrawLog }) => {
  const t = useWords(words)
  return (
    <View className="page-withdraw-detail">
      <RecordHead
        amount={log.money}
        state={t.state[log.status] ?? log.statusStr}
        kind={withdrawKind[log.status] ?? 'grey'}
      />
      <Way log={log} />
      <Facts log={log} />
      {log.status === 2 ? (
        <View className="record-actions record-actions--whole">
          <CallService />
          <Button grow onClick={() => void replace('withdraw')}>
            {t.again}
          </Button>
        </View>
      ) : null}
    </View>
  )
}

const WithdrawDetailPage = () => {
  const t = useWords(words)
  const { id } = useParams('withdrawDetail')
  return (
    <PageFrame name="withdrawDetail" title={t.title}>
      <RecordDetail
        kind="withdrawal"
        id={id}
        read={withDrawDetail}
        boxes={3}
        picture={scene.bill}
        words={t}
        list="withdraw"
      >
        {(log) => <Content log={log} />}
      </RecordDetail>
    </PageFrame>
  )
}

export default WithdrawDetailPage
