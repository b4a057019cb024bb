import type { Shop } from '../../shop'
import { insert } from './insert'

/** Pages of the published mini program by folder, as the shop's own client names them. */
export const PUBLISHED: Record<string, string> = {
  pages: 'home category cart mine',
  'packages/goods': 'detail list search reviews favourites booking scan-result recently-viewed poster',
  'packages/order': 'checkout pay-result list detail',
  'packages/after-sale': 'review refund-apply refund-detail refund-history verify',
  'packages/kanjia': 'list detail',
  'packages/pingtuan': 'list mine detail',
  'packages/coupons': 'centre mine detail gift',
  'packages/sign-in': 'calendar points lottery',
  'packages/wallet':
    'home recharge withdraw withdraw-detail pay-bill deposit-list deposit-detail invoice-list invoice-apply invoice-detail',
  'packages/address': 'list edit',
  'packages/queuing': 'queues mine',
  'packages/map-search': 'search shops shop',
  'packages/account': 'login register reset-password profile bind-phone real-name settings',
  'packages/content':
    'notices notice-detail articles article-detail page feedback paid-list paid-detail paid-mine partners',
  'packages/distribution': 'home apply team commission invitation',
}

/** Mini-program codes can be made for these pages. */
export function seedPublishedPages({ db }: Shop): void {
  insert(
    db,
    'wxa_page',
    Object.entries(PUBLISHED).flatMap(([folder, names]) =>
      names.split(' ').map((name) => ({ path: `${folder}/${name}/index` })),
    ),
  )
}
