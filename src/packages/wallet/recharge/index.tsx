import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { SectionHead } from '@/components/section-head'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { TagKind } from '@/components/tag'
import { MemberGate } from '@/features/member-gate'
import { PayingFrame } from '@/features/page-frame/paying'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { goBack } from '@/lib/router'
import { payLogs, userAmount } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import type { PayLog } from '@/types/api/payment'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { RecordList } from '../parts/record-list'
import { RecordRow } from '../parts/record-row'
import { Form } from './form'
import { words } from './messages'
import '../parts/money-form.scss'
import './index.scss'

const stateKinds: Record<PayLog['status'], TagKind> = { 0: 'grey', 1: 'brand', 2: 'red' }

const Recharge = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const open = useSettings((settings) => settings.merchant.rechargeOpen)
  const [done, setDone] = useState(false)
  const amount = useData(['amount', uid], userAmount)
  const logs = usePages(['recharges', uid], (page, pageSize) => payLogs({ recharge: true, page, pageSize }))
  const reload = () => Promise.all([amount.reload(), logs.reload()])
  usePullDown(reload)
  useReachBottom(logs.loadMore)
  const balance = amount.data?.balance

  const log = (
    <>
      <SectionHead bare title={t.log} />
      <RecordList pages={logs} empty={<View className="money-form__empty">{t.empty}</View>}>
        {(entry) => (
          <RecordRow
            key={entry.id}
            title={t.gate(entry.payGate, entry.payGateStr)}
            notes={[shortDate(entry.dateAdd, 'YYYY-MM-DD HH:mm'), entry.remark]}
            amount={formatYuan(entry.money)}
            state={t.state[entry.status] ?? entry.statusStr}
            stateKind={stateKinds[entry.status] ?? 'grey'}
          />
        )}
      </RecordList>
    </>
  )
  const onPaid = async () => {
    await Promise.all([amount.renew(), logs.reload()])
    setDone(true)
  }

  if (open && !done)
    return (
      <View className="money-form">
        <Form balance={balance} onPaid={onPaid}>
          {log}
        </Form>
      </View>
    )
  return (
    <View className="money-form">
      {open ? (
        <StateView
          compact
          picture={scene.coin}
          title={t.doneTitle}
          words={
            <AsyncView {...amount} failed="line" skeleton={null}>
              {({ balance: left }) => t.doneWords(formatYuan(left))}
            </AsyncView>
          }
        >
          <Button size="m" onClick={() => void goBack()}>
            {t.finish}
          </Button>
          <Button size="m" kind="line" onClick={() => setDone(false)}>
            {t.again}
          </Button>
        </StateView>
      ) : (
        <StateView compact picture={scene.coin} title={t.closedTitle} words={t.closedWords} />
      )}
      {log}
    </View>
  )
}

const RechargePage = () => {
  const t = useWords(words)
  return (
    <PayingFrame name="recharge" title={t.title}>
      <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
        {(uid) => <Recharge uid={uid} />}
      </MemberGate>
    </PayingFrame>
  )
}

export default RechargePage
