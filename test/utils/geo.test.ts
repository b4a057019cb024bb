import fc from 'fast-check'

import { mapDistance } from '@/services'
import {
  boundsAround,
  boundsOf,
  centreOf,
  distanceText,
  metresBetween,
  nearbyText,
  placeIn,
  rectangleText,
  regionText,
  walkMinutes,
  zoomed,
} from '@/utils/geo'
import { startShop } from '../support/sandbox'

const point = fc.record({
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
  lng: fc.double({ min: 74, max: 134, noNaN: true }),
})

describe('distance', () => {
  it('is 0 to itself, the same both ways, and never longer than by a third point', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(metresBetween(a, a)).toBe(0)
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 6)
        expect(metresBetween(a, c)).toBeLessThanOrEqual(metresBetween(a, b) + metresBetween(b, c) + 1e-3)
      }),
    )
  })

  it('is what the server says, for any two points', async () => {
    await startShop()
    const pairs = fc.sample(fc.tuple(point, point), 12)
    for (const [a, b] of pairs) {
      const km = await mapDistance(a.lat, a.lng, b.lat, b.lng)
      expect(Math.abs(metresBetween(a, b) - km * 1000)).toBeLessThan(Math.max(20, km * 2))
    }
  })

  it('is said in tens of metres, then in kilometres, and never as 0', () => {
    expect([0, 4, 318, 994].map(distanceText)).toEqual(['10m', '10m', '320m', '990m'])
    expect([995, 1240, 9949, 9950, 15_400].map(distanceText)).toEqual([
      '1.0km',
      '1.2km',
      '9.9km',
      '10km',
      '15km',
    ])
  })

  it('farther is never said to be nearer, in metres, in kilometres or in minutes', () => {
    const inMetres = (text: string) => parseFloat(text) * (text.endsWith('km') ? 1000 : 1)
    const metres = fc.double({ min: 0, max: 100_000, noNaN: true })
    fc.assert(
      fc.property(metres, metres, (one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one]
        expect(inMetres(distanceText(far))).toBeGreaterThanOrEqual(inMetres(distanceText(near)))
        expect(Math.abs(inMetres(distanceText(far)) - far)).toBeLessThanOrEqual(Math.max(10, far * 0.06))
        expect(walkMinutes(far) ?? Infinity).toBeGreaterThanOrEqual(walkMinutes(near) ?? Infinity)
      }),
    )
  })

  it('minutes on foot are said where somebody would walk', () => {
    expect([20, 320, 3000].map(walkMinutes)).toEqual([1, 5, 40])
    expect(walkMinutes(3001)).toBeUndefined()
  })
})

describe('rectangles', () => {
  it('around a point have it in the middle and reach as far as asked', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 50, max: 20_000 }), (centre, metres) => {
        const bounds = boundsAround(centre, metres)
        const middle = placeIn(bounds, centre)
        expect(middle?.x).toBeCloseTo(0.5, 6)
        expect(middle?.y).toBeCloseTo(0.5, 6)
        const north = metresBetween(centre, { lat: bounds.north, lng: centre.lng })
        expect(Math.abs(north - metres)).toBeLessThan(metres * 0.01)
      }),
    )
  })

  it('of points hold every one of them', () => {
    const close = fc.record({
      lat: fc.double({ min: 30, max: 30.4, noNaN: true }),
      lng: fc.double({ min: 120, max: 120.4, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(close, { minLength: 1, maxLength: 30 }), (points) => {
        const bounds = boundsOf(points)
        if (!bounds) throw new Error('no rectangle')
        points.forEach((each) => expect(placeIn(bounds, each)).toBeDefined())
      }),
    )
    expect(boundsOf([])).toBeUndefined()
  })

  it('zoom around their centre and back', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0.2, max: 5, noNaN: true }), (centre, factor) => {
        const bounds = boundsAround(centre, 1000)
        const back = zoomed(zoomed(bounds, factor), 1 / factor)
        expect(back.north).toBeCloseTo(bounds.north, 6)
        expect(back.west).toBeCloseTo(bounds.west, 6)
        expect(centreOf(zoomed(bounds, factor)).lat).toBeCloseTo(centre.lat, 6)
      }),
    )
  })

  it('a point outside has no place', () => {
    const bounds = boundsAround({ lat: 30, lng: 120 }, 500)
    expect(placeIn(bounds, { lat: 31, lng: 120 })).toBeUndefined()
    expect(placeIn(bounds, { lat: 30, lng: 119 })).toBeUndefined()
  })
})

it('boundaries of the search are written as the map wants them', () => {
  expect(nearbyText({ lat: 30.2, lng: 120.18 }, 2000)).toBe('nearby(30.200000,120.180000,2000)')
  expect(nearbyText({ lat: 30.2, lng: 120.18 }, 90_000)).toBe('nearby(30.200000,120.180000,50000)')
  expect(regionText('杭州市')).toBe('region(杭州市,0)')
  expect(regionText(' 杭州(市),1 ')).toBe('region(杭州市1,0)')
  expect(rectangleText({ south: 30, west: 120, north: 31, east: 121 })).toBe(
    'rectangle(30.000000,120.000000,31.000000,121.000000)',
  )
})
