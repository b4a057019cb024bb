import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { PagesView } from '@/components/pages-view'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { TextLink } from '@/components/text-link'
import { useField } from '@/hooks/use-field'
import { useNewest } from '@/hooks/use-newest'
import { useOnce } from '@/hooks/use-once'
import { usePages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { writeSurely } from '@/lib/sure-write'
import { addComment, commentList } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Comment } from '@/types/api/cms'
import type { Id } from '@/types/api/common'
import { useResend } from '../parts/use-resend'
import { CommentItem } from './comment-item'
import { words } from './messages'
import { threadsOf } from './threads'

const ARTICLE = 3
const PUBLISHED = 2

/** What readers say to an article, and the place to say something. */
export const Comments = ({ articleId }: { articleId: Id }) => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const [answered, setAnswered] = useState<{ id: Id; name: string }>()
  const field = useField((text) => (text.trim() ? undefined : t.empty))
  const pages = usePages(['comments', articleId, uid ?? 0], (page, pageSize) =>
    commentList({ type: ARTICLE, refId: articleId, page, pageSize }),
  )
  const reload = useNewest(pages.reload)
  const resend = useResend<Comment>()
  const [send, sending] = useOnce(async () => {
    if (!field.check() || !(await ensureLogin(t.reason))) return
    const content = field.value.trim()
    const written = await resend(content, () =>
      writeSurely(
        {
          newest: async () =>
            (await commentList({ type: ARTICLE, refId: articleId, page: 1, pageSize: 10 })).result,
          idOf: ({ id }) => id,
          fits: (comment) => comment.content === content,
        },
        () => addComment({ type: ARTICLE, refId: articleId, pid: answered?.id, content }),
      ),
    )
    if (written.kind === 'refused') return field.refuse(userMessage(written.error))
    if (written.kind === 'unknown') {
      field.refuse(t.unknown)
      await reload()
      return
    }
    field.set('')
    setAnswered(undefined)
    toast(written.record?.status === PUBLISHED ? t.sent : t.waiting)
    await reload()
  })

  return (
    <>
      <SectionHead bare title={t.comments} />
      <Card>
        {answered ? (
          <View className="page-article__answered">
            {t.answerTo(answered.name)}
            <TextLink tone="mute" size={12} onClick={() => setAnswered(undefined)}>
              {t.cancel}
            </TextLink>
          </View>
        ) : null}
        <Field
          multiline
          label={t.field}
          value={field.value}
          error={field.error}
          placeholder={t.hint}
          disabled={sending}
          onChange={field.set}
        />
        <View className="page-article__send">
          <Button size="m" busy={sending} onClick={() => void send()}>
            {t.send}
          </Button>
        </View>
      </Card>
      <PagesView
        pages={pages}
        failed="part"
        skeleton={<Skeleton shape="block" count={2} />}
        empty={<View className="page-article__none">{t.noComments}</View>}
        endText={null}
      >
        {(comments) => (
          <Card padding="m">
            {threadsOf(comments).map(({ comment, answers }) => (
              <CommentItem
                key={comment.id}
                comment={comment}
                onAnswer={({ id }, name) => setAnswered({ id, name })}
              >
                {answers.map((answer) => (
                  <CommentItem
                    key={answer.id}
                    comment={answer}
                    onAnswer={({ id }, name) => setAnswered({ id, name })}
                  />
                ))}
              </CommentItem>
            ))}
          </Card>
        )}
      </PagesView>
    </>
  )
}
