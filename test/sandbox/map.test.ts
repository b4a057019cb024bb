import fc from 'fast-check'
import { distanceKm } from '../../sandbox/src/domain/geo'
import { addressOf, parseBoundary, searchPlaces } from '../../sandbox/src/domain/map'
import { childrenOf, findRegion } from '../../sandbox/src/domain/region'
import { allPlaces } from '../../sandbox/src/reference/places'
import { STREETS } from '../../sandbox/src/reference/streets'
import { TOWNS } from '../../sandbox/src/reference/towns'

const SHOP = { lat: 30.23764, lng: 120.18302 }
const NEAR = `nearby(${SHOP.lat},${SHOP.lng},2000)`

describe('the places', () => {
  test('are about 300, each with an id and an address of its own, in several cities', () => {
    const places = allPlaces()
    expect(places.length).toBeGreaterThanOrEqual(300)
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
    expect(new Set(places.map(({ title, ad_info }) => title + ad_info?.city)).size).toBe(places.length)
    expect(new Set(places.map(({ ad_info }) => ad_info?.city)).size).toBeGreaterThanOrEqual(8)
  })

  test('lie in districts that the region data has, in the city it names', () => {
    for (const { title, ad_info, address } of allPlaces()) {
      const district = findRegion(String(ad_info?.adcode).padEnd(12, '0'))
      expect([title, district?.name]).toEqual([title, ad_info?.district])
      const city = findRegion(district?.pid ?? '')
      expect([city?.name, '市辖区']).toContain(city?.name === '市辖区' ? '市辖区' : ad_info?.city)
      expect(childrenOf(city?.id ?? '')).toContainEqual(district)
      expect(address).toContain(ad_info?.district)
    }
  })

  test('stand where their address is: the geocoder finds the same street', () => {
    for (const { location, address } of allPlaces().slice(14)) {
      const street = STREETS.find(({ name }) => address.includes(name))
      const { address_component, ad_info } = addressOf(location)
      expect(address).toContain(ad_info?.district)
      if (street?.district !== '330102') expect(address).toContain(address_component?.street)
    }
  })
})

describe('the towns that administer the streets', () => {
  test('are regions of the district their street is in', () => {
    const named = STREETS.filter(({ name }) => TOWNS[name])
    expect(named).toHaveLength(Object.keys(TOWNS).length)
    for (const { name, district } of named)
      expect([name, childrenOf(district.padEnd(12, '0')).map((town) => town.name)]).toEqual([
        name,
        expect.arrayContaining([TOWNS[name]]),
      ])
  })
})

describe('search', () => {
  test('around a point: nearest first, with metres, nothing beyond the radius', () => {
    const { data, count = 0 } = searchPlaces('生鲜', NEAR, 1, 20)
    expect(count).toBeGreaterThan(5)
    expect(data[0]).toMatchObject({ title: '鲜选集市(望江路店)', _distance: 0 })
    const metres = data.map(({ _distance = NaN }) => _distance)
    expect(metres).toEqual([...metres].sort((a, b) => a - b))
    expect(Math.max(...metres)).toBeLessThanOrEqual(2000)
    for (const { location, _distance = NaN } of data)
      expect(_distance).toBeCloseTo(distanceKm(SHOP.lat, SHOP.lng, location.lat, location.lng) * 1000, -1)
  })

  test('in a city, with or without its last word; names before kinds', () => {
    const cities = (boundary: string) =>
      new Set(searchPlaces('超市', boundary, 1, 20).data.map(({ ad_info }) => ad_info?.city))
    expect(cities('region(杭州,0)')).toEqual(new Set(['杭州市']))
    expect(cities('region(上海市,0)')).toEqual(new Set(['上海市']))
    const { data } = searchPlaces('公园', 'region(杭州)', 1, 20)
    expect(data[0]?.title).toContain('公园')
    expect(() => searchPlaces('超市', 'region(拉萨,0)', 1, 10)).toThrow(
      expect.objectContaining({ code: 700 }),
    )
  })

  test('in a rectangle, whichever corners are given', () => {
    const one = searchPlaces('店', 'rectangle(30.23,120.17,30.245,120.2)', 1, 20)
    const other = searchPlaces('店', 'rectangle(30.245,120.2,30.23,120.17)', 1, 20)
    expect(other).toEqual(one)
    for (const { location } of one.data) {
      expect(location.lat).toBeGreaterThanOrEqual(30.23)
      expect(location.lng).toBeLessThanOrEqual(120.2)
    }
  })

  test('several words must all be there; pages add up to the whole', () => {
    expect(searchPlaces('咖啡 江南大道', 'region(杭州,0)', 1, 10).data.map(({ address }) => address)).toEqual(
      [expect.stringContaining('江南大道')],
    )
    const { count = 0 } = searchPlaces('杭州', 'region(杭州,0)', 1, 1)
    const pages = Array.from({ length: Math.ceil(count / 20) }, (_, i) =>
      searchPlaces('杭州', 'region(杭州,0)', i + 1, 20).data.map(({ id }) => id),
    )
    expect(new Set(pages.flat()).size).toBe(count)
    expect(() => searchPlaces('杭州', 'region(杭州,0)', pages.length + 1, 20)).toThrow('没有找到')
  })

  test.each([
    'nearby(30,120)',
    'nearby(a,b,1000)',
    'nearby(30,120,0)',
    'nearby(95,120,100)',
    'rectangle(1,2,3)',
    'region()',
    'circle(1,2,3)',
    '',
  ])('the boundary %j is refused by name', (boundary) => {
    expect(() => parseBoundary(boundary)).toThrow('参数 boundary 不正确')
  })

  test('every place is inside a circle exactly when it is that near', () => {
    const degrees = fc.record({
      lat: fc.double({ min: 29.9, max: 30.4, noNaN: true }),
      lng: fc.double({ min: 120, max: 120.7, noNaN: true }),
      radius: fc.integer({ min: 1, max: 50_000 }),
    })
    fc.assert(
      fc.property(degrees, ({ lat, lng, radius }) => {
        const { within } = parseBoundary(`nearby(${lat.toFixed(6)},${lng.toFixed(6)},${radius})`)
        for (const place of allPlaces()) {
          const km = distanceKm(
            Number(lat.toFixed(6)),
            Number(lng.toFixed(6)),
            place.location.lat,
            place.location.lng,
          )
          expect(within(place) !== undefined).toBe(Math.round(km * 1000) <= radius)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the address of a point', () => {
  test('has street and number where the map knows them', () => {
    expect(addressOf({ lat: 30.2376, lng: 120.1815 })).toMatchObject({
      address: expect.stringMatching(/^浙江省杭州市上城区望江路\d+号$/),
      address_component: { province: '浙江省', city: '杭州市', district: '上城区', street: '望江路' },
      ad_info: { adcode: '330102' },
    })
  })

  test('ends with the district where no street is known, and is nothing at sea', () => {
    expect(addressOf({ lat: 34.3, lng: 108.9 }).address).toBe('陕西省西安市碑林区')
    expect(addressOf({ lat: 39.99, lng: 116.39 }).address).toMatch(/^北京市/)
    expect(() => addressOf({ lat: 0, lng: 160 })).toThrow(expect.objectContaining({ code: 700 }))
  })
})

describe('distance', () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  const km = (a: { lat: number; lng: number }, b: { lat: number; lng: number }) =>
    distanceKm(a.lat, a.lng, b.lat, b.lng)

  test('is that of the atlas', () => {
    expect(km({ lat: 39.9042, lng: 116.4074 }, { lat: 31.2304, lng: 121.4737 })).toBeCloseTo(1067.3, 0)
  })

  test('is symmetric, nothing to itself, never more than half around, and no detour is shorter', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(km(a, b)).toBeCloseTo(km(b, a), 6)
        expect(km(a, a)).toBe(0)
        expect(km(a, b)).toBeLessThanOrEqual(20_015.2)
        expect(km(a, c)).toBeLessThanOrEqual(km(a, b) + km(b, c) + 1e-6)
      }),
    )
  })
})
