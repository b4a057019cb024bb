import * as wxa from '@/services/wxa'
import { oss, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(wxa, {
  wxaQrcode: [
    {
      call: () =>
        wxa.wxaQrcode({
          scene: 'i=7,g=139421',
          page: 'packages/goods/detail/index',
          width: 280,
          is_hyaline: true,
          autoColor: false,
          postJsonString: '{"r":0,"g":0,"b":0}',
          expireHours: 24,
        }),
      read: `POST ${oss}/qrcode/wxa/unlimit`,
      body:
        'scene=i%3D7%2Cg%3D139421&page=packages%2Fgoods%2Fdetail%2Findex&width=280&is_hyaline=true' +
        '&autoColor=false&postJsonString=%7B%22r%22%3A0%2C%22g%22%3A0%2C%22b%22%3A0%7D&expireHours=24',
    },
    {
      call: () => wxa.wxaQrcode({ scene: 'i=7' }),
      read: `POST ${oss}/qrcode/wxa/unlimit`,
      body: 'scene=i%3D7',
    },
  ],
})

test('wxaQrcode answers the address of the picture', async () => {
  startRecorder().answer({ code: 0, data: 'https://cdn.it120.cc/qr/1.png' })
  expect(await wxa.wxaQrcode({ scene: 'i=7' })).toBe('https://cdn.it120.cc/qr/1.png')
})

test('wxaQrcode refuses with 41030 when WeChat does not know the page', async () => {
  startRecorder().answer({ code: 41030, msg: 'invalid page' })
  await expect(wxa.wxaQrcode({ scene: 'i=7' })).rejects.toMatchObject({ kind: 'business', code: 41030 })
})
