import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

/** The shop's settings as a build sees them: `.env`, then `.env.local`, then the shell. */
export const readSettings = (): Record<string, string | undefined> => {
  const files = ['.env', '.env.local'].filter((file) => existsSync(file))
  return Object.assign({}, ...files.map((file) => parseEnv(readFileSync(file, 'utf8'))), process.env)
}
