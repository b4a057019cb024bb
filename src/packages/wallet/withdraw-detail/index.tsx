import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { IconButton } from '@/components/icon-button'
import { Price } from '@/components/price'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Tag } from '@/components/tag'
import { Timeline } from '@/components/timeline'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { callPhone, copyText, toast } from '@/lib/platform/feedback'
import { replace } from '@/lib/router'
import { withDrawDetail } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import type { WithdrawLog } from '@/types/api/wallet'
import { shortDate } from '@/utils/date'
import { fen, formatYuan, minusYuan } from '@/utils/money'
import { refusalOf, withdrawKind } from '../parts/withdraw-state'
import { words } from './messages'
import './index.scss'

const FULL = 'YYYY-MM-DD HH:mm'

/** The way of a withdrawal, newest first. */
const Way = ({ log }: { log: WithdrawLog }) => {
  const t = useWords(words)
  const reason = refusalOf(log)
  const time = log.dateUpdate && shortDate(log.dateUpdate, FULL)
  const now = {
    0: { title: t.checking },
    1: { title: t.paid, note: t.paidNote, time },
    2: {
      title: t.refused,
      note: (
        <>
          <View>{reason ? t.refusedNote(reason) : t.refusedNoReason}</View>
          <View>{t.returned}</View>
        </>
      ),
      time,
    },
    3: { title: t.bank, note: t.bankNote, time },
  }[log.status]
  const applied = {
    title: t.applied,
    note: log.status === 0 ? t.appliedNote(formatYuan(log.money)) : undefined,
    time: shortDate(log.dateAdd, FULL),
  }
  return (
    <Card padding="m">
      <Timeline items={now ? [now, applied] : [applied]} />
    </Card>
  )
}

const Facts = ({ log }: { log: WithdrawLog }) => {
  const t = useWords(words)
  const { number, money, moneyFee, dateAdd, dateUpdate } = log
  const copy = async (text: string) => {
    if (await copyText(text)) toast(t.copied)
  }
  return (
    <Card>
      <Cell title={t.money}>{formatYuan(money)}</Cell>
      {fen(moneyFee) > 0 ? (
        <>
          <Cell title={t.fee}>{formatYuan(moneyFee)}</Cell>
          <Cell title={t.arrives}>{formatYuan(minusYuan(money, moneyFee ?? 0))}</Cell>
        </>
      ) : null}
      {number ? (
        <Cell
          title={t.number}
          extra={
            <IconButton icon="copy" label={t.copy} size={18} tone="mute" onClick={() => void copy(number)} />
          }
        >
          {number}
        </Cell>
      ) : null}
      <Cell title={t.added}>{shortDate(dateAdd, FULL)}</Cell>
      {dateUpdate ? <Cell title={t.updated}>{shortDate(dateUpdate, FULL)}</Cell> : null}
    </Card>
  )
}

const Detail = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { id } = useParams('withdrawDetail')
  const phone = useSettings((settings) => settings.merchant.servicePhone)
  const { data, error, reload } = useData(id === undefined ? null : ['withdrawal', uid, id], () =>
    withDrawDetail(id ?? 0),
  )
  useVisible(() => void reload())
  usePullDown(reload)
  const gone = (
    <StateView picture={scene.bill} title={t.goneTitle} words={t.goneWords}>
      <Button onClick={() => void replace('withdraw')}>{t.toList}</Button>
    </StateView>
  )
  if (id === undefined) return gone
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      skeleton={<Skeleton shape="block" count={3} />}
      empty={gone}
    >
      {(log) =>
        log ? (
          <View className="page-withdraw-detail">
            <View className="page-withdraw-detail__head">
              <Price value={log.money} size="xl" tone="ink" />
              <Tag kind={withdrawKind[log.status] ?? 'grey'} outlined>
                {t.state[log.status] ?? log.statusStr}
              </Tag>
            </View>
            <Way log={log} />
            <Facts log={log} />
            {log.status === 2 ? (
              <View className="page-withdraw-detail__actions">
                {phone ? (
                  <Button kind="line" grow onClick={() => void callPhone(phone)}>
                    {t.service}
                  </Button>
                ) : null}
                <Button grow onClick={() => void replace('withdraw')}>
                  {t.again}
                </Button>
              </View>
            ) : null}
          </View>
        ) : null
      }
    </AsyncView>
  )
}

const WithdrawDetailPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="withdrawDetail" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <Detail uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default WithdrawDetailPage
