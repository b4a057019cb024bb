import assert from 'node:assert/strict'

import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Shopper } from '../scene'

/** Yuan of the cards on the page, in their order; what is for points alone costs none. */
const pricesOf = (shopper: Shopper): Promise<number[]> =>
  shopper.page
    .locator('.goods-list__content .goods-card__price')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((one) => {
        const [whole, cents] = ['whole', 'cents'].map(
          (part) => one.querySelector(`.price__${part}`)?.textContent,
        )
        return one.querySelector('.price__sign') ? Number(`${whole ?? ''}${cents ?? ''}`) : 0
      }),
    )

export const catalogueJourneys: Journey[] = [
  {
    name: 'search → kept in the history → cheapest first → price range → goods → cart',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open('packages/goods/search/index')
      await shopper.sees('大家在搜')
      const field = shopper.page.locator('.search-box input').filter({ visible: true }).last()
      await field.fill('草莓')
      await field.press('Enter')
      await shopper.arrivesAt('goods/list')
      await shopper.sees('综合')
      await shopper.sees('丹东 99 红颜草莓 大果 500g')

      await shopper.page.goBack()
      await shopper.sees('搜索「草莓」')
      await field.fill('')
      await shopper.sees('搜索历史')
      await shopper.open('packages/goods/list/index')
      await shopper.press('tab', '价格')
      await eventually(async () => {
        const prices = await pricesOf(shopper)
        assert.ok(prices.length > 3)
        assert.deepEqual(
          prices,
          [...prices].sort((a, b) => a - b),
        )
      })
      await shopper.touch('筛选')
      await shopper.sees('价格区间')
      await shopper.fill('最低价', '50')
      await shopper.fill('最高价', '30')
      await shopper.tap('看结果')
      await shopper.closes('.sheet')
      await eventually(async () => {
        const prices = await pricesOf(shopper)
        assert.ok(prices.length > 0 && prices.every((price) => price >= 30 && price <= 50), String(prices))
      })
      await shopper.touch('换成列表')
      await shopper.tap('丹东 99 红颜草莓 大果 500g')
      await shopper.arrivesAt('goods/detail')
      await shopper.tap('加入购物车')
      await shopper.tapIn('.sheet', '加入购物车')
      await shopper.closes('.sheet')
      await shopper.open('pages/cart/index')
      await shopper.sees('结算 (1)')
      assert.ok((await shopper.wordsOf('.page-cart')).includes('丹东99红颜草莓'))
    },
  },
]
