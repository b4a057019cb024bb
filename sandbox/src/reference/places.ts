import type { MapPlace } from '../../../src/types/api/map'
import { findRegion } from '../domain/region'
import { KINDS, LANDMARKS, type Kind } from './kinds'
import { STREETS, type Street } from './streets'

export interface Area {
  adcode: number
  province: string
  city: string
  district: string
}

/** Names of a district and what it lies in. What lies directly in a municipality bears the municipality's name. */
export function areaOf(code: string): Area {
  const name = (id: string) => findRegion(id.padEnd(12, '0'))?.name ?? ''
  const province = name(code.slice(0, 2))
  const city = name(code.slice(0, 4))
  return {
    adcode: Number(code),
    province,
    city: city === '市辖区' || city === '' ? province : city,
    district: name(code),
  }
}

/** Metres in a degree of latitude. */
const DEGREE = 111_195

/** The point of a street at a part of its length, some metres off to its side. */
function pointOn({ line: [lat1, lng1, lat2, lng2] }: Street, part: number, aside: number) {
  const lat = lat1 + (lat2 - lat1) * part
  const lng = lng1 + (lng2 - lng1) * part
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const [north, east] = [lat2 - lat1, (lng2 - lng1) * squeeze]
  const length = Math.hypot(north, east) || 1
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
  return {
    lat: round(lat - (east / length) * (aside / DEGREE)),
    lng: round(lng + ((north / length) * (aside / DEGREE)) / squeeze),
  }
}

/** The part of a street's length at which a house number stands. */
const partOf = ({ from, to }: Street, number: number) => (number - from) / (to - from)

const short = ({ name }: Street) => name.replace(/(大道|大街|直街|东路|南路|中路|路|街)$/, '')

/** Ids and telephone numbers look like those of the map and follow from the place's number. */
const idOf = (serial: number) => String(2_199_027_200_000n * 8_000_000n + BigInt(serial) * 7_919_104_729n)

const telOf = ({ area }: Street, serial: number) => `${area}-${86_010_000 + ((serial * 7_919) % 980_000)}`

interface Spot {
  street: Street
  title: string
  category: string
  number: number
  tel: boolean
  type: Kind['type']
}

function placeAt(spot: Spot, serial: number): MapPlace {
  const { street, title, category, number, tel, type } = spot
  const area = areaOf(street.district)
  const side = number % 2 === 0 ? 18 : -18
  return {
    id: idOf(serial),
    title,
    address: `${area.province === area.city ? '' : area.province}${area.city}${area.district}${street.name}${number}号`,
    tel: tel ? telOf(street, serial) : undefined,
    category,
    type,
    location: pointOn(street, partOf(street, number), side),
    ad_info: area,
  }
}

function spotsOf(street: Street, i: number): Spot[] {
  return KINDS.map(({ names, category, tel, type }, k) => {
    const part = (k + 0.5 + ((i * 7 + k * 3) % 5) / 12) / KINDS.length
    const name = names[(i + k) % names.length] ?? ''
    return {
      ...{ street, category, tel, type },
      title: name.replace('{street}', short(street)),
      number: Math.round(street.from + (street.to - street.from) * Math.min(part, 1)),
    }
  })
}

const landmarks = (): Spot[] =>
  LANDMARKS.flatMap(([title, category, name, number]) => {
    const street = STREETS.find((each) => each.name === name)
    const type = category.endsWith('地铁站') ? 2 : 0
    return street ? [{ street, title, category, number, tel: type === 0, type } as const] : []
  })

/** The demo's own shops stand on the map as well. */
const OWN: readonly (readonly [
  title: string,
  district: string,
  address: string,
  tel: string,
  lat: number,
  lng: number,
])[] = [
  ['鲜选集市(望江路店)', '330102', '望江路188号一层', '0571-86040188', 30.23764, 120.18302],
  ['老陈家熟食(近江店)', '330102', '近江南路26号', '0571-86040266', 30.23152, 120.19388],
  ['鲜选集市(江南大道店)', '330108', '江南大道3588号底商B12', '0571-87750188', 30.20911, 120.20986],
  ['鲜选集市(市民中心店)', '330102', '解放东路18号负一层', '0571-87010188', 30.24802, 120.21144],
]

const ownPlaces = (serial: number): MapPlace[] =>
  OWN.map(([title, district, address, tel, lat, lng], i) => {
    const ad_info = areaOf(district)
    return {
      id: idOf(serial + i),
      title,
      address: `${ad_info.province}${ad_info.city}${ad_info.district}${address}`,
      tel,
      category: '购物:生鲜超市',
      type: 0,
      location: { lat, lng },
      ad_info,
    }
  })

let places: readonly MapPlace[] | undefined

/** Every place the map knows: the same ones for every shop, made when the first one is asked for. */
export function allPlaces(): readonly MapPlace[] {
  if (places) return places
  const spots = [...landmarks(), ...STREETS.flatMap(spotsOf)]
  places = [...ownPlaces(1), ...spots.map((spot, i) => placeAt(spot, i + 100))]
  return places
}

/** Where a point stands along a street: the house number there, and how far off it is in kilometres. */
export function alongStreet(street: Street, lat: number, lng: number): { number: number; km: number } {
  const [lat1, lng1, lat2, lng2] = street.line
  const squeeze = Math.cos((lat1 * Math.PI) / 180)
  const [north, east] = [lat2 - lat1, (lng2 - lng1) * squeeze]
  const [dNorth, dEast] = [lat - lat1, (lng - lng1) * squeeze]
  const along = (dNorth * north + dEast * east) / (north ** 2 + east ** 2)
  const part = Math.min(1, Math.max(0, along))
  const off = Math.hypot(dNorth - part * north, dEast - part * east)
  return {
    number: Math.round(street.from + (street.to - street.from) * part),
    km: (off * DEGREE) / 1000,
  }
}
