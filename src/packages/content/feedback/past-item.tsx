import { Text, View } from '@tarojs/components'

import { Picture } from '@/components/picture'
import { Tag } from '@/components/tag'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { previewPictures } from '@/lib/platform/preview'
import { shortDate } from '@/utils/date'
import type { Past } from './history'
import { words } from './messages'

interface PastItemProps {
  past: Past
  disabled: boolean
  onRemove: () => void
}

/** One feedback that was sent, and the shop's answer. */
export const PastItem = ({ past, disabled, onRemove }: PastItemProps) => {
  const t = useWords(words)
  const { content, pics, reply, orderId, dateAdd } = past
  return (
    <View className="past-item">
      <View className="past-item__head">
        <Text className="past-item__time">{shortDate(dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
        <Tag kind={reply ? 'brand' : 'grey'}>{reply ? t.answered : t.waiting}</Tag>
      </View>
      {orderId === undefined ? null : <Text className="past-item__time">{t.order(orderId)}</Text>}
      <Text className="past-item__text">{content}</Text>
      {pics.length > 0 ? (
        <View className="past-item__pictures">
          {pics.map((pic, index) => (
            <View key={pic} className="past-item__picture">
              <Picture src={pic} label={t.picture(index + 1)} onClick={() => previewPictures(pics, pic)} />
            </View>
          ))}
        </View>
      ) : null}
      {reply ? (
        <View className="past-item__reply">
          <Text className="past-item__time">{t.shop}</Text>
          <Text className="past-item__text">{reply}</Text>
        </View>
      ) : null}
      <TextLink tone="mute" className="past-item__remove" disabled={disabled} onClick={onRemove}>
        {t.remove}
      </TextLink>
    </View>
  )
}
