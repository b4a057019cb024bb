import * as fc from 'fast-check'

import { idsOf, sceneOf } from '@/utils/scene'

/** What WeChat takes as the text of a code. */
const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@._~-]{0,32}$/
const id = fc.integer({ min: 1, max: 999_999_999_999_999 })

describe('the text of a mini-program code', () => {
  it('carries ids to its page and back, with empty places for those that are missing', () => {
    expect(sceneOf([1001, 7, 1002])).toBe('1001,7,1002')
    expect(sceneOf([1001, undefined, 1002])).toBe('1001,,1002')
    expect(sceneOf([1001, undefined])).toBe('1001')
    expect(idsOf('1001,,1002')).toEqual([1001, undefined, 1002])
  })

  it('never has more than the 32 characters that WeChat allows; what has no room goes from the end', () => {
    fc.assert(
      fc.property(fc.array(fc.option(id, { nil: undefined }), { maxLength: 6 }), (ids) => {
        const scene = sceneOf(ids)
        expect(scene).toMatch(SCENE)
        idsOf(scene)
          .filter((read) => read !== undefined)
          .forEach((read) => expect(ids).toContain(read))
      }),
    )
    expect(idsOf(sceneOf([123456789, 12345678, 123456789, 123456789]))).toEqual([
      123456789, 12345678, 123456789,
    ])
  })

  it('of another kind, or a broken one, gives no ids', () => {
    for (const text of [undefined, '', 'inviter_id=1001', '%', 'a,b', '-1', '1e9', '9'.repeat(16)])
      expect(idsOf(text).every((read) => read === undefined)).toBe(true)
  })
})
