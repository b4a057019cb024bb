import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Control } from '../control/control'
import type { Route } from './route'

const load = createRequire(__filename)

/** What the modules of a folder export under a name, in the order of their names. */
function collect<T>(folder: string, name: string): T[] {
  const path = join(__dirname, '..', folder)
  return readdirSync(path)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => (load(join(path, file)) as Record<string, T[] | undefined>)[name] ?? [])
}

/** All methods by verb and path, such as 'get /goods/detail'. One address twice is a mistake. */
export function loadRoutes(): Map<string, Route> {
  const table = new Map<string, Route>()
  for (const route of collect<Route>('routes', 'routes'))
    for (const path of route.paths) {
      const key = `${route.verb} ${path}`
      const taken = table.get(key)
      if (taken) throw new Error(`${key} belongs to ${taken.method} and to ${route.method}`)
      table.set(key, route)
    }
  return table
}

export const loadControls = (): Control[] => collect<Control>('control', 'controls')
