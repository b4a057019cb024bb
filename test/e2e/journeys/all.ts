import type { Journey } from '../journey'
import { moneyJourneys } from './money'
import { purchaseJourneys } from './purchase'

/** Every journey, of one page group after the other; what runs here runs under each fault. */
export const allJourneys: Journey[] = [...purchaseJourneys, ...moneyJourneys]
