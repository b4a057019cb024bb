import { z } from 'zod'
import { findPicCode, lastSms } from '../domain/captcha'
import { text } from '../http/params'
import { Refusal } from '../http/refusal'
import { control } from './control'

export const controls = [
  control({
    verb: 'get',
    path: '/{sub}/sms/{mobile}',
    params: z.object({ mobile: text(20) }),
    handler: ({ shop, params }) => {
      const sent = lastSms(shop, params.mobile)
      if (!sent) throw new Refusal(404, '没有向这个号码发送过短信')
      return { code: sent.code }
    },
  }),
  control({
    verb: 'get',
    path: '/{sub}/captcha/{key}',
    params: z.object({ key: text(100) }),
    handler: ({ shop, params }) => {
      const drawn = findPicCode(shop, params.key)
      if (!drawn) throw new Refusal(404, '没有这个图形验证码，或已失效')
      return { code: drawn.code }
    },
  }),
]
