import { writeSurely, type Trail } from '@/lib/sure-write'
import { cashLogs, payBill } from '@/services'
import type { Yuan } from '@/types/api/common'
import type { CashLog } from '@/types/api/wallet'

const NEWEST = 10
const BILL = '8'

/** Bills that were paid appear in the wallet's log. What was taken is the server's word, so any new one fits. */
export const billTrail: Trail<CashLog> = {
  newest: async () => (await cashLogs({ types: BILL, page: 1, pageSize: NEWEST })).result,
  idOf: (log) => log.id,
  fits: (log) => log.behavior === 1,
}

/** Pays a bill from the balance. @param money before the discount */
export const payFromBalance = (money: Yuan) => writeSurely(billTrail, () => payBill(money))
