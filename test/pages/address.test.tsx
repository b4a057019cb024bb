import * as router from '@/lib/router'
import AddressEdit from '@/packages/address/edit'
import AddressList from '@/packages/address/list'
import { addressDetail_v2, queryAddress, register_username, updateAddress } from '@/services'
import { startSession } from '@/stores/session'
import type { Address } from '@/types/api/address'
import { allByRole, byRole, hasRole, input, settle, tap, type } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { loginDemo } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const home = async (): Promise<Address> => {
  const found = (await queryAddress()).find((address) => address.isDefault)
  if (!found) throw new Error('the demo shopper has no default address')
  return found
}
const stranger = async () => {
  const login = await register_username({ username: '新来的人', pwd: 'market2026', autoLogin: true })
  if (login) startSession(login)
}
const showList = opens('addressList', AddressList)
const showForm = opens('addressEdit', AddressEdit)
const radio = (name: RegExp) =>
  allByRole('radio').find((element) => name.test(element.getAttribute('aria-label') ?? '')) as HTMLElement

describe('the list', () => {
  it('shows a visitor why a login is needed', async () => {
    await showList()
    await page.sees('登录后管理收货地址')
    expect(recorder.to('/user/shipping-address/list')).toHaveLength(0)
  })

  it('labels that cannot be read leave the addresses in place', async () => {
    await loginDemo()
    await shop.control('/faults', { path: '/user/shipping-address/detail/v2', kind: 'code', value: -1 })
    await showList()
    await page.sees('浙江省 杭州市 上城区 望江街道')
    await until(() => recorder.to('/user/shipping-address/detail/v2').length === 3)
    await settle(() => new Promise((resolve) => setTimeout(resolve, 100)))
    expect(page.text()).not.toContain('爸妈家')
  })

  it('shows a skeleton, then the addresses: phone masked, default and own label as tags', async () => {
    await loginDemo()
    await shop.control('/faults', {
      path: '/user/shipping-address/list',
      kind: 'latency',
      value: 400,
      times: 1,
    })
    await showList()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('浙江省 杭州市 上城区 望江街道')
    await page.sees('爸妈家')
    expect(page.text()).toContain('138****6021')
    expect(page.text()).not.toContain('13800006021')
  })

  it('is empty for someone new, with the next step', async () => {
    await stranger()
    await showList()
    await page.sees('还没有收货地址')
    expect(hasRole('button', '新建收货地址')).toBe(true)
  })

  it('that fails offers to try again', async () => {
    await loginDemo()
    await shop.control('/faults', { path: '/user/shipping-address/list', kind: 'code', value: -1, times: 1 })
    await showList()
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('浙江省 杭州市')
  })

  it('can make another one the default', async () => {
    await loginDemo()
    await showList()
    await page.sees('仓桥直街 42 号')
    await tap(radio(/设为默认：林建国/))
    await until(() => watched.toasts.includes('已设为默认地址'))
    expect((await home()).linkMan).toBe('林建国')
  })
})

describe('choosing for an order', () => {
  let picked: jest.SpyInstance
  beforeEach(async () => {
    await loginDemo()
    picked = jest.spyOn(router, 'picked').mockResolvedValue()
  })

  it('PITFALL Lists: hands the address over and leaves the default as it is', async () => {
    const before = await home()
    await showList({ picking: 'yes', current: String(before.id) })
    await page.sees('本次送到这里')
    recorder.clear()
    await tap(radio(/送到林建国的地址/))
    expect(picked).toHaveBeenCalledWith(expect.objectContaining({ linkMan: '林建国' }))
    expect(recorder.to('/user/shipping-address/update')).toHaveLength(0)
    expect((await home()).id).toBe(before.id)
  })

  it('marks the one of this order, and only that', async () => {
    const { id } = await home()
    await showList({ picking: 'yes', current: String(id) })
    await page.sees('本次送到这里')
    expect(document.querySelectorAll('.address-item--chosen')).toHaveLength(1)
    expect(radio(/送到林女士的地址：望江路/).getAttribute('aria-checked')).toBe('true')
  })

  it('a disabled address says so and cannot be chosen', async () => {
    const { id } = await home()
    await updateAddress({ id, status: 1 })
    await showList({ picking: 'yes' })
    await page.sees('这个地址已停用')
    await tap(radio(/送到林女士的地址：望江路/))
    expect(picked).not.toHaveBeenCalled()
  })
})

describe('deleting from the list', () => {
  beforeEach(async () => {
    await loginDemo()
    await showList()
    await page.sees('仓桥直街 42 号')
  })
  const remove = () => tap(byRole('button', '删除林建国的地址：仓桥直街 42 号'))
  const isThere = async () => (await queryAddress()).some((address) => address.linkMan === '林建国')

  it('can be undone: the very same address comes back, label included', async () => {
    await remove()
    await page.sees('已删除林建国的地址')
    expect(page.text()).not.toContain('仓桥直街')
    await tap(byRole('button', '撤销'))
    await page.sees('仓桥直街 42 号')
    expect(await isThere()).toBe(true)
    expect(recorder.to('/user/shipping-address/delete')).toHaveLength(0)
  })

  it('is done for good when the page is left', async () => {
    await remove()
    await page.fire('onHide')
    await until(() => recorder.to('/user/shipping-address/delete').length === 1)
    await until(() => !page.text().includes('仓桥直街'))
    expect(await isThere()).toBe(false)
  })

  it('that fails brings the address back and says so', async () => {
    await shop.control('/faults', { path: '/user/shipping-address/delete', kind: 'code', value: -1 })
    await remove()
    await page.fire('onHide')
    await page.sees('仓桥直街 42 号')
    expect(watched.toasts).toHaveLength(1)
  })
})

describe('the form', () => {
  const fill = async () => {
    await type(input('粘贴整段地址'), '周先生 13712345678 杭州市上城区望江街道富春路 9 号 3 幢 101')
    await tap(byRole('button', '识别'))
    await page.sees('浙江省 杭州市 上城区 望江街道')
  }
  beforeEach(loginDemo)

  it('reads a pasted address on a tap and saves what it shows', async () => {
    await showForm()
    await fill()
    expect(input('收货人').getAttribute('value')).toBe('周先生')
    expect(input('手机号').getAttribute('value')).toBe('13712345678')
    expect(input('详细地址').getAttribute('value')).toBe('富春路 9 号 3 幢 101')
    await tap(byRole('radio', '公司'))
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('地址已保存'))
    const saved = (await queryAddress()).find((address) => address.linkMan === '周先生')
    expect(saved).toMatchObject({ streetStr: '望江街道', mobile: '13712345678', isDefault: false })
    expect((await addressDetail_v2(saved?.id ?? 0))?.extJson).toEqual({ 标签: '公司' })
  })

  it('PITFALL Lists: the clipboard is never read without a tap', async () => {
    const read = jest.fn(async () => '周先生 13712345678 杭州市上城区富春路 9 号')
    Object.assign(navigator, { clipboard: { readText: read } })
    await showForm()
    await page.sees('粘贴')
    expect(read).not.toHaveBeenCalled()
    await tap(byRole('button', '粘贴'))
    await page.sees('浙江省 杭州市 上城区')
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('a text that says nothing changes nothing and is said', async () => {
    await showForm()
    await type(input('粘贴整段地址'), '你好')
    await tap(byRole('button', '识别'))
    await until(() => watched.toasts.length === 1)
    expect(watched.toasts[0]).toContain('没有认出')
    expect(input('收货人').getAttribute('value') ?? '').toBe('')
  })

  it('PITFALL Money: an address that lacks something is not saved; each field says what is missing', async () => {
    await showForm()
    await tap(byRole('button', '保存'))
    for (const text of ['请填收货人姓名', '请填手机号', '请选所在地区', '请填街道、门牌号'])
      await page.sees(text)
    await type(input('手机号'), '1381234602')
    await page.sees('还差 1 位，请检查')
    expect(recorder.to('/user/shipping-address/add')).toHaveLength(0)
  })

  it('saved twice in a hurry is one address', async () => {
    await showForm()
    await fill()
    const button = byRole('button', '保存')
    await settle(() => {
      button.click()
      button.click()
    })
    await until(() => watched.toasts.includes('地址已保存'))
    expect(recorder.to('/user/shipping-address/add')).toHaveLength(1)
  })

  it('a lost answer is looked up: the address exists once and the form is done', async () => {
    await showForm()
    await fill()
    await shop.control('/faults', { path: '/user/shipping-address/add', kind: 'drop-after', times: 1 })
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('地址已保存'))
    expect((await queryAddress()).filter((address) => address.linkMan === '周先生')).toHaveLength(1)
  })

  it('PITFALL Errors: a lost answer that cannot be looked up is looked up by the next save: one address', async () => {
    await showForm()
    await fill()
    await shop.control('/faults', { path: '/user/shipping-address/add', kind: 'drop-after', times: 1 })
    await shop.control('/faults', { path: '/user/shipping-address/list', kind: 'drop-before', times: 3 })
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.some((said) => said.includes('网络')))
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('地址已保存'))
    expect(recorder.to('/user/shipping-address/add')).toHaveLength(1)
    expect((await queryAddress()).filter((address) => address.linkMan === '周先生')).toHaveLength(1)
  })

  it('hands the new address to the page that waits for one', async () => {
    const picked = jest.spyOn(router, 'picked').mockResolvedValue()
    await showForm({ picking: 'yes' })
    await fill()
    await tap(byRole('button', '保存'))
    await until(() => picked.mock.calls.length > 0)
    expect(picked).toHaveBeenCalledWith(expect.objectContaining({ linkMan: '周先生' }))
  })

  it('loads the regions a level at a time, and a street can be left out', async () => {
    await showForm()
    await page.tap('省、市、区、街道')
    for (const name of ['浙江省', '杭州市', '上城区']) {
      await until(() => hasRole('option', name))
      await tap(byRole('option', name))
    }
    await page.sees('不选街道')
    expect(recorder.to('/common/region/v2/child')).toHaveLength(3)
    await page.tap('不选街道')
    expect(hasRole('dialog', '选择所在地区')).toBe(false)
    await page.sees('浙江省 杭州市 上城区')
  })

  it('a level that fails can be tried again in place', async () => {
    await showForm()
    recorder.through(async () => ({ status: 200, headers: {}, body: { code: -1, msg: '忙' } }))
    await page.tap('省、市、区、街道')
    await page.sees('重新加载')
    recorder.through(httpTransport)
    await tap(byRole('button', '重新加载'))
    await page.sees('浙江省')
  })
})

describe('changing an address', () => {
  beforeEach(loginDemo)

  it('begins with what is stored', async () => {
    const { id } = await home()
    await showForm({ id: String(id) })
    await page.sees('浙江省 杭州市 上城区 望江街道')
    expect(input('收货人').getAttribute('value')).toBe('林女士')
    expect(byRole('radio', '家').getAttribute('aria-checked')).toBe('true')
    expect(page.text()).toContain('把别的地址设为默认，就会换掉它')
  })

  it('sends the change and nothing is added', async () => {
    const { id } = await home()
    const before = (await queryAddress()).length
    await showForm({ id: String(id) })
    await page.sees('浙江省 杭州市')
    await type(input('收货人'), '林小姐')
    await tap(byRole('button', '保存'))
    await until(() => watched.toasts.includes('地址已保存'))
    expect(await home()).toMatchObject({ id, linkMan: '林小姐' })
    expect(await queryAddress()).toHaveLength(before)
  })

  it('that does not exist says so and leads to the list', async () => {
    await showForm({ id: '99999' })
    await page.sees('没有找到这个地址')
    expect(hasRole('button', '看全部地址')).toBe(true)
  })

  it('that fails to load offers to try again', async () => {
    const { id } = await home()
    await shop.control('/faults', {
      path: '/user/shipping-address/detail/v2',
      kind: 'code',
      value: -1,
      times: 1,
    })
    await showForm({ id: String(id) })
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('浙江省 杭州市')
  })

  it('deletes after asking', async () => {
    const { id } = await home()
    await showForm({ id: String(id) })
    await page.sees('浙江省 杭州市')
    watched.agree = false
    await tap(byRole('button', '删除'))
    await until(() => watched.questions.length === 1)
    expect(await addressDetail_v2(id)).not.toBeNull()
    watched.agree = true
    await tap(byRole('button', '删除'))
    await until(() => watched.toasts.includes('地址已删除'))
    expect(await addressDetail_v2(id)).toBeNull()
  })
})
