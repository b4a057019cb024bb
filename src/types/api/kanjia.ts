import type { DateTime, Id, Yuan } from './common'

/** A bargain activity of one goods: friends cut the price down to a floor. One goods may have several at a time. */
export interface KanjiaSet {
  /** The `kjid` of every other bargain method */
  id: Id
  /** Absent in the single answer of the older address */
  goodsId?: Id
  originalPrice: Yuan
  /** The floor */
  minPrice: Yuan
  /** One help cuts a random amount between these two */
  helpPriceMin: Yuan
  helpPriceMax: Yuan
  /** Pieces offered at the bargained price, and how many of them are sold */
  number: number
  numberBuy: number
  /** 0 normal, 1 switched off */
  status: 0 | 1
  statusStr: string
  dateAdd: DateTime
  dateEnd: DateTime
}

/** A bargain somebody has started. */
export interface KanjiaJoined {
  kjId: Id
  goodsId: Id
  /** Who started it: the `joiner` of the other methods */
  uid: Id
  curPrice: Yuan
  minPrice: Yuan
}

/** A started bargain with its progress. */
export interface KanjiaInfo extends KanjiaJoined {
  helpNumber: number
  /** 0 running, 1 invalid, 2 done */
  status: 0 | 1 | 2
  statusStr: string
  dateAdd: DateTime
  dateUpdate?: DateTime
}

/** One cut made by the caller. */
export interface KanjiaHelp {
  /** Who helped */
  uid: Id
  goodsId: Id
  cutPrice: Yuan
  remark?: string
  /** Only when the cut is read again (`kanjiaHelpDetail`) */
  dateAdd?: DateTime
}

/** How a user appears beside a bargain. */
export interface KanjiaPerson {
  nick?: string
  avatarUrl?: string
}

/** One friend's cut, as everybody sees it. */
export interface KanjiaHelper extends KanjiaPerson {
  uid?: Id
  cutPrice: Yuan
  remark?: string
  dateAdd: DateTime
}

/** A bargain with the one who started it and all who helped. */
export interface KanjiaDetail {
  kanjiaInfo: KanjiaInfo
  joiner: KanjiaPerson
  helps: KanjiaHelper[]
}
