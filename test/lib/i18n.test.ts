import { defineWords, setLanguage, wordsOf } from '@/lib/i18n'

const words = defineWords({
  zh: {
    title: '积分',
    left: (count: number) => `剩余 ${count}`,
    step: { of: (at: number, all: number) => `第 ${at} 步，共 ${all} 步` },
    reason: (given: string | undefined) => given ?? '商家活动',
    sold: (count: number) => `已售 ${count.toLocaleString('zh-CN')}`,
    named: (name: string) => `你好，${name}`,
  },
  en: {
    title: 'Points',
    left: (count) => `${count} left`,
    step: { of: (at, all) => `Step ${at} of ${all}` },
    reason: (given) => given ?? 'The shop’s own',
    sold: (count) => `${count.toLocaleString('en')} sold`,
    named: (name) => `Hello, ${name}`,
  },
})

const missing = undefined as unknown as number

afterEach(() => setLanguage('zh'))

test.each(['zh', 'en'] as const)('a sentence that lacks its number is not said (%s)', (language) => {
  setLanguage(language)
  const t = wordsOf(words)
  expect(t.left(missing)).toBe('')
  expect(t.left(NaN)).toBe('')
  expect(t.step.of(1, missing)).toBe('')
  expect(t.sold(missing)).toBe('')
})

test('a sentence with all its parts is said, also one that is called as the language calls what is missing', () => {
  const t = wordsOf(words)
  expect(t.title).toBe('积分')
  expect(t.left(0)).toBe('剩余 0')
  expect(t.step.of(1, 3)).toBe('第 1 步，共 3 步')
  expect(t.named('undefined')).toBe('你好，undefined')
})

test('a sentence that knows what to say without a part says it', () => {
  expect(wordsOf(words).reason(undefined)).toBe('商家活动')
})

test('sentences stay the same functions: what is drawn from them need not be drawn again', () => {
  expect(wordsOf(words).left).toBe(wordsOf(words).left)
})
