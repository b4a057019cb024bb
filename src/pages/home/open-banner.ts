import { readParams } from '@/hooks/use-params'
import { wordsOf } from '@/lib/i18n'
import { copyText, toast } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import { routes, type RouteName } from '@/routes'
import type { Banner } from '@/types/api/system'
import { words } from './messages'

const names = Object.keys(routes) as RouteName[]

/** The page of ours that a link means, with its parameters; undefined for links to elsewhere. */
const ourPage = (link: string) => {
  const [path = '', query = ''] = link.replace(/^\//, '').split('?')
  const name = names.find((each) => routes[each].path === path && hasPage(each))
  if (!name) return undefined
  const pairs = query.split('&').map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)])
  return { name, params: readParams(Object.fromEntries(pairs) as Record<string, string>) }
}

/** Whether a tap on the banner leads anywhere. */
export const leadsOn = ({ businessId, linkUrl }: Banner): boolean => businessId > 0 || Boolean(linkUrl)

/** Opens the goods or page of a banner; a link to elsewhere is copied: the shop shows no foreign pages. */
export const openBanner = async ({ businessId, linkUrl }: Banner): Promise<void> => {
  if (linkUrl) {
    const page = ourPage(linkUrl.trim())
    // The parameters come from a link: the page checks them itself.
    if (page) return go(page.name as 'goodsList', page.params)
    if (!businessId && (await copyText(linkUrl.trim()))) toast(wordsOf(words).linkCopied)
  }
  if (businessId > 0) await go('goodsDetail', { id: businessId })
}
