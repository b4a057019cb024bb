import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Countdown } from '@/components/countdown'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { TextLink } from '@/components/text-link'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { Id } from '@/types/api/common'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { formatYuan } from '@/utils/money'
import { Counted } from './counted'
import { seatsLeft, type Group } from './load-group'
import { words } from './messages'
import { Seats } from './seats'

interface OutcomeProps {
  icon: IconName
  title: string
  what: string
  /** How it stands with the money. */
  money?: string
  children?: ReactNode
}

const Outcome = ({ icon, title, what, money, children }: OutcomeProps) => (
  <>
    <View className="pingtuan-group__disc">
      <Icon name={icon} size={28} />
    </View>
    <Text className="pingtuan-group__title">{title}</Text>
    <Text className="pingtuan-group__words">{what}</Text>
    {money ? <Text className="pingtuan-group__money">{money}</Text> : null}
    {children}
  </>
)

interface GroupCardProps {
  group: Group
  set: PingtuanSet
  uid: Id | undefined
  /** The user's own group that waits for the payment. */
  unpaid: boolean
  /** Whether new groups can be opened. */
  on: boolean
  onOpen: () => void
  onOver: () => void
  onPoster: () => void
}

/** The group of the page: its seats while it runs, else how it ended and where the money is. */
export const GroupCard = ({ group, set, uid, unpaid, on, onOpen, onOver, onPoster }: GroupCardProps) => {
  const t = useWords(words)
  const { state, tuan, members, isMember, order } = group
  const left = useCountdown(state === 'open' ? tuan?.dateEnd : undefined, onOver)
  const missing = seatsLeft(set.numberPersion, members.length)
  const paid = order?.orderInfo
  const refunded =
    paid && paid.isPay && paid.status === -1
      ? t.refunded(formatYuan(paid.amountRefundTotal ?? paid.amountReal), set.refundTypeStr)
      : undefined
  const seats = <Seats group={group} people={set.numberPersion} uid={uid} />
  const seeOrder = paid ? (
    <Button kind="outline" size="m" onClick={() => void go('orderDetail', { id: paid.id })}>
      {t.order}
    </Button>
  ) : null

  const content = () => {
    if (state === 'done')
      return (
        <Outcome
          icon="check"
          title={t.successTitle}
          what={isMember ? t.successMine : t.successOthers}
          money={refunded}
        >
          {seats}
          {seeOrder}
        </Outcome>
      )
    if (state === 'failed')
      return (
        <Outcome
          icon="undo"
          title={t.failedTitle}
          what={paid ? t.failedMine : t.failedOthers}
          money={refunded}
        >
          {seeOrder}
        </Outcome>
      )
    if (state === 'hidden')
      return unpaid ? (
        <Outcome icon="wallet" title={t.unpaidTitle} what={t.unpaidWhat}>
          <Button size="m" onClick={onOpen}>
            {t.payOn}
          </Button>
        </Outcome>
      ) : (
        <Outcome icon="lock" title={t.hiddenTitle} what={t.hiddenWhat} />
      )
    return (
      <>
        <View className="pingtuan-group__title">
          {missing > 0 ? <Counted sentence={t.missing(missing)} /> : <Text>{t.fullTitle}</Text>}
        </View>
        <View className="pingtuan-group__time">
          <Text>{t.left}</Text>
          <Countdown left={left} kind="soft" ended={t.timeOver} />
        </View>
        {seats}
        {refunded ? <Text className="pingtuan-group__money">{`${t.leftTitle} · ${refunded}`}</Text> : null}
        {isMember ? (
          <>
            <Text className="pingtuan-group__words">{t.inviteHint}</Text>
            {missing > 0 ? (
              <TextLink icon="qr" size={14} onClick={onPoster}>
                {t.poster}
              </TextLink>
            ) : null}
          </>
        ) : on ? (
          <TextLink tone="ink" arrow onClick={onOpen}>
            {t.ownInstead}
          </TextLink>
        ) : null}
      </>
    )
  }
  return (
    <Card>
      <View className={`pingtuan-group pingtuan-group--${state}`}>{content()}</View>
    </Card>
  )
}
