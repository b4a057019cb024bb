import { takeAddressDraft } from '@/stores/address-draft'
import type { RegionChoice } from '@/stores/region'
import type { Address, AddressV2 } from '@/types/api/address'
import { tagOf } from '../tag'
import type { AddressForm } from './save'

const pathOf = (address: Address): RegionChoice[] =>
  [
    { id: address.provinceId, name: address.provinceStr, level: 1 as const },
    { id: address.cityId, name: address.cityStr, level: 2 as const },
    { id: address.districtId ?? '', name: address.areaStr ?? '', level: 3 as const },
    { id: address.streetId ?? '', name: address.streetStr ?? '', level: 4 as const },
  ].filter(({ id }) => id !== '')

export const formOf = ({ info, extJson }: AddressV2): AddressForm => ({
  linkMan: info.linkMan,
  mobile: info.mobile,
  regions: pathOf(info),
  street: info.address,
  tag: tagOf(extJson),
  isDefault: info.isDefault,
})

/** A new address: empty, or what WeChat or a map has handed over. */
export const newForm = (): AddressForm => {
  const draft = takeAddressDraft()
  return {
    linkMan: draft?.name ?? '',
    mobile: draft?.phone ?? '',
    regions: draft?.regions ?? [],
    street: draft?.street ?? '',
    tag: '',
    isDefault: false,
  }
}
