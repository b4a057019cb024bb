import type { DateTime, Id, PageQuery } from './common'

/** A lucky draw. */
export interface LuckyInfo {
  id: Id
  name?: string
  title?: string
  content?: string
  /** Tries each user has */
  timesPerUser: number
  status?: number
  statusStr?: string
  dateBegin?: DateTime
  dateEnd?: DateTime
}

/** A field of the wheel. */
export interface LuckyPrize {
  id?: Id
  /** -1: nothing won */
  goodsId: Id
  name?: string
  title?: string
  pic?: string
}

/** A draw with its prizes, as the current address answers it and as `luckyInfo` always returns it. */
export interface LuckyInfoV2 {
  info: LuckyInfo
  luckyGoods: LuckyPrize[]
}

/** What one try brought. */
export interface LuckyJoin {
  prizeName?: string
  /** -1: nothing won */
  goodsId?: Id
  dateAdd?: DateTime
}

/** One try in the log of a draw. */
export interface LuckyLog {
  id: Id
  prizeName: string
  dateAdd: DateTime
  uid?: Id
}

export interface LuckyInfoJoinLogsParams extends PageQuery {
  /** Id of the draw */
  lid: Id
  /** Tries of one user; with `totalRow` it tells how many are left */
  uid?: Id
}
