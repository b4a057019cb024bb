import { smsValidateCode } from '@/services/captcha'
import {
  bindMobileSms,
  bindMobileWxa,
  idcardCheck,
  modifyUserInfo,
  userDetail,
  userWxinfo,
} from '@/services/user'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let uid: number

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
  ;({ uid } = await shop.login('anna'))
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('modifyUserInfo and userDetail', async () => {
  await modifyUserInfo({
    nick: '安娜',
    gender: 2,
    birthday: '1990-01-01',
    extJsonStr: '{"size":"38"}' as never,
  })
  expect(await userDetail()).toMatchObject({
    base: { id: uid, nick: '安娜', gender: 2, birthday: '1990-01-01' },
    ext: { size: '38' },
  })
})

test('userWxinfo', async () => {
  expect(await userWxinfo()).toMatchObject({ uid, openid: expect.any(String), unionid: expect.any(String) })
})

test('bindMobileSms and bindMobileWxa', async () => {
  await smsValidateCode('13800000001')
  const { code } = await shop.control<{ code: string }>('/sms/13800000001')
  await bindMobileSms('13800000001', code, 'secret1')
  expect((await userDetail()).base.mobile).toBe('13800000001')
  const encrypted = Buffer.from('{"phoneNumber":"13711112222"}').toString('base64')
  expect(await bindMobileWxa(encrypted, 'iv')).toBe('13711112222')
})

test('idcardCheck refuses a wrong number with a sentence, and remembers a right one', async () => {
  await expect(idcardCheck('张三', '110105194912310021')).rejects.toMatchObject({
    kind: 'business',
    code: -1,
  })
  await idcardCheck('张三', '11010519491231002X')
  expect((await userDetail()).base.isIdcardCheck).toBe(true)
})
