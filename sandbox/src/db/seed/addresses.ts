import { addAddress } from '../../domain/address'
import type { Receiver } from '../../domain/order-request'
import type { Shop } from '../../shop'
import { shopAt, at } from './moment'
import { DEMO, FRIENDS } from './users'

const ZHEJIANG = '330000000000'
const HANGZHOU = '330100000000'

/** Where the demo shopper's orders go. */
export const HOME: Receiver = {
  provinceId: ZHEJIANG,
  cityId: HANGZHOU,
  districtId: '330102000000',
  streetId: '330102010000',
  address: '望江路 188 号 春江花园 6 幢 1202',
  linkMan: '林女士',
  mobile: '13800006021',
}

export function seedAddresses(shop: Shop): void {
  const past = shopAt(shop, at(shop, -400, '20:00:00'))
  addAddress(past, DEMO, {
    provinceId: ZHEJIANG,
    cityId: '330600000000',
    districtId: '330602000000',
    address: '仓桥直街 42 号',
    linkMan: '林建国',
    mobile: '15900003370',
    latitude: 30.00031,
    longitude: 120.57812,
    extJsonStr: { 标签: '爸妈家' },
  })
  addAddress(past, DEMO, {
    provinceId: ZHEJIANG,
    cityId: HANGZHOU,
    districtId: '330108000000',
    streetId: '330108002000',
    address: '江南大道 3588 号 恒生大厦 A 座 19 楼前台',
    linkMan: '林女士',
    mobile: '13800006021',
    latitude: 30.20896,
    longitude: 120.20941,
    extJsonStr: { 标签: '公司' },
  })
  addAddress(past, DEMO, {
    ...HOME,
    latitude: 30.24001,
    longitude: 120.18121,
    isDefault: true,
    extJsonStr: { 标签: '家' },
  })
  addAddress(past, FRIENDS[0], {
    ...HOME,
    address: '望江路 188 号 春江花园 2 幢 301',
    linkMan: '潘先生',
    mobile: '13800007001',
  })
}
