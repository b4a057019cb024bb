import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go, picked } from '@/lib/router'
import { mapQQAddress } from '@/services'
import { offerAddressDraft, type AddressDraft } from '@/stores/address-draft'
import { resolvePlace } from '@/stores/region'
import type { MapPlace } from '@/types/api/map'

/** Takes the names of province, city and district off the beginning of an address. */
const withoutRegions = (address: string, names: readonly string[]): string =>
  names.reduce((rest, name) => (name && rest.startsWith(name) ? rest.slice(name.length) : rest), address)

const namesOf = async (place: MapPlace): Promise<string[]> => {
  const { lat, lng } = place.location
  const info = place.ad_info ?? (await mapQQAddress(`${lat},${lng}`))?.ad_info
  return [...new Set([info?.province, info?.city, info?.district])].filter((name): name is string =>
    Boolean(name),
  )
}

/** A place as the beginning of an address; the regions are empty where they could not be found. */
export const draftOf = async (place: MapPlace): Promise<AddressDraft> => {
  const plain = { name: '', phone: '' }
  try {
    const names = await namesOf(place)
    const { path } = await resolvePlace(names.join(' '))
    const street = [withoutRegions(place.address, names), place.title].filter(Boolean).join(' ')
    return { ...plain, regions: path, street }
  } catch (error) {
    toast(userMessage(error)) // the regions are chosen by hand then
    return { ...plain, regions: [], street: `${place.address} ${place.title}`.trim() }
  }
}

/** Hands a place to the address form: to the one that waits for it, else to a new one. */
export const applyAsAddress = async (place: MapPlace, picking: boolean): Promise<void> => {
  const draft = await draftOf(place)
  if (picking) return picked(draft)
  offerAddressDraft(draft)
  return go('addressEdit')
}
