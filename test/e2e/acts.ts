import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** What a shopper finds on the screen: words, or a pattern of them. */
export type Words = string | RegExp

const PATIENCE = 10_000
/** How long a patient shopper looks at a screen before the last tap is repeated. */
const SECOND_TRY = 6_000
/** What the shop offers when something failed. */
const tryAgain = /^(重试|重新加载|再试一次|重新查询|刷新)$/

/**
 * What a shopper does with a page, in the shopper's terms. Only what is visible counts: pages below stay in the document.
 * @param patient a shopper on a bad network: taps "try again" where the shop offers it and repeats a tap that came to nothing
 */
export const actsOf = (page: Page, { patient = false } = {}) => {
  const limit = patient ? 6 * PATIENCE : PATIENCE
  let lastTap: Locator | undefined

  const shown = (text: Words, exact = false) => page.getByText(text, { exact }).filter({ visible: true })
  const input = (label: string) =>
    page
      .locator(
        `taro-input-core[aria-label="${label}"] input, taro-textarea-core[aria-label="${label}"] textarea`,
      )
      .filter({ visible: true })
      .last()

  const retryIfOffered = async () => {
    const offer = page.getByText(tryAgain).filter({ visible: true }).last()
    if ((await offer.count()) > 0) await offer.click({ timeout: 1_000 }).catch(() => undefined)
  }

  /** Waits as this shopper would: with patience on a bad network, else once. */
  const waitFor = async (target: Locator) => {
    if (!patient) return target.waitFor({ timeout: limit })
    const end = Date.now() + limit
    while (Date.now() < end) {
      const seen = await target.waitFor({ timeout: SECOND_TRY }).then(
        () => true,
        () => false,
      )
      if (seen) return
      await retryIfOffered()
      if (lastTap && (await lastTap.count()) > 0)
        await lastTap.click({ timeout: 1_000 }).catch(() => undefined)
    }
    await target.waitFor({ timeout: SECOND_TRY })
  }

  const click = async (target: Locator) => {
    await waitFor(target)
    await target.click({ timeout: limit })
    lastTap = target
  }

  return {
    shown,
    /** Waits until the words are on the screen. */
    sees: (text: Words) => waitFor(shown(text).first()),
    /** Waits until the words are gone. */
    missesSoon: (text: Words) => shown(text).first().waitFor({ state: 'detached', timeout: limit }),
    /** Taps what carries exactly these words. */
    tap: (text: Words) => click(shown(text, true).last()),
    /** A control whose touch area is larger than its words. */
    press: (role: 'tab' | 'button' | 'checkbox' | 'switch' | 'radio', name?: Words) =>
      click(page.getByRole(role, { name }).filter({ visible: true }).last()),
    /** Types into the field with this label. */
    fill: async (label: string, text: string) => {
      await waitFor(input(label))
      await input(label).fill(text)
    },
    valueOf: (label: string) => input(label).inputValue(),
    /** Waits until the field holds what the pattern says. */
    async fieldShows(label: string, pattern: RegExp) {
      await eventually(async () => assert.match(await input(label).inputValue(), pattern), limit)
    },
    /** Waits until an element of this selector is gone: a sheet that closes. */
    closes: (selector: string) => page.locator(selector).waitFor({ state: 'detached', timeout: limit }),
    /** Waits for the page with this path in its address. */
    arrivesAt: (path: Words) =>
      page.waitForURL(typeof path === 'string' ? new RegExp(path) : path, { timeout: limit }),
  }
}

export type Acts = ReturnType<typeof actsOf>

/** Asks again until what is asserted holds; then, or when the time is over, the last failure is thrown. */
export const eventually = async (check: () => Promise<void>, within = PATIENCE) => {
  const end = Date.now() + within
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
