import assert from 'node:assert/strict'

import type { OpenPhone } from '../view/measure'
import type { PhoneJourney } from './journey'

const PATIENCE = 20_000

/** What a mini-program code carries to its page. */
interface Code {
  scene: string
}

/** Waits until WeChat was asked for this, once. */
const isAsked = async ({ host }: OpenPhone, name: string) => {
  const asked = () => host.calls.filter(([call]) => call === name).length
  for (const end = Date.now() + PATIENCE; asked() === 0;) {
    assert.ok(Date.now() < end, `${name} was not asked for`)
    await new Promise((done) => setTimeout(done, 50))
  }
  assert.equal(asked(), 1, name)
}

/** The drawn poster stands on the page as a picture. */
const isDrawn = async (phone: OpenPhone) => {
  await phone.sees('长按海报也能保存或转发')
  const picture = phone.page().locator('.poster__image').filter({ visible: true })
  await picture.waitFor()
}

export const posterJourneys: PhoneJourney[] = [
  {
    name: 'goods become a poster on the canvas, which is sent and kept in the album',
    options: { user: 'demo', url: 'packages/goods/detail/index?id=1001' },
    async run(phone) {
      await phone.tap('分享')
      await phone.tap('生成海报')
      await phone.arrives('packages/goods/poster/index')
      await isDrawn(phone)
      await phone.tap('发给好友')
      await isAsked(phone, 'showShareImageMenu')
      await phone.tap('保存到相册')
      await isAsked(phone, 'saveImageToPhotosAlbum')
    },
  },
  {
    name: 'a bargain’s poster: its code opens the bargain cold',
    options: { user: 'demo', url: 'packages/kanjia/detail/index?goodsId=1015' },
    async run(phone, bench) {
      await phone.tap('海报')
      await phone.arrives('packages/goods/poster/index')
      await isDrawn(phone)
      const page = 'packages/kanjia/detail/index'
      const code = bench.shop().db.get<Code>('SELECT scene FROM wxa_qrcode WHERE page = ?', page)
      assert.equal(code?.scene, '1015,1,1001')
      const friend = await bench.phone({ url: `${page}?scene=${encodeURIComponent(code.scene)}` })
      await friend.sees('春江林女士 的砍价，现在只要')
      friend.clean()
      await friend.close()
    },
  },
]
