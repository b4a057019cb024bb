import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { nodes, rootOf } from '../host/tree'
import type { MiniNode, MiniPage } from '../host/types'
import { createStrayClasses } from './compile'

interface Known {
  tag: string
  /** Short names of the attributes that it draws. */
  attributes: Set<string>
}

/** Parts of a node that are not attributes of its template. */
const parts = new Set(['nn', 'cn', 'sid', 'uid', 'cl', 'st', 'v', 'focus', 'dataset'])

/** What the templates of a build can draw, to find what is sent to the view in vain. */
export const readTemplates = (dist: string) => {
  const known = new Map<string, Known>()
  const strayClasses = createStrayClasses(dist)
  const wxml = readFileSync(join(dist, 'base.wxml'), 'utf8')
  for (const text of wxml.split(/(?=<template name=)/)) {
    const [, name, tag] =
      /^<template name="tmpl_0_([a-z0-9-]+?)(?:_focus|_blur)?">(?:<(?!template)([\w-]+))?/.exec(text) ?? []
    if (!name) continue
    const attributes = new Set([...text.matchAll(/\bi\.(\w+)/g)].map(([, short = '']) => short))
    const before = known.get(name)
    known.set(name, {
      tag: tag ?? before?.tag ?? '',
      attributes: new Set([...attributes, ...(before?.attributes ?? [])]),
    })
  }
  const faultsOf = (node: MiniNode): string[] => {
    if (node.nn === undefined) return []
    const found = known.get(node.nn)
    if (!found) return [`no template draws component ${node.nn} (class "${node.cl ?? ''}")`]
    const vain = Object.keys(node).filter((key) => !parts.has(key) && !found.attributes.has(key))
    const inText = found.tag === 'text' && (node.cn ?? []).find((child) => child.nn && !isText(child.nn))
    return [
      ...vain.map((key) => `the template of ${found.tag} (class "${node.cl ?? ''}") does not draw ${key}`),
      ...(inText
        ? [`a text (class "${node.cl ?? ''}") holds a ${known.get(inText.nn ?? '')?.tag ?? ''}`]
        : []),
    ]
  }
  const isText = (name: string) => ['text', 'block', ''].includes(known.get(name)?.tag ?? '')
  return {
    /** What of a page WeChat would not draw. */
    faults: (page: MiniPage) => {
      const all = nodes(rootOf(page))
      const carried = all.flatMap(({ cl }) => cl?.split(/\s+/) ?? [])
      const strays = strayClasses(page.route, carried).map((name) => `its styles do not know "${name}"`)
      return [...new Set([...all.flatMap(faultsOf), ...strays])]
    },
  }
}
