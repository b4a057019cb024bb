import { shopNow } from '@/lib/clock'
import type { Shop } from '@/types/api/shop'
import { distanceText, walkMinutes } from '@/utils/geo'
import { openState } from '@/utils/opening-hours'
import type { words } from './messages'

type Words = typeof words.zh

/** Whether a shop is open now, in words; its hours as they are where they cannot be read. */
export const openText = (hours: string | undefined, t: Words): { text: string; closed: boolean } => {
  const state = openState(hours, shopNow())
  if (!state) return { text: hours ?? '', closed: false }
  if (!state.open) return { text: t.closed(state.opensAt), closed: true }
  return { text: state.always ? t.openAlways : t.openTill(state.closesAt), closed: false }
}

/** How far, how long on foot. @param kilometres as the server says; undefined without a position */
export const wayText = (kilometres: number | undefined, t: Words): string => {
  if (kilometres === undefined) return ''
  const metres = kilometres * 1000
  const minutes = walkMinutes(metres)
  return [distanceText(metres), minutes === undefined ? '' : t.walk(minutes)].filter(Boolean).join(' · ')
}

/** The line below a shop's name. */
export const shopMeta = (shop: Shop, t: Words): { meta: string; warn: boolean } => {
  const { text, closed } = openText(shop.openingHours, t)
  return { meta: [wayText(shop.distance, t), text].filter(Boolean).join(' · '), warn: closed }
}
