import type { Db } from '../../sandbox/src/db/database'
import type { Shopper } from './scene'

/** What a try that failed may leave behind without harm to anybody. */
const traces = [
  ...['session', 'wx_code', 'attempt', 'pic_code', 'sms_code', 'kernel', 'unknown_param', 'file'],
  ...['form_id', 'temple_msg', 'unique_id', 'short_url', 'wxa_qrcode', 'pay_log', 'score_ticket'],
]

/** What counts of an order, of money and of stock; who it belongs to is part of it. */
const questions: Record<string, string> = {
  orders: 'SELECT uid, shop_id, status, goods_number, amount_real, amount_refund, is_hidden FROM orders',
  lines: 'SELECT goods_id, number, SUM(number) AS pieces, COUNT(*) AS n FROM order_goods GROUP BY 1, 2',
  wallets: 'SELECT uid, balance, freeze, score FROM wallet',
  money: 'SELECT uid, behavior, type, amount FROM cash_log',
  points: 'SELECT uid, behavior, type, score FROM score_log',
  paid: 'SELECT uid, money, status FROM pay_log WHERE status = 1',
  stock: 'SELECT id, stores FROM goods',
}

/** Everything in a shop that must be the same whether or not the network was good on the way. */
export const booksOf = (db: Db): Record<string, unknown> => {
  const names = db.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  )
  const rows = names
    .filter(({ name }) => !traces.includes(name))
    .map(({ name }) => [name, db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM "${name}"`)?.n])
  const answers = Object.entries(questions).map(([name, sql]) => [
    name,
    db
      .all<object>(sql)
      .map((row) => JSON.stringify(row))
      .sort(),
  ])
  return { rows: Object.fromEntries(rows), ...Object.fromEntries(answers) }
}

interface StoredCart {
  data?: { d?: Record<string, { key: string; number: number }[]> }
}

/** What lies in the carts of a phone, by owner. */
export const cartsOf = async ({ page }: Shopper): Promise<Record<string, string[]>> => {
  const { data } = JSON.parse(
    await page.evaluate(() => localStorage.getItem('shop.cart') ?? '{}'),
  ) as StoredCart
  return Object.fromEntries(
    Object.entries(data?.d ?? {})
      .filter(([, lines]) => lines.length > 0)
      .map(([owner, lines]) => [owner, lines.map(({ key, number }) => `${key} × ${number}`).sort()]),
  )
}
