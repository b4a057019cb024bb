import type { Shop } from '../../shop'
import type { Template } from './goods/type'
import { insert, type Row } from './insert'

export const TEMPLATES: Record<Template, number> = {
  none: 0,
  cold: 1,
  express: 2,
  heavy: 3,
  flower: 4,
  free: 5,
}

const ZHEJIANG = '330000000000'
const HANGZHOU = '330100000000'
const NEAR = [ZHEJIANG, '310000000000', '320000000000', '340000000000']
const FAR = ['650000000000', '540000000000', '630000000000']

const EVERYWHERE = ''
const NOT_SERVED: Row = { served: 0 }

const rule = (template: Template, region: string, terms: Row): Row => ({
  logistics_id: TEMPLATES[template],
  region_id: region,
  ...terms,
})

/** first units for first fen, each further unit for more fen */
const price = (first: number, amount: number, add: number, more: number, freeFrom?: number): Row => ({
  first_number: first,
  first_amount: amount,
  add_number: add,
  add_amount: more,
  free_from: freeFrom,
})

const RULES: readonly Row[] = [
  // the cold chain ends at the city's border; from 39 yuan it is free
  rule('cold', HANGZHOU, price(99, 600, 1, 0, 3900)),
  rule('cold', EVERYWHERE, NOT_SERVED),
  // by weight
  ...NEAR.map((region) => rule('express', region, price(1, 600, 1, 200, 9900))),
  ...FAR.map((region) => rule('express', region, price(1, 1800, 1, 1200))),
  rule('express', EVERYWHERE, price(1, 1000, 1, 500, 19900)),
  rule('express', EVERYWHERE, { type: 1, ...price(1, 1500, 1, 800) }),
  ...NEAR.map((region) => rule('heavy', region, price(5, 800, 1, 150))),
  ...FAR.map((region) => rule('heavy', region, NOT_SERVED)),
  rule('heavy', EVERYWHERE, price(5, 1500, 1, 300)),
  // by the bunch, not beyond the province
  rule('flower', HANGZHOU, price(1, 800, 1, 200, 9900)),
  rule('flower', ZHEJIANG, price(1, 1500, 1, 400)),
  rule('flower', EVERYWHERE, NOT_SERVED),
  rule('free', EVERYWHERE, price(1, 0, 1, 0)),
]

export function seedFreight({ db }: Shop): void {
  insert(db, 'logistics', [
    { id: TEMPLATES.cold, name: '同城冷链', fee_type: 0 },
    { id: TEMPLATES.express, name: '普通快递', fee_type: 1 },
    { id: TEMPLATES.heavy, name: '大件快递', fee_type: 1 },
    { id: TEMPLATES.flower, name: '鲜花专送', fee_type: 0 },
    { id: TEMPLATES.free, name: '全国包邮', is_free: 1 },
  ])
  insert(db, 'logistics_rule', RULES)
}
