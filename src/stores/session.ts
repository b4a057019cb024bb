import { create } from 'zustand'

import { ApiError, configureHttp, isCode, userMessage } from '@/lib/http'
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

/** The user has logged out: WeChat does not log them in again before they ask for it. */
const leftKey = defineKey<boolean>('session-left', 1, false)

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

/** Counts log-outs: a login that was under way before one comes too late. */
let farewells = 0

/** Takes over a login that a service has answered. */
export const startSession = ({ token, uid }: Login): void => {
  const before = useSession.getState().uid
  kept.set({ token, uid })
  leftKey.remove()
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

/** One WeChat login with a code of its own; undefined for a visitor, outside WeChat and without a connection. */
const logIn = async (): Promise<string | undefined> => {
  const begun = farewells
  const code = await loginCode()
  if (code === undefined) return undefined
  try {
    const answer = await login_wx(code)
    if (!answer.registered || begun !== farewells) return undefined
    startSession(answer)
    return answer.token
  } catch {
    return undefined
  }
}

let running: Promise<string | undefined> | undefined

/** Logs in with WeChat without a word, once for all who wait for it, and not after a log-out. */
const silentLogin = async (): Promise<string | undefined> => {
  if (leftKey.get()) return undefined
  running ??= logIn().finally(() => {
    running = undefined
  })
  return running
}

/** The login is over: asks for it above the page, which stays as it is. Without a page nobody can be asked. */
const askAgain = (): Promise<boolean> =>
  ask('login', { reason: userMessage(new ApiError({ kind: 'auth', path: '' })) }).catch(() => false)

/**
 * The core's way to a new token. A call that goes on belongs to the user who made it; who does not log in again is
 * a visitor from then on.
 */
const renew = async (needed: boolean): Promise<string | undefined> => {
  const token = await silentLogin()
  const { token: other, uid } = useSession.getState()
  if (token !== undefined || other !== undefined || uid === undefined || !needed) return token
  if (!(await askAgain())) endSession()
  const now = useSession.getState()
  return now.uid === uid ? now.token : undefined
}

/**
 * Logs the WeChat user in, registering them first, with whoever invited them, when they have no account. Only
 * after they agreed. Every WeChat code works once, so each call gets its own.
 * @returns whether the user is logged in now
 * @throws ApiError
 */
export const registerWithWechat = async (): Promise<boolean> => {
  leftKey.remove()
  if ((await silentLogin()) !== undefined) return true
  const code = await loginCode()
  if (code === undefined) return false
  try {
    await register_simple({ code, referrer: inviter() })
  } catch (error) {
    if (!isCode(error, 10000)) throw error // registered before: a login is all that is needed
  }
  return (await silentLogin()) !== undefined
}

/**
 * Logs in with WeChat once more, for what needs a fresh WeChat session although the shop's own token is good.
 * @returns false outside WeChat, without an account and without a connection
 */
export const refreshWechatLogin = async (): Promise<boolean> => (await silentLogin()) !== undefined

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
  farewells += 1
  leftKey.set(true)
  endSession()
}

/**
 * Reads the profile again.
 * @throws ApiError
 */
export const refreshProfile = async (): Promise<UserDetail> => {
  const { uid } = useSession.getState()
  const profile = await userDetail()
  if (useSession.getState().uid === uid) useSession.setState({ profile })
  return profile
}

/** Hands the session to the request core and, in WeChat, logs in silently. Called once at launch. */
export const connectSession = (): void => {
  configureHttp({
    session: {
      token: () => useSession.getState().token,
      hasUser: () => useSession.getState().uid !== undefined,
      renew,
      // The user stays until the renewal that follows has failed: a new token changes nothing on the screen.
      expired(token) {
        if (useSession.getState().token !== token) return
        kept.remove()
        useSession.setState({ token: undefined })
      },
    },
  })
  if (useSession.getState().token === undefined) void silentLogin()
}
