import type { Shop } from '../../shop'
import { insert } from './insert'
import { at } from './moment'

interface Guide {
  name: string
  /** fen */
  price: number
  sold: number
  days: number
  facts: Record<string, string>
  paragraphs: readonly string[]
}

/** Paid guides to cooking; what is paid for is the text and where its video lies. */
const GUIDES: readonly Guide[] = [
  {
    name: '一口锅做一周晚饭 · 七张菜单',
    price: 990,
    sold: 318,
    days: -70,
    facts: { 难度: '入门', 份量: '2–3 人', 时长: '每餐 25 分钟', videoId: 'one-pot-week' },
    paragraphs: [
      '<strong>先买齐</strong>：鸡腿 4 只、豆腐 2 块、番茄 6 个、土豆 4 个、菌菇一盒、挂面一把、青菜两把。总共不超过 120 元。',
      '<strong>周一 · 番茄鸡腿煲</strong>：鸡腿皮朝下干煎八分钟，逼出的油炒番茄，加热水没过，小火二十分钟。留两只腿给周三。',
      '<strong>周二 · 菌菇豆腐汤</strong>：豆腐先用盐水泡十分钟，不碎。菌菇不焯，干锅炒出水再加汤。',
      '<strong>周三 · 鸡丝拌面</strong>：剩下的鸡腿撕丝，煲里的番茄汤收浓当酱。',
      '<strong>周四 · 土豆焖饭</strong>：土豆切骰子大小，煎到四面金黄再和米同煮，水比平时少一指。',
      '<strong>周五 · 青菜烂糊面</strong>：面先煮七分熟，冲凉，再下滚汤，青菜最后三十秒放。',
      '<strong>周末两张</strong>：麻婆豆腐用的是周二那块，煎饼用的是没吃完的土豆。菜单就这样首尾相接，什么都不剩。',
    ],
  },
  {
    name: '杭州人家的葱油：熬、存、用',
    price: 390,
    sold: 742,
    days: -52,
    facts: { 难度: '入门', 份量: '一瓶 300 ml', 时长: '40 分钟', videoId: 'scallion-oil' },
    paragraphs: [
      '葱洗净以后一定晾干，至少两小时。带水的葱先溅油，后发苦。',
      '冷油下葱白，最小火十五分钟，颜色到浅黄时捞出葱白，换葱叶。葱叶只要八分钟，边缘一褐就离火，余温会再走一步。',
      '趁热冲进半勺生抽、一小撮糖，油就有了底味。凉透装瓶，冷藏一个月。',
      '用法：拌面一勺，蒸蛋半勺，白灼青菜四分之一勺。炒菜不用它，太香，会把菜味压掉。',
    ],
  },
  {
    name: '在家做生鱼片：挑、解冻、切',
    price: 1290,
    sold: 96,
    days: -34,
    facts: { 难度: '进阶', 份量: '2 人', 时长: '60 分钟', videoId: 'sashimi-home' },
    paragraphs: [
      '<strong>挑</strong>：只用标明可生食、零下 60 度速冻过的鱼。超市冰台上的鲜鱼再新鲜也不行，寄生虫怕的是冷，不是鲜。',
      '<strong>解冻</strong>：40 度、3% 的盐水里泡三分钟，擦干，厨房纸包两层，冷藏三小时。肉心还带一点冰的时候最好切。',
      '<strong>切</strong>：刀从根到尖一拉到底，不来回。三文鱼斜 45 度、八毫米；金枪鱼直切、一厘米；鲷鱼薄切、三毫米，透出盘子的花。',
      '<strong>摆</strong>：白萝卜丝垫底，吸水。芥末放在鱼上，不要化进酱油。',
      '<strong>没吃完</strong>：当晚抹盐，次日皮朝下干煎三分钟。不要再生吃。',
    ],
  },
  {
    name: '面包机之外：免揉乡村面包',
    price: 690,
    sold: 205,
    days: -19,
    facts: { 难度: '进阶', 份量: '一个 800 g', 时长: '18 小时，动手 20 分钟', videoId: 'no-knead-bread' },
    paragraphs: [
      '高筋粉 430 克、水 345 克、盐 8 克、干酵母 1 克。酵母没有写错，就是一克：时间来揉面。',
      '搅到没有干粉，盖好，室温 14 小时。表面满是气泡、轻晃像水床，就好了。',
      '撒粉，四边往中间各折一次，倒扣在布上，再发一个半小时。',
      '铸铁锅空烧到 240 度，面团翻进去，盖盖 30 分钟，开盖 15 分钟。听到裂壳的声音再拿出来，晾一小时才切。',
    ],
  },
  {
    name: '冰箱整理术：一周只扔一小把',
    price: 0,
    sold: 1260,
    days: -8,
    facts: { 难度: '入门', 时长: '第一次 1 小时，以后每周 10 分钟' },
    paragraphs: [
      '<strong>上层</strong>放马上要吃的：剩菜、酸奶、切开的水果。看得见才吃得掉。',
      '<strong>中层</strong>放蛋和豆制品；<strong>下层</strong>最冷，放两天内要煮的肉和鱼，用有边的盘子接水。',
      '<strong>抽屉</strong>一个放叶菜，一个放根茎。叶菜竖着放，用厨房纸裹住根部；番茄、香蕉、牛油果不进冰箱。',
      '每周买菜前一天，把抽屉里剩下的全部切碎，煮一锅汤。这一锅叫「清仓」，最好喝的往往是它。',
    ],
  },
]

export function seedGuides(shop: Shop): void {
  insert(
    shop.db,
    'virtual_goods',
    GUIDES.map(({ name, price, sold, days, facts, paragraphs }) => ({
      ...{ name, price, buy_number: sold, json_obj: JSON.stringify(facts) },
      content: paragraphs.map((text) => `<p>${text}</p>`).join(''),
      date_add: at(shop, days, '10:00:00'),
    })),
  )
}
