import { z } from 'zod'
import type { Colour } from '../domain/qr-picture'
import { wxaQrcode } from '../domain/wxa'
import { jsonInt } from '../http/json-params'
import { bool, int, json, oneOf, text } from '../http/params'
import { route, type Route } from '../http/route'

/** What WeChat takes as a scene. */
const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@._~-]{1,32}$/
const BLACK: Colour = [0, 0, 0]

const part = jsonInt({ min: 0, max: 255 }).default(0)

export const routes: Route[] = [
  route({
    method: 'wxaQrcode',
    verb: 'post',
    paths: ['/qrcode/wxa/unlimit'],
    params: z.object({
      scene: z.string().regex(SCENE, "应为不超过 32 个的数字、字母或 !#$&'()*+,/:;=?@-._~"),
      page: text(200).optional(),
      width: int({ min: 280, max: 1280 }).default(430),
      is_hyaline: bool().default(false),
      autoColor: bool().default(true),
      postJsonString: json(z.object({ r: part, g: part, b: part }, { error: '应为对象' })).optional(),
      expireHours: int({ min: 1, max: 87_600 }).optional(),
      check_path: bool().default(true),
      env_version: oneOf(['release', 'trial', 'develop']).default('release'),
    }),
    handler: ({ params, shop }): string => {
      const { postJsonString: own, autoColor, scene, page, width, expireHours } = params
      const colour: Colour = own && !autoColor ? [own.r, own.g, own.b] : BLACK
      const clear = params.is_hyaline
      return wxaQrcode(shop, { scene, page, width, colour, clear, checkPath: params.check_path, expireHours })
    },
  }),
]
