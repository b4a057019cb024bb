import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { resolvePlace, type RegionPath } from '@/stores/region'
import { parseAddressText } from '@/utils/address-text'
import { words } from './messages'
import { isComplete, type Fields } from './use-fields'

/** Fills the form out of one text; answers whether it said anything. What it does not say stays as it is. */
export const useText = ({ receiver, phone, street, regions, setRegions }: Fields) => {
  const t = useWords(words)
  return async (text: string): Promise<boolean> => {
    const found = parseAddressText(text)
    let place = { path: [] as RegionPath, rest: found.place }
    try {
      place = await resolvePlace(found.place, regions)
    } catch (error) {
      toast(userMessage(error))
    }
    if (found.name) receiver.set(found.name)
    if (found.phone) phone.set(found.phone)
    if (place.path.length > 0) setRegions(place.path)
    const anything = found.name ?? found.phone ?? place.path[0]
    if (!anything) {
      toast(t.nothingFound)
      return false
    }
    if (place.rest) street.set(place.rest)
    const missing = [
      found.name || receiver.value ? '' : t.receiver,
      found.phone || !phone.wrong ? '' : t.phone,
      isComplete(place.path.length > 0 ? place.path : regions) ? '' : t.region,
      place.rest || street.value ? '' : t.street,
    ].filter(Boolean)
    toast(missing.length > 0 ? t.foundPartly(missing.join(t.and)) : t.found)
    return true
  }
}
