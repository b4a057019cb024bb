import InvoiceApply from '@/packages/wallet/invoice-apply'
import InvoiceDetail from '@/packages/wallet/invoice-detail'
import InvoiceList from '@/packages/wallet/invoice-list'
import { invoiceApply, invoiceDetail, invoiceList, orderPay } from '@/services'
import { loadMerchant } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { formatYuan } from '@/utils/money'
import { byRole, input, tap, type } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper, placeOrder, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const showList = opens('invoiceList', InvoiceList)
const showForm = opens('invoiceApply', InvoiceApply)
const showDetail = opens('invoiceDetail', InvoiceDetail)
const applied = () => recorder.to('/invoice/apply')
const paidOrder = async () => {
  await newShopper(shop, { balance: 300 })
  const order = await placeOrder()
  await orderPay(order.id)
  return order
}
const withInvoice = async (): Promise<Id> => {
  const { id: orderId, amountReal: amount } = await paidOrder()
  await invoiceApply({ comName: '林女士', amount, consumption: '食品', orderId })
  const [invoice] = (await invoiceList()).result
  if (!invoice) throw new Error('there is no invoice')
  return invoice.id
}

describe('the list', () => {
  it('a visitor is asked to log in', async () => {
    await showList()
    await page.sees('登录后查看')
  })

  it('boxes, then nothing yet with the next step', async () => {
    await newShopper(shop)
    await slow(shop, '/invoice/list', 300)
    await showList()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('还没有发票')
    await tap(byRole('button', '申请发票'))
    expect(watched.visited).toEqual(['/packages/wallet/invoice-apply/index'])
  })

  it('a failure offers to try again; a refused one says why', async () => {
    const id = await withInvoice()
    await shop.control('/merchant/invoice', { id, agree: false, reason: '抬头不全' })
    await fault(shop, '/invoice/list', 'http-500', 3)
    await showList()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('原因：抬头不全')
  })
})

describe('asking for one', () => {
  it('of an order: amount and order come along, a person needs no tax number, the result is read back', async () => {
    const { id, amountReal } = await paidOrder()
    await showForm({ orderId: String(id) })
    await page.sees(`这笔订单最多可开 ${formatYuan(amountReal)}`)
    await type(input('姓名'), '林女士')
    await tap(byRole('radio', '食品'))
    const button = byRole('button', '提交申请')
    await tap(button)
    await tap(button)
    await until(() => watched.toasts.includes('已提交，等待商家开票'))
    expect(applied()).toHaveLength(1)
    expect(applied()[0]).toMatchObject({ comName: '林女士', amount: String(amountReal), orderId: String(id) })
    expect(applied()[0]).not.toHaveProperty('tfn')
    const [invoice] = (await invoiceList()).result
    expect(watched.visited).toEqual([`/packages/wallet/invoice-detail/index?id=${invoice?.id}`])
  })

  it('a company’s tax number is checked by its check digit before anything is sent', async () => {
    await paidOrder()
    await showForm()
    await tap(byRole('tab', '企业'))
    await type(input('公司名称'), '杭州春江文化创意有限公司')
    await type(input('税号'), '91350100M000100Y44')
    await type(input('开票金额'), '10')
    await tap(byRole('radio', '食品'))
    await tap(byRole('button', '提交申请'))
    await page.sees('税号有误，请逐位核对')
    expect(applied()).toHaveLength(0)
    await type(input('税号'), '91350100 m000100y43')
    await tap(byRole('button', '提交申请'))
    await until(() => applied().length === 1)
    expect(applied()[0]).toMatchObject({ tfn: '91350100M000100Y43' })
    await until(() => watched.toasts.includes('已提交，等待商家开票'))
  })

  it('everything that is missing or wrong is said in place', async () => {
    await newShopper(shop)
    await showForm()
    await type(input('邮箱'), 'nobody')
    await tap(byRole('button', '提交申请'))
    for (const problem of ['请填发票抬头', '请填金额', '请填开票内容', '邮箱格式不对'])
      await page.sees(problem)
    expect(applied()).toHaveLength(0)
  })

  it('more than was spent is refused by the shop, and its sentence is shown', async () => {
    await newShopper(shop)
    await showForm()
    await type(input('姓名'), '林女士')
    await type(input('开票金额'), '10')
    await tap(byRole('radio', '食品'))
    await tap(byRole('button', '提交申请'))
    await page.sees('可开票金额为')
  })

  it('a lost answer is settled by the list', async () => {
    const { id } = await paidOrder()
    await showForm({ orderId: String(id) })
    await page.sees('这笔订单最多可开')
    await fault(shop, '/invoice/apply', 'drop-after', 1)
    await type(input('姓名'), '林女士')
    await tap(byRole('radio', '食品'))
    await tap(byRole('button', '提交申请'))
    await until(() => watched.toasts.includes('已提交，等待商家开票'))
    expect(applied()).toHaveLength(1)
    expect((await invoiceList()).result).toHaveLength(1)
  })

  it('an order that has an invoice leads to it; one that is not paid says so', async () => {
    const invoiceId = await withInvoice()
    const invoice = await invoiceDetail(invoiceId)
    await showForm({ orderId: String(invoice?.orderId) })
    await page.sees('这笔订单已申请过发票')
    await page.tap('查看')
    expect(watched.visited).toEqual([`/packages/wallet/invoice-detail/index?id=${invoiceId}`])
    page.unmount()
    const unpaid = await placeOrder()
    await showForm({ orderId: String(unpaid.id) })
    await page.sees('付款后才能申请发票')
  })

  it('SECURITY: another user’s order cannot be invoiced, and that is said plainly', async () => {
    const { id } = await paidOrder()
    await newShopper(shop)
    await showForm({ orderId: String(id) })
    await page.sees('找不到这笔订单')
    expect(document.querySelector('taro-input-core')).toBeNull()
  })
})

describe('an invoice', () => {
  it('that is issued can be opened and its address copied', async () => {
    const id = await withInvoice()
    await shop.control('/merchant/invoice', { id, agree: true })
    const open = jest.spyOn(window, 'open').mockReturnValue({} as Window)
    await showDetail({ id: String(id) })
    await page.sees('电子发票已开好')
    await tap(byRole('button', '查看发票'))
    expect(open).toHaveBeenCalledWith(expect.stringMatching(/^https?:\/\/.+\.pdf$/), '_blank')
  })

  it('that was refused says why and can be asked for again, for the same order', async () => {
    const id = await withInvoice()
    await shop.control('/merchant/invoice', { id, agree: false, reason: '抬头不全' })
    const invoice = await invoiceDetail(id)
    await showDetail({ id: String(id) })
    await page.sees('原因：抬头不全')
    await tap(byRole('button', '重新申请'))
    expect(watched.visited).toEqual([`/packages/wallet/invoice-apply/index?orderId=${invoice?.orderId}`])
  })

  it('SECURITY: another user’s invoice cannot be seen by its id, and that is said plainly', async () => {
    const id = await withInvoice()
    await newShopper(shop)
    await showDetail({ id: String(id) })
    await page.sees('找不到这张发票')
    expect(page.text()).not.toContain('林女士')
  })

  it('a failure offers to try again; a link without an id says so', async () => {
    const id = await withInvoice()
    await fault(shop, '/invoice/info', 'http-500', 3)
    await showDetail({ id: String(id) })
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('商家收到后会尽快开票')
    page.unmount()
    await showDetail({})
    await page.sees('找不到这张发票')
  })
})
