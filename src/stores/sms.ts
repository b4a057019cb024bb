import { create } from 'zustand'

import { ApiError, isUncertain } from '@/lib/http'
import { smsValidateCode } from '@/services'

const WAIT_SECONDS = 60

interface Sms {
  /** When the next message to a number may be asked for, milliseconds since 1970 by this device. */
  freeAt: Record<string, number>
}

/** Outlives the sheet: closing it and opening it again does not shorten the wait. */
export const useSms = create<Sms>()(() => ({ freeAt: {} }))

const wait = (mobile: string, seconds: number): void =>
  useSms.setState(({ freeAt }) => ({ freeAt: { ...freeAt, [mobile]: Date.now() + seconds * 1000 } }))

export interface PictureAnswer {
  key: string
  code: string
}

/**
 * Sends a code to a phone; the button then waits a minute.
 * @returns false when the answer was lost: the message may be on its way
 * @throws ApiError; one that names seconds begins the wait it names
 */
export const sendSmsCode = async (mobile: string, picture?: PictureAnswer): Promise<boolean> => {
  try {
    await smsValidateCode(mobile, picture?.key, picture?.code)
    wait(mobile, WAIT_SECONDS)
    return true
  } catch (error) {
    if (isUncertain(error)) return false
    const seconds = error instanceof ApiError ? Number(/(\d+) ?秒/.exec(error.serverMessage ?? '')?.[1]) : NaN
    if (seconds > 0 && seconds <= WAIT_SECONDS) wait(mobile, seconds)
    throw error
  }
}

/** Whether a refusal says that a picture code is needed, or that the one given was wrong. */
export const wantsPicture = (error: unknown): boolean =>
  error instanceof ApiError && /图形|图片|picture|captcha/i.test(error.serverMessage ?? '')
