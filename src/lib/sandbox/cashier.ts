import { config } from '../http/config'

export type CashierResult = 'paid' | 'cancelled' | 'failed'

/**
 * Tells the sandbox how a payment ended, as the bank's notification would. A plain build has nothing of this: the
 * condition is a constant there, and what follows is dropped.
 * @param delay milliseconds until it arrives; the sandbox's own when left out
 * @returns whether the sandbox has taken it
 */
export const settlePayment = async (
  prepayId: string,
  result: CashierResult,
  delay?: number,
): Promise<boolean> => {
  if (process.env.TARO_APP_SANDBOX !== '1') return false
  const path = `/_sandbox/${config.subDomain}/wxpay/${encodeURIComponent(prepayId)}`
  try {
    const { status } = await config.transport({
      method: 'POST',
      url: `${config.hosts.api}${path}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(delay === undefined ? { result } : { result, delay }),
      timeout: 5000,
    })
    return status === 200
  } catch {
    return false
  }
}
