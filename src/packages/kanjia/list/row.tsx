import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Countdown } from '@/components/countdown'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Progress } from '@/components/progress'
import { Tag } from '@/components/tag'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { GoodsSummary } from '@/types/api/goods'
import type { KanjiaInfo, KanjiaSet } from '@/types/api/kanjia'
import { cutPercent } from '@/utils/kanjia'
import { formatYuan } from '@/utils/money'
import { useKanjiaState } from '../use-kanjia-state'
import { words } from './messages'

const INVALID = 1
const DONE = 2

interface RowProps {
  goods: GoodsSummary
  set: KanjiaSet
  /** The user's own bargain. */
  mine?: KanjiaInfo
  onOver: () => void
}

/** One activity: the price of now (one's own, else the original), how far, how long. */
export const Row = ({ goods, set, mine, onOver }: RowProps) => {
  const t = useWords(words)
  const left = useCountdown(set.dateEnd, onOver)
  const state = useKanjiaState(set)
  const own = mine && mine.status !== INVALID ? mine : undefined
  const current = own?.curPrice ?? set.originalPrice
  const percent = own
    ? cutPercent(set.originalPrice, set.minPrice, current)
    : Math.round((set.numberBuy / Math.max(1, set.number)) * 100)
  const progress = (own ? t.cut : t.sold)(percent)
  const open = () => void go('kanjiaDetail', { goodsId: goods.id, kjid: set.id, kjJoinUid: own?.uid })

  const bought = own?.status === DONE
  const action =
    bought || state !== 'on' ? t.see : !own ? t.start : own.curPrice <= own.minPrice ? t.buy : t.goOn
  return (
    <View className="kanjia-row" {...control(open, { role: 'link', label: t.open(goods.name) })}>
      <Picture src={goods.pic} className="kanjia-row__picture" />
      <View className="kanjia-row__body">
        <Text className="kanjia-row__name">{goods.name}</Text>
        <View className="kanjia-row__price">
          <Price value={current} original={own ? set.originalPrice : undefined} />
          <Tag>{t.floor(formatYuan(set.minPrice))}</Tag>
        </View>
        <Progress percent={percent} label={progress} />
        <View className="kanjia-row__note">
          <Text>{progress}</Text>
          <Text>
            {bought
              ? t.bought
              : state === 'soldOut'
                ? t.soldOut
                : t.pieces(Math.max(0, set.number - set.numberBuy))}
          </Text>
        </View>
        <View className="kanjia-row__foot">
          <Countdown left={left} kind="brand" ended={<Text className="kanjia-row__over">{t.over}</Text>} />
          <Button
            kind={state === 'on' ? 'solid' : 'line'}
            size="xm"
            className="kanjia-row__button"
            label={`${action} ${goods.name}`}
            stop
            onClick={open}
          >
            {action}
          </Button>
        </View>
      </View>
    </View>
  )
}
