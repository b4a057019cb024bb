import { readEnvironment } from '../../config/environment'

const shop = { TARO_APP_SUBDOMAIN: 'yourshop' }

describe('what a build is told', () => {
  it('a plain build talks to the API Factory’s own hosts', () => {
    expect(readEnvironment(shop)).toEqual({ apiBase: '', subDomain: 'yourshop', sandbox: false })
  })

  it.each(['', 'your shop', 'shop/../x', 'https://shop', 'a'.repeat(33)])(
    'refuses the sub-domain "%s" and says where to put the right one',
    (subDomain) => {
      expect(() => readEnvironment({ TARO_APP_SUBDOMAIN: subDomain })).toThrow(/TARO_APP_SUBDOMAIN .*\.env/)
    },
  )

  it.each(['http://127.0.0.1:8787', 'http://localhost', 'https://[::1]:3000', 'http://shop.example'])(
    'a plain build refuses %s, which phones cannot reach or WeChat does not allow',
    (base) => {
      expect(() => readEnvironment({ ...shop, TARO_APP_API_BASE: base })).toThrow(/TARO_APP_API_BASE/)
    },
  )

  it.each(['1', 'true', 'yes'])('refuses the sandbox flag "%s" outside the sandbox scripts', (flag) => {
    expect(() => readEnvironment({ ...shop, TARO_APP_SANDBOX: flag })).toThrow(/\*:sandbox scripts/)
  })

  it('the sandbox scripts may set it, with a loopback base', () => {
    const env = {
      TARO_APP_SUBDOMAIN: 'demo',
      TARO_APP_SANDBOX: '1',
      SHOP_SANDBOX_SCRIPT: '1',
      TARO_APP_API_BASE: 'http://127.0.0.1:8787',
    }
    expect(readEnvironment(env).sandbox).toBe(true)
  })
})
