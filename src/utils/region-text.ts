/** A name as far as regions go. */
interface Named {
  name: string
}

const ENDINGS =
  /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|新区|地区|林区|街道|办事处|省|市|区|县|旗|盟|镇|乡)$/
const NATIONS =
  /(土家族|布依族|哈尼族|景颇族|傈僳族|朝鲜族|蒙古族|哈萨克|柯尔克孜|藏族|羌族|彝族|苗族|侗族|壮族|瑶族|白族|傣族|回族|满族|黎族|畲族|水族|土族|蒙古|各族)+$/

/** `浙江省` → `浙江`, `湘西土家族苗族自治州` → `湘西`: what people write instead of the full name. */
export const shortRegionName = (name: string): string => {
  const bare = name.replace(ENDINGS, '')
  const short = bare === '内蒙古' ? bare : bare.replace(NATIONS, '')
  return short.length >= 2 ? short : name
}

/** Regions that exist on paper only (市辖区, 县, 省直辖县级行政区划): nobody writes them. */
export const isPaperRegion = (name: string): boolean => /^(市辖区|县|.*直辖县级行政区划)$/.test(name)

export interface TakenRegion<R> {
  region: R
  /** The text behind the name. */
  rest: string
}

const skip = (text: string): string => text.replace(/^[\s,，、\-—>·/]+/, '')

/** What follows a street's name rather than a region's: 「朝阳路」 is not 朝阳区. */
const STREET =
  /^(大|东|西|南|北|中|新|一|二|三|四)?(路|街(?!道)|巷|弄|大道|花园|小区|广场|公园|村|桥|号|站|里)/

/** 「花园路」 of 花园路街道: written without its ending it is the street itself. */
const LIKE_STREET = /(路|街|大道|巷|弄)$/

/** What stands for a long ending: 恩施州, 石柱县, 浦东区, 槐店镇 of 槐店回族镇. */
const KINDS = ['州', '县', '旗', '区', '镇', '乡'] as const

/**
 * Whether a text goes on as it may behind the short name of a region, and how many characters of it still belong to
 * the name. 「大理市」 is not 大理白族自治州, 「吉林市」 is not 吉林省.
 */
const behindShort = (name: string, rest: string): number | undefined => {
  if (STREET.test(rest)) return undefined
  const kind = KINDS.find((one) => rest.startsWith(one))
  if (kind) return name.endsWith(kind) ? 1 : undefined
  return /^(省|市(?!场)|盟)/.test(rest) ? undefined : 0
}

/**
 * Takes the region that a text begins with off it. Full names go before short ones, and long ones before their own
 * beginnings.
 */
export const takeRegion = <R extends Named>(
  text: string,
  regions: readonly R[],
): TakenRegion<R> | undefined => {
  const start = skip(text)
  const longest = (nameOf: (region: R) => string, behind: (region: R, rest: string) => number | undefined) =>
    regions
      .filter((region) => !isPaperRegion(region.name))
      .flatMap((region) => {
        const { length } = nameOf(region)
        const more = start.startsWith(nameOf(region)) ? behind(region, start.slice(length)) : undefined
        return more === undefined ? [] : [{ region, length: length + more }]
      })
      .sort((a, b) => b.length - a.length)[0]
  const match =
    longest(
      ({ name }) => name,
      () => 0,
    ) ??
    longest(
      ({ name }) => shortRegionName(name),
      ({ name }, rest) => (LIKE_STREET.test(shortRegionName(name)) ? undefined : behindShort(name, rest)),
    )
  return match && { region: match.region, rest: skip(start.slice(match.length)) }
}

/** Takes the region whose full name a text begins with off it. */
export const takeFull = <R extends Named>(
  text: string,
  regions: readonly R[],
): TakenRegion<R> | undefined => {
  const region = regions.find(({ name }) => text.startsWith(name))
  return region && { region, rest: skip(text.slice(region.name.length)) }
}

/** Takes the names of regions that are written a second time, in full, off the beginning of what is left. */
export const withoutRepeats = (text: string, regions: readonly Named[]): string =>
  regions.reduce((rest, { name }) => {
    const start = skip(rest)
    return !isPaperRegion(name) && start.startsWith(name) ? skip(start.slice(name.length)) : rest
  }, text)

interface RegionNames {
  provinceStr?: string
  cityStr?: string
  areaStr?: string
  streetStr?: string
}

/** Names of regions as people read them: no paper regions, nothing twice. */
export const joinRegions = (names: readonly (string | undefined)[]): string =>
  [...new Set(names)].filter((name) => name && !isPaperRegion(name)).join(' ')

/** The regions of an address in one line: `浙江省 杭州市 上城区 望江街道`. */
export const regionLine = ({ provinceStr, cityStr, areaStr, streetStr }: RegionNames): string =>
  joinRegions([provinceStr, cityStr, areaStr, streetStr])
