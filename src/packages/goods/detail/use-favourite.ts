import { useRef } from 'react'

import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { goodsFavCheck, goodsFavDelete, goodsFavPut } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { words } from './messages'

/** The heart: shown at once, taken back when the server refuses. A visitor logs in first. */
export const useFavourite = (goodsId: Id) => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const check = useData(uid === undefined ? null : ['favourite', uid, goodsId], () => goodsFavCheck(goodsId))
  const on = check.data === true
  // After a login in between, the answer belongs under the new user's key.
  const latest = useRef(check)
  latest.current = check

  const [toggle, busy] = useOnce(async () => {
    if (!(await ensureLogin(t.favReason))) return
    const next = !on
    latest.current.replace(next)
    try {
      await (next ? goodsFavPut(goodsId) : goodsFavDelete(undefined, goodsId))
      latest.current.replace(next)
      toast(next ? t.favOn : t.favOff)
    } catch (error) {
      latest.current.replace(!next)
      toast(userMessage(error))
    }
  })
  return { on, busy, toggle: () => void toggle() }
}
