import * as coupon from '@/services/coupon'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(coupon, {
  coupons: {
    call: () => coupon.coupons({ type: 'new' }),
    read: `GET ${api}/discounts/coupons?type=new&token=TOKEN`,
    none: [],
  },
  couponDetail: { call: () => coupon.couponDetail(2), read: `GET ${api}/discounts/detail?id=2`, none: null },
  fetchCoupons: [
    {
      call: () => coupon.fetchCoupons({ id: 2, pwd: 'a b' }),
      write: `POST ${api}/discounts/fetch`,
      body: 'id=2&pwd=a%20b&token=TOKEN',
    },
    {
      call: () => coupon.fetchCoupons({ id: 2, detect: false }),
      write: `POST ${api}/discounts/fetch`,
      body: 'id=2&token=TOKEN',
    },
    {
      call: () => coupon.fetchCoupons({ id: 2, detect: true }),
      read: `POST ${api}/discounts/fetch`,
      body: 'id=2&detect=true&token=TOKEN',
    },
  ],
  myCoupons: [
    {
      call: () => coupon.myCoupons({ status: 0, consumAmount: 99.5 }),
      read: `GET ${api}/discounts/my?status=0&consumAmount=99.5&token=TOKEN`,
      none: [],
    },
    {
      call: () => coupon.myCoupons({ status: '1,2,3' }),
      read: `GET ${api}/discounts/my?status=1%2C2%2C3&token=TOKEN`,
      none: [],
    },
  ],
  sendCoupons: {
    call: () => coupon.sendCoupons({ id: 8, mobile: '13900000000' }),
    write: `POST ${api}/discounts/send`,
    body: 'id=8&mobile=13900000000&token=TOKEN',
  },
})

const rule = { id: 2, name: '满减', moneyMin: 5, moneyMax: 5, moneyHreshold: 50, dateStartType: 1 }

test('a coupon detail has its rule in `info`, also where the server answers the bare rule', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: { info: rule, couponRefs: [{ type: 1, refId: 5 }] } })
  expect(await coupon.couponDetail(2)).toEqual({ info: rule, couponRefs: [{ type: 1, refId: 5 }] })
  recorder.answer({ code: 0, data: rule })
  expect(await coupon.couponDetail(2)).toEqual({ info: rule })
})

test('a fetched coupon that the server does not tell is null', async () => {
  startRecorder().answer({ code: 0, msg: 'success' })
  expect(await coupon.fetchCoupons({ id: 2 })).toBeNull()
})

test('a coupon that must be bought (30002) is a refusal that carries the price', async () => {
  startRecorder().answer({ code: 30002, msg: '需要购买', data: 5 })
  await expect(coupon.fetchCoupons({ id: 2 })).rejects.toMatchObject({ code: 30002, data: 5 })
})
