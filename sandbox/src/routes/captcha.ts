import { z } from 'zod'
import * as captcha from '../domain/captcha'
import { drawPicture } from '../domain/captcha-picture'
import { mobile, text } from '../http/params'
import { route, type Route } from '../http/route'

const KEY = text(100)
const CODE = text(20)

export const routes: Route[] = [
  route({
    method: 'graphValidateCodeUrl',
    verb: 'get',
    paths: ['/verification/pic/get'],
    params: z.object({ key: KEY.default(() => String(Math.random())) }),
    handler: ({ params, shop }) =>
      new Response(new Uint8Array(drawPicture(captcha.newPicCode(shop, params.key))), {
        headers: { 'content-type': 'image/png', 'cache-control': 'no-store' },
      }),
  }),
  route({
    method: 'graphValidateCodeCheck',
    verb: 'post',
    paths: ['/verification/pic/check'],
    params: z.object({ key: KEY, code: CODE }),
    handler: ({ params, shop }) => captcha.checkPicCode(shop, params.key, params.code),
  }),
  route({
    method: 'smsValidateCode',
    verb: 'get',
    paths: ['/verification/sms/get'],
    params: z.object({ mobile: mobile(), key: KEY.optional(), picCode: CODE.optional() }),
    handler: ({ params, shop }) => captcha.sendSms(shop, params.mobile, params),
  }),
  route({
    method: 'smsValidateCodeCheck',
    verb: 'post',
    paths: ['/verification/sms/check'],
    params: z.object({ mobile: mobile(), code: CODE }),
    handler: ({ params, shop }) => void captcha.checkSms(shop, params.mobile, params.code),
  }),
]
