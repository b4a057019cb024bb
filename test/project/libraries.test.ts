import { readFileSync } from 'node:fs'

const lean =
  jest.requireActual<(this: { resourcePath: string }, source: string) => string>('../../config/lean')

const modules = `${process.cwd()}/node_modules`
const through = (file: string, source = readFileSync(`${modules}/${file}`, 'utf8')) =>
  lean.call({ resourcePath: `${modules}/${file}` }, source)

const RECONCILER = 'react-reconciler/cjs/react-reconciler.production.min.js'

describe('what the mini-program leaves out of its libraries', () => {
  it('tells the reconciler what Taro tells it at run time', () => {
    const host = readFileSync(`${modules}/@tarojs/react/dist/react.esm.js`, 'utf8')
    const before = readFileSync(`${modules}/${RECONCILER}`, 'utf8')
    const after = through(RECONCILER)
    const flags = [...before.matchAll(/(\w+)=\$\$\$hostConfig\.(supports\w+|isPrimaryRenderer)/g)]
    expect(flags).toHaveLength(6)
    for (const [, variable = '', flag = ''] of flags) {
      const said = new RegExp(`\\b${flag}: (true|false)`).exec(host)?.[1] ?? 'false'
      expect(after).toContain(`${variable}=${said === 'true' ? '!0' : '!1'}`)
    }
  })

  it('stops the build when an update changed what it replaces', () => {
    expect(() => through('@tarojs/taro/index.js', 'module.exports = 1')).toThrow(/no longer holds/)
    expect(through('@tarojs/taro/index.js')).toContain("require('@tarojs/runtime').hooks")
  })

  it.each([
    ['dom-external/inner-html/html.js', 'setInnerHTML'],
    ['bom/location.js', 'Location'],
    ['bom/history.js', 'History'],
    ['bom/getComputedStyle.js', 'taroGetComputedStyleProvider'],
    ['dom/anchor-element.js', 'AnchorElement'],
  ])('%s keeps its export and loses its weight', (file, name) => {
    const path = `@tarojs/runtime/dist/${file}`
    expect(readFileSync(`${modules}/${path}`, 'utf8')).toMatch(new RegExp(`export \\{[^}]*\\b${name}\\b`))
    expect(through(path)).toMatch(new RegExp(`export .*\\b${name}\\b`))
    expect(through(path).length).toBeLessThan(90)
  })

  it('leaves every other file as it is', () => {
    expect(through('@tarojs/runtime/dist/dom/node.js', 'text')).toBe('text')
  })
})

describe('what Taro’s router is told otherwise in browsers', () => {
  const router =
    jest.requireActual<(this: { resourcePath: string }, source: string) => string>('../../config/h5-router')
  const routed = (
    file: string,
    source = readFileSync(`${modules}/@tarojs/router/dist/router/${file}`, 'utf8'),
  ) => router.call({ resourcePath: `${modules}/@tarojs/router/dist/router/${file}` }, source)

  it('only the newest page that was asked for comes up', () => {
    expect(routed('spa.js')).toContain('pageLock.newest')
    expect(routed('spa.js')).not.toContain('pageLock[')
  })

  it('a page that is shown again is not taken off', () => {
    expect(routed('page.js')).toMatch(
      /taro_page_shade'\); if \(this\.lastHidePage === pageEl\) \{ clearTimeout/,
    )
  })

  it('stops the build when an update changed what it replaces', () => {
    expect(() => routed('spa.js', 'export {}')).toThrow(/no longer holds/)
    expect(routed('stack.js', 'export {}')).toBe('export {}')
  })
})
