import { ScrollView, Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Progress } from '@/components/progress'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import type { KanjiaInfo } from '@/types/api/kanjia'
import { parseDate } from '@/utils/date'
import { cutPercent } from '@/utils/kanjia'
import { formatYuan } from '@/utils/money'
import type { KanjiaOffer } from './load'
import { words } from './messages'

const RUNNING = 0
const DONE = 2

const isOpen = ({ set }: KanjiaOffer): boolean =>
  set.numberBuy < set.number && !(parseDate(set.dateEnd) <= shopNow())

interface CardProps extends KanjiaOffer {
  /** The user's own bargain. */
  mine?: KanjiaInfo | null
}

const Card = ({ goods, set, mine }: CardProps) => {
  const t = useWords(words).kanjia
  const own = mine && (mine.status === RUNNING || mine.status === DONE) ? mine : undefined
  // The price of now, never the floor: nobody pays the floor before it is reached.
  const current = own?.curPrice ?? set.originalPrice
  const percent = cutPercent(set.originalPrice, set.minPrice, current)
  const open = () =>
    void (hasPage('kanjiaDetail')
      ? go('kanjiaDetail', { goodsId: goods.id, kjid: set.id, kjJoinUid: own?.uid })
      : go('goodsDetail', { id: goods.id }))
  const action = !own ? t.start : percent >= 100 ? t.buy : t.goOn
  return (
    <View className="kanjia-card" {...control(open, { role: 'link', label: t.open(goods.name) })}>
      <Picture src={goods.pic} className="kanjia-card__picture" />
      <View className="kanjia-card__body">
        <Text className="kanjia-card__name">{goods.name}</Text>
        <View className="kanjia-card__price">
          <Price value={current} />
          <Text className="kanjia-card__floor">{t.floor(formatYuan(set.minPrice))}</Text>
        </View>
        <Progress percent={percent} label={t.cut(percent)} />
        <View className="kanjia-card__foot">
          <Text className="kanjia-card__note">
            {own ? t.cut(percent) : t.left(set.number - set.numberBuy)}
          </Text>
          <Button kind="outline" size="s" label={`${action} ${goods.name}`} stop onClick={open}>
            {action}
          </Button>
        </View>
      </View>
    </View>
  )
}

interface KanjiaZoneProps {
  offers: readonly KanjiaOffer[]
  /** The user's own bargains, in the order of the offers. */
  bargains?: readonly (KanjiaInfo | null)[]
}

export const KanjiaZone = ({ offers, bargains = [] }: KanjiaZoneProps) => {
  const { kanjia: t, all } = useWords(words)
  const cards = offers
    .map((offer, index) => ({ ...offer, mine: bargains[index] }))
    .filter((offer) => offer.mine || isOpen(offer))
  if (cards.length === 0) return null
  const more = () => void (hasPage('kanjiaList') ? go('kanjiaList') : go('goodsList', { kind: 'kanjia' }))
  return (
    <View className="home-card">
      <SectionHead title={t.title} note={t.note} more={all} onMore={more} />
      <ScrollView className="home-strip" scrollX enhanced showScrollbar={false}>
        <View className="home-strip__row">
          {cards.map((card) => (
            <Card key={card.set.id} {...card} />
          ))}
        </View>
      </ScrollView>
    </View>
  )
}
