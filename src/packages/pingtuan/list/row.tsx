import { Text, View } from '@tarojs/components'

import { Avatars } from '@/components/avatar'
import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Countdown } from '@/components/countdown'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Tag } from '@/components/tag'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go } from '@/lib/router'
import type { GoodsSummary } from '@/types/api/goods'
import type { PingtuanSet, Tuan } from '@/types/api/pingtuan'
import { saleState } from '@/utils/goods-state'
import { formatYuan } from '@/utils/money'
import { words } from './messages'

/** So many seats have room. */
const MOST_SEATS = 4

interface RowProps {
  goods: GoodsSummary
  set: PingtuanSet
  tuan?: Tuan
  onOver: () => void
}

/** Price, seats and time of a group that can be joined, else the way to open one. */
export const Row = ({ goods, set, tuan, onOver }: RowProps) => {
  const t = useWords(words)
  const left = useCountdown(tuan?.dateEnd, onOver)
  const running = left.total > 0 ? tuan : undefined
  const onSale = saleState(goods, shopNow()) === 'on'
  const open = () => void go('pingtuanDetail', { goodsId: goods.id, tuanId: running?.id })

  const taken = running ? Math.min(running.helpNumber, MOST_SEATS - 1) : 0
  const free = set.numberPersion - (running?.helpNumber ?? 0)
  const leader = running?.apiExtUser
  const action = !onSale ? t.see : running ? t.join : t.open
  return (
    <View className="pingtuan-offer" {...control(open, { role: 'link', label: t.row(goods.name) })}>
      <Picture src={goods.pic} className="pingtuan-offer__picture" faded={!onSale} />
      <View className="pingtuan-offer__body">
        <Text className="pingtuan-offer__name">{goods.name}</Text>
        <View className="pingtuan-offer__price">
          <Tag kind="red">{t.people(set.numberPersion)}</Tag>
          <Price value={goods.pingtuanPrice} />
          <Text className="pingtuan-offer__alone">{t.alone(formatYuan(goods.minPrice))}</Text>
        </View>
        <View className="pingtuan-offer__group">
          {running ? (
            <>
              <Text>{t.missing(free)}</Text>
              <Countdown left={left} kind="soft" />
            </>
          ) : (
            <Text>
              {!onSale
                ? t.soldOut
                : set.numberDoing > 0
                  ? t.running(set.numberDoing)
                  : set.numberSucccess > 0
                    ? t.success(t.count(set.numberSucccess))
                    : t.first}
            </Text>
          )}
        </View>
        <View className="pingtuan-offer__foot">
          <Avatars
            faces={Array.from({ length: taken }, (_, index) =>
              index === 0
                ? { src: leader?.avatarUrl, name: leader?.nick, ground: 'mint' as const }
                : { ground: 'peach' as const },
            )}
            free={Math.max(0, Math.min(free, MOST_SEATS - taken))}
          />
          <Button kind="soft" size="m" label={`${action} ${goods.name}`} stop onClick={open}>
            {action}
          </Button>
        </View>
      </View>
    </View>
  )
}
