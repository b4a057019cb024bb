import { mapQQAddress } from '@/services'
import type { MapPlace } from '@/types/api/map'
import type { AddressDraft } from './address-draft'
import { resolvePlace } from './region'

/** A point on the map with as much as is known of it. */
export type Spot = Pick<MapPlace, 'location'> & Partial<Pick<MapPlace, 'title' | 'address' | 'ad_info'>>

/** Takes the names of province, city and district off the beginning of an address. */
const withoutRegions = (address: string, names: readonly string[]): string =>
  names.reduce((rest, name) => (rest.startsWith(name) ? rest.slice(name.length) : rest), address)

/** 「望江路188号 春江花园」, the name only where the address does not say it already. */
const join = (address: string, title = ''): string =>
  title && !address.includes(title) ? `${address} ${title}`.trim() : address

/**
 * A place as the beginning of an address; the regions are empty where they could not be found.
 * @throws ApiError when the map or the regions cannot be asked
 */
export const draftOfPlace = async ({ location, title, address, ad_info }: Spot): Promise<AddressDraft> => {
  const found = ad_info ? null : await mapQQAddress(`${location.lat},${location.lng}`)
  const area = ad_info ?? found?.ad_info ?? found?.address_component
  const town = found?.address_reference?.town?.title
  const names = [...new Set([area?.province, area?.city, area?.district, town])].filter(
    (name): name is string => Boolean(name),
  )
  const { path, rest } = await resolvePlace(names.join(' '))
  const whole = address || found?.address || ''
  const street = path.length > 0 ? `${rest} ${withoutRegions(whole, names)}`.trim() : whole
  return { name: '', phone: '', regions: path, street: join(street, title) }
}
