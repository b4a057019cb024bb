import type { Page } from 'playwright-core'

import { logIn } from './journeys/steps'
import type { Shopper } from './scene'

/** What the owner of a phone set. */
export interface Settings {
  language: 'zh' | 'en'
  theme: 'light' | 'dark'
  textScale?: number
}

/** The page stands still: nothing is loading and no skeleton is left. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelectorAll('.skeleton-box').length === 0)
}

/** Opens a page as from outside: nothing of the page before is left. */
export const visit = async (shopper: Shopper, address: string): Promise<void> => {
  await shopper.page.goto('about:blank')
  await shopper.open(address)
  await settled(shopper.page)
}

/** The demo shopper logs in. */
export const enter = async (shopper: Shopper): Promise<void> => {
  await shopper.open('packages/account/login/index')
  await logIn(shopper)
  await shopper.sees('每日')
}

/** Keeps the settings on the phone, which is in the shop; the next page that is visited follows them. */
export const choose = (page: Page, settings: Settings): Promise<void> =>
  page.evaluate((d) => localStorage.setItem('shop.settings', JSON.stringify({ data: { v: 1, d } })), settings)
