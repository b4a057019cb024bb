import { build } from 'esbuild'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { BrowserContext } from 'playwright-core'

import { DOT } from '../host/wx-files'
import { compileStyles, compileTemplates } from './compile'
import { componentLooks, frameLooks, frameMarkup } from './looks'

/** Address under which a phone's browser finds the package; nothing listens there. */
export const SITE = 'http://weapp.localhost'

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

const bundle = async (name: string): Promise<string> => {
  const entry = join(import.meta.dirname ?? __dirname, 'client', name)
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome110',
    minify: true,
    keepNames: true,
  })
  return built.outputFiles[0]?.text ?? ''
}

/** Everything the view needs of one build, compiled once for all phones. */
export interface Site {
  dist: string
  faults: string[]
  page: string
  frame: string
  templates: string
}

export const compileSite = async (dist: string): Promise<Site> => {
  const { code, faults } = compileTemplates(dist)
  const [page, frame] = await Promise.all([bundle('page.ts'), bundle('shell.ts')])
  return { dist, faults, page, frame, templates: `window.pageTemplates = ${code}` }
}

/** What a page of a phone must know before it is drawn. */
export interface PagePlan {
  route: string
  reachBottom: number
  /** Height of the home indicator below the page, px. */
  bottom: number
}

const html = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${head}</head><body>${body}</body></html>`

const pageHtml = (site: Site, width: number, { route, reachBottom, bottom }: PagePlan) => {
  const styles = ['app.wxss', `${route}.wxss`].map((name) =>
    compileStyles(site.dist, name, width, site.faults),
  )
  const css = styles.join('\n').replace(/env\(safe-area-inset-bottom[^)]*\)/g, `${bottom}px`)
  const plan = JSON.stringify({ route, reachBottom })
  return html(
    `<style>${componentLooks}</style><style>${css.replace(/env\(safe-area-inset-\w+[^)]*\)/g, '0px')}</style>`,
    `<script>window.pagePlan=${plan}</script><script src="${SITE}/templates.js"></script><script src="${SITE}/page.js"></script>`,
  )
}

export const frameAddress = `${SITE}/frame`
export const pageAddress = (plan: PagePlan) =>
  `${SITE}/page?${new URLSearchParams({ plan: JSON.stringify(plan) })}`

/** Answers the package's own addresses. */
export const serveSite = async (context: BrowserContext, site: Site, width: number): Promise<void> => {
  const text = (body: string, contentType: string) => ({ body, contentType: `${contentType}; charset=utf-8` })
  const frame = html(`<style>${frameLooks}</style>`, `${frameMarkup}<script src="${SITE}/frame.js"></script>`)
  // Files of the phone's album and camera.
  await context.route('http://tmp/**', (route) => route.fulfill({ body: DOT, contentType: 'image/png' }))
  await context.route(`${SITE}/**`, (route) => {
    const { pathname, searchParams } = new URL(route.request().url())
    const file = normalize(join(site.dist, pathname))
    if (pathname === '/frame') return route.fulfill(text(frame, 'text/html'))
    if (pathname === '/frame.js') return route.fulfill(text(site.frame, 'text/javascript'))
    if (pathname === '/page.js') return route.fulfill(text(site.page, 'text/javascript'))
    if (pathname === '/templates.js') return route.fulfill(text(site.templates, 'text/javascript'))
    if (pathname === '/page') {
      const plan = JSON.parse(searchParams.get('plan') ?? '{}') as PagePlan
      return route.fulfill(text(pageHtml(site, width, plan), 'text/html'))
    }
    if (file.startsWith(normalize(`${site.dist}/`)) && existsSync(file))
      return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] })
    return route.fulfill({ status: 404, body: '' })
  })
}
