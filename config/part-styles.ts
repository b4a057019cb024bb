import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const src = path.resolve(__dirname, '..', 'src')
const layers = ['components', 'features']

const folders = layers.flatMap((layer) =>
  readdirSync(path.join(src, layer), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${layer}/${name}`),
)

/** The parts that a part is made of. */
const usedBy = (folder: string): string[] => {
  const files = readdirSync(path.join(src, folder)).filter((name) => name.endsWith('.tsx'))
  const text = files.map((name) => readFileSync(path.join(src, folder, name), 'utf8')).join('\n')
  const [layer] = folder.split('/')
  return [...text.matchAll(/from '(?:@\/(components|features)|\.\.)\/([\w-]+)/g)]
    .map(([, named, name = '']) => `${named ?? layer}/${name}`)
    .filter((used) => used !== folder && folders.includes(used))
}

/**
 * The style sheets of components and features, each behind those of the parts it uses. Browsers load them first and
 * once: a page's rules for the class it gives to a part must come after the part's own, whichever page was seen before.
 */
export const partStyles = (): string[] => {
  const sorted = new Set<string>()
  const under = new Set<string>()
  const visit = (folder: string) => {
    if (sorted.has(folder) || under.has(folder)) return
    under.add(folder)
    usedBy(folder).forEach(visit)
    sorted.add(folder)
  }
  folders.forEach(visit)
  return [...sorted].map((folder) => path.join(src, folder, 'index.scss')).filter((file) => existsSync(file))
}
