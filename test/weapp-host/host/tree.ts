import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { MiniNode, MiniPage } from './types'

/** Which element each template of base.wxml draws, which events it listens to, and its attributes' short names. */
export interface Tags {
  tagOf(node: MiniNode): string | undefined
  listens(node: MiniNode, event: string): boolean
  attribute(node: MiniNode, name: string): unknown
}

interface Tag {
  tag: string
  binds: Set<string>
  attributes: Map<string, string>
}

/** Reads the names that Taro's compiler gave to elements and attributes. */
export const readTags = (dist: string): Tags => {
  const tags = new Map<string, Tag>()
  const wxml = readFileSync(join(dist, 'base.wxml'), 'utf8')
  for (const [, name = '', tag = '', rest = ''] of wxml.matchAll(
    /<template name="tmpl_0_([a-z0-9-]+?)(?:_focus)?">\s*<(?!\/|template)([\w-]+)([^>]*)>/g,
  )) {
    if (tags.has(name)) continue
    tags.set(name, {
      tag,
      binds: new Set([...rest.matchAll(/(?:bind|catch):?(\w+)="eh"/g)].map(([, event = '']) => event)),
      attributes: new Map(
        [...rest.matchAll(/([\w:-]+)="\{\{(?:xs\.b\()?i\.(\w+)/g)].map(([, attribute = '', short = '']) => [
          attribute,
          short,
        ]),
      ),
    })
  }
  const find = (node: MiniNode) => (node.nn === undefined ? undefined : tags.get(node.nn))
  return {
    tagOf: (node) => find(node)?.tag,
    listens: (node, event) => find(node)?.binds.has(event) ?? false,
    attribute: (node, name) => {
      const short = find(node)?.attributes.get(name)
      return short === undefined ? undefined : node[short]
    },
  }
}

const children = (node: MiniNode): MiniNode[] => node.cn ?? []

export const rootOf = (page: MiniPage): MiniNode => ({ cn: page.data.root?.cn ?? [] })

/** All nodes below, in the order of the page. */
export const nodes = (node: MiniNode): MiniNode[] => [node, ...children(node).flatMap(nodes)]

/** Text inside the nodes that a rich-text element was given. */
const richText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(richText).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { text, children: inner } = value as { text?: unknown; children?: unknown }
  return (typeof text === 'string' ? text : '') + richText(inner)
}

const richAttribute = (value: unknown): string =>
  Array.isArray(value) &&
  value.some((part) => typeof part === 'object' && part !== null && ('name' in part || 'text' in part))
    ? richText(value)
    : ''

/** All text below a node, that of rich text included. */
export const textOf = (node: MiniNode): string =>
  nodes(node)
    .map((one) =>
      one.cn === undefined && typeof one.v === 'string'
        ? one.v
        : Object.values(one).map(richAttribute).join(''),
    )
    .join('')

/** From the page down to a node; an empty list when it is no longer there. */
export const pathTo = (node: MiniNode, from: MiniNode): MiniNode[] => {
  if (from === node) return [from]
  for (const child of children(from)) {
    const path = pathTo(node, child)
    if (path.length > 0) return [from, ...path]
  }
  return []
}
