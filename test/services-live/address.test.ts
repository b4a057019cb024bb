import {
  addAddress,
  addressDetail,
  addressDetail_v2,
  defaultAddress,
  defaultAddress_v2,
  deleteAddress,
  queryAddress,
  updateAddress,
} from '@/services/address'
import { jsonText } from '@/utils/json-text'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  await shop.login()
})
afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

const HOME = {
  ...{ provinceId: '110000000000', cityId: '110100000000', districtId: '110101000000' },
  ...{ address: '王府井大街 1 号', linkMan: '张三', mobile: '13800000000' },
}

async function add(more: object = {}): Promise<number> {
  const added = await addAddress({ ...HOME, ...more })
  if (!added) throw new Error('the address was not answered')
  return added.id
}

test('none yet: an empty list and no default', async () => {
  expect(await queryAddress()).toEqual([])
  expect(await defaultAddress()).toBeNull()
  expect(await defaultAddress_v2()).toBeNull()
  expect(await addressDetail(1)).toBeNull()
})

test('the first address becomes the default, its regions have names', async () => {
  const id = await add()
  expect(await addressDetail(id)).toMatchObject({
    ...{ ...HOME, id, isDefault: true, provinceStr: '北京市', areaStr: '东城区' },
  })
  expect(await defaultAddress()).toMatchObject({ id })
})

test('the newer answers wrap the record and carry attributes', async () => {
  const id = await add({ extJsonStr: jsonText({ 门牌: '3' }) })
  expect(await addressDetail_v2(id)).toMatchObject({ info: { id }, extJson: { 门牌: '3' } })
  expect(await defaultAddress_v2()).toMatchObject({ info: { id } })
})

test('there is one default, and it moves when told to', async () => {
  const first = await add()
  const second = await add()
  expect(await defaultAddress()).toMatchObject({ id: first })
  await updateAddress({ id: second, isDefault: true })
  expect((await queryAddress()).map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [second, true],
    [first, false],
  ])
})

test('only what is given changes; a new city drops the district and street below the old one', async () => {
  const id = await add({ streetId: '110101001000' })
  expect(await updateAddress({ id, linkMan: '李四' })).toMatchObject({
    linkMan: '李四',
    streetStr: '东华门街道',
  })
  const moved = await updateAddress({ id, provinceId: '310000000000', cityId: '310100000000' })
  expect(moved).toMatchObject({ provinceStr: '上海市', mobile: HOME.mobile })
  expect(moved?.districtId).toBeUndefined()
  expect(moved?.streetId).toBeUndefined()
})

test('deleting the default hands it to the newest of the others', async () => {
  const first = await add()
  const second = await add()
  await deleteAddress(first)
  expect(await defaultAddress()).toMatchObject({ id: second })
  await expect(deleteAddress(first)).rejects.toMatchObject({ kind: 'business', code: 700 })
})

test("regions must fit each other, and other people's addresses do not exist", async () => {
  await expect(add({ districtId: '310101000000' })).rejects.toMatchObject({
    serverMessage: expect.stringContaining('districtId'),
  })
  const id = await add()
  await shop.login('other')
  expect(await addressDetail(id)).toBeNull()
  await expect(updateAddress({ id, linkMan: 'x' })).rejects.toMatchObject({ code: 700 })
})
