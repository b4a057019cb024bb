import { pathOf } from '@/lib/router'
import { routes } from '@/routes'
import type { Id } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import { cutPercent } from '@/utils/kanjia'
import { formatYuan } from '@/utils/money'
import { sceneOf } from '@/utils/scene'
import { priceRange } from '@/utils/sku'
import { priceParts, struckPrice, type Content, type Offer } from './content'
import type { Facts } from './facts'
import type { PosterWords } from './messages'

/** A poster in words, where its code leads, and the card that says the same. */
export interface Poster {
  content: Content
  code: { page: string; scene: string }
  /** Name of the picture's file and of the page's card. */
  title: string
  path: string
}

type Of<K extends Facts['kind']> = Extract<Facts, { kind: K }>

const shared = ({ pic, name, characteristic }: GoodsSummary, shop: string) => ({
  kind: 'offer' as const,
  shop,
  picture: pic || undefined,
  name,
  words: characteristic || undefined,
})

const ofGoods = ({ goods }: Of<'goods'>, shop: string, uid: Id | undefined, t: PosterWords): Poster => {
  const { basicInfo, skuList } = goods
  const range = skuList && priceRange(skuList, {})
  const value = range?.low ?? basicInfo.minPrice
  const content: Offer = {
    ...shared(basicInfo, shop),
    badge: basicInfo.miaosha ? t.flash : undefined,
    price: priceParts({ value, to: range?.high, points: range?.score ?? basicInfo.minScore }, t),
    struck: range && range.high > range.low ? undefined : struckPrice(basicInfo.originalPrice, value),
    call: t.scanToBuy,
    how: t.scanHow,
  }
  return {
    content,
    code: { page: routes.goodsDetail.path, scene: sceneOf([basicInfo.id, uid]) },
    title: basicInfo.name,
    path: pathOf('goodsDetail', { id: basicInfo.id, inviter_id: uid }),
  }
}

const ofBargain = (facts: Of<'kanjia'>, shop: string, uid: Id | undefined, t: PosterWords): Poster => {
  const { goods, set, bargain } = facts
  const { basicInfo } = goods
  const info = bargain?.kanjiaInfo
  const joiner = info?.uid
  const current = info?.curPrice ?? set.minPrice
  const whose = bargain?.joiner.nick
  const content: Offer = {
    ...shared(basicInfo, shop),
    badge: t.bargain,
    lead: info ? t.nowOnly : t.floorOnly,
    price: priceParts({ value: current }, t),
    struck: info ? undefined : struckPrice(set.originalPrice, current),
    progress: info && {
      percent: cutPercent(set.originalPrice, set.minPrice, current),
      from: t.from(formatYuan(set.originalPrice)),
      to: t.toFloor(formatYuan(set.minPrice)),
    },
    call: !info ? t.startYours : joiner === uid || !whose ? t.helpMe : t.helpHim(whose),
    how: t.scanHelp,
  }
  const ids = { goodsId: basicInfo.id, kjid: set.id, kjJoinUid: joiner, inviter_id: uid }
  return {
    content,
    // Whose bargain it is invites, unless another one passes it on.
    code: {
      page: routes.kanjiaDetail.path,
      scene: sceneOf([ids.goodsId, ids.kjid, joiner, uid === joiner ? undefined : uid]),
    },
    title: basicInfo.name,
    path: pathOf('kanjiaDetail', ids),
  }
}

const ofGroup = (facts: Of<'pingtuan'>, shop: string, uid: Id | undefined, t: PosterWords): Poster => {
  const { goods, set, tuanId, members } = facts
  const { basicInfo } = goods
  const missing = tuanId === undefined ? 0 : set.numberPersion - members
  const content: Offer = {
    ...shared(basicInfo, shop),
    badge: t.group(set.numberPersion),
    price: priceParts({ value: basicInfo.pingtuanPrice }, t),
    struck: struckPrice(basicInfo.minPrice, basicInfo.pingtuanPrice),
    call: missing > 0 ? t.missing(missing) : tuanId === undefined ? t.openGroup : t.joinIn,
    how: t.scanHelp,
  }
  return {
    content,
    code: { page: routes.pingtuanDetail.path, scene: sceneOf([basicInfo.id, tuanId, uid]) },
    title: basicInfo.name,
    path: pathOf('pingtuanDetail', { goodsId: basicInfo.id, tuanId, inviter_id: uid }),
  }
}

const ofInvitation = ({ uid }: Of<'invitation'>, shop: string, t: PosterWords): Poster => ({
  content: {
    kind: 'invitation',
    shop,
    headline: t.headline(shop),
    words: t.slogan,
    call: t.scanCode,
    how: t.inviter(String(uid)),
  },
  // The home page keeps who invited: from a code as its scene, from a link as inviter_id.
  code: { page: routes.home.path, scene: `inviter_id=${uid}` },
  title: t.card(shop),
  path: pathOf('home', { inviter_id: uid }),
})

/** Puts the facts into words. @param uid of the user, who invites; undefined for a visitor */
export const describe = (facts: Facts, shop: string, uid: Id | undefined, t: PosterWords): Poster => {
  if (facts.kind === 'kanjia') return ofBargain(facts, shop, uid, t)
  if (facts.kind === 'pingtuan') return ofGroup(facts, shop, uid, t)
  if (facts.kind === 'invitation') return ofInvitation(facts, shop, t)
  return ofGoods(facts, shop, uid, t)
}
