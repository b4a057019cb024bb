import { z } from 'zod'
import type { UserDetail, UserWxInfo } from '../../../src/types/api/user'
import { bindMobile, checkIdcard, wxPhone } from '../domain/binding'
import { redeemSms } from '../domain/captcha'
import { modifyUser, theUser, userDetail } from '../domain/user'
import { day, int, json, mobile, text } from '../http/params'
import { route, type Route } from '../http/route'

const EXTENDED = json(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)))
const PASSWORD = text(64).refine((pwd) => pwd.length >= 6, '密码至少 6 位')
const PICTURE = text(500).regex(/^(https?:\/\/|@base@\/)\S+$/, '应为图片地址')

export const routes: Route[] = [
  route({
    method: 'userDetail',
    verb: 'get',
    paths: ['/user/detail'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): UserDetail => userDetail(shop, uid),
  }),
  route({
    method: 'userWxinfo',
    verb: 'get',
    paths: ['/user/wxinfo'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): UserWxInfo => {
      const { openid, unionid } = theUser(shop, uid)
      return { uid, userId: uid, openid: openid ?? undefined, unionid: unionid ?? undefined }
    },
  }),
  route({
    method: 'modifyUserInfo',
    verb: 'post',
    paths: ['/user/modify'],
    auth: 'token',
    params: z.object({
      nick: text(50).optional(),
      avatarUrl: PICTURE.optional(),
      province: text(50).optional(),
      city: text(50).optional(),
      gender: int({ min: 0, max: 2 }).optional(),
      birthday: day().optional(),
      extJsonStr: EXTENDED.optional(),
    }),
    handler: ({ shop, uid, params: { extJsonStr: ext, ...profile } }): void =>
      modifyUser(shop, uid, { ...profile, ext }),
  }),
  route({
    method: 'bindMobileSms',
    verb: 'post',
    paths: ['/user/m/bind-mobile'],
    auth: 'token',
    params: z.object({ mobile: mobile(), code: text(20), pwd: PASSWORD.optional() }),
    handler: ({ shop, uid, params }): void => {
      redeemSms(shop, params.mobile, params.code)
      bindMobile(shop, uid, params.mobile, params.pwd)
    },
  }),
  route({
    method: 'bindMobileWxa',
    verb: 'post',
    paths: ['/user/wxapp/bindMobile'],
    auth: 'token',
    params: z.object({ encryptedData: text(10_000), iv: text(200), pwd: PASSWORD.optional() }),
    handler: ({ shop, uid, params }): string => {
      const phone = wxPhone(shop, uid, params.encryptedData)
      bindMobile(shop, uid, phone, params.pwd)
      return phone
    },
  }),
  route({
    method: 'idcardCheck',
    verb: 'post',
    paths: ['/user/idcard'],
    auth: 'token',
    params: z.object({ name: text(30), idCardNo: text(30) }),
    handler: ({ shop, uid, params }): void => checkIdcard(shop, uid, params.name, params.idCardNo),
  }),
]
