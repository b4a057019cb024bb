import type { MountedPage } from './mount'

/** Waits for the sandbox's cashier. */
export const seesCashier = (page: MountedPage): Promise<void> => page.sees('沙箱收银台')

/** Pays there: the money arrives with the bank's notification, a moment later. @param amount as it is shown */
export const payAtCashier = async (page: MountedPage, amount: string): Promise<void> => {
  await seesCashier(page)
  await page.tap(`确认支付 ${amount}`)
}
