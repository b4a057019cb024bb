import type { Journey } from '../journey'
import { addressJourneys } from './address'
import { attributionJourneys } from './attribution'
import { bargainJourneys } from './bargain'
import { catalogueJourneys } from './catalogue'
import { checkoutJourneys } from './checkout'
import { contentJourneys } from './content'
import { couponJourneys } from './coupons'
import { gateJourneys } from './gates'
import { groupJourneys } from './groups'
import { moneyJourneys } from './money'
import { onTheSpotJourneys } from './on-the-spot'
import { orderJourneys } from './orders'
import { pointJourneys } from './points'
import { posterJourneys } from './posters'
import { purchaseJourneys } from './purchase'
import { sessionJourneys } from './session'

/** A journey and the group of pages it leads through. */
export interface Listed {
  group: string
  journey: Journey
}

const groups = {
  catalogue: catalogueJourneys,
  purchase: purchaseJourneys,
  checkout: checkoutJourneys,
  orders: orderJourneys,
  money: moneyJourneys,
  address: addressJourneys,
  session: sessionJourneys,
  bargain: bargainJourneys,
  groups: groupJourneys,
  coupons: couponJourneys,
  points: pointJourneys,
  'on-the-spot': onTheSpotJourneys,
  content: contentJourneys,
  attribution: attributionJourneys,
  gates: gateJourneys,
  posters: posterJourneys,
}

/** Every journey by page group. */
export const allJourneys: Listed[] = Object.entries(groups).flatMap(([group, journeys]) =>
  journeys.map((journey) => ({ group, journey })),
)

/** Played again under each fault by the gate: buying, money, and the journeys of each page group with most to lose. */
export const guardedJourneys = allJourneys.filter(
  ({ group, journey }) => group === 'purchase' || group === 'money' || journey.guarded,
)

/**
 * The journeys of a choice: nothing is those the gate plays, `all` is every one, otherwise groups and parts of names,
 * separated by commas.
 */
export const chosenJourneys = (choice = ''): Listed[] => {
  const words = choice
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
  if (words.length === 0) return guardedJourneys
  if (words.includes('all')) return allJourneys
  return allJourneys.filter(({ group, journey }) =>
    words.some((word) => (word in groups ? word === group : journey.name.includes(word))),
  )
}
