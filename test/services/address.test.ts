import * as address from '@/services/address'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

const path = 'user/shipping-address'

testRequests(address, {
  queryAddress: { call: () => address.queryAddress(), read: `GET ${api}/${path}/list?token=TOKEN`, none: [] },
  addAddress: {
    call: () =>
      address.addAddress({
        provinceId: '330000000000',
        cityId: '330100000000',
        districtId: '330105000000',
        address: 'Road 1',
        linkMan: 'A',
        mobile: '13900000000',
        isDefault: true,
        latitude: 30.3,
      }),
    write: `POST ${common}/${path}/add`,
    body:
      'provinceId=330000000000&cityId=330100000000&districtId=330105000000&address=Road%201&linkMan=A' +
      '&mobile=13900000000&isDefault=true&latitude=30.3&token=TOKEN',
  },
  updateAddress: {
    call: () => address.updateAddress({ id: 6, isDefault: true }),
    write: `POST ${common}/${path}/update`,
    body: 'id=6&isDefault=true&token=TOKEN',
  },
  defaultAddress: {
    call: () => address.defaultAddress(),
    read: `GET ${api}/${path}/default?token=TOKEN`,
    none: null,
  },
  addressDetail: {
    call: () => address.addressDetail(6),
    read: `GET ${api}/${path}/detail?id=6&token=TOKEN`,
    none: null,
  },
  defaultAddress_v2: {
    call: () => address.defaultAddress_v2(),
    read: `GET ${common}/${path}/default/v2?token=TOKEN`,
    none: null,
  },
  addressDetail_v2: {
    call: () => address.addressDetail_v2(6),
    read: `GET ${common}/${path}/detail/v2?id=6&token=TOKEN`,
    none: null,
  },
  deleteAddress: {
    call: () => address.deleteAddress(6),
    write: `POST ${common}/${path}/delete`,
    body: 'id=6&token=TOKEN',
  },
})

describe('whichever generation the server answers', () => {
  const flat = { id: 6, linkMan: 'A' }
  const wrapped = { info: flat, extJson: { 门牌: '1' } }

  test.each([
    ['defaultAddress', () => address.defaultAddress()],
    ['addressDetail', () => address.addressDetail(6)],
  ])('%s is the address itself', async (_name, read) => {
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: flat })
    expect(await read()).toEqual(flat)
    recorder.answer({ code: 0, data: wrapped })
    expect(await read()).toEqual(flat)
  })

  test.each([
    ['defaultAddress_v2', () => address.defaultAddress_v2()],
    ['addressDetail_v2', () => address.addressDetail_v2(6)],
  ])('%s is the address beside its attributes', async (_name, read) => {
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: wrapped })
    expect(await read()).toEqual(wrapped)
    recorder.answer({ code: 0, data: flat })
    expect(await read()).toEqual({ info: flat, extJson: {} })
    recorder.answer({ code: 0, data: { info: flat } })
    expect(await read()).toEqual({ info: flat, extJson: {} })
  })
})
