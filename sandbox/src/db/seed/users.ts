import { hashPassword } from '../../domain/password'
import { wxUser } from '../../domain/wechat'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { insert, type Row } from './insert'
import { SILVER } from './levels'
import { at } from './moment'

export const DEMO = 1001
export const FRIENDS = [1002, 1003] as const
/** First of the people who have only written reviews. */
const REVIEWER = 2001

const hangzhou = { province: '浙江', city: '杭州' }

function person(shop: Shop, name: string, user: Row): Row {
  const { openid, unionid } = wxUser(name)
  return {
    ...hangzhou,
    openid,
    unionid,
    ip_add: '115.199.24.18',
    ip_login: '115.199.24.18',
    date_login: at(shop, -1, '20:12:40'),
    ...user,
  }
}

const REVIEWERS: readonly (readonly [nick: string, face: string])[] = [
  ['春江花园李姐', 'rabbit'],
  ['江边散步客', 'koala'],
  ['一只橘猫', 'cat'],
  ['豆豆妈', 'panda'],
  ['厨房新手小周', 'chick'],
  ['南星桥老王', 'bear'],
  ['Mia', 'fox'],
  ['早起买菜的人', 'frog'],
  ['阿诚', 'dog'],
  ['望江门外婆', 'penguin'],
  ['虎妞', 'tiger'],
  ['钱塘夜跑', 'fox'],
]

export const REVIEWERS_UIDS = REVIEWERS.map((_, i) => REVIEWER + i)

/** The demo shopper (WeChat user demo, 13800006021, password demo1234), two friends, people who review. */
export function seedUsers(shop: Shop): void {
  insert(shop.db, 'user', [
    person(shop, 'demo', {
      id: DEMO,
      nick: '春江林女士',
      avatar_url: pic('face-rabbit'),
      mobile: '13800006021',
      username: 'demo',
      pwd_hash: hashPassword('demo1234'),
      gender: 2,
      birthday: '1990-05-18',
      level_id: SILVER,
      card_number: '8800 6021',
      ext_json: JSON.stringify({ 常去门店: '望江路店' }),
      date_add: at(shop, -410, '19:20:11'),
    }),
    person(shop, 'friend', {
      id: FRIENDS[0],
      nick: '熊猫不加班',
      avatar_url: pic('face-panda'),
      mobile: '13800007001',
      gender: 1,
      referrer: DEMO,
      date_add: at(shop, -96, '12:03:27'),
    }),
    person(shop, 'neighbour', {
      id: FRIENDS[1],
      nick: '楼下的小狐狸',
      avatar_url: pic('face-fox'),
      mobile: '13800007002',
      gender: 2,
      referrer: DEMO,
      date_add: at(shop, -41, '09:45:02'),
    }),
    ...REVIEWERS.map(([nick, face], i) =>
      person(shop, `reviewer-${i}`, {
        id: REVIEWER + i,
        nick,
        avatar_url: pic(`face-${face}`),
        mobile: `1390000${String(8100 + i * 7)}`,
        ip_add: `115.199.${30 + i}.${20 + i * 9}`,
        ip_login: `115.199.${30 + i}.${20 + i * 9}`,
        date_add: at(shop, -380 + i * 17, '18:00:00'),
      }),
    ),
  ])
}
