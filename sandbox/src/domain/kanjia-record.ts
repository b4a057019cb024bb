import type {
  KanjiaDetail,
  KanjiaHelp,
  KanjiaHelper,
  KanjiaInfo,
  KanjiaJoined,
  KanjiaSet,
} from '../../../src/types/api/kanjia'
import type { Shop } from '../shop'
import { currentPrice, isOver, type BargainRow, type HelpRow, type KanjiaRow } from './kanjia'
import { toYuan } from './money'
import { personOf } from './person'

export const toKanjiaSet = (row: KanjiaRow): KanjiaSet => ({
  id: row.id,
  goodsId: row.goods_id,
  originalPrice: toYuan(row.original_price),
  minPrice: toYuan(row.min_price),
  helpPriceMin: toYuan(row.help_price_min),
  helpPriceMax: toYuan(row.help_price_max),
  number: row.number,
  numberBuy: row.number_buy,
  status: row.status,
  statusStr: row.status === 0 ? '正常' : '已停止',
  dateAdd: row.date_add,
  dateEnd: row.date_end,
})

export const toJoined = (kanjia: KanjiaRow, bargain: BargainRow): KanjiaJoined => ({
  kjId: kanjia.id,
  goodsId: kanjia.goods_id,
  uid: bargain.uid,
  curPrice: toYuan(currentPrice(kanjia, bargain)),
  minPrice: toYuan(kanjia.min_price),
})

const STATUS = ['进行中', '无效', '已完成'] as const

/** A bargain that was not bought before its activity ended is invalid. */
const statusOf = (shop: Shop, kanjia: KanjiaRow, bargain: BargainRow) =>
  bargain.status === 0 && isOver(shop, kanjia) ? 1 : bargain.status

export function toKanjiaInfo(shop: Shop, kanjia: KanjiaRow, bargain: BargainRow): KanjiaInfo {
  const status = statusOf(shop, kanjia, bargain)
  return {
    ...toJoined(kanjia, bargain),
    helpNumber: bargain.help_number,
    status,
    statusStr: STATUS[status],
    dateAdd: bargain.date_add,
    dateUpdate: bargain.date_update ?? undefined,
  }
}

export const toHelp = (kanjia: KanjiaRow, help: HelpRow, again = false): KanjiaHelp => ({
  uid: help.uid,
  goodsId: kanjia.goods_id,
  cutPrice: toYuan(help.cut),
  remark: help.remark ?? undefined,
  dateAdd: again ? help.date_add : undefined,
})

/** What everybody sees of a bargain: names and faces, the newest cut first. */
export function toKanjiaDetail(shop: Shop, kanjia: KanjiaRow, bargain: BargainRow): KanjiaDetail {
  const helps = shop.db.all<HelpRow>(
    'SELECT * FROM kanjia_help WHERE joiner_id = ? ORDER BY date_add DESC, id DESC',
    bargain.id,
  )
  return {
    kanjiaInfo: toKanjiaInfo(shop, kanjia, bargain),
    joiner: personOf(shop, bargain.uid),
    helps: helps.map((help): KanjiaHelper => ({
      ...personOf(shop, help.uid),
      uid: help.uid,
      cutPrice: toYuan(help.cut),
      remark: help.remark ?? undefined,
      dateAdd: help.date_add,
    })),
  }
}
