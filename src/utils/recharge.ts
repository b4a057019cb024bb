import type { Yuan } from '@/types/api/common'
import type { RechargeRule } from '@/types/api/payment'
import { bestGain, nextGain, type NextGain, type Step } from './steps'

const stepOf = ({ confine, send, loop }: RechargeRule): Step => ({ from: confine, gain: send, loop })

/** What a recharge will get on top: a preview, the server gives it once the money has arrived. */
export const giftOf = (money: Yuan, rules: readonly RechargeRule[]): Yuan =>
  bestGain(money, rules.map(stepOf))

/** How much more has to be recharged for a larger gift. */
export const nextGift = (money: Yuan, rules: readonly RechargeRule[]): NextGain | undefined =>
  nextGain(money, rules.map(stepOf))
