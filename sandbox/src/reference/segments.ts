import type { MobileLocation } from '../../../src/types/api/tool'

/** [province, city, dialling code, post code] */
const CITIES: readonly (readonly [province: string, city: string, area: string, post: string])[] = [
  ['北京', '北京', '010', '100000'],
  ['广东', '广州', '020', '510000'],
  ['上海', '上海', '021', '200000'],
  ['天津', '天津', '022', '300000'],
  ['重庆', '重庆', '023', '400000'],
  ['辽宁', '沈阳', '024', '110000'],
  ['江苏', '南京', '025', '210000'],
  ['湖北', '武汉', '027', '430000'],
  ['四川', '成都', '028', '610000'],
  ['陕西', '西安', '029', '710000'],
  ['河北', '石家庄', '0311', '050000'],
  ['山西', '太原', '0351', '030000'],
  ['河南', '郑州', '0371', '450000'],
  ['辽宁', '大连', '0411', '116000'],
  ['吉林', '长春', '0431', '130000'],
  ['黑龙江', '哈尔滨', '0451', '150000'],
  ['江苏', '无锡', '0510', '214000'],
  ['江苏', '苏州', '0512', '215000'],
  ['山东', '济南', '0531', '250000'],
  ['山东', '青岛', '0532', '266000'],
  ['安徽', '合肥', '0551', '230000'],
  ['浙江', '杭州', '0571', '310000'],
  ['浙江', '湖州', '0572', '313000'],
  ['浙江', '嘉兴', '0573', '314000'],
  ['浙江', '宁波', '0574', '315000'],
  ['浙江', '绍兴', '0575', '312000'],
  ['浙江', '温州', '0577', '325000'],
  ['浙江', '金华', '0579', '321000'],
  ['福建', '福州', '0591', '350000'],
  ['福建', '厦门', '0592', '361000'],
  ['湖南', '长沙', '0731', '410000'],
  ['广东', '深圳', '0755', '518000'],
  ['广东', '东莞', '0769', '523000'],
  ['广西', '南宁', '0771', '530000'],
  ['江西', '南昌', '0791', '330000'],
  ['贵州', '贵阳', '0851', '550000'],
  ['云南', '昆明', '0871', '650000'],
  ['海南', '海口', '0898', '570000'],
]

const OPERATORS: readonly (readonly [name: string, prefixes: readonly string[]])[] = [
  ['中国移动', ['135', '136', '137', '138', '139', '150', '159', '188']],
  ['中国联通', ['130', '131', '132', '155', '186']],
  ['中国电信', ['133', '153', '180', '189']],
]

/** Numbers of the demo's people. */
const DEMO: readonly (readonly [code: string, area: string, operator: string])[] = [
  ['1380000', '0571', '中国移动'],
  ['1390000', '0571', '中国移动'],
  ['1590000', '0575', '中国移动'],
]

/** Operators gave the numbers 138 0571 … to the city with the dialling code 0571; shorter codes are filled up in front. */
const tail = (area: string) => (area.length === 3 ? `0${area}` : area)

function make(): MobileLocation[] {
  const facts = (area: string, operator: string, code: string): Omit<MobileLocation, 'id'>[] =>
    CITIES.filter(([, , dialling]) => dialling === area).map(([province, cityName, areaCode, postCode]) => ({
      ...{ province, cityName, areaCode, postCode, code, segmentName: operator },
      cardType: `${operator}${code.slice(0, 3)}卡`,
    }))
  const regular = OPERATORS.flatMap(([operator, prefixes]) =>
    prefixes.flatMap((prefix) =>
      CITIES.flatMap(([, , area]) => facts(area, operator, `${prefix}${tail(area)}`)),
    ),
  )
  const known = [...regular, ...DEMO.flatMap(([code, area, operator]) => facts(area, operator, code))]
  return known
    .sort((a, b) => (a.code ?? '').localeCompare(b.code ?? ''))
    .map((segment, i) => ({ id: i + 1, ...segment }))
}

let segments: readonly MobileLocation[] | undefined

/** The phone segments the sandbox knows, in order; a selection, not the whole numbering plan. */
export const allSegments = (): readonly MobileLocation[] => (segments ??= make())
