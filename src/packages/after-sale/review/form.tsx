import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { usePhotosProblem } from '@/features/upload-images/use-photos-problem'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import type { OrderDetail } from '@/types/api/order'
import { SendingNotice } from '../parts/sending-notice'
import { useSending } from '../parts/use-sending'
import { LineCard, ReviewedCard } from './line-card'
import { words } from './messages'
import {
  emptyReview,
  isReviewed,
  lacksStars,
  openLines,
  publish,
  reviewsOf,
  type ReviewDraft,
} from './reviews'

interface FormProps {
  detail: OrderDetail
  reload: () => Promise<unknown>
}

/** The reviews of an order. Lines without stars are left for later. */
export const Form = ({ detail, reload }: FormProps) => {
  const t = useWords(words)
  const photosProblem = usePhotosProblem()
  const [drafts, setDrafts] = useState<Readonly<Record<string, ReviewDraft>>>({})
  const sending = useSending({
    reason: t.reason,
    onDone: async () => {
      toast(t.published)
      await reload()
    },
  })
  const { orderInfo: order, goods } = detail
  const open = openLines(goods)
  const draftOf = (id: number) => drafts[String(id)] ?? emptyReview
  const reviews = reviewsOf(goods, drafts)

  const problem = (): string | undefined => {
    const own = open.map(({ id }) => draftOf(id))
    if (own.some(lacksStars)) return t.needStars
    if (reviews.length === 0) return t.noneRated
    return photosProblem(own.flatMap(({ photos }) => photos))
  }
  const submit = () => {
    const found = problem()
    if (found) sending.say(found)
    else void sending.send(() => publish(order.id, reviews))
  }

  return (
    <View className="page-review">
      {open.map((line) => (
        <LineCard
          key={line.id}
          line={line}
          draft={draftOf(line.id)}
          onChange={(update) =>
            setDrafts((before) => ({
              ...before,
              [line.id]: update(before[String(line.id)] ?? emptyReview),
            }))
          }
        />
      ))}
      {goods.filter(isReviewed).map((line) => (
        <ReviewedCard key={line.id} line={line} />
      ))}
      <Text className="page-review__once">{t.onceNote}</Text>
      <SendingNotice sending={sending} />
      <BottomBar>
        <Button grow busy={sending.busy} disabled={sending.lost} onClick={submit}>
          {open.length > 1 && reviews.length > 1 ? t.submitSome(reviews.length) : t.submit}
        </Button>
      </BottomBar>
    </View>
  )
}
