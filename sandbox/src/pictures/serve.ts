import type { StoredFile } from '../domain/file'
import { BASE } from '../http/envelope'
import { picture } from './table'

/** Word in the addresses of the demo's pictures: with a '-', so that no sub-domain can be meant. */
export const PICTURES = 'demo-pic'

/** Address of a picture as it is stored and answered. */
export const pic = (name: string) => `${BASE}/files/${PICTURES}/${name}.svg`

/** The file behind an address below /files/demo-pic/. */
export function pictureFile(path: string): StoredFile | undefined {
  const name = /^([a-z0-9-]+)\.svg$/.exec(path)?.[1]
  const svg = name === undefined ? undefined : picture(name)
  return svg === undefined ? undefined : { mime: 'image/svg+xml', content: Buffer.from(svg) }
}
