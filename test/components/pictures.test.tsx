import { Avatar } from '@/components/avatar'
import { Badge } from '@/components/badge'
import { Picture } from '@/components/picture'
import { Progress } from '@/components/progress'
import { QuantityNote } from '@/components/quantity-note'
import { mountElement, type MountedPage } from '../support/mount'
import { allByRole, send } from './find'

let page: MountedPage | undefined
afterEach(() => page?.unmount())

const pictures = () => [...document.querySelectorAll('taro-image-core')]

describe('pictures', () => {
  it('a picture that does not load gives way to a sign in the same box', async () => {
    page = await mountElement(() => <Picture src="https://x.test/a.png" label="奇异果" />)
    expect(allByRole('img')[0]?.getAttribute('aria-label')).toBe('奇异果')
    await send(pictures()[0] as Element, 'error')
    expect(pictures()).toHaveLength(0)
    expect(document.querySelector('.picture__fallback')).not.toBeNull()
    expect(allByRole('img')).toHaveLength(1)
  })

  it('asks for nothing without an address', async () => {
    page = await mountElement(() => <Avatar name="林女士" />)
    expect(pictures()).toHaveLength(0)
  })
})

describe('small parts', () => {
  it('a badge hides nought and cuts at 99', async () => {
    page = await mountElement(() => (
      <>
        <Badge count={0} />
        <Badge count={100} />
      </>
    ))
    expect(page.text()).toBe('99+')
  })

  it.each([
    [-5, '0%'],
    [130, '100%'],
    [Number.NaN, '0%'],
    [64, '64%'],
  ])('progress of %p fills %s', async (percent, width) => {
    page = await mountElement(() => <Progress percent={percent} label="已抢" />)
    expect((document.querySelector('.progress__bar') as HTMLElement).style.width).toBe(width)
  })

  it('says the nearer end of stock and limit', async () => {
    page = await mountElement(() => (
      <>
        <QuantityNote value={1} stock={2} limit={4} />
        <QuantityNote value={3} stock={80} limit={3} />
        <QuantityNote value={1} stock={80} />
      </>
    ))
    expect(page.text()).toBe('仅剩 2 件限购 3 件，已到上限')
  })
})
