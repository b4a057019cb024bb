// The H5 shop and its sandbox on one address: the files of dist/h5 first, everything else is the sandbox's.
// node --import tsx scripts/serve.ts [--port N] [--db DIR|:memory:] [--seed NAME] [--dist DIR]
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

import { createSandbox } from '../sandbox/src/app'
import { listen } from '../sandbox/src/http/server'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** The file of dist that an address names; undefined when it names none or leaves the folder. */
const fileOf = (dist: string, path: string): string | undefined => {
  const file = normalize(join(dist, path === '/' ? 'index.html' : decodeURIComponent(path)))
  return file.startsWith(normalize(`${dist}/`)) && existsSync(file) && statSync(file).isFile()
    ? file
    : undefined
}

const forever = 'public, max-age=31536000, immutable'

const squeeze = promisify(brotliCompress)
const squeezed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

const squeezeFile = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await squeeze(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }))

/** Scripts and styles carry a hash of their text in their names: each is packed once. */
const packed = (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  const known = squeezed.get(file) ?? squeezeFile(file)
  squeezed.set(file, known)
  return known
}

const isPacked = (file: string, accepted = ''): boolean =>
  /\.[0-9a-f]{8}\.(css|js)$/.test(file) && /\bbr\b/.test(accepted)

export interface ShopServerOptions {
  dist: string
  db: string
  seed: string
  port: number
}

/** Starts shop and sandbox. @returns the port, the sandbox's shops and a function that ends both */
export const serveShop = async ({ dist, db, seed, port }: ShopServerOptions) => {
  const sandbox = createSandbox({ db, seed })
  const app = new Hono()
  app.use(compress())
  app.get('*', async (context, next) => {
    const file = fileOf(dist, context.req.path)
    if (!file) return next()
    const small = isPacked(file, context.req.header('accept-encoding'))
    const body = small ? await packed(file) : new Uint8Array(await readFile(file))
    return context.body(body, 200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': extname(file) === '.html' ? 'no-cache' : forever,
      ...(small ? { 'content-encoding': 'br', vary: 'Accept-Encoding' } : {}),
    })
  })
  app.all('*', (context) => sandbox.fetch(context.req.raw, context.env as never))
  const server = await listen((request, peer) => app.fetch(request, peer as never), port)
  return {
    port: server.port,
    shop: sandbox.shop,
    async close() {
      await server.close()
      sandbox.close()
    },
  }
}

const main = async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '8787' },
      db: { type: 'string', default: '.data' },
      seed: { type: 'string', default: 'demo' },
      dist: { type: 'string', default: 'dist/h5' },
    },
  })
  const port = Number(values.port)
  try {
    const shop = await serveShop({ ...values, port })
    console.log(`The shop is open: http://127.0.0.1:${shop.port}`)
    console.log(`Merchant desk:    http://127.0.0.1:${shop.port}/_sandbox`)
    const stop = () => void shop.close().then(() => process.exit(0))
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    console.error(
      code === 'EADDRINUSE' ? `Port ${port} is in use; choose another one: PORT=8788 npm start` : message,
    )
    process.exitCode = 1
  }
}

if (process.argv[1]?.endsWith('serve.ts')) void main()
