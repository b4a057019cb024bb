import { Text, View } from '@tarojs/components'

import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon/names'
import { Picture } from '@/components/picture'
import { useLimitText } from '@/features/sku-sheet/limit-text'
import { useLimits, useMember } from '@/features/sku-sheet/use-member'
import { useWords } from '@/hooks/use-words'
import type { GoodsDetail } from '@/types/api/goods'
import { tagsOf } from '@/utils/goods-state'
import { limitFor } from '@/utils/limits'
import { CouponRow } from './coupon-row'
import { DeliveryRow } from './delivery-row'
import { words } from './messages'
import { Row } from './row'

interface RowsProps {
  goods: GoodsDetail
  /** What was chosen in the sheet, in words. */
  chosen: string
  onChoose: () => void
}

const LimitRow = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const say = useLimitText()
  const { levelId } = useMember(goods.basicInfo.id)
  const { limits, awaited } = useLimits(goods)
  const limit = limitFor(limits, levelId)
  if (!limit && !awaited) return null
  return (
    <Row title={t.limits} awaited={awaited}>
      {limit ? say(limit) : null}
    </Row>
  )
}

const ChoiceRow = ({ goods, chosen, onChoose }: RowsProps) => {
  const t = useWords(words)
  const { properties = [], subPics = [], skuList = [] } = goods
  if (properties.length === 0) return null
  const names = properties.map(({ name }) => name).join(t.join)
  return (
    <Row title={t.options} onClick={onChoose}>
      <Text>{chosen ? t.chosen(chosen) : t.chooseOptions(names)}</Text>
      {subPics.length > 0 ? (
        <View className="goods-choices">
          {subPics.slice(0, 3).map(({ optionValueId, pic }) => (
            <Picture key={optionValueId} src={pic} className="goods-choices__picture" />
          ))}
          {skuList.length > 0 ? (
            <Text className="goods-choices__count">{t.optionCount(skuList.length)}</Text>
          ) : null}
        </View>
      ) : null}
    </Row>
  )
}

/** What the shop promises: the merchant's own tags (money off has its own row), then the kinds of after-sale. */
const Promises = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const kinds: readonly [IconName, string][] = [
    ['wallet', t.refund],
    ['undo', t.returns],
    ['refresh', t.exchange],
  ]
  const after = (goods.basicInfo.afterSale ?? '').split(',').flatMap((kind) => {
    const known = kind.trim() && kinds[Number(kind)]
    return known ? [known] : []
  })
  const tags = tagsOf(goods.basicInfo)
    .filter((tag) => !/[减折惠]/.test(tag))
    .map((tag): [IconName, string] => ['shield', tag])
  const all = [...tags, ...after].slice(0, 4)
  if (all.length === 0) return null
  return (
    <View className="goods-promises">
      {all.map(([icon, text]) => (
        <View key={text} className="goods-promises__one">
          <Icon name={icon} size={16} />
          <Text>{text}</Text>
        </View>
      ))}
    </View>
  )
}

export const Rows = (props: RowsProps) => (
  <View className="goods-block">
    <CouponRow goods={props.goods} />
    <LimitRow goods={props.goods} />
    <DeliveryRow goods={props.goods} />
    <ChoiceRow {...props} />
    <Promises goods={props.goods} />
  </View>
)
