import { useRef, useState } from 'react'

import { useData } from '@/hooks/use-data'
import { usePutData } from '@/hooks/use-put-data'
import { useVisible } from '@/hooks/use-visible'
import { shopNow } from '@/lib/clock'
import { isCode } from '@/lib/http'
import type { RouteParams } from '@/routes'
import { goodsDetail, kanjiaDetail, kanjiaHelpDetail, kanjiaSet } from '@/services'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { KanjiaDetail, KanjiaSet } from '@/types/api/kanjia'
import { kanjiaState } from '@/utils/kanjia'
import { fen } from '@/utils/money'

const NOT_FOUND = 404
const LIVE = 15_000

/**
 * How far a bargain is. `none`: not started; `left`: the friend has given it up; `bought`: its order is paid;
 * `invalid`: it cannot be bought any more.
 */
export type Stage = 'none' | 'left' | 'running' | 'floor' | 'bought' | 'invalid'

const stageOf = (detail: KanjiaDetail | null | undefined, friend: boolean): Stage => {
  if (!detail) return friend ? 'left' : 'none'
  const { status, curPrice, minPrice } = detail.kanjiaInfo
  if (status === 2) return 'bought'
  if (status === 1) return 'invalid'
  return fen(curPrice) <= fen(minPrice) ? 'floor' : 'running'
}

/** The wanted activity; without one the first that can be joined, else whatever there is. */
const setOf = (sets: readonly KanjiaSet[], wanted: Id | undefined): KanjiaSet | undefined =>
  sets.find(({ id }) => id === wanted) ?? sets.find((set) => kanjiaState(set, shopNow()) === 'on') ?? sets[0]

const detailKey = (kjid: Id, joiner: Id) => ['kanjiaDetail', kjid, joiner] as const
const helpKey = (uid: Id, kjid: Id, joiner: Id) => ['kanjiaHelp', uid, kjid, joiner] as const

/** Everything the page knows: the goods, their activities, whose bargain is seen and how far it is. */
export const useBargain = (params: Partial<RouteParams<'kanjiaDetail'>>) => {
  const { goodsId, kjid, kjJoinUid } = params
  const uid = useSession((session) => session.uid)
  const [chosen, setChosen] = useState<Id>()
  const [onOwn, setOnOwn] = useState(false)
  const put = usePutData()

  const goods = useData(goodsId === undefined ? null : ['goods', goodsId], () => goodsDetail(goodsId as Id))
  const sets = useData(goodsId === undefined ? null : ['kanjiaSet', goodsId], () => kanjiaSet(goodsId as Id))
  const set = sets.data && setOf(sets.data, chosen ?? kjid)
  const invited = kjJoinUid !== undefined && !onOwn && (kjid === undefined || set?.id === kjid)
  const joiner = invited ? kjJoinUid : uid
  const friend = joiner !== undefined && joiner !== uid

  const visible = useVisible(() => void reload())
  const key = set && joiner !== undefined ? detailKey(set.id, joiner) : null
  const bargain = useData(key, () => kanjiaDetail(set?.id ?? 0, joiner ?? 0), { every: visible ? LIVE : 0 })
  const help = useData(key && uid !== undefined ? helpKey(uid, key[1], key[2]) : null, () =>
    kanjiaHelpDetail(set?.id ?? 0, joiner ?? 0),
  )
  // Who logs in while the page is seen keeps it until his own bargain is read: no tap is lost.
  const drawn = useRef<Id>()
  const known = key === null || bargain.data !== undefined
  if (known) drawn.current = set?.id
  const ready = known || (set !== undefined && drawn.current === set.id && !bargain.error)
  const reload = () =>
    Promise.all([
      goods.reload(),
      sets.reload(),
      ...(key ? [bargain.reload()] : []),
      ...(uid ? [help.reload()] : []),
    ])

  return {
    uid,
    goods: goods.data,
    gone: goodsId === undefined || goods.data === null || isCode(goods.error, NOT_FOUND),
    sets: sets.data,
    /** The activity that is seen; null when there is none. */
    set: sets.data?.length === 0 ? null : set,
    /** Whose bargain is seen; undefined for a visitor who came by himself. */
    joiner,
    /** Somebody else's. */
    friend,
    detail: bargain.data ?? undefined,
    stage: stageOf(bargain.data, friend),
    /** Whether the caller has cut this bargain; undefined while not known. */
    helped: help.data,
    ready,
    error: goods.error ?? sets.error ?? (key ? bargain.error : undefined),
    reload,
    /** Another activity of the same goods. */
    choose: (id: Id) => setChosen(id),
    /** Leaves a friend's bargain for one's own. */
    goOwn: () => setOnOwn(true),
    /** Reads a bargain, and the caller's cut of it, anew; what is shown stays until the answer. */
    async refresh(id: Id, whose: Id): Promise<void> {
      put(detailKey(id, whose), await kanjiaDetail(id, whose))
      const me = useSession.getState().uid
      if (me !== undefined) put(helpKey(me, id, whose), await kanjiaHelpDetail(id, whose))
    },
  }
}

export type Bargain = ReturnType<typeof useBargain>
