import { create } from 'zustand'

import { configureHttp } from '@/lib/http'
import { loginCode } from '@/lib/platform/login'
import { clearQueries } from '@/lib/query'
import { ask } from '@/lib/sheets'
import { defineKey } from '@/lib/storage'
import { login_wx, loginout, register_simple, userDetail } from '@/services'
import type { Id } from '@/types/api/common'
import type { UserDetail } from '@/types/api/user'
import { inviter } from './attribution'

interface Session {
  token?: string
  uid?: Id
  /** Read when a page needs it; undefined until then and for visitors. */
  profile?: UserDetail
}

interface Login {
  token: string
  uid: Id
}

const kept = defineKey<Login | null>('session', 1, null)

/** Who is using the shop. Read it with a selector; change it with the functions below. */
export const useSession = create<Session>()(() => kept.get() ?? {})

type Listener = (uid: Id | undefined) => void

const listeners = new Set<Listener>()

/** Calls back after each login (with the uid) and log-out (with undefined). */
export const onUserChange = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tellUser = (uid: Id | undefined) => listeners.forEach((listener) => listener(uid))

/** Takes over a login that a service has answered. */
export const startSession = ({ token, uid }: Login): void => {
  const before = useSession.getState().uid
  kept.set({ token, uid })
  if (before === uid) {
    useSession.setState({ token })
    return
  }
  useSession.setState({ token, uid }, true)
  tellUser(uid)
}

const endSession = (): void => {
  const before = useSession.getState().uid
  kept.remove()
  useSession.setState({}, true)
  clearQueries()
  if (before !== undefined) tellUser(undefined)
}

/**
 * Logs in with WeChat without a word.
 * @returns the token, or undefined for a visitor, outside WeChat and when there is no connection
 */
const silentLogin = async (): Promise<string | undefined> => {
  const code = await loginCode()
  if (code === undefined) return undefined
  try {
    const answer = await login_wx(code)
    if (!answer.registered) return undefined
    startSession(answer)
    return answer.token
  } catch {
    return undefined
  }
}

/**
 * Registers the WeChat user, with whoever invited them, and logs in. Only after they agreed.
 * Every WeChat code works once, so each call gets its own.
 * @returns whether the user is logged in now
 * @throws ApiError
 */
export const registerWithWechat = async (): Promise<boolean> => {
  const code = await loginCode()
  if (code === undefined) return false
  await register_simple({ code, referrer: inviter() })
  return (await silentLogin()) !== undefined
}

/**
 * Makes sure that a user is logged in: silently where WeChat knows them, else through the login sheet.
 * @param reason what the login is for, shown in the sheet
 * @returns false when the user chose "not now"
 */
export const ensureLogin = async (reason?: string): Promise<boolean> => {
  if (useSession.getState().token !== undefined) return true
  if ((await silentLogin()) !== undefined) return true
  return ask('login', { reason })
}

/** Logs out here at once; the server is told, but its answer is not waited for. */
export const logout = (): void => {
  const ended = useSession.getState().token === undefined ? undefined : loginout()
  ended?.catch(() => undefined)
  endSession()
}

/**
 * Reads the profile again.
 * @throws ApiError
 */
export const refreshProfile = async (): Promise<UserDetail> => {
  const profile = await userDetail()
  useSession.setState({ profile })
  return profile
}

/** Hands the session to the request core and, in WeChat, logs in silently. Called once at launch. */
export const connectSession = (): void => {
  configureHttp({
    session: {
      token: () => useSession.getState().token,
      renew: silentLogin,
      expired(token) {
        if (useSession.getState().token === token) endSession()
      },
    },
  })
  if (useSession.getState().token === undefined) void silentLogin()
}
