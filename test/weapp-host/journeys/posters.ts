import assert from 'node:assert/strict'

import type { OpenPhone } from '../view/measure'
import type { PhoneJourney } from './journey'

/** Where the code of a page leads, encoded as WeChat hands its text over. */
type Code = { scene: string }

const asked = (phone: OpenPhone, name: string) => phone.host.calls.filter((call) => call.name === name)

/** The drawn poster stands on the page as a picture of three dots for each unit. */
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
      await phone.tap('保存到相册')
      await phone.sees('保存到相册')
      assert.equal(asked(phone, 'showShareImageMenu').length, 1)
      assert.equal(asked(phone, 'saveImageToPhotosAlbum').length, 1)
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
