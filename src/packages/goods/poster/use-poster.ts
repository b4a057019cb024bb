import { useEffect, useState } from 'react'

import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import type { PosterSubject } from '@/routes'
import { wxaQrcode } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { describe } from './describe'
import { drawPoster, type Drawn } from './draw'
import { readFacts } from './facts'
import { words } from './messages'

/** Width of the code's picture, px; it is drawn 288 to 624 wide. */
const CODE_WIDTH = 640

interface Outcome {
  /** What was drawn; another content makes it old. */
  key: string
  drawn?: Drawn
  error?: unknown
}

/** Reads, words and draws the poster of a subject; each step can be tried again. */
export const usePoster = (subject: Partial<PosterSubject>, uid: Id | undefined) => {
  const t = useWords(words)
  const shop = useSettings(({ merchant }) => merchant.name)
  const { kind, goodsId, kjid, kjJoinUid, tuanId } = subject
  const facts = useData(['poster', uid, kind, goodsId, kjid, kjJoinUid, tuanId], () =>
    readFacts(subject, uid),
  )
  const poster = facts.data ? describe(facts.data, shop, uid, t) : undefined

  const { page, scene } = poster?.code ?? {}
  const code = useData(scene === undefined ? null : ['poster-code', page, scene], () =>
    wxaQrcode({ page, scene: scene ?? '', width: CODE_WIDTH }),
  )

  const [tries, setTries] = useState(0)
  const [outcome, setOutcome] = useState<Outcome>()
  const content = poster && JSON.stringify(poster.content)
  const key = content && code.data ? `${tries} ${code.data} ${content}` : undefined
  useEffect(() => {
    if (key === undefined || content === undefined || code.data === undefined) return undefined
    let left = false
    const end = (result: Omit<Outcome, 'key'>) => {
      if (!left) setOutcome({ key, ...result })
    }
    drawPoster(JSON.parse(content), code.data).then(
      (drawn) => end({ drawn }),
      (error: unknown) => end({ error }),
    )
    return () => {
      left = true
    }
  }, [key, content, code.data])

  const current = outcome?.key === key ? outcome : undefined
  return {
    poster,
    /** There is nothing to make a poster of. */
    gone: facts.data === null,
    drawn: current?.drawn,
    /** Reading or asking for the code failed. */
    failed: facts.error ?? code.error,
    /** Drawing failed. */
    error: current?.error,
    reload: () => (facts.error ? facts.reload() : code.reload()),
    redraw: () => setTries((before) => before + 1),
  }
}

export type PosterState = ReturnType<typeof usePoster>
