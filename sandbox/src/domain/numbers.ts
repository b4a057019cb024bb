import { randomInt } from 'node:crypto'
import type { Shop } from '../shop'

/**
 * Order, payment and refund numbers: the shop's time, the row's next number, three random digits, so that they
 * sort by time and cannot be guessed from each other.
 */
export function nextNumber(
  shop: Shop,
  table: 'orders' | 'pay_log' | 'refund' | 'withdraw' | 'deposit',
): string {
  const row = shop.db.get<{ next: number }>(`SELECT COALESCE(MAX(id), 0) + 1 AS next FROM ${table}`)
  const serial = String(row?.next ?? 1).padStart(5, '0')
  return `${shop.now().replace(/\D/g, '')}${serial}${String(randomInt(1000)).padStart(3, '0')}`
}
