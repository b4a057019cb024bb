import { addCash, CASH, takeCash } from '../../sandbox/src/domain/books'
import { isIdcard } from '../../sandbox/src/domain/idcard'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let token: string
let uid: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  ;({ token, uid } = await shop.login('anna'))
})

interface Detail {
  base: Record<string, unknown>
  ext?: Record<string, string>
  idcard?: { name: string; idcard: string }
  userLevel?: { id: number; name: string; rebate: number }
}

const detail = async () => (await shop.call<Detail>('get', '/user/detail', { token })).data
const modify = (fields: object) => shop.call('post', '/user/modify', { token, ...fields })

async function sms(mobile: string): Promise<string> {
  await shop.call('get', '/verification/sms/get', { mobile })
  return (await shop.control<{ code: string }>(`/sms/${mobile}`)).code
}

describe('modifyUserInfo', () => {
  test('changes what is given and leaves the rest', async () => {
    await modify({ nick: '安娜', gender: 2, birthday: '1990-02-28', city: '杭州' })
    await modify({ nick: '小安', city: '' })
    expect((await detail())?.base).toMatchObject({
      nick: '小安',
      gender: 2,
      birthday: '1990-02-28',
      city: '杭州',
    })
  })

  test('adds extended attributes to those that are there', async () => {
    await modify({ extJsonStr: '{"鞋码":"38","vip":true}' })
    await modify({ extJsonStr: '{"鞋码":"39"}' })
    expect((await detail())?.ext).toEqual({ 鞋码: '39', vip: 'true' })
  })

  test('an own picture keeps its address when the sandbox moves', async () => {
    await modify({ avatarUrl: `${shop.base}/files/${shop.sub}/a.png` })
    expect((await detail())?.base.avatarUrl).toBe(`${shop.base}/files/${shop.sub}/a.png`)
    const row = shop.shop.db.get<{ avatar_url: string }>('SELECT avatar_url FROM user WHERE id = ?', uid)
    expect(row?.avatar_url).toBe(`@base@/files/${shop.sub}/a.png`)
  })

  test.each([
    ['gender', '3'],
    ['birthday', '1990-02-30'],
    ['birthday', '2999-01-01'],
    ['avatarUrl', 'javascript:alert(1)'],
    ['nick', 'x'.repeat(51)],
    ['extJsonStr', '[1]'],
  ])('refuses %s=%s and changes nothing', async (name, value) => {
    const before = await detail()
    expect(await modify({ city: '北京', [name]: value })).toMatchObject({
      code: 403,
      msg: expect.stringContaining(`参数 ${name}`),
    })
    expect(await detail()).toEqual(before)
  })
})

describe('phone number', () => {
  const bind = (mobile: string, code: string, pwd?: string) =>
    shop.call('post', '/user/m/bind-mobile', { token, mobile, code, pwd })

  test('is bound with a text message, and can bring a password', async () => {
    expect(await bind('13800000001', await sms('13800000001'), 'secret1')).toMatchObject({ code: 0 })
    expect((await detail())?.base.mobile).toBe('13800000001')
    expect(await shop.call('post', '/user/m/login', { mobile: '13800000001', pwd: 'secret1' })).toMatchObject(
      { data: { uid } },
    )
  })

  test('of another user is refused', async () => {
    await bind('13800000001', await sms('13800000001'))
    ;({ token, uid } = await shop.login('bert'))
    await shop.clock(61)
    expect(await bind('13800000001', await sms('13800000001'))).toMatchObject({ code: -1 })
    expect((await detail())?.base).not.toHaveProperty('mobile')
  })

  const bindWx = (content: object | string) =>
    shop.call<string>('post', '/user/wxapp/bindMobile', {
      token,
      encryptedData:
        typeof content === 'string' ? content : Buffer.from(JSON.stringify(content)).toString('base64'),
      iv: 'iv',
    })

  test('comes from what WeChat hands over', async () => {
    expect(await bindWx({ phoneNumber: '13711112222' })).toMatchObject({ code: 0, data: '13711112222' })
    expect((await detail())?.base.mobile).toBe('13711112222')
    expect(await bindWx({ phoneNumber: '12' })).toMatchObject({ code: 403 })
  })

  test('that WeChat really encrypted is one number for one WeChat user', async () => {
    const first = await bindWx('CiyLU1Aw2Kjv')
    expect(first.data).toMatch(/^139\d{8}$/)
    expect(await bindWx('another')).toEqual(first)
  })

  test('needs a WeChat login that is not older than three days, otherwise 10002', async () => {
    await shop.clock(3 * 86_400 + 1)
    expect(await bindWx({ phoneNumber: '13711112222' })).toMatchObject({ code: 10002 })
    ;({ token } = await shop.login('anna'))
    expect(await bindWx({ phoneNumber: '13711112222' })).toMatchObject({ code: 0 })
  })
})

describe('real name', () => {
  const check = (name: string, idCardNo: string) =>
    shop.call('post', '/user/idcard', { token, name, idCardNo })

  test('is checked once, and only shown in part', async () => {
    expect(await check('张三丰', '11010519491231002x')).toMatchObject({ code: 0 })
    const known = await detail()
    expect(known?.base.isIdcardCheck).toBe(true)
    expect(known?.idcard).toEqual({ name: '张**', idcard: '1101**********002X' })
    expect(await check('张三丰', '11010519491231002X')).toMatchObject({ code: -1 })
  })

  test.each([
    ['张三', '110105194912310021', '身份证'],
    ['张三', '123', '身份证'],
    ['Zhang', '11010519491231002X', '姓名'],
  ])('refuses %s %s', async (name, number, words) => {
    expect(await check(name, number)).toMatchObject({ code: -1, msg: expect.stringContaining(words) })
    expect((await detail())?.base.isIdcardCheck).toBe(false)
  })

  test.each([
    ['11010519491231002X', true],
    ['11010519491231002x', false], // the small letter is the caller's to raise
    ['110105194912310029', false], // check digit
    ['110105194913310024', false], // month 13
    ['990105194912310028', false], // no such province
    ['110105203012310021', false], // born in the future
  ])('%s: %s', (number, expected) => {
    expect(isIdcard(number, '2026-01-01')).toBe(expected)
  })
})

describe('level', () => {
  beforeEach(() => {
    shop.shop.db.run('DELETE FROM user_level')
    const levels = [
      [1, '普通会员', 1, 10, 0],
      [2, '银卡会员', 2, 9.5, 10_000],
      [3, '金卡会员', 3, 9, 50_000],
    ]
    for (const level of levels)
      shop.shop.db.run(
        'INSERT INTO user_level (id, name, level, rebate, up_amount) VALUES (?, ?, ?, ?, ?)',
        ...level,
      )
  })

  const spend = (fen: number) => {
    addCash(shop.shop, uid, fen, { type: CASH.recharge })
    takeCash(shop.shop, uid, fen, { type: CASH.payOrder })
  }

  test('follows what was spent', async () => {
    spend(9_999)
    expect((await detail())?.userLevel).toEqual({ id: 1, name: '普通会员', level: 1, rebate: 10 })
    spend(1)
    expect((await detail())?.userLevel).toMatchObject({ id: 2, rebate: 9.5 })
    spend(90_000)
    expect((await detail())?.userLevel).toMatchObject({ id: 3 })
  })

  test('stays after a refund', async () => {
    spend(50_000)
    expect((await detail())?.userLevel).toMatchObject({ id: 3 })
    addCash(shop.shop, uid, 50_000, { type: CASH.refund })
    await shop.clock(10)
    expect((await detail())?.userLevel).toMatchObject({ id: 3 })
  })

  test('is given by the clock as well, without a look at the profile', async () => {
    spend(10_000)
    await shop.clock(1)
    expect(shop.shop.db.get('SELECT level_id FROM user WHERE id = ?', uid)).toEqual({ level_id: 2 })
  })
})

test('userWxinfo tells the ids at WeChat, the same in every shop', async () => {
  const mine = await shop.call<{ openid: string; uid: number }>('get', '/user/wxinfo', { token })
  expect(mine.data).toMatchObject({ uid, userId: uid, openid: expect.stringMatching(/^o.{27}$/) })
  const other = await startShop({ seed: 'empty' })
  const there = await other.login('anna')
  expect(await other.call('get', '/user/wxinfo', { token: there.token })).toMatchObject({
    data: { openid: mine.data?.openid },
  })
})
