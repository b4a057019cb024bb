import { resolvePlace } from '@/stores/region'
import { parseAddressText } from '@/utils/address-text'
import { openShop } from '../support/dom-shop'
import { addressSamples } from '../utils/address-samples'

jest.setTimeout(60_000)

beforeAll(() => {
  openShop()
})

const readNames = (names: readonly string[]) =>
  names.filter((name) => !/^(市辖区|县|.*直辖县级行政区划)$/.test(name)).join(' ')

describe('addresses as people paste them', () => {
  it('are at least 200, each different', () => {
    expect(new Set(addressSamples.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200)
  })

  it.each(addressSamples.map((sample) => [sample.text, sample] as const))(
    '%s',
    async (text, { name, phone, region, detail }) => {
      const found = parseAddressText(text)
      const { path, rest } = await resolvePlace(found.place)
      expect({
        name: found.name,
        phone: found.phone,
        region: readNames(path.map((one) => one.name)),
        detail: rest,
      }).toEqual({ name, phone, region, detail })
    },
  )
})
