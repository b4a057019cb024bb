import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { priceParts, struckPrice, type Offer } from '@/packages/goods/poster/content'
import { layOut, type Stroke } from '@/packages/goods/poster/layout'
import { palette } from '@/packages/goods/poster/palette'
import { wrap, type Measure } from '@/packages/goods/poster/text'

/** Chinese letters are as wide as high, others half as wide. */
const measure: Measure = (text, size) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2000' && letter !== '–' ? size : size / 2), 0)

const lines = (text: string, width: number, most = 2) =>
  wrap(text, { width, lines: most, size: 10, weight: 400 }, measure)

describe('words in a box', () => {
  it('break between Chinese letters, and between words of others', () => {
    expect(lines('山东普罗旺斯西红柿', 50)).toEqual(['山东普罗旺', '斯西红柿'])
    expect(lines('New Zealand kiwi', 60)).toEqual(['New Zealand', 'kiwi'])
  })

  it('keep figures together: "22–25" and "2.5kg" never break', () => {
    expect(lines('新西兰阳光金奇异果 22–25 粒', 110)).toEqual(['新西兰阳光金奇异果', '22–25 粒'])
    expect(lines('西红柿 2.5kg', 45)).toEqual(['西红柿', '2.5kg'])
  })

  it('never begin a line with a sign that closes', () => {
    expect(lines('软了就能吃，早餐挖着吃', 50, 3)).toEqual(['软了就能', '吃，早餐挖', '着吃'])
  })

  it('end in … where the box is full', () => {
    expect(lines('一二三四五六七八九十', 40)).toEqual(['一二三四', '五六七…'])
    expect(lines('一二三四五', 40, 1)).toEqual(['一二三…'])
    expect(lines('Supercalifragilistic', 40, 1)).toEqual(['Superc…'])
  })

  it('break a word that is wider than the box', () => {
    expect(lines('abcdefghijkl', 40, 3)).toEqual(['abcdefgh', 'ijkl'])
  })

  it('whatever the text: no line is wider than the box, there are not too many, and nothing is lost unsaid', () => {
    const letters = fc.constantFrom(...'鲜选集市的水果，。！（2）5– .kgABé '.split(''), '🥝')
    const text = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''))
    const bare = (from: string) => from.replace(/\s/g, '')
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (said, width, most) => {
          const wrapped = lines(said, width, most)
          expect(wrapped.length).toBeLessThanOrEqual(most)
          // A sign that closes may hang over by itself where the box is as narrow as what it closes.
          wrapped.forEach((line) => expect(measure(line, 10, 400)).toBeLessThanOrEqual(width))
          const whole = bare(wrapped.join(''))
          if (whole.endsWith('…')) expect(bare(said).startsWith(whole.slice(0, -1))).toBe(true)
          else expect(whole).toBe(bare(said))
        },
      ),
    )
  })
})

const t = { free: '免费', points: (count: number) => `${count} 积分` }
const say = (...args: Parameters<typeof priceParts>) =>
  priceParts(...args)
    .map(({ text }) => text)
    .join('')

describe('the price', () => {
  it('has the four forms: cash, points, both, free', () => {
    expect(say({ value: 19.9 }, t)).toBe('¥19.90')
    expect(say({ value: 29.9, to: 79.9 }, t)).toBe('¥29.90 – 79.90')
    expect(say({ value: 0, points: 800 }, t)).toBe('800 积分')
    expect(say({ value: 9.9, points: 200 }, t)).toBe('¥9.90 + 200 积分')
    expect(say({ value: 0 }, t)).toBe('免费')
  })

  it('before is struck only when it was higher', () => {
    expect(struckPrice(29.9, 19.9)).toBe('¥29.90')
    expect(struckPrice(19.9, 19.9)).toBeUndefined()
    expect(struckPrice(undefined, 19.9)).toBeUndefined()
  })
})

const offer: Offer = {
  kind: 'offer',
  shop: '鲜选集市',
  picture: 'http://shop/kiwi.png',
  price: priceParts({ value: 19.9 }, t),
  name: '新西兰阳光金奇异果 22–25 粒 大果',
  call: '长按识别小程序码',
  how: '或用微信扫一扫',
}

const texts = (strokes: Stroke[]) => strokes.flatMap((stroke) => (stroke.draw === 'text' ? [stroke] : []))
const said = (strokes: Stroke[]) => texts(strokes).map(({ text }) => text)

/** Everything but the awning and the paper lies within the margins. */
const isInside = ({ width, height, strokes }: ReturnType<typeof layOut>) =>
  texts(strokes).every(
    ({ x, y, text, size, weight }) =>
      x >= 16 && x + measure(text, size, weight) <= width - 16 + 0.01 && y < height,
  )

describe('the drawing', () => {
  it('has picture, price, name and code in this order, within its margins', () => {
    const drawing = layOut(offer, measure)
    expect(isInside(drawing)).toBe(true)
    expect(said(drawing.strokes)).toEqual([
      '鲜选集市',
      ...['¥', '19', '.90'],
      '新西兰阳光金奇异果 22–25 粒 大果',
      '长按识别小程序码',
      '或用微信扫一扫',
    ])
    const pictures = drawing.strokes.flatMap((stroke) => (stroke.draw === 'picture' ? [stroke.of] : []))
    expect(pictures).toEqual(['goods', 'code'])
  })

  it('without a picture is shorter, and still has everything else', () => {
    const plain = layOut({ ...offer, picture: undefined }, measure)
    expect(plain.height).toBeLessThan(layOut(offer, measure).height - 300)
    expect(said(plain.strokes)).toEqual(said(layOut(offer, measure).strokes))
  })

  it('whatever the words are, nothing leaves the paper and lines end above its foot', () => {
    const text = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    const money = fc.integer({ min: 0, max: 9_999_999_99 }).map((fen) => fen / 100)
    fc.assert(
      fc.property(
        text,
        text,
        text,
        money,
        money,
        fc.integer({ min: 0, max: 99_999 }),
        (a, b, c, value, to, points) => {
          const drawing = layOut(
            {
              ...offer,
              ...{ shop: a, badge: b, lead: '现在只要', name: c, words: a, call: b, how: c },
              price: priceParts({ value, to, points }, t),
              struck: '¥99,999.00',
              progress: { percent: 50, from: '原价 ¥9.90', to: '底价 ¥1.00' },
            },
            measure,
          )
          expect(isInside(drawing)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a long price shrinks; the old one goes where there is no room for both', () => {
    const price = priceParts({ value: 12345.6, to: 98765.4, points: 12000 }, t)
    const drawing = layOut({ ...offer, price, struck: '¥99,999.00' }, measure)
    expect(said(drawing.strokes)).not.toContain('¥99,999.00')
    expect(said(layOut({ ...offer, struck: '¥29.90' }, measure).strokes)).toContain('¥29.90')
  })

  it('an invitation is the code, large, under the shop’s name', () => {
    const drawing = layOut(
      {
        kind: 'invitation',
        shop: '鲜选集市',
        headline: '来鲜选集市逛逛',
        words: '新鲜',
        call: '扫一扫',
        how: '邀请人',
      },
      measure,
    )
    expect(said(drawing.strokes)).toEqual(['来鲜选集市逛逛', '新鲜', '扫一扫', '邀请人'])
    expect(
      drawing.strokes.some(
        (stroke) => stroke.draw === 'picture' && stroke.of === 'code' && stroke.size > 200,
      ),
    ).toBe(true)
    expect(isInside(drawing)).toBe(true)
  })

  it('is in the shop’s colours: those of the light tokens, also in the dark', () => {
    const sheet = readFileSync(join(__dirname, '../../src/styles/tokens.scss'), 'utf8')
    const light = sheet.slice(0, sheet.indexOf('@mixin tokens-dark'))
    for (const [name, colour] of Object.entries(palette)) expect(light).toContain(`${name}: ${colour};`)
  })
})
