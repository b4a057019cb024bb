import { z } from 'zod'
import { answerDeposit } from '../domain/deposit'
import { answerInvoice } from '../domain/invoice'
import { bool, id, text } from '../http/params'
import { control } from './control'

/** What the merchant answers about invoices and deposits. */
export const controls = [
  control({
    verb: 'post',
    path: '/{sub}/merchant/invoice',
    params: z.object({ id: id(), agree: bool(), working: bool().optional(), reason: text().optional() }),
    handler: ({ shop, params: { id, ...answer } }) => answerInvoice(shop, id, answer),
  }),
  control({
    verb: 'post',
    path: '/{sub}/merchant/deposit',
    params: z.object({ id: id(), agree: bool(), reason: text().optional() }),
    handler: ({ shop, params: { id, agree, reason } }) => answerDeposit(shop, id, agree, reason),
  }),
]
