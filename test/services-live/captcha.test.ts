import {
  graphValidateCodeCheck,
  graphValidateCodeUrl,
  smsValidateCode,
  smsValidateCodeCheck,
} from '@/services/captcha'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('the picture’s address shows a picture, whose code is accepted once it is right', async () => {
  const key = 'a key & more'
  const response = await fetch(graphValidateCodeUrl(key))
  expect(response.headers.get('content-type')).toBe('image/png')
  const { code } = await shop.control<{ code: string }>(`/captcha/${encodeURIComponent(key)}`)
  await expect(graphValidateCodeCheck(key, 'wrong')).rejects.toMatchObject({ kind: 'business', code: -1 })
  await expect(graphValidateCodeCheck(key, code)).resolves.toBeUndefined()
})

test('smsValidateCode sends a code, with the picture’s key and code where asked for', async () => {
  const mobile = '13800000001'
  await smsValidateCode(mobile)
  const { code } = await shop.control<{ code: string }>(`/sms/${mobile}`)
  await expect(smsValidateCodeCheck(mobile, code)).resolves.toBeUndefined()
  await expect(smsValidateCode(mobile)).rejects.toMatchObject({ kind: 'business', code: -1 })
  await shop.clock(61)
  await fetch(graphValidateCodeUrl('k1'))
  const picture = await shop.control<{ code: string }>('/captcha/k1')
  await expect(smsValidateCode(mobile, 'k1', picture.code)).resolves.toBeUndefined()
})

test('a text message is sent once, even when its answer is lost', async () => {
  await shop.control('/faults', { path: '/verification/sms/get', kind: 'drop-after' })
  await expect(smsValidateCode('13800000002')).rejects.toMatchObject({ kind: 'network' })
  await shop.control('/faults', undefined, 'DELETE')
  const sent = shop.shop.db.all("SELECT id FROM sms_code WHERE mobile = '13800000002'")
  expect(sent).toHaveLength(1)
})
