import { View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { IconButton } from '@/components/icon-button'
import { PricedButton } from '@/features/offer-page/priced-button'
import { ServiceButton } from '@/features/service-button'
import { ShareButton } from '@/features/share-button'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { GoodsSummary } from '@/types/api/goods'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { seatsLeft, type Group } from './load-group'
import { words } from './messages'
import type { Orders } from './use-orders'

interface ActionsProps {
  goods: GoodsSummary
  set: PingtuanSet
  group: Group | undefined
  orders: Orders
  /** New groups can be opened. */
  on: boolean
  /** The goods can be bought at all. */
  onSale: boolean
  path: string
}

/** Alone at the full price, or in a group: join this one, invite to it, or open one. */
export const Actions = ({ goods, set, group, orders, on, onSale, path }: ActionsProps) => {
  const t = useWords(words)
  const { busy } = orders
  const running = group?.state === 'open'
  const invites = running && group.isMember
  const joins = running && !group.isMember && seatsLeft(set.numberPersion, group.members.length) > 0
  const leader = group?.tuan?.apiExtUser?.nick

  const main = () => {
    if (invites) return <ShareButton path={path}>{t.invite}</ShareButton>
    if (!onSale || (!joins && !on))
      return (
        <Button grow onClick={() => void go('pingtuanList')}>
          {t.seeOthers}
        </Button>
      )
    if (joins)
      return (
        <PricedButton
          solid
          price={goods.pingtuanPrice}
          text={leader ? t.joinOf(leader) : t.joinThis}
          busy={busy}
          onClick={() => orders.join(group.id)}
        />
      )
    return (
      <PricedButton solid price={goods.pingtuanPrice} text={t.open} busy={busy} onClick={orders.openGroup} />
    )
  }
  return (
    <BottomBar notice={on ? undefined : t.over}>
      <View className="pingtuan-actions">
        <IconButton icon="home" label={t.home} text tone="mute" onClick={() => void go('home')} />
        <ServiceButton />
      </View>
      {onSale ? (
        <PricedButton price={goods.minPrice} text={t.alone} busy={busy} onClick={orders.alone} />
      ) : null}
      {main()}
    </BottomBar>
  )
}
