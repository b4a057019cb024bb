import type { Journey } from '../journey'
import { addressJourneys } from './address'
import { attributionJourneys } from './attribution'
import { bargainJourneys } from './bargain'
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

/** Every journey by page group; what stands here is played again under each fault. */
export const allJourneys: Journey[] = [
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
