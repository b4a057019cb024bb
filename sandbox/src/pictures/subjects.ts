import type { Ground } from './canvas'

/** What the pictures of one goods are made of. */
export interface Subject {
  /** Ground of the first picture, chosen against the colour of the goods */
  ground: Ground
  /** Ground of the further pictures */
  other: Ground
  /** The pieces of the first picture, back to front; the last is the goods itself */
  pieces: readonly string[]
  /** Behind it in the second picture */
  behind: string
  /** Beside it in the fourth */
  friend: string
  /** Headline and line of the wide picture that opens the text */
  words: readonly [string, string]
}

const subject = (
  [ground, other]: readonly [Ground, Ground],
  pieces: string | readonly string[],
  [behind, friend]: readonly [string, string],
  ...words: [string, string]
): Subject => ({
  ground,
  other,
  pieces: typeof pieces === 'string' ? [pieces] : pieces,
  behind,
  friend,
  words,
})

const times = (number: number, code: string): string[] => Array<string>(number).fill(code)

/** One entry a goods; pictures are named after the key (see pictures/table.ts). */
export const SUBJECTS: Record<string, Subject> = {
  // 水果
  kiwi: subject(
    ['lime', 'mint'],
    times(3, '1f95d'),
    ['1f33f', '1f963'],
    '一口阳光的甜',
    '北岛果园直采 · 15 天到店',
  ),
  strawberry: subject(
    ['rose', 'lemon'],
    times(3, '1f353'),
    ['1f33f', '1f95b'],
    '红到果心',
    '清晨采摘 · 当日进店',
  ),
  blueberry: subject(['lilac', 'sky'], '1fad0', ['1f33f', '1f963'], '一颗就爆汁', '海拔 1,800 米 · 花香型'),
  mango: subject(
    ['lemon', 'peach'],
    times(2, '1f96d'),
    ['1f334', '1f368'],
    '不催熟，等它自己甜',
    '三亚树上八成熟',
  ),
  orange: subject(
    ['peach', 'lemon'],
    times(2, '1f34a'),
    ['1f33f', '1f9c3'],
    '剥开就是果园',
    '北纬 25° · 一树只选三成',
  ),
  coconut: subject(
    ['sand', 'mint'],
    '1f965',
    ['1f334', '1f379'],
    '拉环一开，海边就到',
    '泰国丹嫩沙多 · 香椰青',
  ),
  cherry: subject(
    ['rose', 'lilac'],
    times(3, '1f352'),
    ['1f33f', '1f370'],
    '脆到有声音',
    '智利空运 · 果径 28–30mm',
  ),
  grape: subject(['lilac', 'mint'], '1f347', ['1f33f', '1f377'], '带着白霜来', '金华大棚 · 现剪现发'),
  watermelon: subject(
    ['mint', 'rose'],
    times(2, '1f349'),
    ['1f31e', '1f964'],
    '夏天的第一口',
    '沙地 8424 · 中心糖 12 度',
  ),
  avocado: subject(
    ['mint', 'lemon'],
    times(2, '1f951'),
    ['1f33f', '1f35e'],
    '熟度由您选',
    '想今天吃选「即食」',
  ),
  apple: subject(
    ['rose', 'lime'],
    times(3, '1f34e'),
    ['1f333', '1f9c3'],
    '咔嚓一声的脆',
    '烟台栖霞 · 冰糖心',
  ),
  pineapple: subject(['lemon', 'mint'], '1f34d', ['1f334', '1f379'], '不用泡盐水', '徐闻产区 · 削好即食'),
  lemon: subject(
    ['lime', 'sky'],
    times(3, '1f34b'),
    ['1f33f', '1f375'],
    '皮薄汁多香气足',
    '安岳尤力克 · 无籽居多',
  ),
  peach: subject(
    ['mint', 'rose'],
    times(3, '1f351'),
    ['1f338', '1f368'],
    '轻轻一掐就出汁',
    '无锡阳山 · 一果一托',
  ),
  // 蔬菜
  greens: subject(
    ['mint', 'lime'],
    times(2, '1f96c'),
    ['1f33f', '1f35c'],
    '早上还在地里',
    '富阳基地 · 凌晨三点采',
  ),
  broccoli: subject(
    ['lime', 'lemon'],
    times(2, '1f966'),
    ['1f33f', '1f958'],
    '洗好切好，下锅就行',
    '有机转换认证 · 花球紧实',
  ),
  tomato: subject(
    ['rose', 'lemon'],
    times(3, '1f345'),
    ['1f33f', '1f373'],
    '小时候的味道',
    '普罗旺斯品种 · 沙瓤多汁',
  ),
  corn: subject(['lemon', 'sky'], times(2, '1f33d'), ['1f33e', '1f9c8'], '生吃也爆浆', '云南高原 · 水果玉米'),
  cucumber: subject(
    ['mint', 'sky'],
    times(2, '1f952'),
    ['1f33f', '1f957'],
    '当零食吃的黄瓜',
    '荷兰品种 · 无刺脆嫩',
  ),
  carrot: subject(
    ['peach', 'lime'],
    times(3, '1f955'),
    ['1f33f', '1f372'],
    '带泥的才新鲜',
    '沙地种植 · 甜脆少渣',
  ),
  potato: subject(
    ['sand', 'lemon'],
    times(3, '1f954'),
    ['1f33e', '1f35f'],
    '粉糯，一炖就化',
    '乌兰察布 · 黄心土豆',
  ),
  peas: subject(
    ['lime', 'mint'],
    times(2, '1fadb'),
    ['1f33f', '1f35a'],
    '春天最后一茬',
    '人工去筋 · 清炒一分钟',
  ),
  eggplant: subject(
    ['lilac', 'peach'],
    times(2, '1f346'),
    ['1f33f', '1f9c4'],
    '皮薄肉嫩不吸油',
    '嘉兴大棚 · 现采长茄',
  ),
  yam: subject(
    ['peach', 'lemon'],
    times(2, '1f360'),
    ['1f342', '1f36f'],
    '烤到流蜜',
    '山东沙地 · 烟薯 25 号',
  ),
  // 肉禽蛋
  egg: subject(
    ['peach', 'sky'],
    times(3, '1f95a'),
    ['1f414', '1f373'],
    '敢生着吃的蛋',
    '沙门氏菌未检出 · 每批可查',
  ),
  steak: subject(
    ['sand', 'rose'],
    times(2, '1f969'),
    ['1f33f', '1f37d-fe0f'],
    '谷饲 120 天',
    '澳洲冷链 · 厚切 2 厘米',
  ),
  pork: subject(['rose', 'sand'], times(2, '1f953'), ['1f416', '1f372'], '肥瘦三七开', '黑猪养足 300 天'),
  chicken: subject(
    ['peach', 'lemon'],
    times(2, '1f357'),
    ['1f414', '1f37a'],
    '粗盐焗三小时',
    '老陈家 · 每天只做八十只',
  ),
  stew: subject(['lemon', 'rose'], '1f958', ['1f33f', '1f35a'], '一锅老卤用了十年', '下午四点出锅'),
  lamb: subject(['lime', 'sand'], times(2, '1f356'), ['1f411', '1f9c5'], '不膻，清水就能煮', '宁夏盐池滩羊'),
  // 海鲜水产
  salmon: subject(
    ['peach', 'sky'],
    '1f363',
    ['2744-fe0f', '1f962'],
    '刺身级，今早切',
    '挪威冰鲜 · 全程 0–4℃',
  ),
  shrimp: subject(
    ['sky', 'mint'],
    times(2, '1f990'),
    ['1f9ca', '1f34b'],
    '船上就冻住的鲜',
    '厄瓜多尔白虾 · 40/50',
  ),
  croaker: subject(
    ['sky', 'sand'],
    '1f41f',
    ['1f30a', '1f372'],
    '东海的鲜，家门口的价',
    '现杀现装 · 冰水护送',
  ),
  crab: subject(['sky', 'rose'], '1f980', ['1f341', '1f376'], '蟹黄满到顶', '阳澄湖直发 · 一年兑换期'),
  lobster: subject(['mint', 'sky'], '1f99e', ['1f30a', '1f9c8'], '活着到家', '波士顿空运 · 死了包赔'),
  oyster: subject(
    ['sand', 'sky'],
    times(3, '1f9aa'),
    ['1f30a', '1f34b'],
    '撬开就是海',
    '乳山海域 · 现捞当日发',
  ),
  // 乳品烘焙
  milk: subject(['sky', 'lemon'], '1f95b', ['1f404', '1f36a'], '今天挤，今天喝', '望江牧场 · 75℃ 巴氏杀菌'),
  croissant: subject(
    ['peach', 'sand'],
    times(2, '1f950'),
    ['1f9c8', '2615'],
    '二十七层酥',
    '法国黄油 · 每天两炉',
  ),
  toast: subject(
    ['lemon', 'rose'],
    times(2, '1f35e'),
    ['1f33e', '1f9c8'],
    '撕着吃的吐司',
    '北海道汤种 · 不加改良剂',
  ),
  cake: subject(
    ['rose', 'lilac'],
    '1f382',
    ['1f388', '1f381'],
    '现做，三小时送到',
    '动物奶油 · 当季水果夹心',
  ),
  cheese: subject(
    ['sky', 'lemon'],
    times(2, '1f9c0'),
    ['1f404', '1f377'],
    '慢慢成熟的香',
    '内蒙古牧场 · 原制 12 个月',
  ),
  donut: subject(
    ['lilac', 'lemon'],
    times(3, '1f369'),
    ['1f388', '1f95b'],
    '甜一点，开心一点',
    '现炸现裹 · 六种口味',
  ),
  // 粮油调味
  rice: subject(['sand', 'lime'], '1f35a', ['1f33e', '1f962'], '揭盖满屋香', '五常稻花香 2 号 · 当季新米'),
  honey: subject(['lemon', 'lime'], '1f36f', ['1f41d', '1f375'], '一年只割一次', '秦岭土蜂 · 41.5 度成熟蜜'),
  olive: subject(
    ['lime', 'sand'],
    times(2, '1fad2'),
    ['1f33f', '1f957'],
    '二十四小时内冷榨',
    '西班牙 · 酸度 ≤ 0.3%',
  ),
  salt: subject(['sky', 'sand'], '1f9c2', ['1f30a', '1f35c'], '来自海风和太阳', '日晒粗盐 · 不加抗结剂'),
  dumpling: subject(
    ['mint', 'lemon'],
    times(3, '1f95f'),
    ['1f96c', '1f962'],
    '皮薄馅大十八褶',
    '手工现包 · 急冻锁鲜',
  ),
  noodle: subject(['lemon', 'rose'], '1f35c', ['1f33f', '1f95a'], '三分钟的深夜食堂', '非油炸 · 小磨香油包'),
  // 休闲零食
  chestnut: subject(
    ['sand', 'peach'],
    times(3, '1f330'),
    ['1f342', '1f36f'],
    '糯、甜、好剥',
    '迁西板栗 · 糖炒现装',
  ),
  peanut: subject(['lemon', 'sand'], times(3, '1f95c'), ['1f33e', '1f37a'], '越嚼越香', '带壳慢烤 · 只放盐'),
  cookie: subject(
    ['lemon', 'peach'],
    times(3, '1f36a'),
    ['1f9c8', '1f95b'],
    '入口就化',
    '发酵黄油 28% · 铁盒装',
  ),
  choco: subject(
    ['rose', 'sand'],
    times(2, '1f36b'),
    ['1f330', '2615'],
    '先苦后甜',
    '可可 72% · 不含代可可脂',
  ),
  juice: subject(
    ['mint', 'peach'],
    times(2, '1f9c3'),
    ['1f34f', '1f34e'],
    '果子榨的，别的没有',
    'NFC 鲜榨 · 冷藏 21 天',
  ),
  tea: subject(['mint', 'sand'], '1f375', ['1f343', '1fad6'], '明前第一采', '西湖龙井 · 群体种手炒'),
  beer: subject(['lemon', 'sky'], times(2, '1f37a'), ['1f33e', '1f95c'], '冰镇到四度', '钱塘精酿 · 小麦白啤'),
  popcorn: subject(['rose', 'sky'], '1f37f', ['1f33d', '1f964'], '今晚在家看电影', '焦糖现炒 · 蝶形大花'),
  // 居家生活
  tissue: subject(['sky', 'mint'], times(3, '1f9fb'), ['1f33f', '1f9f4'], '湿水不破', '原生木浆 · 四层加厚'),
  soap: subject(['mint', 'lilac'], '1f9f4', ['1fae7', '1f9fc'], '洗完不紧绷', '氨基酸表活 · 柚子香'),
  sponge: subject(
    ['sky', 'lemon'],
    times(2, '1f9fd'),
    ['1fae7', '1f37d-fe0f'],
    '不沾油，好冲洗',
    '双面压缩棉 · 可降解',
  ),
  toothbrush: subject(
    ['mint', 'sky'],
    times(2, '1faa5'),
    ['1f33f', '1fae7'],
    '少用一支塑料',
    '碳化竹柄 · 软毛',
  ),
  tulip: subject(['rose', 'mint'], '1f337', ['1f98b', '1f490'], '到家刚好半开', '荷兰种球 · 云南花农'),
  sunflower: subject(
    ['sky', 'lemon'],
    times(3, '1f33b'),
    ['1f31e', '1f98b'],
    '把太阳放在桌上',
    '基地直发 · 保水运输',
  ),
  plant: subject(['mint', 'sand'], '1fab4', ['1f33f', '1f331'], '一周浇一次就好', '水培土培皆宜 · 带盆'),
  farm: subject(
    ['lime', 'sky'],
    ['1f333', '1f33b', '1f69c'],
    ['1f31e', '1f9fa'],
    '周末去地里',
    '富阳田野 · 离城四十分钟',
  ),
  cabin: subject(
    ['sky', 'lime'],
    ['1f333', '1f3e1'],
    ['1f31f', '1f375'],
    '听一夜虫鸣',
    '临安山里 · 一院一客',
  ),
  tote: subject(['sand', 'mint'], '1f6cd-fe0f', ['1f33f', '1f34e'], '装得下一周的菜', '12 安帆布 · 内袋防水'),
  mug: subject(['peach', 'sand'], '2615', ['1f343', '1f36a'], '早市限定', '景德镇手拉坯 · 350ml'),
  umbrella: subject(
    ['lilac', 'sky'],
    '1f302',
    ['1f327-fe0f', '1f326-fe0f'],
    '江南的雨天用',
    '十骨抗风 · 双面防晒',
  ),
}
