import { logout } from '@/stores/session'
import {
  addToCart,
  cartCount,
  connectCart,
  markCartGone,
  removeCartLines,
  replaceCartLine,
  selectCartLines,
  setCartNumber,
  useCart,
} from '@/stores/cart'
import { GOODS, chosen, putIn, resetCart } from '../support/cart-lines'
import { loginDemo } from '../support/dom-shop'
import { shopForEachTest } from '../support/each-test'

shopForEachTest()

const numbers = () => Object.fromEntries(useCart.getState().lines.map((line) => [line.goodsId, line.number]))

beforeEach(() => resetCart())

describe('the cart', () => {
  it('the same choice added twice is one line', async () => {
    await putIn(GOODS.strawberry, { number: 2 })
    await putIn(GOODS.strawberry, { number: 3 })
    expect(numbers()).toEqual({ [GOODS.strawberry]: 5 })
  })

  it('two choices of the same goods are two lines', async () => {
    const line = await chosen(GOODS.avocado)
    addToCart({ ...line, propertyChildIds: '1:2' })
    addToCart({ ...line, propertyChildIds: '1:23' })
    expect(useCart.getState().lines).toHaveLength(2)
  })

  it('undo puts removed lines back where they were, with number and selection', async () => {
    const keys = [
      await putIn(GOODS.toast),
      await putIn(GOODS.blueberry, { number: 4 }),
      await putIn(GOODS.salmon),
    ]
    selectCartLines([keys[1]], false)
    const before = useCart.getState().lines
    const undo = removeCartLines([keys[1]])
    expect(useCart.getState().lines).toHaveLength(2)
    undo()
    expect(useCart.getState().lines).toEqual(before)
  })

  it('undo keeps what was added meanwhile, and does not double a line that came back by itself', async () => {
    const key = await putIn(GOODS.toast)
    const undo = removeCartLines([key])
    await putIn(GOODS.salmon)
    await putIn(GOODS.toast, { number: 2 })
    undo()
    expect(numbers()).toEqual({ [GOODS.toast]: 2, [GOODS.salmon]: 1 })
  })

  it('a changed choice keeps its place and merges with the line that has it already', async () => {
    const line = await chosen(GOODS.avocado)
    addToCart({ ...line, propertyChildIds: '1:2', number: 2 })
    addToCart({ ...line, propertyChildIds: '1:3', number: 1 })
    const [target] = useCart.getState().lines.filter((one) => one.propertyChildIds === '1:2')
    const { key, ...rest } = target
    replaceCartLine(key, { ...rest, propertyChildIds: '1:3' })
    expect(useCart.getState().lines).toMatchObject([{ propertyChildIds: '1:3', number: 3 }])
  })

  it('gone goods are not counted', async () => {
    const key = await putIn(GOODS.toast, { number: 2 })
    await putIn(GOODS.salmon)
    markCartGone({ [key]: true })
    expect(cartCount(useCart.getState())).toBe(1)
    markCartGone({ [key]: false })
    expect(cartCount(useCart.getState())).toBe(3)
  })
})

describe('whose cart it is', () => {
  it("a guest's cart is merged into the user's on login; after log-out the guest's is empty", async () => {
    const stop = connectCart()
    await loginDemo()
    await putIn(GOODS.toast, { number: 1 })
    await putIn(GOODS.salmon, { number: 1 })
    logout()
    expect(useCart.getState().lines).toEqual([])
    await putIn(GOODS.toast, { number: 2 })
    await putIn(GOODS.blueberry, { number: 1 })
    await loginDemo()
    expect(numbers()).toEqual({ [GOODS.toast]: 3, [GOODS.salmon]: 1, [GOODS.blueberry]: 1 })
    logout()
    expect(useCart.getState().lines).toEqual([])
    stop()
  })

  it('merging twice adds nothing twice', async () => {
    const stop = connectCart()
    await putIn(GOODS.toast, { number: 2 })
    await loginDemo()
    logout()
    await loginDemo()
    expect(numbers()).toEqual({ [GOODS.toast]: 2 })
    setCartNumber(useCart.getState().lines[0].key, 5)
    logout()
    await loginDemo()
    expect(numbers()).toEqual({ [GOODS.toast]: 5 })
    stop()
  })
})
