import { Text, View } from '@tarojs/components'

import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { previewPictures } from '@/lib/platform/preview'
import type { GoodsDetail } from '@/types/api/goods'
import { formatYuan, minusYuan } from '@/utils/money'
import { words } from './messages'
import type { ChoiceState } from './use-choice'
import { memberPrice } from './use-member'

interface ChoiceHeadProps {
  goods: GoodsDetail
  state: ChoiceState
}

/** Picture, price and words of the choice so far. */
export const ChoiceHead = ({ goods, state }: ChoiceHeadProps) => {
  const t = useWords(words)
  const { price, picture, member, settled, asking, failed, missing, names } = state
  const own = memberPrice(price, member.rebate)
  const saved = minusYuan(price, own)
  const missingNames = missing.map(({ name }) => name).join(t.join)

  const line = () => {
    if (missingNames) return <Text className="sku-sheet__line">{t.missing(missingNames)}</Text>
    if (asking) return <Text className="sku-sheet__line">{t.asking}</Text>
    if (failed) return <TextLink onClick={() => void state.ask()}>{userMessage(failed)}</TextLink>
    if (!settled) return <Text className="sku-sheet__line sku-sheet__line--warn">{t.none}</Text>
    return <Text className="sku-sheet__line">{t.stock(state.stores)}</Text>
  }

  return (
    <View className="sku-sheet__head">
      <Picture
        src={picture}
        label={t.picture}
        lazy={false}
        className="sku-sheet__picture"
        onClick={() => previewPictures([picture], picture)}
      />
      <View className="sku-sheet__words">
        <Price
          value={price}
          to={state.priceTo}
          points={state.score}
          original={settled ? state.original : undefined}
          from={state.from}
          size="lg"
          free
          className="sku-sheet__price"
        />
        {settled && saved > 0 ? (
          <Text className="sku-sheet__member">
            {t.member(member.levelName ?? t.memberLevel, formatYuan(own), formatYuan(saved))}
          </Text>
        ) : null}
        {line()}
        <Text className="sku-sheet__chosen">
          {names.length > 0 ? t.chosen(names.join(' · ')) : goods.basicInfo.name}
        </Text>
      </View>
    </View>
  )
}
