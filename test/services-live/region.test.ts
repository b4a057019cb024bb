import { nextRegion, province } from '@/services/region'
import { startShop } from '../support/sandbox'

beforeAll(() => startShop({ seed: 'empty' }))

test('from the provinces down to a street, below which there is an empty list', async () => {
  const zhejiang = (await province()).find(({ name }) => name === '浙江省')
  const [hangzhou] = await nextRegion(zhejiang?.id ?? '')
  const [district] = await nextRegion(hangzhou?.id ?? '')
  const [street] = await nextRegion(district?.id ?? '')
  expect([hangzhou?.name, district?.level, street?.level]).toEqual(['杭州市', 3, 4])
  expect(await nextRegion(street?.id ?? '')).toEqual([])
})
