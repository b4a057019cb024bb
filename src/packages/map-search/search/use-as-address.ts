import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go, picked } from '@/lib/router'
import { offerAddressDraft, type AddressDraft } from '@/stores/address-draft'
import { draftOfPlace } from '@/stores/place'
import type { MapPlace } from '@/types/api/map'

/** A place as the beginning of an address; the regions are empty where they could not be asked for. */
export const draftOf = async (place: MapPlace): Promise<AddressDraft> => {
  try {
    return await draftOfPlace(place)
  } catch (error) {
    toast(userMessage(error)) // the regions are chosen by hand then
    return { name: '', phone: '', regions: [], street: `${place.address} ${place.title}`.trim() }
  }
}

/** Hands a place to the address form: to the one that waits for it, else to a new one. */
export const applyAsAddress = async (place: MapPlace, picking: boolean): Promise<void> => {
  const draft = await draftOf(place)
  if (picking) return picked(draft)
  offerAddressDraft(draft)
  return go('addressEdit')
}
