import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { NoticeBar } from '@/components/notice-bar'
import { Price } from '@/components/price'
import { memberPrice, useMember } from '@/features/sku-sheet/use-member'
import { useWords } from '@/hooks/use-words'
import type { GoodsDetail } from '@/types/api/goods'
import { formatYuan, minusYuan } from '@/utils/money'
import { priceRange } from '@/utils/sku'
import { words } from './messages'
import { Share } from './share'
import { useFavourite } from './use-favourite'

interface SummaryProps {
  goods: GoodsDetail
  /** Of this page, as it is shared. */
  path: string
}

const Member = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const { id, minPrice } = goods.basicInfo
  const { rebate, levelName } = useMember(id)
  const saved = minusYuan(minPrice, memberPrice(minPrice, rebate))
  if (saved <= 0) return null
  return (
    <View className="goods-summary__member">
      <NoticeBar kind="gold" icon="crown">
        <Text>{t.memberSave(levelName ?? t.memberLevel, String(rebate))}</Text>
        <Text className="goods-summary__saved">{formatYuan(saved)}</Text>
        {goods.skuList ? <Text>{t.memberMore}</Text> : null}
      </NoticeBar>
    </View>
  )
}

/** Price first, then the name: what it costs, what it is, what a member saves. */
export const Summary = ({ goods, path }: SummaryProps) => {
  const t = useWords(words)
  const { basicInfo, skuList } = goods
  const favourite = useFavourite(basicInfo.id)
  const range = skuList && priceRange(skuList, {})
  const sold = basicInfo.numberSells
  return (
    <View className="goods-summary">
      <View className="goods-summary__head">
        <View className="goods-summary__price">
          <Price
            value={range?.low ?? basicInfo.minPrice}
            to={range?.high}
            points={range?.score ?? basicInfo.minScore}
            original={range ? undefined : basicInfo.originalPrice}
            size="lg"
            free
          />
          <Text className="goods-summary__sold">
            {[sold > 0 ? t.sold(t.count(sold)) : '', t.stock(basicInfo.stores)].filter(Boolean).join(' · ')}
          </Text>
        </View>
        <View
          className="goods-summary__act"
          {...control(favourite.toggle, {
            label: favourite.on ? t.favourited : t.favourite,
            role: 'switch',
            on: favourite.on,
            disabled: favourite.busy,
          })}
        >
          <Icon
            name={favourite.on ? 'heart-on' : 'heart'}
            size={22}
            className={favourite.on ? 'goods-summary__heart' : undefined}
          />
          <Text className="goods-summary__share-text">{favourite.on ? t.favourited : t.favourite}</Text>
        </View>
        <Share goodsId={basicInfo.id} path={path} />
      </View>
      <Text className="goods-summary__name">{basicInfo.name}</Text>
      {basicInfo.characteristic ? (
        <Text className="goods-summary__words">{basicInfo.characteristic}</Text>
      ) : null}
      <Member goods={goods} />
    </View>
  )
}
