import { parseArgs } from 'node:util'
import { createSandbox } from './app'
import { listen } from './http/server'

const USAGE = 'npm run sandbox -- [--port N] [--db DIR|:memory:] [--seed NAME] [--reset] [--log]'

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      db: { type: 'string', default: '.data' },
      seed: { type: 'string', default: 'demo' },
      reset: { type: 'boolean', default: false },
      log: { type: 'boolean', default: false },
    },
  })
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN
  if (!(port <= 65_535)) throw new Error(`The port must be a number from 0 to 65535, not "${values.port}".`)
  return { ...values, port }
}

function sentence(error: unknown, port: number | undefined): string {
  const { code, message = String(error) } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `Port ${port} is in use; choose another one with --port.`
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account; choose another one with --port.`
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message.split(/[.\n]/)[0]}. Usage: ${USAGE}`
  return message
}

/**
 * `npm run` hands SIGTERM to its shell, and the shell dies without handing it on: so a sandbox that npm started ends when it
 * is orphaned.
 */
function onOrphaned(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 200)
  watch.unref()
}

async function main(): Promise<void> {
  let port: number | undefined
  try {
    const options = readOptions()
    port = options.port
    const sandbox = createSandbox({
      ...options,
      log: options.log ? (line) => console.error(line) : undefined,
    })
    const server = await listen(sandbox.fetch, port)
    console.log(`sandbox listening on http://127.0.0.1:${server.port}`)
    const stop = () =>
      void server.close().then(() => {
        sandbox.close()
        process.exit(0)
      })
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    onOrphaned(stop)
  } catch (error) {
    console.error(sentence(error, port))
    process.exitCode = 1
  }
}

void main()
