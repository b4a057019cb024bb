import { useEffect, useRef, useState } from 'react'

import { useNewest } from '@/hooks/use-newest'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { config } from '@/lib/http/config'
import { userMessage } from '@/lib/http'
import { confirm, tell, toast, vibrate } from '@/lib/platform/feedback'
import { writeSurely } from '@/lib/sure-write'
import { luckyInfoJoin, luckyInfoJoinLogs } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { LuckyJoin, LuckyLog, LuckyPrize } from '@/types/api/lucky'
import { fieldOf, NOTHING, restAt } from './angles'
import { words } from './messages'

/** Milliseconds from the answer to the wheel's rest. */
const SPIN = 3200

const NEWEST = 3

/** One try: its answer, or, when that was lost, the record it left. */
const tryOnce = async (lid: Id, uid: Id) => {
  let join: LuckyJoin | undefined
  const written = await writeSurely<LuckyLog>(
    {
      newest: async () => (await luckyInfoJoinLogs({ lid, uid, page: 1, pageSize: NEWEST })).result,
      idOf: (log) => log.id,
      fits: () => true,
    },
    async () => {
      join = await luckyInfoJoin(lid)
    },
  )
  return { written, joined: () => join }
}

/**
 * The wheel: a try is taken first, then it turns to what the server says. Whatever happens it comes to rest, and the
 * result is said in words.
 * @param onTried tries and records are different now
 */
export const useDraw = (lid: Id, prizes: readonly LuckyPrize[], onTried: () => unknown) => {
  const t = useWords(words)
  const tried = useNewest(onTried)
  const [angle, setAngle] = useState(0)
  const [time, setTime] = useState(0)
  const rest = useRef(0)
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const turnTo = async (result: LuckyJoin): Promise<void> => {
    rest.current = restAt(rest.current, fieldOf(prizes, result), prizes.length)
    setTime(SPIN)
    setAngle(rest.current)
    await config.sleep(SPIN)
    if (alive.current) setTime(0)
  }

  const [spin, busy] = useOnce(async () => {
    if (!(await ensureLogin(t.reason))) return
    const { uid } = useSession.getState()
    if (uid === undefined) return
    const { written: first, joined } = await tryOnce(lid, uid)
    let written = first
    while (written.kind === 'unknown') {
      const again = { title: t.lost, content: t.lostWhat, confirmText: t.look, cancelText: t.later }
      if (!(await confirm(again))) return
      written = await written.look()
    }
    if (written.kind === 'refused') {
      toast(userMessage(written.error))
      await tried()
      return
    }
    const result = joined() ?? written.record ?? {}
    await turnTo(result)
    await tried()
    if (!alive.current) return
    const field = prizes[fieldOf(prizes, result)]
    const nothing = (joined()?.goodsId ?? field?.goodsId) === NOTHING
    if (!nothing) vibrate()
    const content = nothing || !result.prizeName ? t.nothingWhat : t.wonWhat(result.prizeName)
    await tell(nothing ? t.nothing : t.won, content, t.known)
  })

  return { angle, time, spin: () => void spin(), busy }
}
