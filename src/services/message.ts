import { post } from '@/lib/http'
import type { AddTempleMsgFormidParams, SendTempleMsgParams } from '@/types/api/message'

/**
 * Keeps a form id or prepay id, with which the server may send the caller one template message
 * (记录 formid/预支付 id 用以后期发送消息). WeChat stopped issuing them in 2020.
 * Whether it happened: no read tells; keeping the same id twice does no harm.
 * @param params the id and where it comes from
 * @throws ApiError auth
 * Source: specification § 模板消息 / 记录 formid/预支付 id 用以后期发送消息
 */
export const addTempleMsgFormid = (params: AddTempleMsgFormidParams): Promise<void> =>
  post<void>('/template-msg/wxa/formId', params, { auth: true })

/**
 * Sends the caller a template message, at once or when a record reaches a state (给用户发送模板消息).
 * Whether it happened: no read tells; a second call may send a second message.
 * @param params template, words and what triggers it
 * @throws ApiError auth; business: unknown template, or no form id left
 * Source: specification § 模板消息 / 给用户发送模板消息
 */
export const sendTempleMsg = (params: SendTempleMsgParams): Promise<void> =>
  post<void>('/template-msg/put', params, { auth: true })
