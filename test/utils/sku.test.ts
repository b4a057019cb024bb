import fc from 'fast-check'

import type { GoodsProperty, Sku } from '@/types/api/goods'
import {
  canonicalPairs,
  capOf,
  choiceOf,
  findSku,
  firstChoice,
  isAvailable,
  isComplete,
  knownChoice,
  missingOf,
  namesOf,
  pairsOf,
  parsePairs,
  pictureOf,
  priceRange,
  samePairs,
  stockOf,
  toggle,
  type Choice,
} from '@/utils/sku'

const sku = (propertyChildIds: string, more: Partial<Sku> = {}): Sku => ({
  id: 1,
  goodsId: 1,
  propertyChildIds,
  propertyChildNames: '',
  price: 10,
  originalPrice: 12,
  pingtuanPrice: 8,
  score: 0,
  stores: 5,
  userId: 1,
  ...more,
})

const property = (id: number, values: readonly number[]): GoodsProperty => ({
  id,
  name: `P${id}`,
  childsCurGoods: values.map((value) => ({ id: value, name: `V${value}`, propertyId: id })),
})

const id = fc.integer({ min: 1, max: 400 })
const choice: fc.Arbitrary<Choice> = fc.dictionary(id.map(String), id, { maxKeys: 5 })

/** A matrix: two or three properties, some combinations of them with stock and price. */
const matrix = fc
  .tuple(
    fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
    fc.uniqueArray(id, { minLength: 9, maxLength: 9 }),
    fc.array(
      fc.record({
        pick: fc.nat(26),
        stores: fc.constantFrom(0, 0, 1, 9),
        price: fc.integer({ min: 1, max: 9999 }),
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    ),
  )
  .map(([ids, values, drawn]) => {
    const properties = ids.map((one, index) => property(one, values.slice(index * 3, index * 3 + 3)))
    const skus = new Map<string, Sku>()
    for (const { pick, stores, price } of drawn) {
      const pairs = properties.map(({ id: own, childsCurGoods }, index) => {
        const value = childsCurGoods[Math.floor(pick / 3 ** index) % childsCurGoods.length]
        return `${own}:${value.id}`
      })
      skus.set(pairs.join(','), sku(pairs.join(','), { stores, price: price / 100 }))
    }
    return { properties, skus: [...skus.values()] }
  })

describe('pairs', () => {
  it('PITFALL substring: 1:2 is neither 1:23 nor 11:2', () => {
    expect(samePairs('1:2,', '1:23,')).toBe(false)
    expect(samePairs('1:2,', '11:2,')).toBe(false)
    expect(findSku([sku('1:23,'), sku('11:2,')], { 1: 2 })).toBeUndefined()
    expect(isAvailable([sku('1:23,5:1,'), sku('11:2,5:1,')], {}, 1, 2)).toBe(false)
  })

  it('are compared sorted and trimmed, whatever commas and blanks stand around them', () => {
    for (const text of ['4:15,2:10', ' 2:10 , 4:15 ,', ',4:15,,2:10,', '2:10，4:15'])
      expect(canonicalPairs(text)).toBe('2:10,4:15')
    expect(samePairs('4:15,2:10,', '2:10,4:15')).toBe(true)
  })

  it('are sorted as numbers: property 9 comes before 10', () => {
    expect(canonicalPairs('10:1,9:2')).toBe('9:2,10:1')
  })

  it('never match when they are malformed or name a property twice', () => {
    for (const text of ['1', '1:', ':2', '1:2:3', 'a:b', '1:2,1:3', '1;2']) {
      expect(parsePairs(text)).toBeUndefined()
      expect(samePairs(text, text)).toBe(false)
      expect(findSku([sku(text)], { 1: 2 })).toBeUndefined()
    }
  })

  it('survive writing and reading of any choice', () => {
    fc.assert(fc.property(choice, (made) => expect(choiceOf(pairsOf(made))).toEqual({ ...made })))
  })

  it('do not depend on the order they come in', () => {
    fc.assert(
      fc.property(choice, fc.infiniteStream(fc.nat()), (made, random) => {
        const shuffled = pairsOf(made)
          .split(',')
          .map((pair) => [random.next().value as number, pair] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, pair]) => pair)
          .join(' ,')
        expect(canonicalPairs(shuffled)).toBe(pairsOf(made))
      }),
    )
  })

  it('name exactly one SKU: the one with the same pairs, or none', () => {
    fc.assert(
      fc.property(matrix, choice, ({ skus }, made) => {
        const found = findSku(skus, made)
        const same = skus.filter((one) => canonicalPairs(one.propertyChildIds) === pairsOf(made))
        expect(found).toBe(pairsOf(made) === '' ? undefined : same[0])
      }),
    )
  })
})

describe('options', () => {
  it('PITFALL hidden by existence: an option is open exactly when a SKU in stock has it with the rest', () => {
    fc.assert(
      fc.property(matrix, fc.nat(), ({ properties, skus }, seed) => {
        const start = skus[seed % skus.length]
        const made = toggle(choiceOf(start.propertyChildIds), properties[0].id, -1)
        const { [properties[0].id]: _free, ...rest } = made
        for (const { id: value } of properties[0].childsCurGoods) {
          const wanted = { ...rest, [properties[0].id]: value }
          const possible = skus.some(
            (one) => one.stores > 0 && canonicalPairs(one.propertyChildIds) === pairsOf(wanted),
          )
          expect(isAvailable(skus, rest, properties[0].id, value)).toBe(possible)
        }
      }),
    )
  })

  it('that are open can always be completed to something in stock by open options', () => {
    fc.assert(
      fc.property(matrix, ({ properties, skus }) => {
        let made: Choice = {}
        for (const { id: own, childsCurGoods } of properties) {
          const open = childsCurGoods.filter((value) => isAvailable(skus, made, own, value.id))
          if (open.length === 0) {
            expect(made).toEqual({}) // only when nothing at all is in stock
            expect(skus.every(({ stores }) => stores === 0)).toBe(true)
            return
          }
          made = toggle(made, own, open[open.length - 1].id)
        }
        expect(findSku(skus, made)?.stores).toBeGreaterThan(0)
      }),
    )
  })

  it('are all open while the server lists no SKUs', () => {
    expect(isAvailable(undefined, {}, 1, 2)).toBe(true)
  })

  it('can be changed to one that goes with the rest, though the chosen one does not', () => {
    const skus = [sku('1:1,2:1'), sku('1:2,2:1', { stores: 0 })]
    expect(isAvailable(skus, { 1: 2, 2: 1 }, 1, 1)).toBe(true)
    expect(isAvailable(skus, { 2: 1 }, 1, 2)).toBe(false)
  })

  it('are taken back by a second tap', () => {
    expect(toggle({ 1: 2 }, 1, 2)).toEqual({})
    expect(toggle({ 1: 2 }, 1, 3)).toEqual({ 1: 3 })
  })
})

describe('first choice', () => {
  it('PITFALL preselected: nothing is chosen while several are in stock, nor when none is', () => {
    expect(firstChoice([sku('1:1'), sku('1:2')])).toEqual({})
    expect(firstChoice([sku('1:1', { stores: 0 })])).toEqual({})
    expect(firstChoice(undefined)).toEqual({})
  })

  it('is the only SKU in stock, even when a sold-out one stands before it', () => {
    expect(firstChoice([sku('1:1', { stores: 0 }), sku('1:2,2:3')])).toEqual({ 1: 2, 2: 3 })
  })

  it('from a cart line drops what the goods no longer has', () => {
    expect(knownChoice([property(1, [1, 2]), property(2, [3])], { 1: 2, 2: 9, 7: 1 })).toEqual({ 1: 2 })
  })
})

describe('prices', () => {
  const skus = [
    sku('1:1,2:1', { price: 29.9, score: 5 }),
    sku('1:1,2:2', { price: 39.9, stores: 0 }),
    sku('1:2,2:1', { price: 59.9 }),
    sku('1:2,2:2', { price: 9.9, stores: 0, pingtuanPrice: 5 }),
  ]

  it('are a range of what is in stock until the choice is complete', () => {
    expect(priceRange(skus, {})).toEqual({ low: 29.9, high: 59.9, score: 5 })
    expect(priceRange(skus, { 1: 2 })).toEqual({ low: 59.9, high: 59.9, score: 0 })
  })

  it('are those of all when nothing fitting is in stock, and unknown when nothing fits', () => {
    expect(priceRange(skus, { 1: 2, 2: 2 })).toEqual({ low: 9.9, high: 9.9, score: 0 })
    expect(priceRange(skus, { 1: 9 })).toBeUndefined()
  })

  it('can be those of a group', () => {
    expect(priceRange(skus, {}, (one) => one.pingtuanPrice)?.low).toBe(8)
  })

  it('lie within the range of every choice that leads to them', () => {
    fc.assert(
      fc.property(matrix, ({ properties, skus: all }) => {
        for (const one of all.filter(({ stores }) => stores > 0)) {
          const whole = choiceOf(one.propertyChildIds)
          const range = priceRange(all, { [properties[0].id]: whole[properties[0].id] })
          expect(range?.low).toBeLessThanOrEqual(one.price)
          expect(range?.high).toBeGreaterThanOrEqual(one.price)
        }
      }),
    )
  })

  it('come with the stock of everything still possible', () => {
    expect(stockOf(skus, {})).toBe(10)
    expect(stockOf(skus, { 2: 2 })).toBe(0)
  })
})

describe('words and picture of a choice', () => {
  const properties = [property(1, [1, 2]), property(2, [3, 4])]

  it('names what is chosen and what is missing, in the order of the properties', () => {
    expect(namesOf(properties, { 2: 4, 1: 1 })).toEqual(['V1', 'V4'])
    expect(missingOf(properties, { 2: 4 }).map(({ name }) => name)).toEqual(['P1'])
    expect(isComplete(properties, { 1: 1, 2: 3 })).toBe(true)
    expect(isComplete(properties, { 1: 1 })).toBe(false)
  })

  it('shows the picture of the last value that has one', () => {
    const subPics = [
      { optionValueId: 1, pic: 'one' },
      { optionValueId: 4, pic: 'four' },
    ]
    expect(pictureOf(properties, { 1: 1, 2: 4 }, subPics)).toBe('four')
    expect(pictureOf(properties, { 1: 1, 2: 3 }, subPics)).toBe('one')
    expect(pictureOf(properties, { 1: 2 }, subPics)).toBeUndefined()
  })
})

it('the cap is the smaller of stock and limit, and never below zero', () => {
  expect(capOf(5)).toBe(5)
  expect(capOf(5, 3)).toBe(3)
  expect(capOf(2, 3)).toBe(2)
  expect(capOf(-1, 3)).toBe(0)
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 99 }),
      fc.option(fc.nat(99), { nil: undefined }),
      (stores, limit) => {
        const cap = capOf(stores, limit)
        expect(cap).toBeGreaterThanOrEqual(0)
        expect(cap).toBeLessThanOrEqual(Math.max(0, stores))
        if (limit !== undefined) expect(cap).toBeLessThanOrEqual(limit)
      },
    ),
  )
})
