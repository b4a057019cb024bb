import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { BASE } from '../http/envelope'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { LARGEST_FILE, readFile } from './file'

const SECONDS = 5

const PRIVATE = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, bits)
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::ffff:0:0', 96],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6')

const unreachable = () => new Refusal(-1, '无法读取该地址的文件')

/** An http(s) address outside of this machine and its network; the sandbox is no way into them. */
async function publicAddress(address: string): Promise<URL> {
  if (!URL.canParse(address)) throw new Refusal(403, '参数 remoteFileUrl 不正确：应为完整的网址')
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol))
    throw new Refusal(403, '参数 remoteFileUrl 不正确：应为 http 或 https 网址')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = await lookup(host, { all: true }).catch(() => [])
  if (found.length === 0) throw unreachable()
  if (found.some(({ address: ip }) => PRIVATE.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4')))
    throw new Refusal(403, '参数 remoteFileUrl 不正确：不能是内网地址')
  return url
}

async function download(url: URL): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(SECONDS * 1000)
  const response = await fetch(url, { signal, redirect: 'error' }).catch(() => undefined)
  if (!response?.ok) throw unreachable()
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE)
    throw new Refusal(403, '文件不能超过 10 MB')
  const content = await response.arrayBuffer().catch(() => undefined)
  if (!content) throw unreachable()
  return new Uint8Array(content)
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1) || 'file'

/** The file behind an address; those of the shop itself are read without a request. */
export async function fetchFile(shop: Shop, address: string): Promise<{ name: string; content: Uint8Array }> {
  const own = `${BASE}/files/${shop.sub}/`
  if (address.startsWith(own)) {
    const key = address.slice(own.length)
    const file = readFile(shop, key)
    if (!file) throw unreachable()
    return { name: nameIn(key), content: file.content }
  }
  const url = await publicAddress(address)
  return { name: nameIn(url.pathname), content: await download(url) }
}
