import type { DateTime, Id, PageQuery } from './common'

export interface FavGoods {
  /** Id of the favourite record, not of the goods. */
  id: Id
  goodsId: Id
  goodsName: string
  pic: string
  dateAdd: DateTime
  dateUpdate?: DateTime
}

export type GoodsFavListParams = PageQuery & {
  /** Words in the goods' name. */
  nameLike?: string
}
