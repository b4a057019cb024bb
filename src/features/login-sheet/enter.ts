import { isUncertain } from '@/lib/http'
import { startSession } from '@/stores/session'
import type { LoginResult } from '@/types/api/auth'

/** The account whose last try has an outcome that nobody knows. */
let unsettled: string | undefined

/**
 * Sends what makes an account or its password, then logs in. A lost answer is settled by the login, which works only
 * if it happened: nothing is sent twice. Where the login was lost as well, the next try begins with it.
 * @param account the phone number or user name
 * @param send its answer may be a login already
 * @throws ApiError
 */
export const enterAfter = async (
  account: string,
  send: () => Promise<LoginResult | null | void>,
  login: () => Promise<LoginResult>,
): Promise<void> => {
  const entered = unsettled === account ? await login().catch(() => undefined) : undefined
  unsettled = undefined
  if (entered) return startSession(entered)
  let answer: LoginResult | null | void
  try {
    answer = await send()
  } catch (error) {
    if (!isUncertain(error)) throw error
    answer = await login().catch(() => {
      unsettled = account
      throw error
    })
  }
  startSession(answer ?? (await login()))
}
