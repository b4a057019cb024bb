import type { DateTime, Day, ExtJson, Id, JsonText } from './common'

export interface UserBase {
  id: Id
  nick?: string
  avatarUrl?: string
  mobile?: string
  province?: string
  city?: string
  dateAdd: DateTime
  dateLogin?: DateTime
  ipAdd?: string
  ipLogin?: string
  /** The real name has been checked. */
  isIdcardCheck: boolean
  /** Distributor. */
  isSeller: boolean
  levelRenew: boolean
  /** Where the account came from: 0 mini program, 1 mobile, 2 official account, 3 Alipay. */
  source: 0 | 1 | 2 | 3
  sourceStr: string
  status: 0 | 1
  statusStr: string
  levelId?: Id
  levelExpire?: DateTime
  cardNumber?: string
  /** 0 unknown, 1 male, 2 female. */
  gender?: number
  birthday?: Day
  username?: string
  /** A payment password is set. */
  pwdPay?: boolean
  vipLevel?: number
  isFaceCheck?: boolean
  isManager?: boolean
  isShopManager?: boolean
  isTeamLeader?: boolean
  isTeamMember?: boolean
  showUid?: Id
}

export interface UserLevel {
  id: Id
  name: string
  level?: number
  /** Tenths: 10 = full price. */
  rebate?: number
}

export interface UserDetail {
  base: UserBase
  ext?: ExtJson
  idcard?: { name?: string; idcard?: string }
  referrer?: { nick?: string; id?: Id }
  userLevel?: UserLevel
  saleDistributionTeam?: { id?: Id; name?: string }
  peisongMember?: { statusStr?: string; type?: number }
}

/** Ids of the user at WeChat. The name of the user id's own field varies, so both are here. */
export interface UserWxInfo {
  openid?: string
  unionid?: string
  uid?: Id
  userId?: Id
}

export type ModifyUserInfoParams = {
  nick?: string
  avatarUrl?: string
  province?: string
  city?: string
  /** 0 unknown, 1 male, 2 female. */
  gender?: 0 | 1 | 2
  birthday?: Day
  extJsonStr?: JsonText<ExtJson>
}
