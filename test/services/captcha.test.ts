import * as captcha from '@/services/captcha'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(
  captcha,
  {
    graphValidateCodeCheck: {
      call: () => captcha.graphValidateCodeCheck('k1', 'ab 1'),
      write: `POST ${api}/verification/pic/check`,
      body: 'key=k1&code=ab%201',
    },
    smsValidateCode: [
      {
        call: () => captcha.smsValidateCode('13900000000'),
        write: `GET ${common}/verification/sms/get?mobile=13900000000`,
      },
      {
        call: () => captcha.smsValidateCode('13900000000', 'k1', 'ab1'),
        write: `GET ${common}/verification/sms/get?mobile=13900000000&key=k1&picCode=ab1`,
      },
    ],
    smsValidateCodeCheck: {
      call: () => captcha.smsValidateCodeCheck('13900000000', '1234'),
      write: `POST ${common}/verification/sms/check`,
      body: 'mobile=13900000000&code=1234',
    },
  },
  ['graphValidateCodeUrl'],
)

test('the address of a picture code is made without a request, its key encoded', () => {
  const recorder = startRecorder()
  expect(captcha.graphValidateCodeUrl('a&b')).toBe(`${api}/verification/pic/get?key=a%26b`)
  expect(captcha.graphValidateCodeUrl(0.25)).toBe(`${api}/verification/pic/get?key=0.25`)
  expect(recorder.requests).toEqual([])
})
