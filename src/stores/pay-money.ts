import { config } from '@/lib/http/config'
import { watchFor } from '@/lib/sure-write'
import { alipay, payLogs, wxpay } from '@/services'
import type { Yuan } from '@/types/api/common'
import type { NextAction, PayLog } from '@/types/api/payment'
import { jsonText } from '@/utils/json-text'
import { fen } from '@/utils/money'
import { present } from './pay'
import { useSettings } from './settings'

/** Money that goes into the wallet from outside, and what the server does with it there. */
export interface MoneyBill {
  money: Yuan
  payName: string
  /** Without it the money stays in the wallet. */
  nextAction?: NextAction
}

export type Channel = 'wechat' | 'alipay'

type FindLog = () => Promise<PayLog | undefined>

/** `presented` and `open` are not proof: `awaitMoney` reads the log. The others have moved no money. */
export type MoneyOutcome =
  | { kind: 'presented'; find: FindLog }
  | { kind: 'open'; address: string; find: FindLog }
  | { kind: 'cancelled' | 'unavailable' }
  | { kind: 'failed'; error?: unknown }

const NEWEST = 10
/** Pauses between two readings of the log, about 15 seconds in all. */
const PAUSES = [1000, 1000, 2000, 3000, 4000, 4000]

const newest = async (): Promise<PayLog[]> => (await payLogs({ page: 1, pageSize: NEWEST })).result

const byNumber =
  (orderNo: string): FindLog =>
  async () =>
    (await payLogs({ orderNo, page: 1, pageSize: 1 })).result[0]

/**
 * Pays an amount into the wallet. A call that failed has prepared a payment at most: it may be made again. Never
 * throws.
 */
export const payMoney = async (channel: Channel, bill: MoneyBill): Promise<MoneyOutcome> => {
  const { money, payName } = bill
  const nextAction = bill.nextAction && jsonText(bill.nextAction)
  try {
    const find = await watchFor({
      newest,
      idOf: (log) => log.id,
      fits: (log) => fen(log.money) === fen(money),
    })
    if (channel === 'alipay') return { kind: 'open', address: await alipay({ money, nextAction }), find }
    const payment = await wxpay({ money, payName, nextAction })
    const outcome = await present(payment, money, useSettings.getState().merchant.name)
    if (outcome !== 'presented') return { kind: outcome }
    return { kind: 'presented', find: payment.outTradeId ? byNumber(payment.outTradeId) : find }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

const UNPAID = 0
const PAID = 1

/**
 * Reads the payment at once and then again and again, ever more slowly, until the server says how it ended.
 * @param going false ends it, when nobody looks any more
 */
export const awaitMoney = async (
  find: FindLog,
  going: () => boolean,
): Promise<'paid' | 'failed' | 'confirming'> => {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await config.sleep(pause)
    if (!going()) break
    const log = await find().catch(() => undefined) // the next reading may get through
    if (log && log.status !== UNPAID) return log.status === PAID ? 'paid' : 'failed'
  }
  return 'confirming'
}
