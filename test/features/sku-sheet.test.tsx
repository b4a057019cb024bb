import { GoodsCard } from '@/features/goods-card'
import { SkuSheet, type SkuChoice, type SkuSheetProps } from '@/features/sku-sheet'
import { LoadedSkuSheet } from '@/features/sku-sheet/loaded'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { goodsDetail } from '@/services'
import { useCart } from '@/stores/cart'
import type { GoodsDetail, GoodsSummary } from '@/types/api/goods'
import { allByRole, byRole, hasRole, tap } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { shopForEachTest } from '../support/each-test'
import { mountElement } from '../support/mount'
import { until } from '../support/watched'

/** Goods of the demo shop: two properties with a hole in the stock; one property; two at least; nothing to choose. */
const KIWI = 1001
const MELON = 1009
const OYSTERS = 1306
const STRAWBERRIES = 1002

const { shop, page, watched } = shopForEachTest()

beforeEach(() => useCart.setState({ lines: [] }))

const detailOf = async (id: number): Promise<GoodsDetail> => {
  const detail = await goodsDetail(id)
  if (!detail) throw new Error(`the demo shop has no goods ${id}`)
  return detail
}

const open = async (goods: GoodsDetail, more: Partial<SkuSheetProps> = {}) => {
  const done = jest.fn<void, [SkuChoice]>()
  await mountElement(() => (
    <SkuSheet open goods={goods} intent="both" onDone={done} onClose={() => undefined} {...more} />
  ))
  return { page, done }
}

const chosen = () =>
  allByRole('radio')
    .filter((option) => option.getAttribute('aria-checked') === 'true')
    .map((option) => option.getAttribute('aria-label'))

describe('choosing', () => {
  it('PITFALL preselected: nothing is chosen at first; the price is a range and what is missing is said', async () => {
    const { page: sheet, done } = await open(await detailOf(KIWI))
    expect(chosen()).toEqual([])
    expect(sheet.text()).toContain('请选择 大小、包装')
    expect(document.querySelector('.sku-sheet__price')?.getAttribute('aria-label')).toBe('29.90 至 79.90 元')
    await tap(byRole('button', '加入购物车'))
    expect(watched.toasts).toEqual(['请选择 大小、包装'])
    expect(done).not.toHaveBeenCalled()
  })

  it('PITFALL hidden by existence: what is out of stock with the rest stays visible, says so and takes no tap', async () => {
    await open(await detailOf(KIWI))
    expect(hasRole('radio', '礼盒')).toBe(true)
    await tap(byRole('radio', '28–30 粒'))
    const box = byRole('radio', '礼盒，缺货')
    expect(box.getAttribute('aria-disabled')).toBe('true')
    await tap(box)
    expect(chosen()).toEqual(['28–30 粒'])
  })

  it('the complete choice has its own price, stock and picture, and is handed over in the one spelling', async () => {
    const goods = await detailOf(KIWI)
    const { page: sheet, done } = await open(goods)
    await tap(byRole('radio', '礼盒'))
    await tap(byRole('radio', '22–25 粒'))
    expect(sheet.text()).toContain('已选 22–25 粒 · 礼盒')
    expect(document.querySelector('.sku-sheet__price')?.getAttribute('aria-label')).toMatch(/^79\.90 元/)
    await tap(byRole('button', '立即购买'))
    const sku = goods.skuList?.find(({ price }) => price === 79.9)
    const picture = goods.subPics?.find(({ pic }) => pic.includes('kiwi-gift'))?.pic
    expect(done).toHaveBeenCalledWith({
      action: 'buy',
      sku,
      propertyChildIds: sku?.propertyChildIds.replace(/,$/, ''),
      propertyChildNames: '22–25 粒 · 礼盒',
      number: 1,
      price: 79.9,
      score: 0,
      pic: picture,
      stores: sku?.stores,
      minBuyNumber: 1,
      limit: 4,
    })
    expect(picture).toBeTruthy()
  })

  it('a second tap takes a choice back', async () => {
    const { page: sheet } = await open(await detailOf(KIWI))
    await tap(byRole('radio', '简装'))
    await tap(byRole('radio', '简装'))
    expect(chosen()).toEqual([])
    expect(sheet.text()).toContain('请选择 大小、包装')
  })

  it('the only combination in stock is chosen from the start', async () => {
    const goods = await detailOf(KIWI)
    const skuList = (goods.skuList ?? []).map((sku) => (sku.price === 55.9 ? sku : { ...sku, stores: 0 }))
    await open({ ...goods, skuList })
    expect(chosen()).toEqual(['33–36 粒', '礼盒'])
  })

  it('starts from a cart line, without what the goods no longer has', async () => {
    const goods = await detailOf(KIWI)
    const sku = goods.skuList?.find(({ price }) => price === 59.9)
    await open(goods, { initial: { propertyChildIds: `${sku?.propertyChildIds}99:1`, number: 3 } })
    expect(chosen()).toEqual(['28–30 粒', '简装'])
    expect(hasRole('button', '数量 3，点按输入')).toBe(true)
  })
})

describe('how many', () => {
  it('PITFALL limits never asked for: the cap is the smaller of stock and limit, and the stepper says it', async () => {
    const { page: sheet, done } = await open(await detailOf(KIWI))
    await sheet.sees('每 3 自然日限购 4 件')
    await tap(byRole('radio', '39–42 粒'))
    await tap(byRole('radio', '简装'))
    for (let taps = 0; taps < 6; taps += 1) await tap(byRole('button', '增加一件'))
    expect(watched.toasts).toEqual(['限购 4 件', '限购 4 件', '限购 4 件'])
    await tap(byRole('button', '加入购物车'))
    expect(done.mock.calls[0]?.[0]).toMatchObject({ action: 'cart', number: 4, limit: 4 })
  })

  it('a smaller stock than the limit is the cap', async () => {
    const goods = await detailOf(KIWI)
    const skuList = (goods.skuList ?? []).map((sku) => ({ ...sku, stores: Math.min(sku.stores, 2) }))
    const { done } = await open({ ...goods, skuList })
    await tap(byRole('radio', '39–42 粒'))
    await tap(byRole('radio', '简装'))
    await tap(byRole('button', '增加一件'))
    await tap(byRole('button', '增加一件'))
    expect(watched.toasts).toEqual(['只有 2 件了'])
    await tap(byRole('button', '加入购物车'))
    expect(done.mock.calls[0]?.[0]).toMatchObject({ number: 2 })
  })

  it('PITFALL NaN in the stepper: starts at the smallest number, 1 where none is given', async () => {
    const { page: sheet } = await open(await detailOf(OYSTERS))
    expect(hasRole('button', '数量 2，点按输入')).toBe(true)
    expect(sheet.text()).toContain('2 件起购')
    sheet.unmount()
    const plain = await detailOf(STRAWBERRIES)
    await open({ ...plain, basicInfo: { ...plain.basicInfo, minBuyNumber: undefined } })
    expect(hasRole('button', '数量 1，点按输入')).toBe(true)
    expect(document.body.textContent).not.toContain('NaN')
  })

  it('nothing in stock, or less than the smallest number: the button says so and takes no tap', async () => {
    const oysters = await detailOf(OYSTERS)
    const { page: sheet, done } = await open({
      ...oysters,
      basicInfo: { ...oysters.basicInfo, stores: 1 },
    })
    await tap(byRole('button', '库存不足 2 件'))
    expect(done).not.toHaveBeenCalled()
    sheet.unmount()
    await open({ ...oysters, basicInfo: { ...oysters.basicInfo, stores: 0 } })
    expect(byRole('button', '已售罄').getAttribute('aria-disabled')).toBe('true')
  })
})

describe('price', () => {
  it('PITFALL rebate never asked for: a member sees the own price and what is saved', async () => {
    await loginDemo()
    const { page: sheet } = await open(await detailOf(KIWI))
    await tap(byRole('radio', '28–30 粒'))
    await tap(byRole('radio', '简装'))
    await sheet.sees('银卡会员价 ¥56.91，已省 ¥2.99')
  })

  it('in a group is the group price, without a rebate', async () => {
    await loginDemo()
    const { page: sheet, done } = await open(await detailOf(KIWI), { price: 'pingtuan', intent: 'buy' })
    await tap(byRole('radio', '28–30 粒'))
    await tap(byRole('radio', '简装'))
    expect(sheet.text()).not.toContain('已省')
    await tap(byRole('button', '立即购买'))
    expect(done.mock.calls[0]?.[0]).toMatchObject({ price: 49.9 })
  })

  it('PITFALL answers out of order: without a list of SKUs each choice is asked for, late answers are dropped', async () => {
    const goods = { ...(await detailOf(KIWI)), skuList: undefined }
    const { page: sheet, done } = await open(goods)
    await shop.control('/faults', { path: '/shop/goods/price', kind: 'latency', value: 700, times: 1 })
    await tap(byRole('radio', '22–25 粒'))
    await tap(byRole('radio', '简装'))
    await sheet.sees('正在查询价格')
    await tap(byRole('button', '加入购物车'))
    expect(done).not.toHaveBeenCalled()
    await tap(byRole('radio', '33–36 粒'))
    await sheet.sees('库存 6')
    const shown = () => document.querySelector('.sku-sheet__price')?.getAttribute('aria-label')
    expect(shown()).toMatch(/^45\.90 元/)
    await new Promise((resolve) => setTimeout(resolve, 900))
    await sheet.sees('已选 33–36 粒 · 简装')
    expect(shown()).toMatch(/^45\.90 元/)
  })

  it('of a combination that is not sold is said to be none', async () => {
    const goods = await detailOf(KIWI)
    const [size, box] = goods.properties ?? []
    const odd = {
      ...size,
      childsCurGoods: [...size.childsCurGoods, { id: 999, name: '特大', propertyId: size.id }],
    }
    const { page: sheet, done } = await open({ ...goods, skuList: undefined, properties: [odd, box] })
    await tap(byRole('radio', '特大'))
    await tap(byRole('radio', '简装'))
    await sheet.sees('这个组合没有货，请换一个')
    await tap(byRole('button', '加入购物车'))
    expect(done).not.toHaveBeenCalled()
  })
})

describe('by the number of the goods', () => {
  const show = async (goodsId: number) => {
    await mountElement(() => (
      <LoadedSkuSheet goodsId={goodsId} intent="choose" onDone={() => undefined} onClose={() => undefined} />
    ))
    return page
  }

  it('opens at once with boxes and then holds the goods', async () => {
    const sheet = await show(KIWI)
    expect(hasRole('status', '正在加载')).toBe(true)
    await sheet.sees('请选择 大小、包装')
    expect(hasRole('button', '确定')).toBe(true)
  })

  it('says what failed and tries again', async () => {
    await shop.control('/faults', { path: '/shop/goods/detail', kind: 'http-500' })
    const sheet = await show(MELON)
    await sheet.sees('重新加载')
    await shop.control('/faults', {}, 'DELETE')
    await sheet.tap('重新加载')
    await sheet.sees('请选择')
  })

  it('of goods that are gone says so', async () => {
    const sheet = await show(999_999)
    await sheet.sees('商品找不到了')
  })
})

describe('adding from lists', () => {
  const List = ({ goods }: { goods: GoodsSummary }) => {
    const { add, sheet } = useQuickAdd()
    return (
      <>
        <GoodsCard goods={goods} onAdd={add} />
        {sheet}
      </>
    )
  }
  const show = async (goods: GoodsSummary) => {
    await mountElement(() => <List goods={goods} />)
    await tap(byRole('button', `把${goods.name}加入购物车`))
    return page
  }

  it('goods without a choice go into the cart with one tap', async () => {
    const { basicInfo } = await detailOf(STRAWBERRIES)
    await show(basicInfo)
    await until(() => watched.toasts.length > 0, 'the cart has it')
    expect(watched.toasts).toEqual(['已加入购物车'])
    expect(useCart.getState().lines).toMatchObject([
      { goodsId: STRAWBERRIES, propertyChildIds: '', number: 1, price: 36.8, shopId: 1, selected: true },
    ])
  })

  it('goods with a choice open the sheet first', async () => {
    const { basicInfo } = await detailOf(KIWI)
    const list = await show(basicInfo)
    expect(useCart.getState().lines).toEqual([])
    await list.sees('请选择 大小、包装')
    await tap(byRole('radio', '39–42 粒'))
    await tap(byRole('radio', '简装'))
    await tap(byRole('button', '加入购物车'))
    await until(() => watched.toasts.length > 0, 'the cart has it')
    expect(useCart.getState().lines).toMatchObject([{ propertyChildNames: '39–42 粒 · 简装', price: 29.9 }])
    expect(allByRole('dialog')).toHaveLength(0)
  })

  it('never more than there are, counting what is in the cart already', async () => {
    const { basicInfo } = await detailOf(OYSTERS)
    const list = await show({ ...basicInfo, stores: 3 })
    await list.tap(/把.*加入购物车/)
    await list.tap(/把.*加入购物车/)
    expect(watched.toasts).toEqual([
      '已加入购物车',
      '只能再加 1 件，已加入购物车',
      '购物车里已有 3 件，不能再加了',
    ])
    expect(useCart.getState().lines).toMatchObject([{ number: 3 }])
  })
})
