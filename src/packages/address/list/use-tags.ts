import { useData } from '@/hooks/use-data'
import { addressDetail_v2 } from '@/services'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'
import { tagOf } from '../tag'

/** The list does not carry tags; more than these would be more requests than WeChat allows at once. */
const MOST = 8

/** The user's own words for their addresses ("家"), by id, read after the list; without them the list is whole. */
export const useTags = (
  uid: Id | undefined,
  addresses: readonly Address[] | undefined,
): Record<Id, string> => {
  const some = (addresses ?? []).slice(0, MOST)
  const version = some.map(({ id, dateUpdate }) => `${id} ${dateUpdate ?? ''}`).join()
  const { data } = useData(some.length > 0 ? ['address-tags', uid, version] : null, async () => {
    const found = await Promise.all(some.map(({ id }) => addressDetail_v2(id).catch(() => null)))
    return Object.fromEntries(
      found.flatMap((one) => (one && tagOf(one.extJson) ? [[one.info.id, tagOf(one.extJson)]] : [])),
    ) as Record<Id, string>
  })
  return data ?? {}
}
