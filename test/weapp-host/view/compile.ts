import { TmplGroup } from 'glass-easel-template-compiler'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import postcss, { type Root } from 'postcss'

import { rpxToPx } from './lengths'

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  )

export interface Templates {
  /** Script that makes the functions of all templates. */
  code: string
  /** What the compiler did not like. */
  faults: string[]
}

/** Compiles all WXML and wxs of a built package with WeChat's own compiler for glass-easel. */
export const compileTemplates = (dist: string): Templates => {
  const group = new TmplGroup()
  const faults: string[] = []
  for (const file of filesOf(dist)) {
    const path = relative(dist, file).replace(/\.\w+$/, '')
    if (file.endsWith('.wxs')) group.addScript(path, readFileSync(file, 'utf8'))
    if (!file.endsWith('.wxml')) continue
    // glass-easel wants the colon that WeChat lets one leave out
    const text = readFileSync(file, 'utf8').replace(/\s(capture-)?(bind|catch)([a-z]+)="/g, ' $1$2:$3="')
    const found = (group.addTmpl(path, text) ?? []) as { message?: string; level?: number }[]
    faults.push(...found.map((fault) => `${path}.wxml: ${fault.message ?? JSON.stringify(fault)}`))
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  return { code, faults }
}

const TAGS =
  'view|text|image|button|input|textarea|scroll-view|swiper|swiper-item|picker|map|canvas|video|rich-text'
const tag = new RegExp(`(^|[\\s>+~,(])(${TAGS})(?=[\\s.:#\\[>+~,)]|$)`, 'g')
const pageTag = /(^|[\s>+~,(])page(?=[\s.:#[>+~,)]|$)/g

/** Selectors that a page's styles may not use: the mini-program's view does not know them. */
const unknownToWeChat =
  /(^|[\s>+~,(])(html|body|div|span|img|a|p|h[1-6]|ul|li|taro-[\w-]+)(?=[\s.:#[>+~,)]|$)/

const inline = (dist: string, file: string, seen: Set<string>, faults: string[]): Root => {
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: file })
  root.walkAtRules('import', (rule) => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? ''
    const path = target.startsWith('/') ? join(dist, target) : resolve(dirname(file), target)
    if (!existsSync(path)) faults.push(`${relative(dist, file)}: @import ${target} is not there`)
    else if (!seen.has(path)) rule.before(inline(dist, path, seen.add(path), faults))
    rule.remove()
  })
  return root
}

/** The styles of one file, its imports in place, for a browser window of this width. */
export const compileStyles = (dist: string, name: string, width: number, faults: string[] = []): string => {
  const file = join(dist, name)
  if (!existsSync(file)) return ''
  const root = inline(dist, file, new Set([file]), faults)
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return
    if (rule.selectors.every((one) => unknownToWeChat.test(one)))
      faults.push(`${name}: "${rule.selector}" selects nothing in WeChat`)
    rule.selector = rule.selector.replace(tag, '$1wx-$2').replace(pageTag, '$1body')
  })
  return rpxToPx(root.toString(), width)
}

/** Classes that have a look of their own, wherever they stand. */
const styledIn = (css: string): string[] => {
  const names: string[] = []
  postcss.parse(css).walkRules(({ selectors }) => {
    for (const selector of selectors) names.push(...(/^\.([\w-]+)$/.exec(selector)?.slice(1) ?? []))
  })
  return names
}

/** Classes that a page carries and only stylesheets of other pages know: what they look like was left elsewhere. */
export const createStrayClasses = (dist: string) => {
  const everywhere = new Set(
    filesOf(dist)
      .filter((file) => file.endsWith('.wxss'))
      .flatMap((file) => styledIn(readFileSync(file, 'utf8'))),
  )
  return (route: string, carried: Iterable<string>): string[] => {
    const own = ['app.wxss', `${route}.wxss`].map((name) => compileStyles(dist, name, 375)).join('\n')
    const known = new Set([...own.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))
    return [...new Set(carried)].filter((name) => everywhere.has(name) && !known.has(name))
  }
}
