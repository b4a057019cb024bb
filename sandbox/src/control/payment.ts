import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Tenant, Tenants } from '../db/tenants'
import { runDue } from '../domain/due'
import { yuanText } from '../domain/money'
import { findPayment, settlePayment, type PaymentResult } from '../domain/payment'
import { int, oneOf, text } from '../http/params'
import { Refusal } from '../http/refusal'
import { control } from './control'

/** How long a notification of the bank takes, in milliseconds. */
const NOTIFICATION = 800

interface Settlement {
  prepayId: string
  result: PaymentResult
  delay: number
}

/** Settles after a while, as the notification does; by then the sandbox may have been closed. */
async function settleLater(
  tenants: Tenants,
  shop: Tenant,
  { prepayId, result, delay }: Settlement,
): Promise<void> {
  await sleep(delay, undefined, { ref: false })
  if (tenants.timeOf(shop.sub) === undefined) return
  runDue(shop)
  settlePayment(shop, prepayId, result)
}

function required(shop: Tenant, prepayId: string) {
  const row = findPayment(shop, prepayId)
  if (!row) throw new Refusal(700, '支付单不存在')
  return row
}

const page = (sub: string, prepayId: string, money: number, status: number) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>支付宝（沙箱）</title>
<style>body{font:16px/1.6 system-ui,sans-serif;margin:0;display:grid;place-items:center;min-height:100vh}
main{text-align:center}strong{display:block;font-size:36px;margin:12px 0}
button{font:inherit;padding:10px 32px;margin:4px;border:1px solid #1677ff;border-radius:8px;background:#fff;color:#1677ff}
button.pay{background:#1677ff;color:#fff}</style></head>
<body><main><p>支付宝（沙箱）</p><strong>¥${yuanText(money)}</strong>
<p id="state">${status === 0 ? '' : '该支付单已处理'}</p>
<div ${status === 0 ? '' : 'hidden'}><button class="pay" data-result="paid">付款</button>
<button data-result="failed">付款失败</button></div></main>
<script>
for (const button of document.querySelectorAll('button'))
  button.onclick = async () => {
    button.parentElement.hidden = true
    const body = JSON.stringify({ result: button.dataset.result, delay: 0 })
    const answer = await fetch('/_sandbox/${sub}/wxpay/${prepayId}', { method: 'POST', body })
    document.getElementById('state').textContent = !answer.ok
      ? '没有成功，请刷新重试' : button.dataset.result === 'paid' ? '付款成功，请返回商城' : '付款失败'
  }
</script></body></html>`

export const controls = [
  control({
    verb: 'post',
    path: '/{sub}/wxpay/{prepayId}',
    params: z.object({
      prepayId: text(64),
      result: oneOf(['paid', 'cancelled', 'failed']),
      delay: int({ min: 0, max: 60_000 }).default(NOTIFICATION),
    }),
    handler: ({ tenants, shop, params }) => {
      const { prepayId, result, delay } = params
      runDue(shop)
      const { order_no: orderNo, status } = required(shop, prepayId)
      if (delay === 0) return { orderNo, status: settlePayment(shop, prepayId, result).status }
      void settleLater(tenants, shop, params)
      return { orderNo, status }
    },
  }),
  control({
    verb: 'get',
    path: '/{sub}/alipay/{prepayId}',
    params: z.object({ prepayId: text(64).regex(/^[a-z0-9]+$/, '应为支付单号') }),
    handler: ({ shop, params: { prepayId } }) => {
      const { money, status } = required(shop, prepayId)
      const headers = { 'Content-Type': 'text/html; charset=utf-8' }
      return new Response(page(shop.sub, prepayId, money, status), { headers })
    },
  }),
]
