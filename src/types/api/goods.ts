import type { DateTime, Day, ExtJson, Id, PageQuery, RegionId, Yuan } from './common'
import type { UserBase } from './user'

export interface Category {
  id: Id
  name: string
  /** 1 = top; missing inside `GoodsDetail`. */
  level?: number
  /** 0 at the top. */
  pid: Id
  key?: string
  type?: string
  icon?: string
  isUse: boolean
  paixu: number
  shopId?: number
  dateAdd?: DateTime
  dateUpdate?: DateTime
  userId: number
}

export interface GoodsSummary {
  id: Id
  name: string
  subName?: string
  characteristic?: string
  categoryId: Id
  /** 0 = the platform itself. */
  shopId: Id
  pic: string
  /** Selling price of the cheapest SKU. */
  minPrice: Yuan
  originalPrice: Yuan
  /** Points needed in addition to the money. */
  minScore: number
  pingtuan: boolean
  pingtuanPrice: Yuan
  kanjia: boolean
  kanjiaPrice: Yuan
  miaosha: boolean
  /** Purchase limits exist, see `goodsLimitations`. */
  limitation: boolean
  commission: number
  /** 1 points, 2 money. */
  commissionType: 0 | 1 | 2
  gotScore: number
  gotScoreType: number
  /** Freight template; 0 = none. */
  logisticsId: Id
  numberFav: number
  numberGoodReputation: number
  numberReputation?: number
  numberOrders: number
  numberSells: number
  /** Pieces in stock. */
  stores: number
  views: number
  /** Kilograms. */
  weight: number
  recommendStatus: 0 | 1
  recommendStatusStr: string
  /** 0 on sale, 1 off sale. */
  status: 0 | 1
  statusStr: string
  tags?: string
  paixu: number
  dateAdd: DateTime
  dateUpdate?: DateTime
  userId: number
  videoId?: string
  /** What a buyer should know before ordering, plain text. */
  purchaseNotes?: string
  /** e.g. `,211247,211246,`; present when the goods has SKUs. */
  propertyIds?: string
  minBuyNumber?: number
  /** Begin and end of a flash sale. */
  dateStart?: DateTime
  dateEnd?: DateTime
  dateStartPingtuan?: DateTime
  dateEndPingtuan?: DateTime
  barCode?: string
  unit?: string
  /** Allowed kinds of refund separated by commas: 0 refund, 1 return and refund, 2 exchange. */
  afterSale?: string
  hidden?: number
  hasAddition?: boolean
  fxType?: number
  minPriceOriginal?: Yuan
  discountPrice?: Yuan
  maxCoupons?: number
  sellStart?: boolean
  sellEnd?: boolean
  type?: number
  vetStatus?: number
  seckillBuyNumber?: number
  storesExt1?: number
  storesExt2?: number
  usefulNumber?: number
  unusefulNumber?: number
}

export interface GoodsPropertyChild {
  id: Id
  name: string
  propertyId: Id
  paixu?: number
  pic?: string
  dateAdd?: DateTime
  userId?: number
}

export interface GoodsProperty {
  id: Id
  name: string
  /** Only the values this goods uses. */
  childsCurGoods: GoodsPropertyChild[]
  paixu?: number
  dateAdd?: DateTime
  userId?: number
}

/** One combination of property values with its own price and stock. */
export interface Sku {
  /** Also called `priceId`. */
  id: Id
  goodsId: Id
  /** Pairs property:value with a comma after each, e.g. `4:15,2:10,`. Compare by pairs, never as text. */
  propertyChildIds: string
  propertyChildNames: string
  price: Yuan
  originalPrice: Yuan
  pingtuanPrice: Yuan
  /** Points needed in addition to the money. */
  score: number
  stores: number
  fxType?: number
  /** Kilograms. */
  weight?: number
  barCode?: string
  userId: number
}

/** The first `firstNumber` pieces (or kilograms) cost `firstAmount`, each further `addNumber` costs `addAmount`. */
export interface FreightFormula {
  firstNumber: number
  firstAmount: Yuan
  addNumber: number
  addAmount: Yuan
}

export interface FreightRule extends FreightFormula {
  /** 0 express, 1 EMS, 2 ordinary post. */
  type?: 0 | 1 | 2
  userId?: number
}

export interface GoodsLogistics {
  isFree: boolean
  /** Counted by 0 pieces, 1 weight, 2 volume, 3 amount. */
  feeType: 0 | 1 | 2 | 3
  feeTypeStr: string
  details: FreightRule[]
}

export interface GoodsPic {
  id: Id
  goodsId: Id
  pic: string
  userId: number
}

export interface GoodsDetail {
  basicInfo: GoodsSummary
  category: Category
  pics: GoodsPic[]
  /** The same pictures as plain addresses. */
  pics2?: string[]
  /** HTML, sanitise before showing. */
  content: string
  extJson: ExtJson
  extJson2?: Record<string, string | number | boolean>
  /** Missing when the goods has no freight template. */
  logistics?: GoodsLogistics
  /** Missing when there is nothing to choose. */
  properties?: GoodsProperty[]
  skuList?: Sku[]
  /** Pictures shown while a property value is chosen. */
  subPics?: { optionValueId: Id; pic: string }[]
}

export interface GoodsLimitation {
  id: Id
  goodsId: Id
  priceId?: Id
  /** So many pieces within `duration` units. */
  buyNumbers: number
  duration: number
  /** Calendar 0 day, 1 month, 2 year. */
  unit: 0 | 1 | 2
  unitStr: string
  /** 0 = users without a level. */
  userLevelId: Id
  userLevelName: string
  userId: number
}

export interface GoodsDailyPrice {
  id: Id
  goodsId: Id
  day: Day
  price: Yuan
  stores: number
  userId: number
  originalPrice?: Yuan
  priceId?: Id
  score?: number
}

/** 0 bad, 1 medium, 2 good. */
export type Reputation = 0 | 1 | 2

/** A reviewer without the telephone number and the network addresses that the API sends along. */
export type Reviewer = Omit<UserBase, 'mobile' | 'ipAdd' | 'ipLogin'>

export interface GoodsReputation {
  goods: {
    id: Id
    orderId: Id
    goodsId: Id
    goodsName: string
    pic: string
    number: number
    amount: Yuan
    score: number
    uid: Id
    userId: number
    goodReputation: Reputation
    goodReputationStr: string
    goodReputationRemark?: string
    dateReputation: DateTime
    goodReputationReply?: string
    /** Chosen SKU as text. */
    property?: string
  }
  user: Reviewer
  reputationPics?: { id?: Id; pic: string }[]
}

export type GoodsOrderBy =
  'priceUp' | 'priceDown' | 'ordersUp' | 'ordersDown' | 'addedUp' | 'addedDown' | 'nameUp' | 'nameDown'

export type GoodsParams = PageQuery & {
  categoryId?: Id
  /** 0 = goods of no shop; left out = all. */
  shopId?: Id
  /** Words in the name. */
  nameLike?: string
  /** Wide search over title, tags and description. */
  k?: string
  tagsLike?: string
  barCode?: string
  /** 1 = recommended ones. */
  recommendStatus?: 0 | 1
  /** `true` = only goods sold in groups, by bargain, in a flash sale. */
  pingtuan?: boolean
  kanjia?: boolean
  miaosha?: boolean
  orderBy?: GoodsOrderBy
  priceMin?: Yuan
  priceMax?: Yuan
  /** Goods with daily prices that still have stock on this day. */
  day?: Day
  /** -1 all, 0 on sale (default), 1 off sale. */
  status?: -1 | 0 | 1
  /** 1 = hidden ones. */
  hidden?: number
}

export type GoodsPriceFreightParams = {
  /** Freight template, `logisticsId` of the goods. */
  templateId?: Id
  /** 0 express, 1 EMS, 2 ordinary post. */
  type?: 0 | 1 | 2
  provinceId?: RegionId
  cityId?: RegionId
  districtId?: RegionId
}

export type GoodsReputationParams = PageQuery & {
  goodsId: Id
}
