import { Text, View } from '@tarojs/components'

import { Avatars } from '@/components/avatar'
import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { SectionHead } from '@/components/section-head'
import { Tag } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import { parseDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import type { PingtuanOffer } from './load'
import { words } from './messages'

/** So many seats have room beside the button. */
const MOST_SEATS = 3

const Seats = ({ set, tuan }: Pick<PingtuanOffer, 'set' | 'tuan'>) => {
  const t = useWords(words).pingtuan
  const taken = tuan ? Math.min(tuan.helpNumber, set.numberPersion) : 0
  const free = set.numberPersion - taken
  const faces = Math.min(taken, MOST_SEATS - 1)
  const leader = tuan?.apiExtUser
  return (
    <View className="pingtuan-row__seats">
      <Avatars
        faces={Array.from({ length: faces }, (_, index) =>
          index === 0 ? { src: leader?.avatarUrl, name: leader?.nick, ground: 'mint' } : { ground: 'peach' },
        )}
        free={Math.min(free, MOST_SEATS - faces)}
      />
      <Text className="pingtuan-row__missing">
        {tuan ? t.missing(free) : set.numberDoing > 0 ? t.running(set.numberDoing) : t.first}
      </Text>
    </View>
  )
}

const Row = ({ goods, set, tuan }: PingtuanOffer) => {
  const t = useWords(words).pingtuan
  const running = tuan && tuan.helpNumber < set.numberPersion && parseDate(tuan.dateEnd) > shopNow()
  const group = running ? tuan : undefined
  const open = () =>
    void (hasPage('pingtuanDetail')
      ? go('pingtuanDetail', { goodsId: goods.id, tuanId: group?.id })
      : go('goodsDetail', { id: goods.id }))
  const action = group ? t.join : t.open
  return (
    <View className="pingtuan-row" {...control(open, { role: 'link', label: t.row(goods.name) })}>
      <Picture src={goods.pic} className="pingtuan-row__picture" />
      <View className="pingtuan-row__body">
        <Text className="pingtuan-row__name">{goods.name}</Text>
        <View className="pingtuan-row__price">
          <Tag kind="red">{t.people(set.numberPersion)}</Tag>
          <Price value={goods.pingtuanPrice} />
          <Text className="pingtuan-row__alone">
            {t.alone} <Text className="pingtuan-row__was">{formatYuan(goods.minPrice)}</Text>
          </Text>
        </View>
        <View className="pingtuan-row__foot">
          <Seats set={set} tuan={group} />
          <Button kind="soft" size="m" label={`${action} ${goods.name}`} stop onClick={open}>
            {action}
          </Button>
        </View>
      </View>
    </View>
  )
}

export const PingtuanZone = ({ offers }: { offers: readonly PingtuanOffer[] }) => {
  const { pingtuan: t, all } = useWords(words)
  if (offers.length === 0) return null
  const more = () =>
    void (hasPage('pingtuanList') ? go('pingtuanList') : go('goodsList', { kind: 'pingtuan' }))
  return (
    <View className="home-card">
      <SectionHead title={t.title} note={t.note} more={all} onMore={more} />
      {offers.map((offer) => (
        <Row key={offer.set.id} {...offer} />
      ))}
    </View>
  )
}
