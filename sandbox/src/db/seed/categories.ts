import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { insert } from './insert'
import { at } from './moment'

type Entry = readonly [id: number, key: string, name: string]

const TREE: readonly (readonly [top: Entry, children: readonly Entry[]])[] = [
  [
    [1, 'fruit', '水果'],
    [
      [11, 'kiwi', '奇异果'],
      [12, 'berry', '莓果樱桃'],
      [13, 'citrus', '柑橘柠檬'],
      [14, 'tropical', '热带水果'],
      [15, 'melon', '瓜桃苹果'],
    ],
  ],
  [
    [2, 'vegetable', '蔬菜'],
    [
      [21, 'leaf', '叶菜花菜'],
      [22, 'nightshade', '茄果瓜类'],
      [23, 'root', '根茎薯类'],
      [24, 'bean', '豆类玉米'],
    ],
  ],
  [
    [3, 'meat', '肉禽蛋'],
    [
      [31, 'pork', '猪肉'],
      [32, 'beef', '牛羊肉'],
      [33, 'egg', '蛋品'],
      [34, 'deli', '熟食卤味'],
    ],
  ],
  [
    [4, 'seafood', '海鲜水产'],
    [
      [41, 'fish', '鲜鱼'],
      [42, 'shrimp', '虾蟹'],
      [43, 'shell', '贝类'],
    ],
  ],
  [
    [5, 'dairy', '乳品烘焙'],
    [
      [51, 'milk', '牛奶奶酪'],
      [52, 'bread', '现烤面包'],
      [53, 'cake', '蛋糕甜点'],
    ],
  ],
  [
    [6, 'grain', '粮油调味'],
    [
      [61, 'rice', '米面'],
      [62, 'oil', '油盐蜂蜜'],
      [63, 'frozen', '速冻面点'],
    ],
  ],
  [
    [7, 'snack', '休闲零食'],
    [
      [71, 'nut', '坚果炒货'],
      [72, 'biscuit', '饼干糖果'],
      [73, 'drink', '茶酒饮料'],
    ],
  ],
  [
    [8, 'home', '居家生活'],
    [
      [81, 'clean', '纸品清洁'],
      [82, 'care', '个人护理'],
      [83, 'flower', '鲜花绿植'],
      [84, 'weekend', '周末去哪'],
      [85, 'points', '积分好礼'],
    ],
  ],
]

/** Category ids by key. */
export const CATEGORIES = new Map(
  TREE.flatMap(([top, children]) => [top, ...children]).map(([id, key]) => [key, id]),
)

export function seedCategories(shop: Shop): void {
  const date_add = at(shop, -420, '10:00:00')
  TREE.forEach(([[id, key, name], children], i) => {
    insert(shop.db, 'category', [
      { id, pid: 0, level: 1, name, key, icon: pic(`sign-${key}`), paixu: i + 1, date_add },
      ...children.map(([childId, childKey, childName], j) => ({
        id: childId,
        pid: id,
        level: 2,
        name: childName,
        key: childKey,
        icon: pic(`sign-${childKey}`),
        paixu: j + 1,
        date_add,
      })),
    ])
  })
}
