import { Text } from '@tarojs/components'

import { LongList } from '@/components/long-list'
import { mountElement } from '../support/mount'
import { settle } from './find'

type Tell = (entries: { isIntersecting: boolean }[]) => void

const numbers = Array.from({ length: 60 }, (_, index) => index + 1)

/** Reports of the browser for each watched part, by its place. */
const watched: { element: HTMLElement; tell: Tell }[] = []
const before = window.IntersectionObserver

beforeEach(() => {
  watched.length = 0
  window.IntersectionObserver = class {
    constructor(private readonly tell: Tell) {}
    observe(element: HTMLElement) {
      element.getBoundingClientRect = () => ({ height: element.childElementCount > 0 ? 2700 : 0 }) as DOMRect
      watched.push({ element, tell: this.tell })
    }
    disconnect() {}
  } as unknown as typeof IntersectionObserver
})
afterEach(() => {
  window.IntersectionObserver = before
})

const report = (part: number, isIntersecting: boolean) =>
  settle(() => watched[part]?.tell([{ isIntersecting }]))

describe('a long list', () => {
  it('holds only what is near the window; what is far is an empty box of the height it had', async () => {
    const page = await mountElement(() => (
      <LongList items={numbers} gap={8}>
        {(number) => <Text key={number}>{`第 ${number} 件 `}</Text>}
      </LongList>
    ))
    expect(watched).toHaveLength(3)
    expect(page.text()).toContain('第 60 件')

    await report(0, false)
    expect(page.text()).not.toContain('第 20 件')
    expect(page.text()).toContain('第 21 件')
    expect(watched[0]?.element.style.height).toBe('2700px')

    await report(0, true)
    expect(page.text()).toContain('第 1 件')
    expect(watched[0]?.element.style.height).toBe('auto')
    page.unmount()
  })

  it('keeps everything where a page below others has no height', async () => {
    const page = await mountElement(() => (
      <LongList items={numbers} gap={8}>
        {(number) => <Text key={number}>{`第 ${number} 件 `}</Text>}
      </LongList>
    ))
    for (const { element } of watched) element.getBoundingClientRect = () => ({ height: 0 }) as DOMRect
    await report(1, false)
    expect(page.text()).toContain('第 30 件')
    page.unmount()
  })
})
