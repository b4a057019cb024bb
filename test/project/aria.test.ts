interface Method {
  name: string
  fn(platform: unknown): void
}

interface Asset {
  source(): string
  size(): number
}
type Change = (build: { assets: Record<string, Asset> }) => void

const plugin = jest.requireActual<(ctx: unknown) => void>('../../config/aria')
const components = jest.requireActual<Record<string, Record<string, string>>>('../../config/aria/components')

const setUp = (platform: string) => {
  const methods: Method[] = []
  const merged: unknown[] = []
  const changes: Change[] = []
  const target = {
    platform,
    runtimePath: 'platform-runtime',
    template: {
      mergeComponents: (_ctx: unknown, patch: unknown) => merged.push(patch),
      internalComponents: { View: {}, ScrollView: {}, Audio: {} },
    },
  }
  plugin({
    registerMethod: (method: Method) => methods.push(method),
    modifyBuildAssets: (change: Change) => changes.push(change),
  })
  methods.find((method) => method.name === 'onSetupClose')?.fn(target)
  return {
    merged,
    changes,
    numbered: Object.keys(target.template.internalComponents),
    runtime: ([] as string[]).concat(target.runtimePath),
  }
}

describe('aria attributes on WeChat', () => {
  it('a view carries role, name and state', () => {
    expect(Object.keys(components.View ?? {})).toEqual(
      expect.arrayContaining(['aria-role', 'aria-label', 'aria-checked', 'aria-selected', 'aria-disabled']),
    )
  })

  it('templates and runtime take the same table, or every attribute would be shifted', () => {
    const { merged, runtime } = setUp('weapp')
    expect(merged).toEqual([components])
    expect(runtime[0]).toBe('platform-runtime')
    expect(runtime[1]).toMatch(/config\/aria\/runtime\.js$/)
  })

  it('templates number the components as the runtime does, or scroll views and fields find no template', () => {
    const trimTables = jest.requireActual<(source: string) => string>('../../config/aria/trim-tables')
    const runtime = trimTables('const internalComponents = { View: {}, ScrollView: {}, Audio: {} }')
    expect(runtime).toContain('ScrollView')
    expect(runtime).not.toContain('Audio')
    expect(setUp('weapp').numbered).toEqual(['View', 'ScrollView'])
  })

  it('every field ends, or WeChat compiles none of the templates', () => {
    const written = (text: string): Asset => ({ source: () => text, size: () => text.length })
    const open = '<input value="{{i.p1>2}}" bindinput="eh">'
    const assets = { 'base.wxml': written(`${open}</template>`), 'a.wxml': written(`${open}</input>`) }
    setUp('weapp').changes.forEach((change) => change({ assets }))
    const closed = '<input value="{{i.p1>2}}" bindinput="eh"/>'
    expect(assets['base.wxml'].source()).toBe(`${closed}</template>`)
    expect(assets['a.wxml'].source()).toBe(closed)
    expect(assets['a.wxml'].size()).toBe(closed.length)
  })

  it('templates leave out what the shop does not use, and nothing that it does', () => {
    const { trim } = jest.requireActual<{
      trim(name: string, attributes: Record<string, string>): Record<string, string>
    }>('../../config/aria/trim')
    const kept = (name: string, ...attributes: string[]) =>
      Object.keys(trim(name, Object.fromEntries(attributes.map((attribute) => [attribute, '']))))
    expect(kept('view', 'animation', 'bindAnimationEnd', 'bindTransitionEnd', 'bindTouchCancel')).toEqual([])
    const used = [
      'hover-class',
      'bindTouchStart',
      'bindTouchMove',
      'bindTouchEnd',
      'bindLongPress',
      'aria-label',
    ]
    expect(kept('view', ...used)).toEqual(used)
    const scrolling = ['scroll-x', 'scroll-y', 'scroll-into-view', 'enhanced', 'bounces', 'bindScrollToLower']
    expect(kept('scroll-view', ...scrolling, 'refresher-enabled', 'bindRefresherPulling')).toEqual(scrolling)
    const swiping = ['autoplay', 'interval', 'circular', 'vertical', 'current', 'duration', 'bindChange']
    expect(kept('swiper', ...swiping, 'indicator-dots', 'easing-function')).toEqual(swiping)
  })

  it('leaves browsers alone', () => {
    const { merged, runtime } = setUp('h5')
    expect(merged).toEqual([])
    expect(runtime).toEqual(['platform-runtime'])
  })
})
