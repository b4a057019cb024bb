import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { invoiceList } from '@/services'
import type { Id } from '@/types/api/common'
import { shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { invoiceKind, REFUSED } from '../parts/invoice-state'
import { invoiceWords } from '../parts/invoice-words'
import { RecordList } from '../parts/record-list'
import { RecordRow } from '../parts/record-row'
import '../parts/invoice.scss'

const Invoices = ({ uid }: { uid: Id }) => {
  const t = useWords(invoiceWords)
  const invoices = usePages(['invoices', uid], (page, pageSize) => invoiceList({ page, pageSize }))
  useVisible(() => void invoices.reload())
  usePullDown(invoices.reload)
  useReachBottom(invoices.loadMore)
  return (
    <View className="page-invoice">
      <RecordList
        size="page"
        pages={invoices}
        empty={<StateView picture={scene.bill} title={t.empty} words={t.emptyWords} />}
      >
        {(invoice) => {
          const state = t.state[invoice.status] ?? invoice.statusStr ?? ''
          const reason = invoice.status === REFUSED ? invoice.rejectionReason : undefined
          return (
            <RecordRow
              key={invoice.id}
              title={invoice.comName}
              notes={[
                [invoice.consumption, shortDate(invoice.dateAdd, 'YYYY-MM-DD')].filter(Boolean).join(' · '),
                reason && t.refused(reason),
              ]}
              amount={formatYuan(invoice.amount)}
              state={state}
              stateKind={invoiceKind[invoice.status] ?? 'grey'}
              label={t.open(invoice.comName, formatYuan(invoice.amount), state)}
              onClick={() => void go('invoiceDetail', { id: invoice.id })}
            />
          )
        }}
      </RecordList>
      <BottomBar>
        <Button grow onClick={() => void go('invoiceApply')}>
          {t.apply}
        </Button>
      </BottomBar>
    </View>
  )
}

const InvoiceListPage = () => {
  const t = useWords(invoiceWords)
  return (
    <PageFrame name="invoiceList" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <Invoices uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default InvoiceListPage
