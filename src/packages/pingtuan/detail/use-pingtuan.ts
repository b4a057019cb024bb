import { useRef } from 'react'

import { useData } from '@/hooks/use-data'
import { useVisible } from '@/hooks/use-visible'
import { shopNow } from '@/lib/clock'
import { isCode } from '@/lib/http'
import type { RouteParams } from '@/routes'
import { goodsDetail, pingtuanList, pingtuanMyJoined, pingtuanSet } from '@/services'
import { useSession } from '@/stores/session'
import { unpaidGroup } from '@/stores/unpaid-group'
import type { Id } from '@/types/api/common'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { parseDate } from '@/utils/date'
import { loadGroup, type Group } from './load-group'

const NOT_FOUND = 404
const LIVE = 10_000
const MOST_GROUPS = 50

/** Whether groups can still be opened. */
export const isOn = (set: PingtuanSet): boolean => set.status === 0 && !(parseDate(set.dateEnd) <= shopNow())

/** Everything the page knows: the goods, the setting, the group it was opened for and the open ones. */
export const usePingtuan = ({ goodsId, tuanId }: Partial<RouteParams<'pingtuanDetail'>>) => {
  const uid = useSession((session) => session.uid)
  const visible = useVisible(() => void reload())
  const every = visible ? LIVE : 0
  const id = goodsId ?? 0
  const known = goodsId !== undefined

  const goods = useData(known ? ['goods', goodsId] : null, () => goodsDetail(id))
  const set = useData(known ? ['pingtuanSet', goodsId] : null, () => pingtuanSet(id))
  const open = useData(
    known ? ['pingtuan-open', goodsId] : null,
    async () => (await pingtuanList({ goodsId: id, status: 0, page: 1, pageSize: MOST_GROUPS })).result,
    { every },
  )
  const mine = useData(
    known && uid !== undefined ? ['pingtuan-mine', uid, goodsId] : null,
    async () => (await pingtuanMyJoined({ goodsId: id, page: 1, pageSize: MOST_GROUPS })).result,
  )
  const withGroup = known && tuanId !== undefined
  const group = useData(
    withGroup ? ['pingtuan-group', uid, goodsId, tuanId] : null,
    () => loadGroup(id, tuanId ?? 0, uid),
    { every },
  )
  // Who logs in meanwhile goes on with what is open: the group stays until it is read for him.
  const last = useRef<Group>()
  if (group.data) last.current = group.data
  const shown = group.data ?? (last.current?.id === tuanId ? last.current : undefined)
  const reload = () =>
    Promise.all([
      goods.reload(),
      set.reload(),
      open.reload(),
      ...(uid === undefined ? [] : [mine.reload()]),
      ...(withGroup ? [group.reload()] : []),
    ])

  const myGroups = new Set<Id>((mine.data ?? []).map(({ pingtuanJoiner }) => pingtuanJoiner))
  const people = set.data?.numberPersion ?? 0
  const joinable = (open.data ?? []).filter(
    (tuan) => tuan.helpNumber < people && parseDate(tuan.dateEnd) > shopNow(),
  )
  const unpaid = uid === undefined ? undefined : unpaidGroup(uid, id)
  return {
    uid,
    /** The user's group that waits for the payment. */
    unpaid: unpaid !== undefined && mine.data && !myGroups.has(unpaid) ? unpaid : undefined,
    goods: goods.data,
    gone: !known || goods.data === null || isCode(goods.error, NOT_FOUND),
    set: set.data,
    group: shown,
    /** Groups of others with a free seat, that of the page not among them. */
    others: joinable.filter(({ id: one }) => one !== tuanId && !myGroups.has(one)),
    /** A running group of the user's other than that of the page. */
    ownGroup: joinable.find(({ id: one }) => one !== tuanId && myGroups.has(one)),
    openError: open.error,
    reloadOpen: open.reload,
    ready: !withGroup || shown !== undefined,
    error: goods.error ?? set.error ?? group.error,
    reload,
  }
}

export type Pingtuan = ReturnType<typeof usePingtuan>
