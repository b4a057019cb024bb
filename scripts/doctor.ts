// Checks the settings of a real account and says what is wrong: npm run doctor [-- --token TOKEN]
// Looks at .env and .env.local, asks the hosts, the sub-domain and, if given, a login token. Prints no secrets.
import { parseArgs } from 'node:util'

import { ApiError, configureHttp, hostsFor } from '@/lib/http'
import { TransportFailure, type Transport } from '@/lib/http/config'
import { checkToken, goodsCategory, queryConfigBatch } from '@/services'
import { readEnvironment, type Environment } from '../config/environment'
import { readSettings } from './settings'

const transport: Transport = async ({ url, method, headers, body, timeout }) => {
  try {
    const answer = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeout) })
    const text = await answer.text()
    const json: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : text
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: json }
  } catch (cause) {
    const late = cause instanceof Error && cause.name === 'TimeoutError'
    throw new TransportFailure(late ? 'timeout' : 'network', cause)
  }
}

interface Finding {
  good: boolean
  says: string
}

const good = (says: string): Finding => ({ good: true, says })
const bad = (says: string): Finding => ({ good: false, says })

const explain = (error: unknown, host: string): string => {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error)
  if (error.kind === 'network')
    return `${host} cannot be reached: check your connection, a proxy, and TARO_APP_API_BASE.`
  if (error.kind === 'timeout')
    return `${host} did not answer in time: try again, or check TARO_APP_API_BASE.`
  if (error.kind === 'http')
    return `${host} answered with HTTP ${error.code ?? '?'} and no envelope: TARO_APP_API_BASE is not an API Factory address.`
  return `the server refused: ${error.serverMessage ?? `code ${error.code ?? '?'}`}`
}

const checkShop = async (environment: Environment, host: string): Promise<Finding[]> => {
  try {
    const categories = await goodsCategory()
    const settings = await queryConfigBatch('mallName')
    const name = settings.find((item) => item.key === 'mallName')?.value
    return [
      good(`${host} answers.`),
      good(
        `The sub-domain "${environment.subDomain}" is a shop${name ? ` named ${name}` : ''} with ${categories.length} categories.`,
      ),
      ...(name ? [] : [bad('The setting mallName is empty: the shop shows its built-in name.')]),
    ]
  } catch (error) {
    const refused = error instanceof ApiError && error.kind === 'business'
    return refused
      ? [
          good(`${host} answers.`),
          bad(
            `The sub-domain "${environment.subDomain}" is not known: copy 专属域名 from the back office into TARO_APP_SUBDOMAIN (${explain(error, host)}).`,
          ),
        ]
      : [bad(explain(error, host))]
  }
}

const checkLogin = async (token: string | undefined, host: string): Promise<Finding[]> => {
  if (token === undefined) return []
  configureHttp({
    session: { token: () => token, renew: async () => undefined, expired: () => undefined },
  })
  try {
    return (await checkToken())
      ? [good('The token is valid.')]
      : [
          bad(
            'The token is not valid: it is over, belongs to another sub-domain, or was ended by a log-out. Log in again.',
          ),
        ]
  } catch (error) {
    return [bad(`The token could not be checked: ${explain(error, host)}`)]
  }
}

const examine = async (token: string | undefined): Promise<Finding[]> => {
  let environment: Environment
  try {
    environment = readEnvironment(readSettings())
  } catch (error) {
    return [bad(error instanceof Error ? error.message : String(error))]
  }
  const hosts = hostsFor(environment.apiBase)
  configureHttp({ transport, hosts, subDomain: environment.subDomain })
  const shop = await checkShop(environment, hosts.api)
  return shop.some((finding) => !finding.good && shop.length === 1)
    ? shop
    : [...shop, ...(await checkLogin(token, hosts.api))]
}

const main = async () => {
  const { values } = parseArgs({ options: { token: { type: 'string' } } })
  const findings = await examine(values.token)
  for (const { good: fine, says } of findings) console.log(`${fine ? 'ok   ' : 'WRONG'} ${says}`)
  process.exit(findings.every((finding) => finding.good) ? 0 : 1)
}

void main()
