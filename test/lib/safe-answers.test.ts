import { safe } from '@/lib/http/safe'

test('null is absent, in records and in lists', () => {
  expect(safe({ name: null, pics: [null, { id: 1, pic: null }] })).toEqual({ pics: [{ id: 1 }] })
})

test('a number in a text is a number, a number where a text belongs is a text', () => {
  expect(safe({ balance: '12.5', goodsNumber: ' 3 ', linkMan: 7 })).toEqual({
    balance: 12.5,
    goodsNumber: 3,
    linkMan: '7',
  })
})

test('what cannot be what its name says is left out: what remains is only missing', () => {
  expect(
    safe({ balance: 'much', linkMan: {}, pics: 'a.png', basicInfo: [], isPay: 'perhaps', id: { a: 1 } }),
  ).toEqual({})
})

test('a list of records holds records only, at any depth', () => {
  expect(safe({ skuList: [{ id: 1 }, 'x', 7, [{}], null] })).toEqual({ skuList: [{ id: 1 }] })
  expect(safe({ orderInfo: { logs: [1, { typeStr: '下单' }] } })).toEqual({
    orderInfo: { logs: [{ typeStr: '下单' }] },
  })
  expect(safe({ skuList: {} })).toEqual({})
})

test('a merchant’s HTML is a text or absent', () => {
  expect(safe([{ content: '<p>a</p>' }, { content: {} }, { content: ['a'] }, { content: 5 }])).toEqual([
    { content: '<p>a</p>' },
    {},
    {},
    { content: '5' },
  ])
})

test('a list of texts keeps its texts', () => {
  expect(safe({ pics2: ['a.png', 'b.png'] })).toEqual({ pics2: ['a.png', 'b.png'] })
})

test('switches come as 1, 0 and texts as well', () => {
  expect(safe({ isPay: 1, isCanHx: '0', hasRefund: 'true' })).toEqual({
    isPay: true,
    isCanHx: false,
    hasRefund: true,
  })
})

test('amounts that are no whole numbers any more are left out: nothing is shown as Infinity', () => {
  expect(safe({ balance: 1.8e308, score: -1e300, amount: Number.MAX_SAFE_INTEGER })).toEqual({
    amount: Number.MAX_SAFE_INTEGER,
  })
})

test('texts keep everything but NUL and halves of characters', () => {
  expect(safe({ linkMan: 'a\u0000b\uD800c\uDC00👨‍👩‍👧' })).toEqual({ linkMan: 'ab\uFFFDc\uFFFD👨‍👩‍👧' })
})

test('names of the language are no fields, at any depth', () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"basicInfo":{"constructor":{"prototype":{}},"id":1}}',
  )
  const answer = safe(hostile) as object
  expect(Object.keys(answer)).toEqual(['basicInfo'])
  expect(answer).toEqual({ basicInfo: { id: 1 } })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('the merchant’s own words stay as they are, whatever they are called', () => {
  expect(safe({ extJson: { balance: 'rich', linkMan: 3, deep: {} } })).toEqual({
    extJson: { balance: 'rich', linkMan: 3 },
  })
})

test('names that nobody knows keep their values', () => {
  expect(safe({ goodsMap: { 12: [{ goodsName: '梨' }] }, unheard: [1, 'x'] })).toEqual({
    goodsMap: { 12: [{ goodsName: '梨' }] },
    unheard: [1, 'x'],
  })
})
