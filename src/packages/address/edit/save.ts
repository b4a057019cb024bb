import { isUncertain } from '@/lib/http'
import { addAddress, queryAddress, updateAddress } from '@/services'
import type { RegionPath } from '@/stores/region'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'
import { jsonText } from '@/utils/json-text'
import { TAG } from '../tag'

export interface AddressForm {
  linkMan: string
  mobile: string
  regions: RegionPath
  street: string
  tag: string
  isDefault: boolean
}

const regionId = (regions: RegionPath, level: number) => regions.find((one) => one.level === level)?.id

const paramsOf = ({ linkMan, mobile, regions, street, tag, isDefault }: AddressForm) => ({
  linkMan,
  mobile,
  provinceId: regionId(regions, 1) ?? '',
  cityId: regionId(regions, 2) ?? '',
  districtId: regionId(regions, 3),
  streetId: regionId(regions, 4),
  address: street,
  isDefault: isDefault || undefined, // false has no effect
  extJsonStr: jsonText({ [TAG]: tag }),
})

const newest = (addresses: readonly Address[]): Address | undefined =>
  [...addresses].sort((a, b) => b.id - a.id)[0]

/**
 * Saves of one form: adds an address, or changes the one with this id. When the answer is lost the list tells whether it
 * happened; where that cannot be read either, the next save begins with it: saving again never makes a second address.
 * @returns saves; throws ApiError
 */
export const addressSaver = () => {
  let unsure = false
  return async (id: Id | undefined, form: AddressForm): Promise<Address> => {
    const params = paramsOf(form)
    const isIt = (address: Address) =>
      (id === undefined || address.id === id) &&
      address.linkMan === params.linkMan &&
      address.mobile === params.mobile &&
      address.address === params.address &&
      address.cityId === params.cityId
    const stored = async () => {
      const address = newest((await queryAddress()).filter(isIt))
      unsure = false
      return address
    }
    const before = unsure ? await stored() : undefined
    if (before) return before
    try {
      const answer = id === undefined ? await addAddress(params) : await updateAddress({ id, ...params })
      if (answer) return answer
    } catch (error) {
      if (!isUncertain(error)) throw error
      unsure = id === undefined
      const address = await stored().catch(() => undefined)
      if (address) return address
      throw error
    }
    const address = await stored()
    if (address) return address
    throw new Error('the saved address is not in the list')
  }
}
