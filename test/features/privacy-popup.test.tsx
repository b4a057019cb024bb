import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'
import { ask } from '@/lib/sheets'
import { byRole, hasRole, tap } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'

const Page = () => (
  <PageFrame name="home">
    <Text>商品</Text>
  </PageFrame>
)

const { page, watched } = shopForEachTest()
let outcome: Promise<boolean>

beforeEach(async () => {
  await mountPage('home', Page)
  outcome = ask('privacy', { contract: '《鲜选集市隐私保护指引》' })
  await page.sees('用户隐私保护提示')
})

describe('the privacy popup', () => {
  it('PLATFORM privacy: a refusal is a sentence, never a dead button, and browsing goes on', async () => {
    await tap(byRole('button', '不同意'))
    expect(await outcome).toBe(false)
    expect(watched.toasts).toEqual(['没有同意隐私指引，这个功能暂时用不了'])
    expect(page.text()).toContain('商品')
    expect(hasRole('dialog', '用户隐私保护提示')).toBe(false)
  })

  it("leads to the merchant's guide, called as WeChat calls it", async () => {
    await page.tap('《鲜选集市隐私保护指引》')
    expect(watched.visited).toEqual(['/packages/content/page/index?key=privacy'])
    expect(hasRole('dialog', '用户隐私保护提示')).toBe(true)
  })

  it('must be answered: there is no cross to close it by', () => {
    expect(hasRole('button', '关闭')).toBe(false)
  })

  it('a page that goes away while it is open answers no', async () => {
    page.unmount()
    expect(await outcome).toBe(false)
  })
})
