import fc from 'fast-check'

import { metresBetween } from '@/utils/geo'
import { onMap } from '@/utils/map-datum'

const position = (latitude: number, longitude: number) => ({ latitude, longitude })
const pointOf = ({ latitude, longitude }: ReturnType<typeof position>) => ({ lat: latitude, lng: longitude })

/** Mainland China, without the edges. */
const inland = fc.record({
  latitude: fc.double({ min: 20, max: 50, noNaN: true }),
  longitude: fc.double({ min: 76, max: 130, noNaN: true }),
})

describe('a GPS position on Chinese maps', () => {
  it('is where the maps draw it', () => {
    const { latitude, longitude } = onMap(position(39.915, 116.404))
    expect(latitude).toBeCloseTo(39.91640428150164, 9)
    expect(longitude).toBeCloseTo(116.41024449916938, 9)
  })

  it('moves by tens to some hundreds of metres, neighbours by the same', () => {
    fc.assert(
      fc.property(inland, (here) => {
        const shift = metresBetween(pointOf(here), pointOf(onMap(here)))
        expect(shift).toBeGreaterThan(10)
        expect(shift).toBeLessThan(1000)
        const beside = position(here.latitude + 0.001, here.longitude + 0.001)
        const before = metresBetween(pointOf(here), pointOf(beside))
        const after = metresBetween(pointOf(onMap(here)), pointOf(onMap(beside)))
        expect(Math.abs(after - before)).toBeLessThan(before * 0.02)
      }),
    )
  })

  it('stays the same outside of China', () => {
    for (const [latitude, longitude] of [
      [48.8566, 2.3522],
      [40.7128, -74.006],
      [-33.8688, 151.2093],
    ] as const)
      expect(onMap(position(latitude, longitude))).toEqual(position(latitude, longitude))
  })
})
