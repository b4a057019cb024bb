import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { scene } from '@/components/state-view/scenes'
import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
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
import '../parts/money-form.scss'

const Withdraw = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const amount = useData(['amount', uid], userAmount)
  const logs = usePages(['withdrawals', uid], (page, pageSize) => withDrawLogs({ page, pageSize }))
  const reload = () => Promise.all([amount.reload(), logs.reload()])
  useVisible(() => void reload())
  usePullDown(reload)
  useReachBottom(logs.loadMore)

  const open = (log: WithdrawLog) => void go('withdrawDetail', { id: log.id })
  const onApplied = async (record: WithdrawLog | undefined) => {
    toast(t.applied)
    await Promise.all([amount.renew(), logs.reload()])
    if (record) open(record)
  }

  const log = (
    <>
      <SectionHead bare title={t.log} />
      <RecordList pages={logs} empty={<View className="money-form__empty">{t.empty}</View>}>
        {(entry) => {
          const state = t.state[entry.status] ?? entry.statusStr
          const reason = refusalOf(entry)
          return (
            <RecordRow
              key={entry.id}
              title={t.name}
              notes={[
                shortDate(entry.dateAdd, 'YYYY-MM-DD HH:mm'),
                fen(entry.moneyFee) > 0 ? t.fees(formatYuan(entry.moneyFee)) : undefined,
                reason && t.refused(reason),
              ]}
              amount={formatYuan(entry.money)}
              state={state}
              stateKind={withdrawKind[entry.status] ?? 'grey'}
              label={t.open(formatYuan(entry.money), state)}
              onClick={() => open(entry)}
            />
          )
        }}
      </RecordList>
    </>
  )

  return (
    <View className="money-form">
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
        {({ balance }) => (
          <Form balance={balance ?? 0} onApplied={onApplied}>
            {log}
          </Form>
        )}
      </AsyncView>
      {amount.data ? null : log}
    </View>
  )
}

const WithdrawPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="withdraw" title={t.title}>
      <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
        {(uid) => <Withdraw uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default WithdrawPage
