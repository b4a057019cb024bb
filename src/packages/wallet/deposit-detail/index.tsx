import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { NoticeBar } from '@/components/notice-bar'
import { scene } from '@/components/state-view/scenes'
import { PayingFrame } from '@/features/page-frame/paying'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { depositInfo } from '@/services'
import type { Id } from '@/types/api/common'
import type { Deposit } from '@/types/api/deposit'
import { shortDate } from '@/utils/date'
import { DepositSheet } from '../parts/deposit-sheet'
import { depositKind, depositStateOf } from '../parts/deposit-state'
import { depositWords } from '../parts/deposit-words'
import { RecordDetail } from '../parts/record-detail'
import { RecordHead } from '../parts/record-head'
import { RecordNumber } from '../parts/record-number'
import { Back } from './back'
import '../parts/deposit.scss'

const FULL = 'YYYY-MM-DD HH:mm'

const Facts = ({ deposit }: { deposit: Deposit }) => {
  const t = useWords(depositWords)
  const { number, remark, refCode, dateAdd, dateUpdate } = deposit
  return (
    <Card>
      {remark ? <Cell title={t.remark}>{remark}</Cell> : null}
      {number ? <RecordNumber title={t.number} number={number} /> : null}
      {refCode ? <Cell title={t.refCode}>{refCode}</Cell> : null}
      <Cell title={t.added}>{shortDate(dateAdd, FULL)}</Cell>
      {dateUpdate ? <Cell title={t.updated}>{shortDate(dateUpdate, FULL)}</Cell> : null}
    </Card>
  )
}

interface ContentProps {
  uid: Id
  deposit: Deposit
  reload: () => Promise<unknown>
}

const Content = ({ uid, deposit, reload }: ContentProps) => {
  const t = useWords(depositWords)
  const [paying, setPaying] = useState(false)
  const [kept, setKept] = useState(false)
  const state = depositStateOf(deposit)
  const note = state === 'asked' ? t.askedNote : state === 'returned' ? t.returnedNote : undefined
  const problem = kept ? t.kept : deposit.rejectionReason && t.refused(deposit.rejectionReason)
  return (
    <View className="page-deposit">
      <RecordHead amount={deposit.amount} state={t.state[state]} kind={depositKind[state]} note={note} />
      {problem ? (
        <View className="page-deposit__notice">
          <NoticeBar kind="warn" icon="info">
            {problem}
          </NoticeBar>
        </View>
      ) : null}
      <Facts deposit={deposit} />
      {state === 'unpaid' ? (
        <View className="record-actions record-actions--whole">
          <Button grow onClick={() => setPaying(true)}>
            {t.payNow}
          </Button>
        </View>
      ) : null}
      {state === 'paid' ? <Back deposit={deposit} reload={reload} /> : null}
      {paying ? (
        <DepositSheet
          uid={uid}
          initial={deposit}
          onClose={() => setPaying(false)}
          onEnd={async (end) => {
            setPaying(false)
            setKept(end === 'kept')
            await reload()
          }}
        />
      ) : null}
    </View>
  )
}

const DepositDetailPage = () => {
  const t = useWords(depositWords)
  const { id } = useParams('depositDetail')
  return (
    <PayingFrame name="depositDetail" title={t.detail}>
      <RecordDetail
        kind="deposit"
        id={id}
        read={depositInfo}
        boxes={2}
        picture={scene.coin}
        words={t}
        list="depositList"
      >
        {(deposit, reload, uid) => <Content uid={uid} deposit={deposit} reload={reload} />}
      </RecordDetail>
    </PayingFrame>
  )
}

export default DepositDetailPage
