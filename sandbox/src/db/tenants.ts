import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatTime, parseTime } from '../domain/clock'
import { runDue } from '../domain/due'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import type { Db } from './database'
import { openDatabase } from './open'
import { seedShop } from './seed'

export const MEMORY = ':memory:'
/** The tenant of the addresses without a sub-domain. */
export const COMMON = 'common'

const RESERVED = [COMMON, 'files']
const SUB_DOMAIN = /^[a-z0-9]{1,32}$/
const DATABASE_FILE = /^[a-z0-9]{1,32}\.db(-wal|-shm)?$/

/** A shop with the strings that only the kernel pulls. */
export interface Tenant extends Shop {
  /** Milliseconds since 1970 by the shop's clock. */
  time(): number
  advance(seconds: number): void
  set(time: string): void
}

export interface Tenants {
  /** The tenant of a sub-domain, created and seeded at its first use; a malformed word is refused with 401. */
  get(sub: string): Tenant
  common(): Tenant
  /** The sub-domains of all shops there are, in order. */
  names(): string[]
  /** The clock of a tenant that is open. */
  timeOf(sub: string): number | undefined
  close(): void
}

/** Makes the folder and proves that it can be written; throws a sentence otherwise. */
export function prepareFolder(folder: string, reset: boolean): void {
  if (folder === MEMORY) return
  const probe = join(folder, '.write-probe')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
    if (!reset) return
    for (const name of readdirSync(folder)) if (DATABASE_FILE.test(name)) rmSync(join(folder, name))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The database folder ${folder} cannot be written (${reason}).`)
  }
}

function readKernel(db: Db, key: string): string | undefined {
  return db.get<{ value: string }>('SELECT value FROM kernel WHERE key = ?', key)?.value
}

function writeKernel(db: Db, key: string, value: string): void {
  db.run(
    'INSERT INTO kernel (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    key,
    value,
  )
}

function createTenant(sub: string, db: Db): Tenant {
  let offset = Number(readKernel(db, 'clock-offset') ?? 0)
  const time = () => Date.now() + offset
  const move = (to: number) => {
    offset = to
    writeKernel(db, 'clock-offset', String(offset))
    runDue(tenant)
  }
  const tenant: Tenant = {
    sub,
    db,
    time,
    now: () => formatTime(time()),
    tx: (fn) => db.tx(fn),
    advance: (seconds) => move(offset + seconds * 1000),
    set: (text) => move(parseTime(text) - Date.now()),
  }
  return tenant
}

/** Opens the databases of a folder, each when it is first asked for. */
export function openTenants(folder: string, seed: string): Tenants {
  const open = new Map<string, Tenant>()

  function create(sub: string): Tenant {
    const file = folder === MEMORY ? MEMORY : join(folder, `${sub}.db`)
    const isNew = file === MEMORY || !existsSync(file)
    const db = openDatabase(file)
    try {
      const tenant = createTenant(sub, db)
      if (readKernel(db, 'seed') === undefined)
        db.tx(() => {
          if (sub !== COMMON) seedShop(tenant, seed)
          writeKernel(db, 'seed', seed)
        })
      open.set(sub, tenant)
      return tenant
    } catch (error) {
      db.close()
      if (isNew && file !== MEMORY) rmSync(file, { force: true })
      throw error
    }
  }

  return {
    get(sub) {
      if (!SUB_DOMAIN.test(sub) || RESERVED.includes(sub))
        throw new Refusal(401, '专属域名不正确：应为 1 至 32 个小写字母或数字，且不是保留字')
      return open.get(sub) ?? create(sub)
    },
    names() {
      const files = folder === MEMORY ? [] : readdirSync(folder)
      const stored = files.flatMap((name) => /^([a-z0-9]{1,32})\.db$/.exec(name)?.[1] ?? [])
      return [...new Set([...open.keys(), ...stored])].filter((sub) => sub !== COMMON).sort()
    },
    common: () => open.get(COMMON) ?? create(COMMON),
    timeOf: (sub) => open.get(sub)?.time(),
    close() {
      open.forEach((tenant) => tenant.db.close())
      open.clear()
    },
  }
}
