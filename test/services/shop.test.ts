import * as shop from '@/services/shop'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(shop, {
  fetchShops: {
    call: () =>
      shop.fetchShops({ curlatitude: 30.307559, curlongitude: 120.130023, nameLike: '水果', page: 1 }),
    read: `POST ${api}/shop/subshop/list`,
    body: 'curlatitude=30.307559&curlongitude=120.130023&nameLike=%E6%B0%B4%E6%9E%9C&page=1',
    none: { result: [] },
  },
  shopSubdetail: {
    call: () => shop.shopSubdetail(1),
    read: `GET ${api}/shop/subshop/detail/v2?id=1`,
    none: null,
  },
})

test('a shop without extended attributes has none, not a hole', async () => {
  startRecorder().answer({ code: 0, data: { info: { id: 1, name: '南门店' } } })
  expect(await shop.shopSubdetail(1)).toEqual({ info: { id: 1, name: '南门店' }, extJson: {} })
})
