import { cleanText, MARK, splitAddress } from './address-clean'
import { FROM_PROVINCE, isPerson, PROVINCES, scoreOf } from './person-name'

/** What a pasted text says, before its regions are known. */
export interface AddressText {
  name?: string
  /** Eleven digits. */
  phone?: string
  /** Regions and street, without name, phone and labels; the part with the province first. */
  place: string
}

/** `中国浙江省`, `是浙江省`. */
const BEFORE_PROVINCE = new RegExp(`^(?:中国|中华人民共和国|是|在)(?=${PROVINCES})`)
/** `王芳上海市…`: a name that hangs on a province, which is then written out. */
const HUNG_ON = new RegExp(
  `^([\\u4e00-\\u9fff]{2,4}?)((?:${PROVINCES})(?:省|市|自治区|壮族|回族|维吾尔|特别行政区).*)$`,
)
/** `…6 幢 1202林女士`: a name that hangs on the house number or the house. */
const HANGING = /^(.*[\d号室楼层座幢栋厦苑院铺厅馆)）])([\u4e00-\u9fff]{2,4})$/
/** `王芳收`. */
const TO = /^([\u4e00-\u9fff]{2,4})(收|亲收|亲启)$/

const isName = (text: string): boolean => scoreOf(['', text, MARK], 1, MARK) >= 2

const cutNames = (parts: readonly string[]): string[] =>
  parts.flatMap((part, index) => {
    const to = TO.exec(part)?.[1]
    if (to && isName(to)) return [to]
    const [, before = '', place = ''] = FROM_PROVINCE.test(part) ? [] : (HUNG_ON.exec(part) ?? [])
    if (isName(before)) return [before, place]
    const beside = parts[index + 1] === MARK || index === parts.length - 1
    const [, house = '', after = ''] = (beside && HANGING.exec(part)) || []
    const name = TO.exec(after)?.[1] ?? after
    return isName(name) ? [house, name] : [part]
  })

const LATIN = /^[A-Za-z][A-Za-z.'-]*$/

/** `John Smith` is one part. */
const joinLatin = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((joined, part) => {
    const before = joined[joined.length - 1]
    const goesOn = before !== undefined && LATIN.test(before.replace(/ /g, '')) && isPerson(before)
    if (goesOn && LATIN.test(part) && isPerson(part)) return [...joined.slice(0, -1), `${before} ${part}`]
    return [...joined, part]
  }, [])

/** What stands before the province goes behind: a place begins with it. */
const provinceFirst = (parts: readonly string[]): string[] => {
  const plain = parts.map((part) => part.replace(BEFORE_PROVINCE, ''))
  const at = plain.findIndex((part) => FROM_PROVINCE.test(part))
  return at > 0 ? [...plain.slice(at), ...plain.slice(0, at)] : plain
}

/**
 * Takes name, phone and place out of one text as people copy it from a chat or another shop, in any order, with or
 * without labels.
 */
export const parseAddressText = (text: string): AddressText => {
  const { phone, labelled, bare } = cleanText(text)
  const parts = cutNames(joinLatin(splitAddress(bare)))
  const isLabelled = (part: string) =>
    labelled !== undefined && (part === labelled || part.startsWith(`${labelled} `))
  const best = (parts.length > 1 ? parts : [])
    .map((part, index) => ({ index, score: isLabelled(part) ? 9 : scoreOf(parts, index, MARK) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0]
  const place = parts.filter((part, index) => part !== MARK && index !== best?.index)
  return { name: best && parts[best.index], phone, place: provinceFirst(place).join(' ') }
}
