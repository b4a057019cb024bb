import { Text, View } from '@tarojs/components'

import { Avatar } from '@/components/avatar'
import { Picture } from '@/components/picture'
import { Stars } from '@/components/stars'
import { useWords } from '@/hooks/use-words'
import { defineWords } from '@/lib/i18n'
import { previewPictures } from '@/lib/platform/preview'
import type { GoodsReputation, Reputation } from '@/types/api/goods'
import { shortDate } from '@/utils/date'
import { maskNick } from '@/utils/mask'
import './review-item.scss'

const words = defineWords({
  zh: {
    silent: '买家没有留下文字',
    reply: '店家回复：',
    photo: (index: number) => `评价图片 ${index}，点按放大`,
  },
  en: {
    silent: 'No words left',
    reply: 'The shop replies: ',
    photo: (index: number) => `Picture ${index} of the review, tap to enlarge`,
  },
})

const stars: Record<Reputation, number> = { 0: 1, 1: 3, 2: 5 }

/** "大小:22–25 粒,包装:礼盒" → "22–25 粒 · 礼盒" */
const choiceText = (property: string): string =>
  property
    .split(/[,，]/)
    .map((pair) => pair.slice(pair.search(/[:：]/) + 1).trim())
    .filter(Boolean)
    .join(' · ')

/** One buyer's words. Of the buyer only a masked nickname and the face are shown. */
export const ReviewItem = ({ review, short = false }: { review: GoodsReputation; short?: boolean }) => {
  const t = useWords(words)
  const { goods, user, reputationPics = [] } = review
  const pictures = reputationPics.map(({ pic }) => pic)
  return (
    <View className="review-item">
      <View className="review-item__head">
        <Avatar src={user.avatarUrl} size={36} />
        <View className="review-item__who">
          <Text className="review-item__nick">{maskNick(user.nick)}</Text>
          <Stars value={stars[goods.goodReputation] ?? 5} size={12} />
        </View>
        <Text className="review-item__date">{shortDate(goods.dateReputation, 'YYYY-MM-DD')}</Text>
      </View>
      <Text className={short ? 'review-item__words review-item__words--short' : 'review-item__words'}>
        {goods.goodReputationRemark?.trim() || t.silent}
      </Text>
      {goods.property ? <Text className="review-item__property">{choiceText(goods.property)}</Text> : null}
      {pictures.length > 0 ? (
        <View className="review-item__pictures">
          {pictures.slice(0, short ? 3 : 9).map((pic, index) => (
            <Picture
              key={pic}
              src={pic}
              label={t.photo(index + 1)}
              className="review-item__picture"
              onClick={() => previewPictures(pictures, pic)}
            />
          ))}
        </View>
      ) : null}
      {goods.goodReputationReply ? (
        <View className="review-item__reply">
          <Text>{t.reply + goods.goodReputationReply}</Text>
        </View>
      ) : null}
    </View>
  )
}
