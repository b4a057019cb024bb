import * as fc from 'fast-check'

import { namePieces } from '@/utils/name-pieces'

describe('the pieces of a name', () => {
  it('have each range of figures by itself, as every second one', () => {
    expect(namePieces('新西兰阳光金奇异果 22–25 粒 大果')).toEqual([
      '新西兰阳光金奇异果 ',
      '22–25',
      ' 粒 大果',
    ])
    expect(namePieces('3-5 斤 装 2~4 人')).toEqual(['', '3-5', ' 斤 装 ', '2~4', ' 人'])
    expect(namePieces('西红柿 2.5kg')).toEqual(['西红柿 2.5kg'])
    expect(namePieces('A–B 级')).toEqual(['A–B 级'])
  })

  it('are together the name, letter by letter', () => {
    fc.assert(fc.property(fc.string(), (name) => namePieces(name).join('') === name))
  })
})
