import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { NoticeBar } from '@/components/notice-bar'
import { Price } from '@/components/price'
import { Tag } from '@/components/tag'
import { OfferHead } from '@/features/offer-head'
import { SkuSheet } from '@/features/sku-sheet'
import { useShareCard } from '@/hooks/use-share-card'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, pathOf } from '@/lib/router'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { saleState } from '@/utils/goods-state'
import { formatYuan } from '@/utils/money'
import { Actions } from './actions'
import { GroupCard } from './group-card'
import { How } from './how'
import { seatsLeft } from './load-group'
import { words } from './messages'
import { OpenGroups } from './open-groups'
import { useOrders } from './use-orders'
import { isOn, type Pingtuan } from './use-pingtuan'

interface PingtuanViewProps {
  pingtuan: Pingtuan
  goods: GoodsDetail
  set: PingtuanSet
  inviterId?: Id
}

/** Goods sold to groups: the group the page was opened for, the open ones, the rules. */
export const PingtuanView = ({ pingtuan, goods, set, inviterId }: PingtuanViewProps) => {
  const t = useWords(words)
  const { basicInfo } = goods
  const { uid, group, others, ownGroup, reload } = pingtuan
  const orders = useOrders(goods, set, inviterId, reload)
  const on = isOn(set)
  const onSale = saleState(basicInfo, shopNow()) === 'on'
  const over = () => void reload()

  // A group is named only while others can see it: before its leader has paid nobody can.
  const running = group?.state === 'open' ? group : undefined
  const path = pathOf('pingtuanDetail', { goodsId: basicInfo.id, tuanId: running?.id, inviter_id: uid })
  const price = formatYuan(basicInfo.pingtuanPrice)
  const missing = running ? seatsLeft(set.numberPersion, running.members.length) : 0
  const title =
    missing > 0
      ? t.shareMissing(missing, basicInfo.name, price)
      : t.share(set.numberPersion, basicInfo.name, price)
  useShareCard({ title, imageUrl: basicInfo.pic, path })

  return (
    <>
      <View className="offer-page__cards">
        <OfferHead goods={basicInfo} note={t.done(t.count(set.numberSucccess), basicInfo.stores)}>
          <Tag kind="red">{t.people(set.numberPersion)}</Tag>
          <Price value={basicInfo.pingtuanPrice} original={basicInfo.minPrice} size="ml" />
        </OfferHead>
        {pingtuan.unpaid !== undefined && pingtuan.unpaid !== group?.id ? (
          <View className="pingtuan-own">
            <NoticeBar kind="warn" icon="wallet" action={t.payOn} onClick={orders.openGroup}>
              {t.unpaidBar}
            </NoticeBar>
          </View>
        ) : null}
        {ownGroup ? (
          <View className="pingtuan-own">
            <NoticeBar
              icon="users"
              action={t.see}
              onClick={() => void go('pingtuanDetail', { goodsId: basicInfo.id, tuanId: ownGroup.id })}
            >
              {t.ownGroup}
            </NoticeBar>
          </View>
        ) : null}
        {group ? (
          <GroupCard
            key={group.tuan?.dateEnd}
            group={group}
            set={set}
            uid={uid}
            unpaid={pingtuan.unpaid === group.id}
            on={on && onSale}
            onOpen={orders.openGroup}
            onOver={over}
            onPoster={() =>
              void go('poster', { kind: 'pingtuan', goodsId: basicInfo.id, tuanId: running?.id })
            }
          />
        ) : null}
        <OpenGroups
          groups={others}
          people={set.numberPersion}
          error={pingtuan.openError}
          busy={orders.busy}
          onRetry={pingtuan.reloadOpen}
          onJoin={orders.join}
          onOver={over}
        />
        <How set={set} />
        <Card>
          <Cell icon="users" title={t.mine} onClick={() => void go('pingtuanMine')}>
            {t.mineNote}
          </Cell>
        </Card>
      </View>
      <Actions
        goods={basicInfo}
        set={set}
        group={group}
        orders={orders}
        on={on}
        onSale={onSale}
        path={path}
      />
      <SkuSheet
        open={orders.purpose !== undefined}
        goods={goods}
        intent="buy"
        price={orders.purpose === 'alone' ? 'normal' : 'pingtuan'}
        onDone={orders.done}
        onClose={orders.close}
      />
    </>
  )
}
