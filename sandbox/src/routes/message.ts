import { z } from 'zod'
import { keepFormId, putMessage } from '../domain/message'
import { id, int, json, oneOf, text } from '../http/params'
import { route, type Route } from '../http/route'

const keywords = z.record(
  z.string().max(60),
  z.object({ value: z.string().max(200), color: z.string().max(20).optional() }),
  { error: '应为对象，如 {"keyword1":{"value":"…"}}' },
)

export const routes: Route[] = [
  route({
    method: 'addTempleMsgFormid',
    verb: 'post',
    paths: ['/template-msg/wxa/formId'],
    auth: 'token',
    params: z.object({ type: oneOf(['form', 'pay']), formId: text(200) }),
    handler: ({ params, shop, uid }) => keepFormId(shop, uid, params.type, params.formId),
  }),
  route({
    method: 'sendTempleMsg',
    verb: 'post',
    paths: ['/template-msg/put'],
    auth: 'token',
    params: z.object({
      template_id: text(100),
      postJsonString: json(keywords),
      module: oneOf(['immediately', 'order', 'saleDistributionApply']).default('immediately'),
      business_id: id().optional(),
      trigger: int({ min: -1, max: 9 }).optional(),
      type: int({ min: 0, max: 9 }).default(0),
      url: text(300).optional(),
      formId: text(200).optional(),
    }),
    handler: ({ params, shop, uid }) =>
      putMessage(shop, uid, {
        templateId: params.template_id,
        module: params.module,
        businessId: params.business_id,
        trigger: params.trigger,
        postJson: JSON.stringify(params.postJsonString),
        url: params.url,
        formId: params.formId,
      }),
  }),
]
