import assert from 'node:assert/strict'
import type { FrameLocator, Locator } from 'playwright-core'

import type { MiniHost } from '../host'
import { clean } from '../support'
import type { Phone } from './phone'

export type Words = string | RegExp

const PATIENCE = 20_000

/** What a shopper does with the phone: reads, taps, types. Only what can be seen and touched counts. */
export const actsOf = (phone: Phone, host: MiniHost) => {
  /** Wherever on the phone: WeChat's own dialogs and bars, or the page on top. */
  const page = (): FrameLocator => phone.window.frameLocator('#pages iframe:not(.below)')
  const shown = (words: Words, exact = false) => page().getByText(words, { exact }).filter({ visible: true })
  const waitFor = async (target: Locator, what: Words) => {
    try {
      await target.waitFor({ timeout: PATIENCE })
    } catch (error) {
      const said = await page()
        .locator('body')
        .innerText({ timeout: 1000 })
        .catch(() => '')
      throw new Error(
        `"${String(what)}" did not come on ${host.page().route}: ${said.replace(/\s+/g, ' ').slice(0, 700)}\n${host.errors.join('\n')}`,
        { cause: error },
      )
    }
  }
  const tapOn = async (target: Locator, what: Words) => {
    await waitFor(target, what)
    // Small controls take taps on a larger area, which then lies above their words.
    const direct = await target.tap({ trial: true, timeout: 1500 }).then(
      () => true,
      () => false,
    )
    const control = target.locator('xpath=ancestor-or-self::*[@role][1]')
    await (direct || (await control.count()) === 0 ? target : control).tap({ timeout: PATIENCE })
  }
  return {
    page,
    shown,
    sees: (words: Words) => waitFor(shown(words).first(), words),
    /** Taps what carries exactly these words. */
    tap: (words: Words) => tapOn(shown(words, true).last(), words),
    /** Taps what has this name for who cannot see it. */
    press: (name: Words) =>
      tapOn(page().getByLabel(name, { exact: true }).filter({ visible: true }).last(), name),
    tapIn: (selector: string, words: Words) =>
      tapOn(
        page().locator(selector).getByText(words, { exact: true }).filter({ visible: true }).last(),
        words,
      ),
    /** Types into the field with this label. */
    async fill(label: string, text: string) {
      const field = page()
        .locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`)
        .filter({ visible: true })
        .last()
      await waitFor(field, label)
      await field.fill(text)
    },
    /** Answers a question that WeChat itself draws. */
    answer: (name: Words) => tapOn(phone.window.locator('.modal').getByText(name, { exact: true }), name),
    tab: (name: string) => tapOn(phone.window.locator('#tabs').getByText(name, { exact: true }), name),
    /** What WeChat says for a moment. */
    told: (words: Words) => waitFor(phone.window.locator('#toast').getByText(words), words),
    /** The way back, as people take it: the arrow of WeChat's bar or the page's own. */
    async back() {
      const arrow = phone.window.locator('#back')
      if (await arrow.isVisible()) await arrow.tap()
      else await page().getByLabel('返回', { exact: false }).filter({ visible: true }).first().tap()
    },
    /** Pulls the page down to load it anew. */
    pullDown: async () => host.page().onPullDownRefresh?.(),
    /** Waits for a card that was passed on. */
    async shared(path: RegExp) {
      const end = Date.now() + PATIENCE
      const paths = async () => {
        const cards = (await Promise.all(phone.shares)) as ({ path?: string } | undefined)[]
        return cards.map((card) => card?.path ?? '')
      }
      while (!(await paths()).some((one) => path.test(one))) {
        assert.ok(Date.now() < end, `no card leads to ${String(path)}: ${(await paths()).join()}`)
        await new Promise((done) => setTimeout(done, 50))
      }
    },
    arrives: (route: string) => host.arrives(route),
    open: (address: string) =>
      host.go(address.startsWith('pages/') ? 'switchTab' : 'navigateTo', `/${address}`),
    /** No script error, no unknown call, no template that is not there. */
    clean: () => clean(host),
    /** Waits until the page shows something. */
    async notBlank() {
      const end = Date.now() + PATIENCE
      const words = () => page().locator('body').innerText({ timeout: PATIENCE })
      while ((await words()).trim().length < 2)
        assert.ok(Date.now() < end, `${host.page().route} shows nothing`)
    },
  }
}

export type PhoneActs = ReturnType<typeof actsOf>
