import fc from 'fast-check'

import { parseAddressText } from '@/utils/address-text'
import { addressSamples } from './address-samples'
import { isPaperRegion, joinRegions, shortRegionName, takeRegion } from '@/utils/region-text'

const PHONE = '13812346021'

describe('one pasted text', () => {
  it.each([
    ['林女士 13812346021 杭州市望江路 188 号', '林女士', '杭州市望江路 188 号'],
    [
      '林女士13812346021浙江省杭州市上城区望江路188号6幢1202',
      '林女士',
      '浙江省杭州市上城区望江路188号6幢1202',
    ],
    [
      '浙江省杭州市上城区望江路188号6幢1202林女士13812346021',
      '林女士',
      '浙江省杭州市上城区望江路188号6幢1202',
    ],
    [
      '138 1234 6021，张伟，广东省深圳市南山区科技园 T3 栋 1801',
      '张伟',
      '广东省深圳市南山区科技园 T3 栋 1801',
    ],
    [
      '收货人：张伟\n手机号码：138-1234-6021\n所在地区：广东省 深圳市 南山区 粤海街道\n详细地址：科技园南区 T3 栋',
      '张伟',
      '广东省 深圳市 南山区 粤海街道 科技园南区 T3 栋',
    ],
    [
      '收件人: 王小明，电话: +86 138 1234 6021，地址: 北京市海淀区中关村大街27号',
      '王小明',
      '北京市海淀区中关村大街27号',
    ],
    [
      '姓名:李雷 手机:13812346021 地址:河北省石家庄市长安区中山东路 1 号',
      '李雷',
      '河北省石家庄市长安区中山东路 1 号',
    ],
    [
      '【收货人】赵敏【电话】13812346021【地址】四川省成都市武侯区天府大道北段 1480 号',
      '赵敏',
      '四川省成都市武侯区天府大道北段 1480 号',
    ],
    [
      '上海市浦东新区张江路 500 弄 3 号 602，欧阳娜娜，13812346021',
      '欧阳娜娜',
      '上海市浦东新区张江路 500 弄 3 号 602',
    ],
    ['13812346021 浙江 杭州 西湖 文三路 1 号 张三', '张三', '浙江 杭州 西湖 文三路 1 号'],
    ['张三，浙江 杭州 西湖区 文三路 1 号，13812346021', '张三', '浙江 杭州 西湖区 文三路 1 号'],
    ['金华 义乌 福田路 8 号 金先生 13812346021', '金先生', '金华 义乌 福田路 8 号'],
    ['John Smith 13812346021 上海市徐汇区衡山路 12 号', 'John Smith', '上海市徐汇区衡山路 12 号'],
    [
      '阿卜杜拉·买买提 13812346021 新疆喀什地区喀什市人民西路 8 号',
      '阿卜杜拉·买买提',
      '新疆喀什地区喀什市人民西路 8 号',
    ],
    [
      '江苏省苏州市昆山市前进中路 188 号 215300 周先生 13812346021',
      '周先生',
      '江苏省苏州市昆山市前进中路 188 号',
    ],
    [
      '杭州市余杭区文一西路969号 西溪园区 １３８１２３４６０２１ 马芸',
      '马芸',
      '杭州市余杭区文一西路969号 西溪园区',
    ],
    [
      '刘师傅 0571-88886666 13812346021 湖北省仙桃市龙华山街道 100 号',
      '刘师傅',
      '湖北省仙桃市龙华山街道 100 号',
    ],
    ['重庆市渝中区民权路 28 号,李四,13812346021', '李四', '重庆市渝中区民权路 28 号'],
    [
      '香港特别行政区 九龙 油尖旺区 弥敦道 100 号 何先生 13812346021',
      '何先生',
      '香港特别行政区 九龙 油尖旺区 弥敦道 100 号',
    ],
  ])('%s', (text, name, place) => {
    expect(parseAddressText(text)).toEqual({ name, phone: PHONE, place })
  })

  it('without a name makes none up of a place', () => {
    expect(parseAddressText('13812346021 杭州 望江路188号')).toEqual({
      name: undefined,
      phone: PHONE,
      place: '杭州 望江路188号',
    })
    expect(parseAddressText('浙江省杭州市上城区望江路 188 号 恒生大厦前台').name).toBeUndefined()
  })

  it('without a phone still finds name and place', () => {
    expect(parseAddressText('林女士 浙江省杭州市上城区望江路 188 号')).toEqual({
      name: '林女士',
      phone: undefined,
      place: '浙江省杭州市上城区望江路 188 号',
    })
  })

  it('takes no phone out of a longer number', () => {
    expect(parseAddressText('订单 113812346021 号').phone).toBeUndefined()
    expect(parseAddressText('订单 138123460212 号').phone).toBeUndefined()
  })

  it('never fails and never answers a phone that is none, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const { phone, place } = parseAddressText(text)
        return (phone === undefined || /^1[3-9]\d{9}$/.test(phone)) && typeof place === 'string'
      }),
    )
  })

  /** What a pasted text is made of, in any order and number. */
  const scraps = fc.array(
    fc.oneof(
      fc.constantFrom(
        '收货人：',
        '电话',
        '地址：',
        '，',
        ' ',
        '\n',
        '（',
        '）',
        '/',
        '【',
        '】',
        '张伟',
        '王芳收',
      ),
      fc.constantFrom(
        '浙江省',
        '杭州市',
        '西湖区',
        '北京',
        '文三路',
        '号',
        '幢',
        '室',
        'A座',
        '📱',
        '+86',
        '0571-',
      ),
      fc.nat({ max: 99_999_999 }).map(String),
      fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String),
    ),
    { maxLength: 24 },
  )
  const digitsOf = (text: string) => text.match(/\d+/g) ?? []

  it('never invents digits: each number that it answers stands in the text', () => {
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('')
        const { name = '', phone = '', place } = parseAddressText(text)
        const whole = text.replace(/\D/g, '')
        return [...digitsOf(name), ...digitsOf(phone), ...digitsOf(place)].every((digits) =>
          whole.includes(digits),
        )
      }),
    )
  })

  it('never invents a character, and says nothing twice', () => {
    fc.assert(
      fc.property(scraps, (parts) => {
        const left = [...parts.join('')]
        const { name = '', phone = '', place } = parseAddressText(parts.join(''))
        return [...`${name}${phone}${place}`.replace(/ /g, '')].every((character) => {
          const at = left.indexOf(character)
          if (at >= 0) left.splice(at, 1)
          return at >= 0
        })
      }),
    )
  })

  it('finds name, phone and place again in each order, with each separator and each way to write a phone', () => {
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/))
      .map(([a, b]) => `1${a}${b}`)
    const spelt = [
      (digits: string) => digits,
      (digits: string) => `+86 ${digits}`,
      (digits: string) => digits.replace(/(\d{3})(\d{4})/, '$1-$2-'),
      (digits: string) => digits.replace(/(\d{3})(\d{4})/, '$1 $2 '),
    ]
    const labels = { name: '收货人：', phone: '手机号码：', place: '收货地址：' } as const
    const orders = fc.shuffledSubarray(['name', 'phone', 'place'] as const, { minLength: 3 })
    const given = fc.record({
      name: fc.constantFrom('张伟', '王小明', '欧阳娜娜', '林女士', '阿依古丽·买买提'),
      phone: mobile,
      place: fc.constantFrom(
        '浙江省杭州市西湖区文三路478号A座1203',
        '北京市海淀区学院路37号',
        '内蒙古呼和浩特市新城区新华大街1号',
      ),
    })
    fc.assert(
      fc.property(
        given,
        orders,
        fc.constantFrom('\n', ' ', '，', ',', '；', ' | '),
        fc.constantFrom(...spelt),
        fc.boolean(),
        (whole, order, between, spell, labelled) => {
          const parts = order.map((part) => {
            const text = part === 'phone' ? spell(whole.phone) : whole[part]
            return labelled ? `${labels[part]}${text}` : text
          })
          expect(parseAddressText(parts.join(between))).toEqual(whole)
        },
      ),
    )
  })

  it('reads what it has read the same way again', () => {
    for (const { text } of addressSamples) {
      const first = parseAddressText(text)
      const again = [first.name && `收货人：${first.name}`, first.phone, first.place]
        .filter(Boolean)
        .join(' ')
      expect([text, parseAddressText(again)]).toEqual([text, first])
    }
  })
})

describe('names of regions', () => {
  const of = (...names: string[]) => names.map((name) => ({ name }))

  it.each([
    ['浙江省', '浙江'],
    ['新疆维吾尔自治区', '新疆'],
    ['内蒙古自治区', '内蒙古'],
    ['湘西土家族苗族自治州', '湘西'],
    ['喀什地区', '喀什'],
    ['浦东新区', '浦东'],
    ['香港特别行政区', '香港'],
    ['望江街道', '望江'],
    ['县', '县'],
    ['沙县', '沙县'],
  ])('%s is written %s', (name, short) => {
    expect(shortRegionName(name)).toBe(short)
  })

  it('a text begins with a full or a short name', () => {
    const provinces = of('浙江省', '江苏省')
    expect(takeRegion('浙江省杭州市', provinces)).toEqual({ region: { name: '浙江省' }, rest: '杭州市' })
    expect(takeRegion(' 浙江，杭州市', provinces)).toEqual({ region: { name: '浙江省' }, rest: '杭州市' })
    expect(takeRegion('望江路 188 号', provinces)).toBeUndefined()
  })

  it('a street that is called like a region is a street', () => {
    expect(takeRegion('望江路 188 号', of('望江街道'))).toBeUndefined()
    expect(takeRegion('朝阳大街 1 号', of('朝阳区'))).toBeUndefined()
    expect(takeRegion('朝阳北路 1 号', of('朝阳区'))).toBeUndefined()
    expect(takeRegion('望江 188 号', of('望江街道'))?.rest).toBe('188 号')
  })

  it('a short name with the ending of another kind is another region', () => {
    expect(takeRegion('吉林市船营区', of('吉林省'))).toBeUndefined()
    expect(takeRegion('大理市下关街道', of('大理白族自治州'))).toBeUndefined()
    expect(takeRegion('恩施州恩施市', of('恩施土家族苗族自治州'))?.rest).toBe('恩施市')
    expect(takeRegion('石柱县新开路', of('石柱土家族自治县'))?.rest).toBe('新开路')
  })

  it('a street office called like its street leaves the street in the address', () => {
    expect(takeRegion('香港中路 61 号', of('香港中路街道'))).toBeUndefined()
    expect(takeRegion('香港中路街道香港中路 61 号', of('香港中路街道'))?.rest).toBe('香港中路 61 号')
  })

  it('the longest name wins', () => {
    expect(takeRegion('城关镇东路', of('城关', '城关镇'))?.region.name).toBe('城关镇')
  })

  it('regions that exist on paper only are neither found nor shown', () => {
    expect(
      ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划', '越城区'].map(isPaperRegion),
    ).toEqual([true, true, true, true, false])
    expect(takeRegion('县前街 1 号', of('县'))).toBeUndefined()
    expect(joinRegions(['北京市', '市辖区', '东城区', undefined])).toBe('北京市 东城区')
    expect(joinRegions(['广东省', '东莞市', '东莞市', '南城街道'])).toBe('广东省 东莞市 南城街道')
  })
})
