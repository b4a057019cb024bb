import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

import type { Patience } from './patience'
import { stage } from './stage'

/** What a shopper finds on the screen: words, or a pattern of them. */
export type Words = string | RegExp

/** How long a patient shopper looks at a screen before doing something about it. */
const LOOK = 1_500
/** A file that is not on the disk. */
interface FilePayload {
  name: string
  mimeType: string
  buffer: Buffer
}

const PASSWORDS = ['设置密码', '新密码', '密码']

export interface ActsOptions {
  /** A shopper on a bad network, who tries again what came to nothing. */
  patience?: Patience
  /** Told before each act, counted from 1. */
  onAct?: (act: number) => Promise<void>
}

/** Whether it comes to its end. */
export const succeeds = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    () => false,
  )

/** What a shopper does with a page, in the shopper's terms. Only what is visible counts: pages below stay in the document. */
export const actsOf = (page: Page, { patience, onAct }: ActsOptions = {}) => {
  const typed: Record<string, string> = {}
  let acts = 0

  const shown = (text: Words, exact = false) => page.getByText(text, { exact }).filter({ visible: true })
  const input = (label: string) =>
    page
      .locator(`:is(input, textarea)[aria-label="${label}"], [aria-label="${label}"] :is(input, textarea)`)
      .filter({ visible: true })
      .last()

  /** Waits as this shopper would: a patient one looks, does something about it and looks again. */
  const patiently = async (wait: (timeout: number) => Promise<unknown>): Promise<void> => {
    const end = Date.now() + stage().patience
    while (patience && Date.now() < end) {
      if (await succeeds(wait(LOOK))) return
      await patience.nudge()
    }
    await wait(patience ? LOOK : stage().patience)
  }
  const waitFor = (target: Locator) => patiently((timeout) => target.waitFor({ timeout }))

  const begin = async () => {
    acts += 1
    await onAct?.(acts)
  }

  const wordsOf = async (selector: string): Promise<string> => {
    const part = page.locator(selector).filter({ visible: true }).last()
    return (await part.innerText({ timeout: LOOK })).replace(/\s/g, '')
  }

  const click = async (target: Locator) => {
    await begin()
    await waitFor(target)
    // Tried without effect first: what was found may be on a page that is just going away. Then tapped once.
    const reach = () => target.click({ trial: true, timeout: 2 * LOOK })
    if (patience) await patiently(reach)
    else await eventually(reach)
    await target.click({ timeout: stage().patience, noWaitAfter: true })
    patience?.did(async () => {
      if ((await target.count()) === 0) return false
      await target.click({ timeout: LOOK })
      return true
    })
  }

  const remember = (label: string, text: string) => {
    typed[label] = text
    const password = PASSWORDS.map((name) => typed[name]).find(Boolean)
    const by = typed.用户名 ? '用户名' : '手机号'
    const name = typed[by]
    if (name && password) patience?.belongsTo({ by, name, password })
  }

  return {
    shown,
    /** How much this shopper has done. */
    acts: () => acts,
    /** Waits until the words are on the screen. */
    async sees(text: Words) {
      await waitFor(shown(text).first())
      patience?.arrived()
    },
    /** What a part of the page says, without the spaces between its words. */
    wordsOf,
    /** Waits until a part of the page says all of this. */
    async says(selector: string, ...parts: string[]) {
      await eventually(async () => {
        const text = await wordsOf(selector)
        for (const part of parts) assert.ok(text.includes(part), `"${part}" is missing in "${text}"`)
      })
      patience?.arrived()
    },
    /** Waits until the words are gone. */
    missesSoon: (text: Words) =>
      patiently((timeout) => shown(text).first().waitFor({ state: 'detached', timeout })),
    /** Taps what carries exactly these words. */
    async tap(text: Words) {
      await click(shown(text, true).last())
      if (text === '用体验账号登录') patience?.belongsTo('demo')
    },
    /** Taps what carries exactly these words inside an element of this selector: the sheet above the page. */
    tapIn: (selector: string, text: Words) =>
      click(page.locator(selector).getByText(text, { exact: true }).filter({ visible: true }).last()),
    /** A control whose touch area is larger than its words. */
    press: (role: 'tab' | 'button' | 'checkbox' | 'switch' | 'radio', name?: Words) =>
      click(page.getByRole(role, { name }).filter({ visible: true }).last()),
    /** A radio button or a link, whose name is not its words. */
    touch: (label: Words) => click(page.getByLabel(label, { exact: true }).filter({ visible: true }).last()),
    /** Taps what carries exactly these words as often as it takes until the other words are on the screen. */
    async tapUntil(text: Words, awaited: Words) {
      await begin()
      await eventually(async () => {
        if ((await shown(awaited).count()) > 0) return
        await shown(text, true).last().click({ timeout: LOOK })
        await shown(awaited)
          .first()
          .waitFor({ timeout: 2 * LOOK })
      })
      patience?.arrived()
    },
    /** Whatever asks this shopper for a picture gets this one. */
    carries: (file: FilePayload | string) =>
      void page.on('filechooser', (chooser) => void chooser.setFiles(file).catch(() => undefined)),
    /** Types into the field with this label. */
    async fill(label: string, text: string) {
      await begin()
      await waitFor(input(label))
      // A field may be locked by what waits for a login.
      await patiently((timeout) => input(label).fill(text, { timeout }))
      remember(label, text)
      patience?.did(async () => {
        if ((await input(label).count()) === 0) return false
        await input(label).fill('', { timeout: LOOK })
        await input(label).fill(text, { timeout: LOOK })
        // What was tapped before is what leads on.
        return false
      })
    },
    /** Has logged out: what was typed as who was here before is forgotten. */
    left() {
      for (const label of Object.keys(typed)) delete typed[label]
      patience?.left()
    },
    valueOf: (label: string) => input(label).inputValue(),
    /** Waits until the field holds what the pattern says. */
    fieldShows: (label: string, pattern: RegExp) =>
      eventually(async () => assert.match(await input(label).inputValue(), pattern)),
    /** Waits until an element of this selector is gone: a sheet that closes. */
    closes: (selector: string) =>
      patiently((timeout) => page.locator(selector).waitFor({ state: 'detached', timeout })),
    /** Waits for the page with this path in its address. */
    async arrivesAt(path: Words) {
      await patiently((timeout) =>
        page.waitForURL(typeof path === 'string' ? new RegExp(path) : path, { timeout }),
      )
      patience?.arrived()
    },
  }
}

export type Acts = ReturnType<typeof actsOf>

/** Asks again until what is asserted holds; then, or when the time is over, the last failure is thrown. */
export const eventually = async (check: () => Promise<void>, within = stage().patience) => {
  const { nudges, patience } = stage()
  const end = Date.now() + Math.max(within, nudges.size > 0 ? patience : 0)
  let look = Date.now() + LOOK
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
      if (Date.now() < look) continue
      look = Date.now() + LOOK
      for (const nudge of nudges) await nudge()
    }
  }
}
