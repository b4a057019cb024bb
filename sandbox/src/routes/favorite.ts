import { z } from 'zod'
import type { FavGoods } from '../../../src/types/api/favorite'
import { findGoods } from '../domain/goods'
import { contains } from '../domain/like'
import { Where } from '../domain/where'
import { listOrNone } from '../http/lists'
import { id, page, pageSize, text } from '../http/params'
import { noData, Refusal } from '../http/refusal'
import { route, type Route } from '../http/route'

interface FavRow {
  id: number
  goods_id: number
  goods_name: string
  pic: string
  date_add: string
  date_update: string | null
}

const toFav = (row: FavRow): FavGoods => ({
  id: row.id,
  goodsId: row.goods_id,
  goodsName: row.goods_name,
  pic: row.pic,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

export const routes: Route[] = [
  route({
    method: 'goodsFavPut',
    verb: 'post',
    paths: ['/shop/goods/fav/add'],
    auth: 'token',
    params: z.object({ goodsId: id() }),
    handler: ({ params: { goodsId }, shop, uid }) =>
      shop.tx(() => {
        const goods = findGoods(shop, goodsId) ?? noData('商品不存在')
        const { changes } = shop.db.run(
          'INSERT OR IGNORE INTO fav (uid, goods_id, goods_name, pic, date_add) VALUES (?, ?, ?, ?, ?)',
          ...[uid, goodsId, goods.name, goods.pic, shop.now()],
        )
        shop.db.run('UPDATE goods SET number_fav = number_fav + ? WHERE id = ?', changes, goodsId)
      }),
  }),
  route({
    method: 'goodsFavCheck',
    verb: 'get',
    paths: ['/shop/goods/fav/check'],
    auth: 'token',
    params: z.object({ goodsId: id() }),
    handler: ({ params: { goodsId }, shop, uid }): string => {
      if (shop.db.get('SELECT 1 FROM fav WHERE uid = ? AND goods_id = ?', uid, goodsId)) return '已收藏'
      throw new Refusal(-1, undefined, '未收藏')
    },
  }),
  route({
    method: 'goodsFavList',
    verb: 'post',
    paths: ['/shop/goods/fav/list'],
    auth: 'token',
    params: z.object({ nameLike: text(50).optional(), page: page(), pageSize: pageSize() }),
    handler: ({ params: { nameLike, page, pageSize }, shop, uid }): FavGoods[] => {
      const where = new Where()
        .and('uid = ?', uid)
        .when(nameLike && contains(nameLike), `goods_name LIKE ? ESCAPE '\\'`)
      const rows = shop.db.all<FavRow>(
        `SELECT * FROM fav ${where} ORDER BY date_add DESC, id DESC LIMIT ? OFFSET ?`,
        ...[...where.values, pageSize, (page - 1) * pageSize],
      )
      return listOrNone(rows.map(toFav))
    },
  }),
  route({
    method: 'goodsFavDelete',
    verb: 'post',
    paths: ['/shop/goods/fav/delete'],
    auth: 'token',
    params: z.object({ id: id().optional(), goodsId: id().optional() }),
    handler: ({ params, shop, uid }) =>
      shop.tx(() => {
        if (params.id === undefined && params.goodsId === undefined) {
          throw new Refusal(403, '参数 id 与 goodsId 至少填写一个')
        }
        const where = new Where()
          .and('uid = ?', uid)
          .when(params.id, 'id = ?')
          .when(params.goodsId, 'goods_id = ?')
        const row = shop.db.get<FavRow>(`SELECT * FROM fav ${where}`, ...where.values)
        // a goods that is no favourite (any more) is the state asked for; an unknown record is a mistake
        if (!row) return params.id === undefined ? undefined : noData('没有这条收藏')
        shop.db.run('DELETE FROM fav WHERE id = ?', row.id)
        shop.db.run('UPDATE goods SET number_fav = MAX(0, number_fav - 1) WHERE id = ?', row.goods_id)
      }),
  }),
]
