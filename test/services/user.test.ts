import * as user from '@/services/user'
import { jsonText } from '@/utils/json-text'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(user, {
  bindMobileWxa: {
    call: () => user.bindMobileWxa('e+', 'i=', 'p'),
    write: `POST ${api}/user/wxapp/bindMobile`,
    body: 'encryptedData=e%2B&iv=i%3D&pwd=p&token=TOKEN',
  },
  bindMobileSms: {
    call: () => user.bindMobileSms('13900000000', '1234'),
    write: `POST ${api}/user/m/bind-mobile`,
    body: 'mobile=13900000000&code=1234&token=TOKEN',
  },
  userDetail: { call: () => user.userDetail(), read: `GET ${common}/user/detail?token=TOKEN` },
  userWxinfo: { call: () => user.userWxinfo(), read: `GET ${api}/user/wxinfo?token=TOKEN` },
  modifyUserInfo: {
    call: () =>
      user.modifyUserInfo({
        nick: 'n',
        gender: 0,
        birthday: '2000-01-31',
        extJsonStr: jsonText({ size: 'L' }),
      }),
    write: `POST ${api}/user/modify`,
    body: 'nick=n&gender=0&birthday=2000-01-31&extJsonStr=%7B%22size%22%3A%22L%22%7D&token=TOKEN',
  },
  idcardCheck: {
    call: () => user.idcardCheck('张三', '11010519491231002X'),
    write: `POST ${api}/user/idcard`,
    body: 'name=%E5%BC%A0%E4%B8%89&idCardNo=11010519491231002X&token=TOKEN',
  },
})

test('the phone that WeChat hands out is null where the server keeps it to itself', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0 })
  expect(await user.bindMobileWxa('e', 'i')).toBeNull()
  recorder.answer({ code: 0, data: '13900000000' })
  expect(await user.bindMobileWxa('e', 'i')).toBe('13900000000')
})

test('the user id is `uid`, whichever name the server sends it under', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: { openid: 'o', userId: 7 } })
  expect(await user.userWxinfo()).toMatchObject({ openid: 'o', uid: 7 })
  recorder.answer({ code: 0, data: { openid: 'o', uid: 8, userId: 7 } })
  expect(await user.userWxinfo()).toMatchObject({ uid: 8 })
})
