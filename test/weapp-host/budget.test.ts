import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'

import { weighOpening, weighStepper } from './weigh'

interface Budget {
  view: { home: number; goodsDetail: number; cart: number; stepper: number }
  home: { rounds: number; inFlight: number; requests: number }
}

const budget = JSON.parse(readFileSync('config/package-sizes.json', 'utf8')) as Budget

const atMost = (what: string, value: number, most: number) => {
  console.log(`${what}: ${value} of ${most}`)
  assert.ok(value > 0 && value <= most, `${what}: ${value} of ${most}`)
}

describe('what the mini-program sends and asks for, against config/package-sizes.json', () => {
  it('home: bytes for its view, rounds, requests at once and in all, the first screen after the first round', async () => {
    const { bytes, waves, first, text } = await weighOpening()
    atMost('bytes that opening home sends to its view', bytes, budget.view.home)
    atMost('rounds of requests', waves.length, budget.home.rounds)
    atMost('requests in flight', Math.max(...waves.map(({ length }) => length)), budget.home.inFlight)
    atMost('requests in all', waves.flat().length, budget.home.requests)
    for (const shown of ['鲜选集市', '望江路店', '水果', '全场通用券', '限时秒杀']) {
      assert.ok(first.includes(shown), `${shown} is not there after the first round: ${first.slice(0, 600)}`)
    }
    assert.ok(text.length >= first.length)
  })

  it('goods detail and cart: bytes for their views', async () => {
    const detail = await weighOpening('packages/goods/detail/index?id=1001')
    assert.match(detail.text, /新西兰阳光金奇异果/)
    atMost('bytes that opening goods detail sends to its view', detail.bytes, budget.view.goodsDetail)
    const cart = await weighOpening('pages/cart/index')
    assert.match(cart.text, /购物车/)
    atMost('bytes that opening the cart sends to its view', cart.bytes, budget.view.cart)
  })

  it('one tap on the stepper of the cart', async () => {
    const { bytes } = await weighStepper()
    atMost('bytes that one tap on the stepper sends to its view', bytes, budget.view.stepper)
  })
})
