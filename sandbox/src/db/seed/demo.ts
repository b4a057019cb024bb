import type { Shop } from '../../shop'
import { seedAddresses } from './addresses'
import { seedBargains } from './bargains'
import { seedCatalogue } from './catalogue'
import { seedCategories } from './categories'
import { seedCms } from './cms'
import { seedCoupons } from './coupons'
import { seedFavourites } from './favourites'
import { seedFreight } from './freight'
import { seedGroups } from './groups'
import { seedGuides } from './guides'
import { putLogsInOrder } from './in-order'
import { seedLevels } from './levels'
import { seedLottery } from './lottery'
import { seedOrders } from './orders'
import { seedPoints, settlePoints } from './points'
import { seedPublishedPages } from './published-pages'
import { seedQueues } from './queues'
import { seedDeposits, seedInvoices } from './requests'
import { seedReviews } from './reviews'
import { seedOffers, seedSettings } from './settings'
import { seedShops } from './shops'
import { seedScoreRules, seedSignIns } from './sign-in'
import { seedSystem } from './system'
import { seedTeam } from './team'
import { seedUsers } from './users'

/** The neighbourhood market 鲜选集市 with its demo shopper. What follows may rest on what came before. */
const TOPICS: readonly ((shop: Shop) => void)[] = [
  seedSettings,
  seedLevels,
  seedCategories,
  seedFreight,
  seedCatalogue,
  seedSystem,
  seedShops,
  seedUsers,
  seedCms,
  seedAddresses,
  seedOffers,
  seedCoupons,
  seedReviews,
  seedPoints,
  seedScoreRules,
  seedSignIns,
  seedDeposits,
  seedOrders,
  seedInvoices,
  seedQueues,
  seedTeam,
  seedGroups,
  seedBargains,
  seedLottery,
  seedGuides,
  seedPublishedPages,
  settlePoints,
  putLogsInOrder,
  seedFavourites,
]

export const seedDemo = (shop: Shop): void => TOPICS.forEach((fill) => fill(shop))
