import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = join(__dirname, '../../src')
const read = (path: string): string => readFileSync(join(source, path), 'utf8')
const parts = readdirSync(join(source, 'components'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const sheets = parts.filter((part) => existsSync(join(source, `components/${part}/index.scss`)))

const block = (name: string): Record<string, string> => {
  const body = new RegExp(`@mixin ${name} {([^}]*)}`).exec(read('styles/tokens.scss'))?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, key, value]) => [key, value]),
  )
}

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const pairs = [
  ['--t1', '--page'],
  ['--t2', '--page'],
  ['--t3', '--page'],
  ['--t3', '--card'],
  ['--t3', '--sunken'],
  ['--brand', '--card'],
  ['--brand', '--page'],
  ['--on-brand', '--brand-fill'],
  ['--on-brand', '--brand-press'],
  ['--on-brand', '--price-fill'],
  ['--brand-deep', '--brand-soft'],
  ['--price', '--card'],
  ['--price-deep', '--price-soft'],
  ['--warn', '--warn-soft'],
  ['--warn', '--card'],
  ['--gold', '--gold-soft'],
  ['--danger', '--card'],
  ['--on-vip', '--vip-a'],
  ['--on-vip', '--vip-b'],
] as const

describe('tokens', () => {
  const light = block('tokens-light')
  const dark = block('tokens-dark')

  it.each(pairs)('%s on %s can be read in both themes', (text, ground) => {
    for (const theme of [light, dark]) {
      expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('light and dark name the same tokens', () => {
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
  })

  it('every token a part uses exists', () => {
    const known = new Set([...Object.keys(light), ...Object.keys(block('sizes')), '--fs'])
    const unknown = sheets.flatMap((part) => {
      const sheet = read(`components/${part}/index.scss`)
      const own = new Set([...sheet.matchAll(/(--[\w-]+):/g)].map((hit) => hit[1]))
      return [...sheet.matchAll(/var\((--[\w-]+)[,)]/g)]
        .map((hit) => hit[1] ?? '')
        .filter((name) => !known.has(name) && !own.has(name))
        .map((name) => `${part}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('no part has a colour of its own', () => {
    const coloured = sheets.filter((part) =>
      /#[0-9a-f]{3,8}\b|rgba?\(/i.test(read(`components/${part}/index.scss`)),
    )
    expect(coloured).toEqual([])
  })
})

describe('icons', () => {
  it('every name has a drawing and every drawing a name', () => {
    const names = [...read('components/icon/names.ts').matchAll(/\| '([\w-]+)'/g)].map((hit) => hit[1])
    const shapes = [...read('components/icon/shapes.scss').matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(
      (hit) => hit[1],
    )
    expect(names).toEqual(shapes)
    expect(names.length).toBeGreaterThan(60)
  })
})

describe('documentation', () => {
  it('the table of parts names every part', () => {
    const table = read('components/README.md')
    expect(parts.filter((part) => !table.includes(`\`${part}\``))).toEqual([])
  })
})
