import type { Id } from './common'

/** A ticket that lets the shop send one template message later. WeChat stopped issuing them in 2020. */
export interface AddTempleMsgFormidParams {
  /** `form` from a form's submit, `pay` from a payment */
  type: 'form' | 'pay'
  /** Form id or prepay id */
  formId: string
}

/** The words of a template message, by the template's keyword: `{ keyword1: { value: '…' } }`. */
export type TempleMsgKeywords = Record<string, { value: string; color?: string }>

export interface SendTempleMsgParams {
  /** The template's id at WeChat */
  template_id: string
  /** JSON text of `TempleMsgKeywords` */
  postJsonString: string
  /** `immediately`, or the record whose state fires the message: `order`, `saleDistributionApply` */
  module?: 'immediately' | 'order' | 'saleDistributionApply'
  /** Id of the watched record */
  business_id?: Id
  /** The state that fires: order -1 closed, 2 shipped; application 1 refused, 2 accepted */
  trigger?: number
  /** 0 mini program */
  type?: number
  /** Page that the message opens */
  url?: string
  /** Left out: the server takes a stored ticket */
  formId?: string
}
