import * as favorite from '@/services/favorite'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(favorite, {
  goodsFavPut: {
    call: () => favorite.goodsFavPut(5),
    write: `POST ${common}/shop/goods/fav/add`,
    body: 'goodsId=5&token=TOKEN',
  },
  goodsFavCheck: {
    call: () => favorite.goodsFavCheck(5),
    read: `GET ${common}/shop/goods/fav/check?goodsId=5&token=TOKEN`,
  },
  goodsFavList: {
    call: () => favorite.goodsFavList({ nameLike: 'a', page: 2, pageSize: 20 }),
    read: `POST ${api}/shop/goods/fav/list`,
    body: 'nameLike=a&page=2&pageSize=20&token=TOKEN',
    none: { result: [] },
  },
  goodsFavDelete: [
    {
      call: () => favorite.goodsFavDelete(9),
      write: `POST ${common}/shop/goods/fav/delete`,
      body: 'id=9&token=TOKEN',
    },
    {
      call: () => favorite.goodsFavDelete(undefined, 5),
      write: `POST ${common}/shop/goods/fav/delete`,
      body: 'goodsId=5&token=TOKEN',
    },
  ],
})

test('a favourite is true, -1 is false and not an error', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: '已收藏' })
  expect(await favorite.goodsFavCheck(5)).toBe(true)
  recorder.answer({ code: -1, data: '未收藏' })
  expect(await favorite.goodsFavCheck(5)).toBe(false)
})

test('putting and deleting answer nothing: the envelope has no data at all', async () => {
  startRecorder().answer({ code: 0, msg: 'success' })
  expect(await favorite.goodsFavPut(5)).toBeUndefined()
  expect(await favorite.goodsFavDelete(9)).toBeUndefined()
})
