import type { Shop } from '../../shop'
import { seedAddresses } from './addresses'
import { seedCatalogue } from './catalogue'
import { seedCategories } from './categories'
import { seedCms } from './cms'
import { seedCoupons } from './coupons'
import { seedFavourites } from './favourites'
import { seedFreight } from './freight'
import { seedLevels } from './levels'
import { seedOrders } from './orders'
import { seedPoints, settlePoints } from './points'
import { seedQueues } from './queues'
import { seedDeposits, seedInvoices } from './requests'
import { seedReviews } from './reviews'
import { seedOffers, seedSettings } from './settings'
import { seedShops } from './shops'
import { seedSystem } from './system'
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
  seedDeposits,
  seedOrders,
  seedInvoices,
  seedQueues,
  settlePoints,
  seedFavourites,
]

export const seedDemo = (shop: Shop): void => TOPICS.forEach((fill) => fill(shop))
