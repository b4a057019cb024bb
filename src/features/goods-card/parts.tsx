import { Text, View } from '@tarojs/components'

import { AddButton } from '@/components/add-button'
import { Button } from '@/components/button'
import { Price } from '@/components/price'
import { Tag, type TagKind } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import type { GoodsSummary } from '@/types/api/goods'
import { needsChoice, saleState, tagsOf, type SaleState } from '@/utils/goods-state'
import { words } from './messages'

/** What lists know about each goods, and what its button does. */
export interface GoodsProps {
  goods: GoodsSummary
  /** Puts it into the cart, or opens the choice first; without it there is no button. */
  onAdd?: (goods: GoodsSummary) => void
  /** Its details are being loaded for the choice. */
  adding?: boolean
  /** Instead of going to the goods' page. */
  onOpen?: (goods: GoodsSummary) => void
}

export const stateOf = (goods: GoodsSummary): SaleState => saleState(goods, shopNow())

/** Money off is red, the rest green. */
const kindOf = (tag: string): TagKind => (/[减折惠¥]|满.*赠|半价/.test(tag) ? 'red' : 'brand')

const MOST_TAGS = 3

/** One row of tags, else one line of words; never both. */
export const Note = ({ goods }: { goods: GoodsSummary }) => {
  const t = useWords(words)
  const sales = [goods.miaosha && t.flash, goods.pingtuan && t.pingtuan, goods.kanjia && t.kanjia].filter(
    (text): text is string => Boolean(text),
  )
  const own = tagsOf(goods).filter((tag) => !sales.includes(tag))
  const line = goods.characteristic ?? goods.subName
  if (sales.length + own.length === 0) return line ? <Text className="goods-card__words">{line}</Text> : null
  return (
    <View className="goods-card__tags">
      {sales.slice(0, MOST_TAGS).map((text) => (
        <Tag key={text} kind="red">
          {text}
        </Tag>
      ))}
      {own.slice(0, MOST_TAGS - sales.length).map((text) => (
        <Tag key={text} kind={kindOf(text)}>
          {text}
        </Tag>
      ))}
    </View>
  )
}

/** Cash, points, both or free. */
export const GoodsPrice = ({ goods, state }: { goods: GoodsSummary; state: SaleState }) => (
  <Price
    value={goods.minPrice}
    points={goods.minScore}
    original={needsChoice(goods) ? undefined : goods.originalPrice}
    from={needsChoice(goods)}
    free
    tone={state === 'on' || state === 'soon' ? 'price' : 'ink'}
    className="goods-card__price"
  />
)

interface ActionProps extends GoodsProps {
  state: SaleState
  /** Rows have room for the words "choose". */
  wide?: boolean
}

export const Action = ({ goods, state, adding, wide = false, onAdd }: ActionProps) => {
  const t = useWords(words)
  if (state !== 'on') return <Text className="goods-card__gone">{t[state]}</Text>
  if (!onAdd) return null
  const add = () => onAdd(goods)
  return wide && needsChoice(goods) ? (
    <Button kind="soft" size="s" busy={adding} label={`${t.choose} ${goods.name}`} stop onClick={add}>
      {t.choose}
    </Button>
  ) : (
    <AddButton name={goods.name} busy={adding} onClick={add} />
  )
}
