import { offerSheet } from '@/lib/sheets'
import { orderDetail, orderPay, pingtuanOpen, refundApply, register_username } from '@/services'
import { startSession, useSession } from '@/stores/session'
import type { LoginResult } from '@/types/api/auth'
import type { Id } from '@/types/api/common'
import { jsonText } from '@/utils/json-text'
import type { DomShop } from './dom-shop'
import { placeOrder } from './orders'

let count = 0

/** Registers somebody new with so many yuan in the wallet, and logs them in. `be` changes back and forth. */
export const newPerson = async (shop: DomShop, balance = 0): Promise<LoginResult> => {
  count += 1
  const login = await register_username({ username: `person${count}`, pwd: 'secret12', autoLogin: true })
  if (!login) throw new Error('the registration did not log in')
  startSession(login)
  if (balance > 0) await shop.control('/merchant/credit', { uid: login.uid, amount: balance, score: 0 })
  return login
}

/** Answers the login sheet: somebody logs in, or says "not now". @returns how to take it back */
export const whenAsked = (login: () => Promise<unknown>): (() => void) =>
  offerSheet('login', async () => {
    await login()
    return useSession.getState().token !== undefined
  })

/** From here on the app is this one's. */
export const be = (person: LoginResult): void => startSession(person)

interface Offer {
  kjid?: Id
  pingtuanOpenId?: Id
}

/** Orders one piece, delivered in Hangzhou, as part of a bargain or a group. */
export const orderOffer = async (
  goodsId: Id,
  offer: Offer,
  propertyChildIds = '',
  extJson: Record<string, string> = {},
): Promise<Id> => {
  const { id } = await placeOrder([{ goodsId, propertyChildIds }], {
    extJsonStr: jsonText(extJson),
    ...offer,
  })
  return id
}

export const payOffer = async (goodsId: Id, offer: Offer): Promise<Id> => {
  const id = await orderOffer(goodsId, offer)
  await orderPay(id)
  return id
}

/** The whole of a paid order of one line goes back to who is logged in. */
export const refundOffer = async (shop: DomShop, orderId: Id): Promise<void> => {
  const detail = await orderDetail(orderId)
  const [line] = detail?.goods ?? []
  if (!detail || !line) throw new Error('nothing to refund')
  await refundApply({
    ...{ orderId, orderGoodsId: line.id, type: 0, logisticsStatus: 0, reason: '不想要了' },
    ...{ amount: detail.orderInfo.amountReal, number: line.number },
  })
  await shop.control('/merchant/refund', { orderId, agree: true })
}

/** A group that its leader has paid. */
export const paidGroup = async (leader: LoginResult, goodsId: Id): Promise<Id> => {
  be(leader)
  const { id } = await pingtuanOpen(goodsId)
  await payOffer(goodsId, { pingtuanOpenId: id })
  return id
}
