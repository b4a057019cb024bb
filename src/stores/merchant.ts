import type { ConfigItem } from '@/types/api/system'
import type { Yuan } from '@/types/api/common'

/** Keys of the merchant's back office that the shop reads (`queryConfigBatch`). */
export const MERCHANT_KEYS = [
  'mallName',
  'hot_words',
  'servicePhone',
  'businessHours',
  'share_profile',
  'recharge_amount_min',
  'WITHDRAW_MIN',
  'ALLOW_SELF_COLLECTION',
  'RECHARGE_OPEN',
  'VIRTUAL_OPEN',
  'DISTRIBUTION_OPEN',
  'SHARE_GROUP_SCORE_OPEN',
  'needBindMobile',
  'needIdCheck',
  'create_order_ext',
  'subscribe_ids',
  'order_hx_uids',
] as const

/** The merchant's settings, read and with defaults. Money in yuan. */
export interface Merchant {
  name: string
  hotWords: string[]
  servicePhone?: string
  businessHours?: string
  shareTitle?: string
  rechargeMin: Yuan
  withdrawMin: Yuan
  /** Customers may collect orders at a shop. */
  selfCollection: boolean
  rechargeOpen: boolean
  /** Paid content and other virtual goods. */
  virtualOpen: boolean
  distributionOpen: boolean
  shareGroupScoreOpen: boolean
  /** A phone number is required before ordering. */
  needsPhone: boolean
  /** A checked real name is required before ordering. */
  needsRealName: boolean
  /** Names of required extra fields of an order. */
  orderExtras: string[]
  /** Templates of subscribe messages, three at most. */
  subscribeIds: string[]
  /** uids of the staff who may verify pick-ups. */
  verifierUids: number[]
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[,，\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

const amount = (text: string | undefined, fallback: number): number => {
  const value = Number(text)
  return text && Number.isFinite(value) && value >= 0 ? value : fallback
}

/** Reads the settings out of their texts; what is missing or malformed has its default. */
export const merchantOf = (items: readonly ConfigItem[]): Merchant => {
  const text = new Map(items.map((item) => [item.key, item.value]))
  const on = (key: (typeof MERCHANT_KEYS)[number]) => text.get(key) === '1' || text.get(key) === 'true'
  return {
    name: text.get('mallName') || '鲜选集市',
    hotWords: list(text.get('hot_words')),
    servicePhone: text.get('servicePhone') || undefined,
    businessHours: text.get('businessHours') || undefined,
    shareTitle: text.get('share_profile') || undefined,
    rechargeMin: amount(text.get('recharge_amount_min'), 0.01),
    withdrawMin: amount(text.get('WITHDRAW_MIN'), 1),
    selfCollection: on('ALLOW_SELF_COLLECTION'),
    rechargeOpen: on('RECHARGE_OPEN'),
    virtualOpen: on('VIRTUAL_OPEN'),
    distributionOpen: on('DISTRIBUTION_OPEN'),
    shareGroupScoreOpen: on('SHARE_GROUP_SCORE_OPEN'),
    needsPhone: on('needBindMobile'),
    needsRealName: on('needIdCheck'),
    orderExtras: list(text.get('create_order_ext')),
    subscribeIds: list(text.get('subscribe_ids')).slice(0, 3),
    verifierUids: list(text.get('order_hx_uids')).map(Number).filter(Number.isInteger),
  }
}
