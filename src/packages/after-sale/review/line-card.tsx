import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { Stars } from '@/components/stars'
import { UploadImages } from '@/features/upload-images'
import { useWords } from '@/hooks/use-words'
import type { OrderGoods } from '@/types/api/order'
import { choiceText } from '@/utils/choice-text'
import { GoodsLine } from '../parts/goods-line'
import { words } from './messages'
import { lacksStars, MOST_PHOTOS, MOST_WORDS, type ReviewDraft } from './reviews'

const Head = ({ line }: { line: OrderGoods }) => (
  <View className="review-line__head">
    <GoodsLine line={line} name={line.goodsName} notes={[choiceText(line.property)]} />
  </View>
)

interface LineCardProps {
  line: OrderGoods
  draft: ReviewDraft
  onChange: (update: (before: ReviewDraft) => ReviewDraft) => void
}

/** One of the goods to be reviewed: stars, words, pictures. */
export const LineCard = ({ line, draft, onChange }: LineCardProps) => {
  const t = useWords(words)
  return (
    <Card className="review-line">
      <Head line={line} />
      <View className="review-line__stars">
        <Stars value={draft.stars} onChange={(stars) => onChange((before) => ({ ...before, stars }))} />
        <Text className="review-line__feel">{t.feel(draft.stars)}</Text>
      </View>
      {lacksStars(draft) ? (
        <View className="review-line__missing" {...spoken('alert')}>
          {t.needStars}
        </View>
      ) : null}
      <Field
        multiline
        label={t.wordsLabel}
        value={draft.words}
        placeholder={t.wordsHint}
        maxlength={MOST_WORDS}
        onChange={(text) => onChange((before) => ({ ...before, words: text }))}
      />
      <View className="review-line__photos">
        <UploadImages
          photos={draft.photos}
          most={MOST_PHOTOS}
          onChange={(update) => onChange((before) => ({ ...before, photos: update(before.photos) }))}
        />
      </View>
    </Card>
  )
}

/** One that has its review already: it takes no second one. */
export const ReviewedCard = ({ line }: { line: OrderGoods }) => {
  const t = useWords(words)
  return (
    <Card className="review-line">
      <Head line={line} />
      <View className="review-line__done">
        <Text>{[t.reviewed, line.goodReputationStr].filter(Boolean).join(' · ')}</Text>
        {line.goodReputationRemark ? (
          <Text className="review-line__said">{line.goodReputationRemark}</Text>
        ) : null}
      </View>
    </Card>
  )
}
