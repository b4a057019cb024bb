import { View } from '@tarojs/components'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { scene } from '@/components/state-view/scenes'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { UploadImages } from '@/features/upload-images'
import { urlsOf, type Photos } from '@/features/upload-images/photos'
import { usePhotosProblem } from '@/features/upload-images/use-photos-problem'
import { useData } from '@/hooks/use-data'
import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import type { Comment } from '@/types/api/cms'
import type { Id } from '@/types/api/common'
import { useResend } from '../parts/use-resend'
import type { Past } from './history'
import { words } from './messages'
import { PastItem } from './past-item'
import { removeFeedback } from './remove'
import { keepFeedback, readHistory, sendFeedback } from './send'
import './index.scss'

const MOST_PHOTOS = 6
const LEAST = 5

const Feedback = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { orderId } = useParams('feedback')
  const [photos, setPhotos] = useState<Photos>([])
  const problem = usePhotosProblem()
  const field = useField((text) => (text.trim().length < LEAST ? t.short : undefined))
  const history = useData(['feedback', uid], readHistory)
  const resend = useResend<Comment>()
  const [send, sending] = useOnce(async () => {
    if (!field.check()) return
    const trouble = problem(photos)
    if (trouble) return toast(trouble)
    const feedback = { content: field.value.trim(), pics: urlsOf(photos), orderId }
    const written = await resend(feedback.content, () => sendFeedback(feedback))
    if (written.kind === 'refused') return field.refuse(userMessage(written.error))
    if (written.kind === 'unknown') field.refuse(t.unknown)
    else {
      if (written.record) await keepFeedback(written.record.id, feedback)
      toast(t.doneTitle)
      field.set('')
      setPhotos([])
    }
    await history.reload()
  })
  const [remove, removing] = useOnce(async (past: Past) => {
    const { removeTitle: title, removeBody: content, remove: confirmText } = t
    if (!(await confirm({ title, content, confirmText, danger: true }))) return
    try {
      await removeFeedback(past)
      toast(t.removed)
    } catch (error) {
      toast(userMessage(error))
    }
    await history.reload()
  })

  return (
    <View className="page-feedback">
      <Card>
        <Field
          multiline
          label={t.field}
          value={field.value}
          error={field.error}
          placeholder={t.hint}
          maxlength={500}
          disabled={sending}
          onChange={field.set}
          onBlur={field.blur}
        />
        <View className="page-feedback__photos">
          <View className="page-feedback__label">{t.photos}</View>
          <UploadImages photos={photos} most={MOST_PHOTOS} onChange={setPhotos} />
        </View>
        <View className="page-feedback__send">
          <Button grow busy={sending} onClick={() => void send()}>
            {t.send}
          </Button>
        </View>
      </Card>
      <SectionHead bare title={t.history} />
      <AsyncView
        data={history.data}
        error={history.error}
        reload={history.reload}
        failed="part"
        skeleton={<Skeleton shape="block" count={2} />}
        empty={<View className="page-feedback__none">{t.none}</View>}
      >
        {(list) => (
          <Card>
            {list.map((past) => (
              <PastItem key={past.key} past={past} disabled={removing} onRemove={() => void remove(past)} />
            ))}
          </Card>
        )}
      </AsyncView>
    </View>
  )
}

const FeedbackPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="feedback" title={t.title}>
      <MemberGate picture={scene.note} what={t.what} reason={t.reason}>
        {(uid) => <Feedback uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default FeedbackPage
