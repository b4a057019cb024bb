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

/** Buying and money, where something can be lost: played again under each fault by the gate. */
export const valuableJourneys: Journey[] = [...purchaseJourneys, ...moneyJourneys]

/** Every journey by page group. */
export const allJourneys: Journey[] = [
  ...catalogueJourneys,
  ...purchaseJourneys,
  ...checkoutJourneys,
  ...orderJourneys,
  ...moneyJourneys,
  ...addressJourneys,
  ...sessionJourneys,
  ...bargainJourneys,
  ...groupJourneys,
  ...couponJourneys,
  ...pointJourneys,
  ...onTheSpotJourneys,
  ...contentJourneys,
  ...attributionJourneys,
  ...gateJourneys,
  ...posterJourneys,
]
