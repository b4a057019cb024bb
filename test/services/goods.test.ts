import * as goods from '@/services/goods'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(goods, {
  goodsCategory: { call: () => goods.goodsCategory(), read: `GET ${api}/shop/goods/category/all`, none: [] },
  goods: [
    { call: () => goods.goods(), read: `POST ${api}/shop/goods/list`, body: '', none: { result: [] } },
    {
      call: () =>
        goods.goods({
          categoryId: 1872,
          shopId: 0,
          kanjia: true,
          pingtuan: false,
          orderBy: 'priceUp',
          priceMin: 0.5,
          nameLike: '',
          page: 3,
          pageSize: 20,
        }),
      read: `POST ${api}/shop/goods/list`,
      body: 'categoryId=1872&shopId=0&kanjia=true&pingtuan=false&orderBy=priceUp&priceMin=0.5&page=3&pageSize=20',
      none: { result: [] },
    },
  ],
  goodsDetail: { call: () => goods.goodsDetail(5), read: `GET ${api}/shop/goods/detail?id=5`, none: null },
  goodsLimitations: [
    { call: () => goods.goodsLimitations(5), read: `GET ${api}/shop/goods/limitation?goodsId=5`, none: [] },
    {
      call: () => goods.goodsLimitations(5, 6),
      read: `GET ${api}/shop/goods/limitation?goodsId=5&priceId=6`,
      none: [],
    },
  ],
  goodsPrice: {
    call: () => goods.goodsPrice(5, '4:15,2:10'),
    read: `POST ${api}/shop/goods/price`,
    body: 'goodsId=5&propertyChildIds=4%3A15%2C2%3A10',
    none: null,
  },
  goodsPriceDaily: {
    call: () => goods.goodsPriceDaily(5, 6),
    read: `GET ${common}/shop/goods/price/day?goodsId=5&priceId=6`,
    none: [],
  },
  goodsPriceFreight: {
    call: () => goods.goodsPriceFreight({ templateId: 386, type: 0, provinceId: '330000000000' }),
    read: `GET ${api}/shop/goods/price/freight?templateId=386&type=0&provinceId=330000000000`,
    none: null,
  },
  goodsRebate: {
    call: () => goods.goodsRebate(5),
    read: `GET ${common}/shop/goods/rebate/v2?goodsId=5&token=TOKEN`,
    none: 10,
  },
  goodsReputation: {
    call: () => goods.goodsReputation({ goodsId: 5, page: 1, pageSize: 10 }),
    read: `POST ${api}/shop/goods/reputation`,
    body: 'goodsId=5&page=1&pageSize=10',
    none: { result: [] },
  },
})

test('404 is no goods, like 700', async () => {
  startRecorder().answer({ code: 404, msg: '暂无数据' })
  expect(await goods.goods()).toEqual({ result: [] })
})

const pear = { id: 5, name: '梨', minPrice: 12.5 }

test('a detail without pictures and attributes has empty ones, not holes', async () => {
  startRecorder().answer({ code: 0, data: { basicInfo: pear } })
  expect(await goods.goodsDetail(5)).toEqual({ basicInfo: pear, pics: [], content: '', extJson: {} })
})

test('a rebate is a number of tenths, from either shape; unknown is the full price', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: 9.5 })
  expect(await goods.goodsRebate(5)).toBe(9.5)
  recorder.answer({ code: 0, data: { rebate: 8 } })
  expect(await goods.goodsRebate(5)).toBe(8)
  recorder.answer({ code: 0 })
  expect(await goods.goodsRebate(5)).toBe(10)
})

test('reviews arrive without telephone numbers and network addresses of the reviewers', async () => {
  startRecorder().answer({
    code: 0,
    data: [
      {
        goods: { id: 1, goodReputation: 2 },
        user: { id: 7, nick: '小明', mobile: '13900000000', ipAdd: '10.0.0.1', ipLogin: '10.0.0.2' },
        reputationPics: [{ pic: 'a.png' }],
      },
    ],
  })
  expect(await goods.goodsReputation({ goodsId: 5 })).toEqual({
    result: [
      {
        goods: { id: 1, goodReputation: 2 },
        user: { id: 7, nick: '小明' },
        reputationPics: [{ pic: 'a.png' }],
      },
    ],
  })
})
