import { get, post } from '@/lib/http'
import { toInfo, toList, toRecord } from '@/lib/http/shapes'
import type { AddAddressParams, Address, AddressV2, UpdateAddressParams } from '@/types/api/address'
import type { Id } from '@/types/api/common'

const withAttributes = (answer: Address | AddressV2 | null): AddressV2 | null => {
  if (!answer) return null
  return 'info' in answer ? { ...answer, extJson: answer.extJson ?? {} } : { info: answer, extJson: {} }
}

/**
 * The user's addresses (获取收货地址列表).
 * @returns the addresses
 * @throws ApiError auth
 * Source: specification § 收货地址管理 / 获取收货地址列表
 */
export const queryAddress = async (): Promise<Address[]> =>
  toList(await get('/user/shipping-address/list', {}, { auth: true, answers: { 700: [] } }), 'id')

/**
 * Adds an address (添加收货地址). Whether it happened: `queryAddress`.
 * @param params receiver, phone, region ids of twelve digits, street
 * @returns the address, or null where the server does not tell it
 * @throws ApiError auth; business: something is missing or malformed
 * Source: specification § 收货地址管理 / 添加收货地址
 */
export const addAddress = async (params: AddAddressParams): Promise<Address | null> =>
  toRecord(await post('/user/shipping-address/add', params, { host: 'common', auth: true }))

/**
 * Changes an address (更新收货地址); only what is given changes. Whether it happened: `addressDetail`.
 * @param params the address and its new values
 * @returns the address, or null where the server does not tell it
 * @throws ApiError auth; business: the user has no such address
 * Source: specification § 收货地址管理 / 更新收货地址
 */
export const updateAddress = async (params: UpdateAddressParams): Promise<Address | null> =>
  toRecord(await post('/user/shipping-address/update', params, { host: 'common', auth: true }))

/**
 * The user's default address (获取默认地址).
 * @returns the address, or null when there is none
 * @throws ApiError auth
 * Source: specification § 收货地址管理 / 获取默认地址
 */
export const defaultAddress = async (): Promise<Address | null> =>
  toInfo(
    await get('/user/shipping-address/default', {}, { auth: true, answers: { 700: null }, needs: ['id'] }),
  )

/**
 * One address (读取地址详细信息).
 * @param id the address
 * @returns the address, or null when the user has none with this id
 * @throws ApiError auth
 * Source: specification § 收货地址管理 / 读取地址详细信息
 */
export const addressDetail = async (id: Id): Promise<Address | null> =>
  toInfo(
    await get('/user/shipping-address/detail', { id }, { auth: true, answers: { 700: null }, needs: ['id'] }),
  )

/**
 * The user's default address with its extended attributes (获取默认地址v2.0).
 * @returns the address, or null when there is none
 * @throws ApiError auth
 * Source: specification § 收货地址管理 / 获取默认地址v2.0
 */
export const defaultAddress_v2 = async (): Promise<AddressV2 | null> =>
  withAttributes(
    toRecord(
      await get(
        '/user/shipping-address/default/v2',
        {},
        { host: 'common', auth: true, answers: { 700: null }, needs: ['id'] },
      ),
    ),
  )

/**
 * One address with its extended attributes (读取地址详细信息v2.0).
 * @param id the address
 * @returns the address, or null when the user has none with this id
 * @throws ApiError auth
 * Source: specification § 收货地址管理 / 读取地址详细信息v2.0
 */
export const addressDetail_v2 = async (id: Id): Promise<AddressV2 | null> =>
  withAttributes(
    toRecord(
      await get(
        '/user/shipping-address/detail/v2',
        { id },
        { host: 'common', auth: true, answers: { 700: null }, needs: ['id'] },
      ),
    ),
  )

/**
 * Deletes an address (删除). Whether it happened: it is gone from `queryAddress`.
 * @param id the address
 * @throws ApiError auth; business: the user has no such address
 * Source: specification § 收货地址管理 / 删除
 */
export const deleteAddress = (id: Id): Promise<void> =>
  post<void>('/user/shipping-address/delete', { id }, { host: 'common', auth: true })
