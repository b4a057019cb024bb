interface Method {
  name: string
  fn(platform: unknown): void
}

const plugin = jest.requireActual<(ctx: unknown) => void>('../../config/aria')
const components = jest.requireActual<Record<string, Record<string, string>>>('../../config/aria/components')

const setUp = (platform: string) => {
  const methods: Method[] = []
  const merged: unknown[] = []
  const target = {
    platform,
    runtimePath: 'platform-runtime',
    template: { mergeComponents: (_ctx: unknown, patch: unknown) => merged.push(patch) },
  }
  plugin({ registerMethod: (method: Method) => methods.push(method) })
  methods.find((method) => method.name === 'onSetupClose')?.fn(target)
  return { merged, runtime: ([] as string[]).concat(target.runtimePath) }
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
