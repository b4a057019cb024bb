import { Text, View } from '@tarojs/components'

import { SectionHead } from '@/components/section-head'
import { RichText } from '@/features/rich-text'
import { useWords } from '@/hooks/use-words'
import type { GoodsDetail } from '@/types/api/goods'
import { words } from './messages'

/** Spec table, the merchant's text and what to know before buying. */
export const Content = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const specs = Object.entries(goods.extJson).filter(([, value]) => String(value).trim() !== '')
  const { purchaseNotes } = goods.basicInfo
  return (
    <View className="goods-block goods-content">
      {specs.length > 0 ? (
        <>
          <SectionHead title={t.specs} />
          <View className="goods-specs">
            {specs.map(([key, value]) => (
              <View key={key} className="goods-specs__row">
                <Text className="goods-specs__key">{key}</Text>
                <Text className="goods-specs__value">{String(value)}</Text>
              </View>
            ))}
          </View>
        </>
      ) : null}
      {purchaseNotes ? (
        <>
          <SectionHead title={t.notes} />
          <Text className="goods-content__notes">{purchaseNotes}</Text>
        </>
      ) : null}
      <SectionHead title={t.content} />
      {goods.content.trim() ? (
        <View className="goods-content__text">
          <RichText html={goods.content} />
        </View>
      ) : (
        <Text className="goods-block__empty">{t.noContent}</Text>
      )}
    </View>
  )
}
