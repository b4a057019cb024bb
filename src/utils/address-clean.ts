/** What is not the address itself: labels, phones, post codes, greetings, pictures. */

const WHO = '收货人|收件人|联系人|收货|收件'
const NAME = `(?:${WHO})?(?:姓名|名字)|收货人|收件人|联系人|Name`
const PHONE_NAME = '电话号码|联系电话|联系手机|手机号码|手机号|联系方式|手机|电话|Tel|Phone|Mobile'
const PLACE_NAME = '所在地区|所在地|地区|省市区|详细地址|地址信息|地址|街道|Address'
const LABEL = `${NAME}|(?:${WHO})?(?:${PHONE_NAME}|${PLACE_NAME}|信息)|邮政编码|邮编`
const COLON = '\\s*[:：=＝]\\s*'
const LABELS = new RegExp(`(${LABEL})${COLON}`, 'gi')
/** `【收货人】`: a label in brackets. */
const BRACKETED = new RegExp(`[【[「](${LABEL})[】\\]」]`, 'gi')
/** A label without a colon at the beginning of a part, before what it names. */
const OPEN_NAME = new RegExp(`(^|[\\s,，;；。])(?:${NAME})\\s*(?=[\\u4e00-\\u9fff])`, 'g')
const OPEN_PHONE = new RegExp(`(^|[\\s,，;；。])(?:${WHO})?(?:${PHONE_NAME})\\s*(?=[\\d+(（])`, 'gi')
const OPEN_PLACE = /(^|[\s,，;；。])(?:收货|收件|详细)?地址(?:是|在)?\s*(?=[\u4e00-\u9fff])/g
const LABELLED_NAME = new RegExp(
  `(?:${NAME})${COLON}([^\\s,，;；、:：=＝\\d]{1,20}?)(?=$|[\\s,，;；、\\d+(（/|]|手机|电话|联系|地址|所在)`,
  'i',
)
/** `1.姓名`, `①`. */
const NUMBERED = new RegExp(`(^|\\s)(?:\\d[.、)）]|[①-⑳])\\s*(?=${LABEL})`, 'g')
/** `收 货 人：`. */
const SPACED = /(收)\s+(货|件)\s+(人)|(姓|电|地)\s+(名|话|址)(?=\s*[:：=＝])/g

const GAP = '[-\\s.—–]?'
const PHONE = `(?:[（(]?(?:\\+|00)?86[)）]?${GAP})?1[3-9]\\d(?:${GAP}\\d{4}){2}`
const PHONES = new RegExp(`(^|[^\\d])(${PHONE})(?!\\d)`)
/** A second number behind the first. */
const MORE_PHONES = new RegExp(`(?:或者?|/|、|\\s)\\s*${PHONE}(?!\\d)`, 'g')
const MASKED = /(^|[^\d])1\d{2}\*{3,5}\d{3,4}(?!\d)/g
const LANDLINE = /(^|[^\d])[（(]?0\d{2,3}[)）]?[-\s]?\d{7,8}(?:-\d{1,5})?(?!\d)/g
const POSTCODE = /(^|[\s,，;；])\d{6}(?=$|[\s,，;；])(?!\s*[号室栋幢楼弄])/g

const PICTURES = /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]/gu
/** `（收）`, `(女)`: a word about a name. */
const ABOUT_NAME = /[（(]\s*(收|女|男|微信同号|同微信)\s*[)）]/g

/** Words around an address. */
const NOISE =
  /^(你好|您好|亲|谢谢.*|多谢.*|辛苦了?.*|麻烦.*|请?(寄|发|送)(到|给|往)?|默认|默认地址|微信同号|或者?|收|京东|淘宝|天猫|拼多多|抖音)[!！~]*$/

/** Where the phone stood. */
export const MARK = '\u0000'

const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

export interface CleanText {
  /** Eleven digits. */
  phone?: string
  /** What a label calls the name. */
  labelled?: string
  /** Everything else, with MARK where the phone stood. */
  bare: string
}

/** Takes out what is told by its form alone. */
export const cleanText = (text: string): CleanText => {
  const flat = halfWidth(text)
    .replace(/[\u200b\ufeff\u00a0\u3000\u0000]/g, ' ')
    .replace(PICTURES, ' ')
    .replace(ABOUT_NAME, ' ')
    .replace(SPACED, '$1$2$3$4$5')
    .replace(NUMBERED, '$1')
    .replace(BRACKETED, '$1：')
    .replace(/[【】[\]「」]/g, ' ')
    .trim()
  const found = PHONES.exec(flat)?.[2]
  const marked = found ? flat.replace(found, ` ${MARK} `).replace(MORE_PHONES, ' ') : flat
  const bare = marked
    .replace(LABELS, ' ')
    .replace(OPEN_NAME, '$1')
    .replace(new RegExp(`(?:${WHO})?(?:${PHONE_NAME})\\s*(?=${MARK})`, 'gi'), ' ')
    .replace(OPEN_PHONE, '$1')
    .replace(OPEN_PLACE, '$1')
    .replace(MASKED, '$1')
    .replace(LANDLINE, '$1')
    .replace(POSTCODE, '$1')
    .replace(/[（(]\s*(\u0000?)\s*[)）]/g, ' $1 ')
  return { phone: found?.replace(/\D/g, '').slice(-11), labelled: LABELLED_NAME.exec(flat)?.[1], bare }
}

/** Parts at spaces and separators, without what hangs on their ends and without words around an address. */
export const splitAddress = (bare: string): string[] =>
  bare
    .replace(/(\D)[:：]|[:：](?=\D|$)/g, '$1 ')
    .split(/[\s,，;；、。|｜]+/)
    .map((part) => part.replace(/^[/\-—~·>=]+(?=.)|[/\-—~·>=]+$/g, ''))
    .filter((part) => part !== '' && !NOISE.test(part))
