import type { Page, Request } from 'playwright-core'

/** A page that has asked for nothing for so long waits for its user, in milliseconds. */
const QUIET = 900
/** Nobody waits longer for one answer. */
const LOST = 25_000
/** What the shop offers when something failed. */
const tryAgain =
  /^(重试|点此重试|重新加载|再试一次|重新查询|再查一次|重算|刷新结果|查询结果|查询下单结果|查询付款结果)$/
const goOn = /^(登录|去登录|支付 ¥[\d.,]+)$/
/** On the page of one's own, to who is a visitor again without having been asked. */
const toLogin = '登录 / 注册'
/** So many acts one after the other may lead to what is waited for. */
const REMEMBERED = 2
/** After so many rounds the page is loaded again, as everybody does in the end. */
const ROUNDS = 10

const trafficOf = (page: Page) => {
  const running = new Map<Request, number>()
  let last = Date.now()
  const end = (request: Request) => {
    running.delete(request)
    last = Date.now()
  }
  page.on('request', (request) => {
    last = Date.now()
    running.set(request, last)
  })
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return {
    isQuiet: () =>
      Date.now() - last > QUIET && [...running.values()].every((since) => Date.now() - since > LOST),
  }
}

/** Something done with the page, that can be done again; false where the page has no place for it now. */
export type Act = () => Promise<boolean>

/** How somebody logs in who has been logged out in between. */
export type Account = 'demo' | { by: '手机号' | '用户名'; name: string; password: string }

/** The tab of the login for those who have this and a password. */
const TABS = { 手机号: '手机号密码', 用户名: '用户名' }

/** What a shopper on a bad network does while something is still to come. */
export const patienceOf = (page: Page) => {
  const traffic = trafficOf(page)
  let account: Account | undefined
  /** The shop knows who this is. Before that a login is no login again: the account may not even exist. */
  let isMember = false
  page.on('request', (request) => {
    isMember ||= /[?&]token=[^&]/.test(`${request.url()}&${request.postData() ?? ''}`)
  })
  let last: Act[] = []
  let rounds = 0

  const shown = (text: string | RegExp) => page.getByText(text, { exact: true }).filter({ visible: true })
  const tapIfThere = async (text: string | RegExp): Promise<boolean> => {
    const offer = shown(text).last()
    if ((await offer.count()) === 0) return false
    await offer.click({ timeout: 1_500 }).catch(() => undefined)
    return true
  }
  const field = (label: string) =>
    page
      .locator(`input[aria-label="${label}"], [aria-label="${label}"] input`)
      .filter({ visible: true })
      .last()

  const logInAgain = async (): Promise<boolean> => {
    if (!account || !isMember) return false
    if ((await shown('用体验账号登录').count()) === 0) return tapIfThere(toLogin)
    if (account === 'demo') return tapIfThere('用体验账号登录')
    await page
      .getByRole('tab', { name: TABS[account.by], exact: true })
      .filter({ visible: true })
      .last()
      .click({ timeout: 1_500 })
    await field(account.by).fill(account.name)
    await field('密码').fill(account.password)
    const agreed = page.getByRole('checkbox').filter({ visible: true }).last()
    if ((await agreed.getAttribute('aria-checked')) !== 'true') await agreed.click({ timeout: 1_500 })
    return tapIfThere('登录')
  }

  /** Does again what was done last; where that has no place, what led there. */
  const again = async (): Promise<void> => {
    for (const act of last) if (await act().catch(() => false)) return
  }

  /** One attempt to get on, when the page waits for its user. Turn by turn: what the shop offers, what was done last. */
  const nudge = async (): Promise<void> => {
    if (!traffic.isQuiet()) return
    rounds += 1
    if (await logInAgain().catch(() => true)) return
    const takesOffer = rounds % 2 === 1
    if (takesOffer && ((await tapIfThere(tryAgain)) || (await tapIfThere(goOn)))) return
    if (rounds % ROUNDS === 0) await page.reload()
    else await again()
  }

  return {
    nudge,
    isQuiet: traffic.isQuiet,
    /** Remembers what was done, to do it again when it comes to nothing. */
    did(what: Act) {
      last = [what, ...last].slice(0, REMEMBERED)
      rounds = 0
    },
    /** What was waited for has come: what led there is not done again. */
    arrived() {
      last = []
      rounds = 0
    },
    belongsTo(who: Account) {
      account = who
    },
    /** Logged out: the next login is somebody else's. */
    left() {
      account = undefined
      isMember = false
    },
  }
}

export type Patience = ReturnType<typeof patienceOf>
