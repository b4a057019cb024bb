/** A kind of place and the names such places bear; `{street}` stands for the street without its last word. */
export interface Kind {
  category: string
  names: readonly string[]
  /** Whether it has a telephone. */
  tel: boolean
  /** Tencent's kind of point: 0 place, 1 bus stop, 2 metro station. */
  type: 0 | 1 | 2
}

const kind = (category: string, names: readonly string[], tel = true, type: Kind['type'] = 0): Kind => ({
  category,
  names,
  tel,
  type,
})

/** One of each along every street, in this order. */
export const KINDS: readonly Kind[] = [
  kind('购物:农贸市场', ['{street}农贸市场', '{street}菜市场', '{street}生鲜市集']),
  kind('购物:超市', ['惠民超市({street}店)', '家家乐超市({street}店)', '邻里鲜生活超市({street}店)']),
  kind('购物:便利店', ['拐角便利店({street}店)', '小满便利店({street}店)', '不打烊便利({street}店)']),
  kind('购物:水果生鲜', [
    '{street}鲜果坊',
    '果叶记({street}店)',
    '阿公水果生鲜({street}店)',
    '海边人水产生鲜({street}店)',
  ]),
  kind('美食:小吃快餐', [
    '{street}面馆',
    '老街坊馄饨({street}店)',
    '阿婆早点铺({street}店)',
    '水岸饭店({street}店)',
  ]),
  kind('美食:咖啡厅', ['拾光咖啡({street}店)', '街角咖啡馆({street}店)', '慢点咖啡({street}店)']),
  kind('医疗保健:药店', ['{street}大药房', '安心药店({street}店)', '杏林堂药房({street}店)']),
  kind('银行金融:银行', ['农商银行({street}支行)', '市民银行({street}支行)', '江南银行({street}支行)']),
  kind('房产小区:住宅区', ['{street}花园', '{street}人家', '{street}新村'], false),
  kind('教育学校:小学', ['{street}小学', '{street}实验学校']),
  kind('旅游景点:公园', ['{street}公园', '{street}口袋公园'], false),
  kind('基础设施:公交车站', ['{street}口[公交站]', '{street}中[公交站]'], false, 1),
]

/** Places with a name of their own: [name, kind, street, house number]. */
export const LANDMARKS: readonly (readonly [
  title: string,
  category: string,
  street: string,
  number: number,
])[] = [
  ['望江门地铁站', '基础设施:地铁站', '望江路', 60],
  ['婺江路地铁站', '基础设施:地铁站', '望江路', 300],
  ['近江地铁站', '基础设施:地铁站', '富春路', 60],
  ['市民中心地铁站', '基础设施:地铁站', '解放东路', 40],
  ['杭州大剧院', '文化场馆:剧场', '富春路', 400],
  ['河坊街', '旅游景点:风景名胜', '中山南路', 500],
  ['中国茶叶博物馆', '文化场馆:博物馆', '龙井路', 88],
  ['恒生大厦', '房产小区:写字楼', '江南大道', 3588],
  ['鲁迅故里', '旅游景点:风景名胜', '解放路', 130],
  ['玄妙观', '旅游景点:风景名胜', '观前街', 94],
]
