import { z } from 'zod'
import type { OrderExtras } from '../domain/order-create'
import type { LineRequest, OrderRequest } from '../domain/order-request'
import { extJson, jsonId, jsonInt } from '../http/json-params'
import { bool, id, int, json, mobile, oneOf, regionId, text } from '../http/params'
import { Refusal } from '../http/refusal'

const DAY = /^\d{4}-\d{2}-\d{2}$/

const line = z.object({
  goodsId: jsonId(),
  number: jsonInt({ min: 1, max: 99_999 }),
  propertyChildIds: z.string().max(500).nullish(),
  logisticsType: jsonInt({ min: 0, max: 2 }).nullish(),
  inviter_id: jsonId().nullish().catch(undefined),
  days: z.array(z.string().regex(DAY, '应为 yyyy-MM-dd 格式的日期')).max(366).nullish(),
  goodsAdditionList: z
    .array(z.object({ id: jsonId(), pid: jsonId() }))
    .max(50)
    .nullish(),
})

/** Parameters of orderCreate, for computing and for the real call. */
export const orderParams = z.object({
  goodsJsonStr: json(z.array(line, { error: '应为数组' }).min(1, '至少要有一件商品').max(200, '最多 200 行')),
  calculate: bool().default(false),
  remark: text(500).optional(),
  peisongType: oneOf(['kd', 'zq', 'keloop']).default('kd'),
  provinceId: regionId().optional(),
  cityId: regionId().optional(),
  districtId: regionId().optional(),
  streetId: regionId().optional(),
  address: text(200).optional(),
  linkMan: text(40).optional(),
  mobile: mobile().optional(),
  code: text(10).optional(),
  idcard: text(30).optional(),
  couponId: text(200)
    .regex(/^-?\d{1,15}(,-?\d{1,15})*$/, '应为优惠券编号，多张以逗号分隔')
    .optional(),
  deductionScore: int({ min: -1, max: 999_999_999 }).optional(),
  kjid: id().optional(),
  pingtuanOpenId: id().optional(),
  isCanHx: bool().default(false),
  expireMinutes: int({ min: 1, max: 43_200 }).optional(),
  extJsonStr: json(extJson()).optional(),
  shopIdZt: id().optional(),
  shopNameZt: text(60).optional(),
  payOnDelivery: int({ min: 0, max: 1 }).optional(),
  orderPeriod: text(500).optional(),
  autoDeliver: bool().default(false),
  trips: text(20).optional(),
  dadaShopNo: text(60).optional(),
  dadaLat: text(30).optional(),
  dadaLng: text(30).optional(),
  filterShopId: id().optional(),
})

type OrderParams = z.output<typeof orderParams>

function toLine(raw: OrderParams['goodsJsonStr'][number]): LineRequest {
  return {
    goodsId: raw.goodsId,
    number: raw.number,
    propertyChildIds: raw.propertyChildIds ?? '',
    logisticsType: raw.logisticsType ?? 0,
    inviterId: raw.inviter_id || undefined,
    days: raw.days ?? [],
    additions: raw.goodsAdditionList ?? [],
  }
}

/** Services of the platform that this shop has not joined: asked for, they are refused and not passed over. */
function refuseUnsupported(params: OrderParams): void {
  if (params.payOnDelivery) throw new Refusal(-1, '本店不支持货到付款')
  if (params.orderPeriod) throw new Refusal(-1, '本店不支持周期购')
  if (params.autoDeliver) throw new Refusal(-1, '本店不支持自动发货')
  const courier = params.trips ?? params.dadaShopNo ?? params.dadaLat ?? params.dadaLng
  if (courier || params.peisongType === 'keloop') throw new Refusal(-1, '本店没有接入同城配送')
}

/** What is wanted, with the ways of saying "none" (0 and -1) made one. */
export function toRequest(params: OrderParams): OrderRequest {
  refuseUnsupported(params)
  const { provinceId, cityId, districtId, streetId, address, linkMan, mobile, code, idcard } = params
  const couponIds = (params.couponId ?? '').split(',').map(Number)
  return {
    lines: params.goodsJsonStr.map(toLine),
    peisongType: params.peisongType,
    receiver: { provinceId, cityId, districtId, streetId, address, linkMan, mobile, code, idcard },
    couponIds: [...new Set(couponIds.filter((couponId) => couponId > 0))],
    deductionScore: Math.max(0, params.deductionScore ?? 0),
    kjid: params.kjid || undefined,
    pingtuanOpenId: params.pingtuanOpenId || undefined,
    filterShopId: params.filterShopId,
  }
}

export function toExtras(params: OrderParams): OrderExtras {
  return {
    extJson: params.extJsonStr ?? {},
    remark: params.remark,
    isCanHx: params.isCanHx,
    expireMinutes: params.expireMinutes,
    shopIdZt: params.shopIdZt || undefined,
    shopNameZt: params.shopNameZt,
  }
}
