/** What a build needs to know, read from `.env` files or the shell and checked before anything is built. */
export interface Environment {
  apiBase: string
  subDomain: string
  sandbox: boolean
}

const LOOPBACK = /^https?:\/\/(localhost|127\.|\[::1\]|0\.0\.0\.0)/i
const SUB_DOMAIN = /^[a-z0-9]{1,32}$/i

/**
 * Reads and checks the build's settings.
 * @throws Error with one sentence that says what to change
 */
export const readEnvironment = (env: Record<string, string | undefined>): Environment => {
  const apiBase = (env.TARO_APP_API_BASE ?? '').trim()
  const subDomain = (env.TARO_APP_SUBDOMAIN ?? '').trim()
  const sandbox = env.TARO_APP_SANDBOX === '1'
  if (!SUB_DOMAIN.test(subDomain)) {
    throw new Error(
      `TARO_APP_SUBDOMAIN is ${subDomain ? `"${subDomain}", which is malformed` : 'missing'}: put the sub-domain (专属域名) of your back office, letters and digits only, into the file .env.`,
    )
  }
  if (env.TARO_APP_SANDBOX && !sandbox) {
    throw new Error('TARO_APP_SANDBOX is set by the *:sandbox scripts only: take it out of your .env file.')
  }
  if (sandbox && env.SHOP_SANDBOX_SCRIPT !== '1') {
    throw new Error(
      'TARO_APP_SANDBOX is set by the *:sandbox scripts only: use npm run build:weapp:sandbox or build:h5:sandbox.',
    )
  }
  if (apiBase && !sandbox && (LOOPBACK.test(apiBase) || !/^https:\/\//i.test(apiBase))) {
    throw new Error(
      `TARO_APP_API_BASE is "${apiBase}": a plain build needs an https address that phones can reach. Leave it empty for the API Factory, or use the *:sandbox scripts.`,
    )
  }
  return { apiBase, subDomain, sandbox }
}
