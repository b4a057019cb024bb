import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { ARTICLES } from './cms-articles'
import { PAGES } from './cms-pages'
import { insert, type Row } from './insert'
import { at } from './moment'
import { DEMO, FRIENDS, REVIEWERS_UIDS } from './users'

const CATEGORIES = [
  { id: 1, name: '家常菜谱', key: 'recipe', icon: 'sign-recipe' },
  { id: 2, name: '产地故事', key: 'origin', icon: 'sign-origin' },
  { id: 3, name: '买菜生活', key: 'life', icon: 'sign-life' },
] as const

const [first = DEMO, second = DEMO, third = DEMO] = REVIEWERS_UIDS

/** Comments on articles, a public message, a feedback of the demo shopper that was answered. */
const comments = (shop: Shop): Row[] => [
  {
    type: 3,
    ref_id: 1,
    uid: first,
    content: '照着做了，五分钟真的够，孩子吃了两碗。',
    status: 2,
    date_add: at(shop, -4, '19:02:00'),
  },
  {
    type: 3,
    ref_id: 1,
    uid: second,
    content: '番茄去皮那一步可以省，普罗旺斯皮不厚。',
    status: 2,
    date_add: at(shop, -3, '12:41:00'),
  },
  {
    type: 3,
    ref_id: 1,
    pid: 1,
    uid: FRIENDS[0],
    content: '糖放一小勺会更好吃。',
    status: 2,
    date_add: at(shop, -2, '08:15:00'),
  },
  {
    type: 3,
    ref_id: 4,
    uid: third,
    content: '原来要和苹果放一起，怪不得我家的一直硬。',
    status: 2,
    date_add: at(shop, -8, '21:30:00'),
    reply: '对，苹果、香蕉都行，放一个就够。',
    date_reply: at(shop, -7, '09:00:00'),
  },
  {
    type: 0,
    uid: second,
    content: '能不能进一点无糖酸奶？',
    status: 2,
    date_add: at(shop, -15, '10:10:00'),
    reply: '已经在谈了，下周三到店试吃。',
    date_reply: at(shop, -14, '09:30:00'),
  },
  {
    type: 1,
    uid: DEMO,
    content: '冰袋回收很好，希望骑手上门时也能收。',
    status: 2,
    date_add: at(shop, -22, '20:20:00'),
    reply: '现在可以了，交给骑手即可，三个换一根葱。',
    date_reply: at(shop, -21, '09:05:00'),
  },
]

export function seedCms(shop: Shop): void {
  const { db } = shop
  const date_add = at(shop, -380, '10:00:00')
  insert(
    db,
    'cms_category',
    CATEGORIES.map(({ icon, ...row }, i) => ({ ...row, level: 1, icon: pic(icon), paixu: i + 1, date_add })),
  )
  insert(
    db,
    'cms_article',
    ARTICLES.map(({ cover, paragraphs, days, ...row }, i) => ({
      id: i + 1,
      ...row,
      author: '鲜选编辑部',
      income: '鲜选集市',
      pic: pic(cover),
      content: [
        `<p style="margin:0 0 16px"><img src="${pic(cover)}" alt="" style="width:100%;display:block;border-radius:8px"></p>`,
        ...paragraphs.map((text) => `<p style="margin:0 0 14px;line-height:1.8">${text}</p>`),
      ].join(''),
      views: 380 + i * 217,
      paixu: i + 1,
      date_add: at(shop, days, '08:00:00'),
      date_update: at(shop, days + 1, '09:00:00'),
    })),
  )
  insert(
    db,
    'cms_page',
    PAGES.map(({ paragraphs, ...row }, i) => ({
      id: i + 1,
      ...row,
      content: paragraphs.map((text) => `<p style="margin:0 0 12px;line-height:1.8">${text}</p>`).join(''),
      date_add,
    })),
  )
  insert(db, 'comment', comments(shop))
}
