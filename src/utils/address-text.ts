/** What a pasted text says, before its regions are known. */
export interface AddressText {
  name?: string
  /** Eleven digits. */
  phone?: string
  /** Regions and street, without name, phone and labels. */
  place: string
}

const NAME_LABEL = '收货人|收件人|联系人|姓名|名字'
const LABEL = `${NAME_LABEL}|联系电话|收货电话|手机号码|手机号|联系方式|手机|电话|所在地区|所在地|地区|省市区|收货地址|收件地址|详细地址|地址|邮政编码|邮编`
const LABELS = new RegExp(`(${LABEL})\\s*[:：]`, 'g')
/** `【收货人】`: a label in brackets. */
const BRACKETED = new RegExp(`[【[「](${LABEL})[】\\]」]`, 'g')
const LABELLED_NAME = new RegExp(
  `(?:${NAME_LABEL})\\s*[:：]\\s*([^\\s,，;；、:：\\d]{1,20}?)(?=$|[\\s,，;；、\\d+]|手机|电话|联系|地址|所在)`,
)
const PHONE = /(^|[^\d])((?:(?:\+|00)?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2})(?!\d)/
const LANDLINE = /(^|[^\d])0\d{2,3}-?\d{7,8}(?!\d)/g
const POSTCODE = /(^|[\s,，;；])\d{6}(?=$|[\s,，;；])/g
const BREAKS = /[\s,，;；、。|]+/
const LATIN = /^[A-Za-z][A-Za-z.'-]+$/

/** Where the phone stood. */
const MARK = '\u0000'

/** Ends of region names and words of streets: who has them is a place, not a person. */
const PLACE = /[省市区县旗镇乡村路街巷弄道号楼栋幢室层座厦]|自治|花园|公寓|广场|中心|学校|公司|驿站|门口|前台/
const TITLE = /(先生|女士|小姐|老师|同学|师傅|阿姨|叔叔|经理)$/
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'
/** Places of two to four characters that begin like a person. */
const CITIES =
  /^(北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|金华|温州|宁波|安阳|安庆|安康|安顺|黄山|黄石|黄冈|常州|常德|吴忠|郑州|邢台|许昌|柳州|梅州|江门|石家庄|唐山|秦皇岛|包头|连云港|徐州|马鞍山|池州|龙岩|景德镇|成都|贵阳|昆明|桂林|白银|白山|白城|兰州|丹东|鲁山|荆州|沙市|万州|江津|余杭|余姚|萧山|义乌|诸暨|顺德|明光)$/

const isPerson = (text: string): boolean => {
  if (TITLE.test(text)) return text.length <= 8
  if (LATIN.test(text.replace(/ /g, ''))) return text.length >= 2
  if (PLACE.test(text) || CITIES.test(text)) return false
  return /^[\u4e00-\u9fff]{2,4}$/.test(text) || /^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/.test(text)
}

/** How much a part looks like the receiver: by title, by family name, by standing beside the phone or at an end. */
const scoreOf = (parts: readonly string[], index: number): number => {
  const text = parts[index] ?? ''
  if (!isPerson(text)) return 0
  const mark = parts.indexOf(MARK)
  const known = TITLE.test(text) ? 3 : FAMILY.includes(text.slice(0, 1)) ? 2 : text.includes('·') ? 2 : 0
  const beside = mark !== -1 && Math.abs(mark - index) === 1 ? 1 : 0
  const last = parts.length - 1
  const end = index === 0 || index === last || (index === last - 1 && mark === last) ? 0.5 : 0
  if (known === 0 && text.length === 2 && !LATIN.test(text)) return 0
  return known > 0 && beside + end === 0 ? 0 : known + beside + end
}

/** `…6 幢 1202林女士`: a name that hangs on the house number before the phone. */
const HANGING = /^(.*[\d号室楼层座幢栋)）])([\u4e00-\u9fff]{2,4})$/

const cutHanging = (parts: readonly string[]): string[] =>
  parts.flatMap((part, index) => {
    const beside = parts[index + 1] === MARK || index === parts.length - 1
    const cut = beside ? HANGING.exec(part) : null
    return cut && scoreOf(['', cut[2] ?? '', MARK], 1) >= 2 ? [cut[1] ?? '', cut[2] ?? ''] : [part]
  })

/** `John Smith` is one part. */
const joinLatin = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((joined, part) => {
    const before = joined[joined.length - 1]
    if (before !== undefined && LATIN.test(part) && LATIN.test(before.replace(/ /g, '')))
      return [...joined.slice(0, -1), `${before} ${part}`]
    return [...joined, part]
  }, [])

const clean = (text: string): string =>
  text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b\ufeff\u00a0\u3000\u0000]/g, ' ')
    .replace(BRACKETED, '$1：')
    .replace(/[【】[\]「」]/g, ' ')
    .trim()

/**
 * Takes name, phone and place out of one text as people copy it from a chat or another shop, in any order, with or
 * without labels.
 */
export const parseAddressText = (text: string): AddressText => {
  const flat = clean(text)
  const found = PHONE.exec(flat)
  const phone = found?.[2]?.replace(/\D/g, '').slice(-11)
  const labelled = LABELLED_NAME.exec(flat)?.[1]
  const marked = found ? flat.replace(found[2] ?? '', ` ${MARK} `) : flat
  const bare = marked.replace(LABELS, ' ').replace(LANDLINE, '$1').replace(POSTCODE, '$1')
  const parts = cutHanging(joinLatin(bare.split(BREAKS).filter(Boolean)))
  const best = (parts.length > 1 ? parts : [])
    .map((part, index) => ({ index, score: part === labelled ? 9 : scoreOf(parts, index) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0]
  const place = parts.filter((part, index) => part !== MARK && index !== best?.index).join(' ')
  return { name: best && parts[best.index], phone, place }
}
