import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { insert } from './insert'

const LEVELS = [
  { id: 1, name: '普通会员', level: 1, rebate: 10, up_amount: 0, remark: '注册即是会员，消费积分' },
  { id: 2, name: '银卡会员', level: 2, rebate: 9.5, up_amount: 100_000, remark: '全场 9.5 折，生日双倍积分' },
  { id: 3, name: '金卡会员', level: 3, rebate: 9.3, up_amount: 400_000, remark: '全场 9.3 折，限购放宽' },
  { id: 4, name: '黑金会员', level: 4, rebate: 9, up_amount: 2_000_000, remark: '全场 9 折，专属客服' },
]

export const SILVER = 2
export const LEVEL_IDS = LEVELS.map(({ id }) => id)

export function seedLevels({ db }: Shop): void {
  insert(
    db,
    'user_level',
    LEVELS.map((row) => ({ ...row, icon: pic(`sign-level-${row.level}`), paixu: row.level })),
  )
}
