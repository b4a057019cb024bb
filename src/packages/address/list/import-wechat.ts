import { userMessage } from '@/lib/http'
import { importAddress } from '@/lib/platform/address'
import { toast } from '@/lib/platform/feedback'
import { offerAddressDraft } from '@/stores/address-draft'
import { resolvePlace } from '@/stores/region'

/** Takes an address over from WeChat as the draft of the form that opens next; false when the user chose none. */
export const importFromWechat = async (): Promise<boolean> => {
  const given = await importAddress()
  if (!given) return false
  const { name, phone, regions, street } = given
  try {
    const { path, rest } = await resolvePlace(regions.join(' '))
    offerAddressDraft({ name, phone, regions: path, street: [rest, street].filter(Boolean).join(' ') })
  } catch (error) {
    toast(userMessage(error)) // the regions are chosen by hand then
    offerAddressDraft({ name, phone, regions: [], street })
  }
  return true
}
