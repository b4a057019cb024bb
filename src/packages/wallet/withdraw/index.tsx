import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { useRefresh } from '@/hooks/use-refresh'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { userAmount, withDrawLogs } from '@/services'
import type { Id } from '@/types/api/common'
import type { WithdrawLog } from '@/types/api/wallet'
import { shortDate } from '@/utils/date'
import { fen, formatYuan } from '@/utils/money'
import { RecordList } from '../parts/record-list'
import { RecordRow } from '../parts/record-row'
import { refusalOf, withdrawKind } from '../parts/withdraw-state'
import { Form } from './form'
import { words } from './messages'
import './index.scss'

const Withdraw = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const amount = useData(['amount', uid], userAmount)
  const logs = usePages(['withdrawals', uid], (page, pageSize) => withDrawLogs({ page, pageSize }))
  const reload = () => Promise.all([amount.reload(), logs.reload()])
  useVisible(() => void reload())
  useRefresh(reload)
  useReachBottom(logs.loadMore)

  const open = (log: WithdrawLog) => void go('withdrawDetail', { id: log.id })
  const onApplied = async (record: WithdrawLog | undefined) => {
    toast(t.applied)
    await reload()
    if (record) open(record)
  }

  return (
    <View className="page-withdraw">
      <AsyncView
        data={amount.data}
        error={amount.error}
        reload={amount.reload}
        failed="part"
        skeleton={
          <Card>
            <Skeleton shape="block" count={1} />
          </Card>
        }
      >
        {({ balance }) => <Form balance={balance ?? 0} onApplied={onApplied} />}
      </AsyncView>
      <SectionHead bare title={t.log} />
      <RecordList pages={logs} empty={<View className="page-withdraw__empty">{t.empty}</View>}>
        {(log) => {
          const state = t.state[log.status] ?? log.statusStr
          const reason = refusalOf(log)
          return (
            <RecordRow
              key={log.id}
              title={t.name}
              notes={[
                shortDate(log.dateAdd, 'YYYY-MM-DD HH:mm'),
                fen(log.moneyFee) > 0 ? t.fees(formatYuan(log.moneyFee)) : undefined,
                reason && t.refused(reason),
              ]}
              amount={formatYuan(log.money)}
              state={state}
              stateKind={withdrawKind[log.status] ?? 'grey'}
              label={t.open(formatYuan(log.money), state)}
              onClick={() => open(log)}
            />
          )
        }}
      </RecordList>
    </View>
  )
}

const WithdrawPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="withdraw" title={t.title}>
      <MemberGate picture="coin" what={t.what} reason={t.reason}>
        {(uid) => <Withdraw uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default WithdrawPage
