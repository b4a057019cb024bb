/** Short names of all provinces, as a pattern. */
export const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门'
export const FROM_PROVINCE = new RegExp(`^(?:${PROVINCES})`)

/** Ends of region names and words of streets: who has them is a place, not a person. */
const PLACE =
  /[省市区县旗镇乡村路街巷弄道号楼栋幢室层座厦]|自治|花园|公寓|广场|中心|学校|公司|驿站|门口|前台|家园|代收|快递/
const TITLE = /(先生|女士|小姐|老师|同学|师傅|阿姨|叔叔|经理)$/
const LATIN = /^[A-Za-z][A-Za-z.'-]+$/
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝诸上尉皇慕令端独淳宇'
/** Places of two to four characters that begin like a person. */
const CITIES = new RegExp(
  `^(?:${PROVINCES}|金华|温州|宁波|安阳|安庆|安康|安顺|黄山|黄石|黄冈|常州|常德|吴忠|郑州|邢台|许昌|柳州|梅州|江门|石家庄|唐山|秦皇岛|包头|连云港|徐州|马鞍山|池州|龙岩|景德镇|成都|贵阳|昆明|桂林|白银|白山|白城|兰州|丹东|鲁山|荆州|沙市|万州|江津|余杭|余姚|萧山|义乌|诸暨|顺德|明光)$`,
)

/** Whether a text can be who receives a parcel. */
export const isPerson = (text: string): boolean => {
  if (TITLE.test(text)) return text.length <= 8
  if (LATIN.test(text.replace(/ /g, ''))) return text.length >= 2
  if (PLACE.test(text) || CITIES.test(text)) return false
  return /^[\u4e00-\u9fff]{2,4}$/.test(text) || /^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/.test(text)
}

/** How much a part looks like the receiver: by title, by family name, by standing beside the phone or at an end. */
export const scoreOf = (parts: readonly string[], index: number, phone: string): number => {
  const text = parts[index] ?? ''
  if (!isPerson(text)) return 0
  const mark = parts.indexOf(phone)
  const known = TITLE.test(text) ? 3 : FAMILY.includes(text.slice(0, 1)) || text.includes('·') ? 2 : 0
  const beside = mark !== -1 && Math.abs(mark - index) === 1 ? 1 : 0
  const last = parts.length - 1
  const end = index === 0 || index === last || (index === last - 1 && mark === last) ? 0.5 : 0
  // Two characters of no known family are a city as well as a person: only where the place is elsewhere.
  if (known === 0 && text.length === 2 && !LATIN.test(text))
    return parts.some((part) => FROM_PROVINCE.test(part)) ? beside * end : 0
  return known > 0 && beside + end === 0 ? 0 : known + beside + end
}
