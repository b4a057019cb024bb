import { Text } from '@tarojs/components'
import { Sheet } from '@/components/sheet'
import { mountElement, type MountedPage } from '../support/mount'
import { allByRole, byRole, hasRole, tap } from './find'

let page: MountedPage | undefined
afterEach(() => page?.unmount())

describe('sheet', () => {
  it('is not in the tree while closed', async () => {
    page = await mountElement(() => (
      <Sheet open={false} title="支付订单" onClose={() => undefined}>
        <Text>内容</Text>
      </Sheet>
    ))
    expect(page.text()).not.toContain('内容')
    expect(allByRole('dialog')).toHaveLength(0)
  })

  it('is a dialog with its title as name, closed by the cross and by the mask', async () => {
    const close = jest.fn()
    page = await mountElement(() => (
      <Sheet open title="支付订单" actions={<Text>付款</Text>} onClose={close}>
        <Text>内容</Text>
      </Sheet>
    ))
    expect(hasRole('dialog', '支付订单')).toBe(true)
    expect(page.text()).toContain('付款')
    await tap(byRole('button', '关闭'))
    expect(close).toHaveBeenCalledTimes(1)
    await tap(document.querySelector('.sheet__mask') as Element)
    expect(close).toHaveBeenCalledTimes(2)
  })

  it('does not close by a tap inside', async () => {
    const close = jest.fn()
    page = await mountElement(() => (
      <Sheet open title="规格" onClose={close}>
        <Text>内容</Text>
      </Sheet>
    ))
    await page.tap('内容')
    expect(close).not.toHaveBeenCalled()
  })

  it('stays until it is answered when locked', async () => {
    const close = jest.fn()
    page = await mountElement(() => (
      <Sheet open locked title="隐私" onClose={close}>
        <Text>内容</Text>
      </Sheet>
    ))
    expect(hasRole('button', '关闭')).toBe(false)
    await tap(document.querySelector('.sheet__mask') as Element)
    expect(close).not.toHaveBeenCalled()
  })
})
