import type { FxApplyInfo } from '../../../src/types/api/distribution'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { setting } from './config'

export interface FxApplyRow {
  id: number
  uid: number
  name: string
  mobile: string
  status: 0 | 1 | 2
  remark: string | null
  date_add: string
  date_update: string | null
}

type Answered = (shop: Shop, apply: FxApplyRow) => void

const answered: Answered[] = []

/** Lets other domains follow applications: messages. Runs in the answer's transaction. */
export const onFxAnswered = (listener: Answered) => void answered.push(listener)

export const isDistributionOpen = (shop: Shop) => setting(shop, 'DISTRIBUTION_OPEN') === '1'

export const findFxApply = (shop: Shop, uid: number) =>
  shop.db.get<FxApplyRow>('SELECT * FROM fx_apply WHERE uid = ?', uid)

export const isDistributor = (shop: Shop, uid: number) => findFxApply(shop, uid)?.status === 2

const STATUS = ['待审核', '未通过', '已通过'] as const

export const toFxApply = (row: FxApplyRow): FxApplyInfo => ({
  id: row.id,
  name: row.name,
  mobile: row.mobile,
  status: row.status,
  statusStr: STATUS[row.status],
  remark: row.remark ?? undefined,
  dateAdd: row.date_add,
})

/** Applies to become a distributor; who was refused may apply again. */
export function applyFx(shop: Shop, uid: number, name: string, mobile: string): FxApplyRow {
  if (!isDistributionOpen(shop)) throw new Refusal(-1, '本店没有开通分销')
  return shop.tx(() => {
    const before = findFxApply(shop, uid)
    if (before?.status === 0) throw new Refusal(-1, '申请正在审核，请耐心等待')
    if (before?.status === 2) throw new Refusal(-1, '您已是分销商')
    shop.db.run(
      `INSERT INTO fx_apply (uid, name, mobile, date_add) VALUES (?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET
         name = excluded.name, mobile = excluded.mobile, status = 0, remark = NULL, date_add = excluded.date_add`,
      ...[uid, name, mobile, shop.now()],
    )
    return findFxApply(shop, uid) ?? noApply()
  })
}

function noApply(): never {
  throw new Refusal(700, '没有该用户的分销申请')
}

/** The merchant accepts or refuses an application that waits. */
export function answerFx(shop: Shop, uid: number, agree: boolean, reason?: string): FxApplyRow {
  return shop.tx(() => {
    const apply = findFxApply(shop, uid) ?? noApply()
    if (apply.status !== 0) throw new Refusal(-1, '申请已处理')
    shop.db.run(
      'UPDATE fx_apply SET status = ?, remark = ?, date_update = ? WHERE id = ?',
      ...[agree ? 2 : 1, agree ? undefined : (reason ?? '暂不符合条件'), shop.now(), apply.id],
    )
    if (agree) shop.db.run('UPDATE user SET is_seller = 1 WHERE id = ?', uid)
    const now = findFxApply(shop, uid) ?? noApply()
    answered.forEach((listener) => listener(shop, now))
    return now
  })
}
