import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'

import { Button } from '@/components/button'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { goods } from '@/services'
import { useCart } from '@/stores/cart'
import type { GoodsSummary } from '@/types/api/goods'
import { shopForEachTest } from '../support/each-test'
import { mountElement } from '../support/mount'
import { fault } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched } = shopForEachTest()

beforeEach(() => useCart.setState({ lines: [] }))

/** A list of one goods with its plus. */
const List = ({ name }: { name: string }) => {
  const [found, setFound] = useState<GoodsSummary>()
  const { add, sheet } = useQuickAdd()
  useEffect(() => {
    void goods({ nameLike: name, page: 1, pageSize: 1 }).then(({ result: [first] }) => setFound(first))
  }, [name])
  return (
    <View>
      {found ? <Button onClick={() => add(found)}>加一件</Button> : null}
      {sheet}
    </View>
  )
}

const show = async (name: string) => {
  await mountElement(() => <List name={name} />)
  await page.sees('加一件')
}
const names = () => useCart.getState().lines.map(({ name }) => name)

it('goods sold by the day lead to their calendar; nothing without days is in the cart', async () => {
  await show('住一晚含早')
  await page.tap('加一件')
  await until(() => watched.visited.length > 0, 'the calendar')
  expect(watched.visited).toEqual(['/packages/goods/booking/index?id=1712'])
  expect(names()).toEqual([])
})

it('those with a choice too: through the sheet, with what was chosen', async () => {
  await show('采摘一日票')
  await page.tap('加一件')
  await page.sees('一大一小')
  await page.tap('一大一小')
  await page.tap('加入购物车')
  await until(() => watched.visited.length > 0, 'the calendar')
  expect(watched.visited[0]).toMatch(/^\/packages\/goods\/booking\/index\?id=1711&propertyChildIds=\d/)
  expect(names()).toEqual([])
})

it('plain goods are in the cart after one tap, each tap one more', async () => {
  await show('丹东 99')
  await page.doubleTap('加一件')
  await until(() => useCart.getState().lines[0]?.number === 2, 'two pieces')
  expect(names()).toHaveLength(1)
})

it('when it cannot be learnt how goods are sold, they go into the cart as ever, and the next tap asks again', async () => {
  await fault(shop, '/shop/goods/price/day', 'http-500', 3)
  await show('吐司')
  await page.tap('加一件')
  await until(() => names().length === 1, 'the line')
})
