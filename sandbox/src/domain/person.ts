import type { Shop } from '../shop'

/** What other people may see of a user. */
export interface Person {
  nick?: string
  avatarUrl?: string
}

export function personOf(shop: Shop, uid: number): Person {
  const row = shop.db.get<{ nick: string | null; avatar_url: string | null }>(
    'SELECT nick, avatar_url FROM user WHERE id = ?',
    uid,
  )
  return { nick: row?.nick ?? undefined, avatarUrl: row?.avatar_url ?? undefined }
}
