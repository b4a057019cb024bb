import { post } from '@/lib/http'
import type { WxaQrcodeParams } from '@/types/api/wxa'

/**
 * A mini-program code without WeChat's limit of number (无限获取二维码). Nothing but a picture is made, and the same
 * parameters make the same one, so it is repeated like a read.
 * @param params `scene` of at most 32 characters, page, width in pixels
 * @returns address of the picture
 * @throws ApiError business 41030: the page is not in the published mini program
 * Source: specification § 微信小程序 / 无限获取二维码
 */
export const wxaQrcode = (params: WxaQrcodeParams): Promise<string> =>
  post<string>('/qrcode/wxa/unlimit', params, { host: 'oss', kind: 'read' })
