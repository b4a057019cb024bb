import { isUncertain } from '@/lib/http'
import { startSession } from '@/stores/session'
import type { LoginResult } from '@/types/api/auth'

/**
 * Sends what makes an account or its password, then logs in. A lost answer is settled by the login, which works only
 * if it happened: nothing is sent twice.
 * @param send its answer may be a login already
 * @throws ApiError
 */
export const enterAfter = async (
  send: () => Promise<LoginResult | null | void>,
  login: () => Promise<LoginResult>,
): Promise<void> => {
  let answer: LoginResult | null | void
  try {
    answer = await send()
  } catch (error) {
    if (!isUncertain(error)) throw error
    answer = await login().catch(() => {
      throw error
    })
  }
  startSession(answer ?? (await login()))
}
