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
 * Adds an address, or changes the one with this id. When the answer is lost the list tells whether it happened, so
 * that saving again does not make a second one.
 * @throws ApiError
 */
export const saveAddress = async (id: Id | undefined, form: AddressForm): Promise<Address> => {
  const params = paramsOf(form)
  const isIt = (address: Address) =>
    (id === undefined || address.id === id) &&
    address.linkMan === params.linkMan &&
    address.mobile === params.mobile &&
    address.address === params.address &&
    address.cityId === params.cityId
  const stored = async () => newest((await queryAddress()).filter(isIt))
  try {
    const answer = id === undefined ? await addAddress(params) : await updateAddress({ id, ...params })
    const address = answer ?? (await stored())
    if (address) return address
    throw new Error('the saved address is not in the list')
  } catch (error) {
    const address = isUncertain(error) ? await stored().catch(() => undefined) : undefined
    if (address) return address
    throw error
  }
}
