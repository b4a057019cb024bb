import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Price } from '@/components/price'
import { SectionHead } from '@/components/section-head'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import { kanjiaSet, pingtuanSet } from '@/services'
import type { GoodsSummary } from '@/types/api/goods'
import { parseDate } from '@/utils/date'
import { words } from './messages'

const isOver = (dateEnd: string | undefined): boolean => parseDate(dateEnd) <= shopNow()

/** Buying in a group and bargaining, side by side; each only while it is on and its page exists. */
export const Cheaper = ({ goods }: { goods: GoodsSummary }) => {
  const t = useWords(words)
  const groups = goods.pingtuan && hasPage('pingtuanDetail')
  const bargains = goods.kanjia && hasPage('kanjiaDetail')
  const group = useData(groups ? ['pingtuanSet', goods.id] : null, () => pingtuanSet(goods.id))
  const bargain = useData(bargains ? ['kanjiaSet', goods.id] : null, () => kanjiaSet(goods.id))
  const set = group.data && group.data.status === 0 && !isOver(group.data.dateEnd) ? group.data : undefined
  const kanjia = bargain.data?.find(({ status, dateEnd }) => status === 0 && !isOver(dateEnd))
  if (!set && !kanjia) return null
  return (
    <View className="goods-block">
      <SectionHead title={t.cheaper} />
      <View className="goods-cheaper">
        {set ? (
          <View className="goods-cheaper__one">
            <View>
              <Text className="goods-cheaper__name">{t.group(set.numberPersion)}</Text>
              <Price value={goods.pingtuanPrice} />
            </View>
            <Button kind="outline" size="s" onClick={() => void go('pingtuanDetail', { goodsId: goods.id })}>
              {t.openGroup}
            </Button>
          </View>
        ) : null}
        {kanjia ? (
          <View className="goods-cheaper__one">
            <View>
              <Text className="goods-cheaper__name">{t.bargain}</Text>
              <Price value={kanjia.minPrice} from />
            </View>
            <Button
              kind="outline"
              size="s"
              onClick={() => void go('kanjiaDetail', { goodsId: goods.id, kjid: kanjia.id })}
            >
              {t.startBargain}
            </Button>
          </View>
        ) : null}
      </View>
    </View>
  )
}
