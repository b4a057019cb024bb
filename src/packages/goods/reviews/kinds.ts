import type { GoodsReputation } from '@/types/api/goods'

export const kinds = ['all', 'good', 'middling', 'bad', 'photos'] as const

export type Kind = (typeof kinds)[number]

/** The call has no filter: what is loaded is sorted out here. */
export const isOf = (kind: Kind, { goods, reputationPics = [] }: GoodsReputation): boolean => {
  if (kind === 'all') return true
  if (kind === 'photos') return reputationPics.length > 0
  return goods.goodReputation === { good: 2, middling: 1, bad: 0 }[kind]
}
