import { orderDetail, orderList } from '@/services'
import { useCart } from '@/stores/cart'
import { quoteDraft, type ShopQuote } from '@/stores/checkout'
import { changeDraft, createDraft, readDraft } from '@/stores/draft'
import { settlePending, submitDraft } from '@/stores/submit'
import type { AddressV2 } from '@/types/api/address'
import { readReceiver } from '@/stores/checkout'
import { TransportFailure } from '@/lib/http/config'
import { GOODS, draftLineOf, putIn, realOrders, resetCart } from '../support/cart-lines'
import { loginDemo } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { shopForEachTest } from '../support/each-test'

const { shop, recorder } = shopForEachTest()

let address: AddressV2

beforeEach(async () => {
  resetCart()
  await loginDemo()
  address = (await readReceiver(undefined)) as AddressV2
})

const orders = async () => (await orderList({ page: 1, pageSize: 50 })).orderList

const quotesOf = async (id: string): Promise<ShopQuote[]> => {
  const draft = readDraft(id)
  if (!draft) throw new Error('the draft is gone')
  return quoteDraft({ draft, address: address.info, score: 0 })
}

const fault = (kind: string, times: number, path = '/order/create') =>
  shop.control('/faults', { path, kind, times, ...(kind === 'http-500' ? { value: 500 } : {}) })

/** Draft, quotes and how many orders there were. */
const begin = async (...goodsIds: number[]) => {
  const id = createDraft(await Promise.all(goodsIds.map((goodsId) => draftLineOf(goodsId))))
  return { id, quotes: await quotesOf(id), before: (await orders()).length }
}

describe('one submit is one order', () => {
  it('places what was quoted, with the submit key in its extended attributes', async () => {
    const { id, quotes, before } = await begin(GOODS.strawberry)
    const outcome = await submitDraft(id, quotes, address.info)
    expect(outcome.kind).toBe('placed')
    const [order] = outcome.orders
    expect(order.amountReal).toBe(quotes[0].calc?.amountReal)
    expect((await orders()).length).toBe(before + 1)
    const detail = await orderDetail(order.orderId)
    expect(detail?.extJson?.submitKey).toBe(readDraft(id)?.submitKeys['1'])
    expect(detail?.logistics?.mobile).toBe(address.info.mobile)
  })

  it('submitted again after it is placed sends nothing', async () => {
    const { id, quotes } = await begin(GOODS.strawberry)
    await submitDraft(id, quotes, address.info)
    recorder.clear()
    expect(await submitDraft(id, quotes, address.info)).toEqual({ kind: 'placed', orders: [] })
    expect(realOrders(recorder)).toEqual([])
  })

  it.each(['drop-after', 'malformed'])(
    'an answer lost after the effect (%s) is looked up: the order is found and not made twice',
    async (kind) => {
      const { id, quotes, before } = await begin(GOODS.strawberry)
      await fault(kind, 1)
      recorder.clear()
      const outcome = await submitDraft(id, quotes, address.info)
      expect(outcome).toMatchObject({ kind: 'placed', orders: [{ shopId: 1, status: 0 }] })
      expect(realOrders(recorder)).toHaveLength(1)
      expect((await orders()).length).toBe(before + 1)
    },
  )

  it.each(['drop-before', 'http-500'])(
    'a submit that surely did not happen (%s) can be sent again, and makes one order',
    async (kind) => {
      const { id, quotes, before } = await begin(GOODS.strawberry)
      await fault(kind, 1)
      const first = await submitDraft(id, quotes, address.info)
      expect(first).toMatchObject({ kind: 'refused', orders: [], shopId: 1 })
      expect(readDraft(id)?.pending).toEqual({})
      expect((await orders()).length).toBe(before)
      expect(await submitDraft(id, quotes, address.info)).toMatchObject({ kind: 'placed' })
      expect((await orders()).length).toBe(before + 1)
    },
  )

  it('while nobody can tell what became of it, no other submit is sent; asking later finds the order', async () => {
    const { id, quotes, before } = await begin(GOODS.strawberry)
    await fault('drop-after', 1)
    // The orders cannot be read either.
    await fault('drop-before', 50, '/order/list')
    const outcome = await submitDraft(id, quotes, address.info)
    expect(outcome).toMatchObject({ kind: 'unknown', shopId: 1 })
    expect(Object.keys(readDraft(id)?.pending ?? {})).toEqual(['1'])
    recorder.clear()
    expect(await submitDraft(id, quotes, address.info)).toMatchObject({ kind: 'unknown' })
    expect(realOrders(recorder)).toEqual([])
    await shop.control('/faults', {}, 'DELETE')
    expect(await settlePending(id)).toMatchObject({ kind: 'placed', orders: [{ shopId: 1 }] })
    expect((await orders()).length).toBe(before + 1)
    expect(readDraft(id)).toMatchObject({ pending: {}, ordered: { 1: expect.any(Number) } })
  })

  it('a time-out counts as unknown, never as failed', async () => {
    const { id, quotes, before } = await begin(GOODS.strawberry)
    recorder.through(async (request) => {
      const answer = await httpTransport(request)
      const real = request.url.endsWith('/order/create')
      if (real) throw new TransportFailure('timeout')
      return answer
    })
    expect(await submitDraft(id, quotes, address.info)).toMatchObject({ kind: 'placed' })
    recorder.through(httpTransport)
    expect((await orders()).length).toBe(before + 1)
  })

  it('what the server refuses is said and nothing stays pending', async () => {
    const { id, quotes, before } = await begin(GOODS.milk)
    changeDraft(id, (draft) => ({ lines: draft.lines.map((line) => ({ ...line, number: 3 })) }))
    const outcome = await submitDraft(id, quotes, address.info)
    expect(outcome).toMatchObject({ kind: 'refused', error: { kind: 'business' } })
    expect(readDraft(id)?.pending).toEqual({})
    expect((await orders()).length).toBe(before)
  })
})

describe('several shops', () => {
  it('one order a shop, each with its filterShopId and its own lines', async () => {
    const { id, quotes } = await begin(GOODS.strawberry, GOODS.platter, GOODS.rice)
    recorder.clear()
    const outcome = await submitDraft(id, quotes, address.info)
    expect(outcome.orders.map((order) => order.shopId)).toEqual([1, 2, 0])
    const sent = realOrders(recorder)
    expect(sent.map((fields) => fields.filterShopId)).toEqual(['1', '2', '0'])
    expect(sent.map((fields) => (JSON.parse(fields.goodsJsonStr) as unknown[]).length)).toEqual([1, 1, 1])
    const keys = sent.map((fields) => (JSON.parse(fields.extJsonStr) as { submitKey: string }).submitKey)
    expect(new Set(keys).size).toBe(3)
  })

  it('PITFALL several shops: the second fails: the first stays, and a retry makes only the second', async () => {
    const { id, quotes, before } = await begin(GOODS.strawberry, GOODS.platter)
    let calls = 0
    recorder.through((request) => {
      const real = request.url.endsWith('/order/create')
      if (real) calls += 1
      return httpTransport(
        real && calls === 2
          ? { ...request, url: request.url.replace('/order/create', '/order/nowhere') }
          : request,
      )
    })
    const first = await submitDraft(id, quotes, address.info)
    expect(first).toMatchObject({ kind: 'refused', shopId: 2, orders: [{ shopId: 1 }] })
    expect((await orders()).length).toBe(before + 1)
    recorder.clear()
    const again = await submitDraft(id, quotes, address.info)
    expect(again).toMatchObject({ kind: 'placed', orders: [{ shopId: 2 }] })
    expect(realOrders(recorder).map((fields) => fields.filterShopId)).toEqual(['2'])
    recorder.through(httpTransport)
    expect((await orders()).length).toBe(before + 2)
  })

  it('PITFALL kjid on another line: kjid and pingtuanOpenId go with their own line only, never with another order', async () => {
    const lines = await Promise.all([GOODS.strawberry, GOODS.platter].map((goodsId) => draftLineOf(goodsId)))
    for (const extra of [{ kjid: 77 }, { pingtuanOpenId: 88 }]) {
      const id = createDraft(lines, extra)
      recorder.clear()
      await quotesOf(id)
      const sent = recorder.to('/order/create')
      const [name, value] = Object.entries(extra)[0]
      expect(sent.filter((fields) => fields.filterShopId === '1').map((fields) => fields[name])).toContain(
        String(value),
      )
      expect(sent.filter((fields) => fields.filterShopId === '2').map((fields) => fields[name])).toEqual(
        sent.filter((fields) => fields.filterShopId === '2').map(() => undefined),
      )
    }
  })
})

describe('the cart', () => {
  it('PITFALL whole cart emptied: exactly the ordered lines leave it: neither others nor the whole cart', async () => {
    await putIn(GOODS.strawberry)
    await putIn(GOODS.toast)
    const kept = await putIn(GOODS.blueberry)
    const { id, quotes } = await begin(GOODS.strawberry, GOODS.toast)
    await submitDraft(id, quotes, address.info)
    expect(useCart.getState().lines.map((line) => line.key)).toEqual([kept])
  })

  it('keeps the lines of a shop whose order failed', async () => {
    await putIn(GOODS.strawberry)
    const kept = await putIn(GOODS.platter)
    const { id, quotes } = await begin(GOODS.strawberry, GOODS.platter)
    changeDraft(id, (draft) => ({
      lines: draft.lines.map((line) => (line.shopId === 2 ? { ...line, number: 9000 } : line)),
    }))
    expect(await submitDraft(id, quotes, address.info)).toMatchObject({ kind: 'refused', shopId: 2 })
    expect(useCart.getState().lines.map((line) => line.key)).toEqual([kept])
  })

  it('an order found after its answer was lost takes its lines out as well', async () => {
    await putIn(GOODS.strawberry)
    const { id, quotes } = await begin(GOODS.strawberry)
    await fault('drop-after', 1)
    await submitDraft(id, quotes, address.info)
    expect(useCart.getState().lines).toEqual([])
  })
})
