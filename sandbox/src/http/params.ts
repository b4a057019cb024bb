import { z } from 'zod'
import { Refusal } from './refusal'

z.config(z.locales.zhCN())

/** What arrives over HTTP: texts, and files in multipart forms. Empty texts are dropped before parsing. */
export type RawParams = Record<string, string | File>

const numeric = (pattern: RegExp, sentence: string) => z.string().regex(pattern, sentence).transform(Number)

/** Id of a record (0 is a value: the platform itself, the top level). */
export const id = () => numeric(/^\d{1,15}$/, '应为数字编号')

/** Several ids as comma text. */
export const ids = () =>
  z
    .string()
    .regex(/^\d{1,15}(,\d{1,15}){0,499},?$/, '应为以逗号分隔的数字编号，最多 500 个')
    .transform((text) => text.split(',').filter(Boolean).map(Number))

/** Free text of at most max characters. */
export const text = (max = 200) =>
  z
    .string()
    .max(max, `不能超过 ${max} 个字`)
    .refine((value) => !value.includes('\0'), '含有不允许的字符')

/** Money in yuan, not negative, at most two decimals. */
export const yuan = () => numeric(/^\d{1,8}(\.\d{1,2})?$/, '应为金额，最多两位小数，不能为负')

/** A whole number between min and max. */
export const int = ({ min = 0, max = 999_999_999 }: { min?: number; max?: number } = {}) =>
  numeric(/^-?\d{1,15}$/, '应为整数').refine(
    (value) => value >= min && value <= max,
    `应在 ${min} 与 ${max} 之间`,
  )

/** A decimal number between min and max, for coordinates and weights. */
export const decimal = ({ min = -1e9, max = 1e9 }: { min?: number; max?: number } = {}) =>
  numeric(/^-?\d{1,10}(\.\d{1,15})?$/, '应为数字').refine(
    (value) => value >= min && value <= max,
    `应在 ${min} 与 ${max} 之间`,
  )

export const bool = () =>
  z
    .string()
    .regex(/^(true|false|1|0)$/, '应为 true 或 false')
    .transform((value) => value === 'true' || value === '1')

/** Page number, from 1; left out means the first page. */
export const page = () => int({ min: 1, max: 1_000_000 }).default(1)

export const pageSize = (standard = 50) => int({ min: 1, max: 100_000 }).default(standard)

/** True for 'yyyy-MM-dd' that exists in the calendar. */
function isCalendarDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, '应为 yyyy-MM-dd 格式的日期')
    .refine(isCalendarDay, '不是存在的日期')

export const dateTime = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, '应为 yyyy-MM-dd HH:mm:ss 格式的时间')
    .refine((value) => isCalendarDay(value.slice(0, 10)), '不是存在的日期')

export const mobile = () => z.string().regex(/^1\d{10}$/, '应为 11 位手机号码')

/** 12-digit region id. */
export const regionId = () => z.string().regex(/^\d{12}$/, '应为 12 位地区编号')

/** One of the given words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words)

export const file = () => z.instanceof(File, { error: '应为上传的文件' })

/** JSON text whose content follows the schema; issues name the place inside it. */
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .max(100_000, '内容过长')
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value)
      } catch {
        context.addIssue({ code: 'custom', message: '不是有效的 JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

const place = (path: PropertyKey[]) =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i ? `.${String(part)}` : String(part)))
    .join('')

function sentence(issue: z.core.$ZodIssue): string {
  const name = place(issue.path)
  if (issue.code === 'invalid_type' && issue.input === undefined) return `参数 ${name} 不能为空`
  return `参数 ${name} 不正确：${issue.message}`
}

/** Parses the parameters of a call; the first fault is refused with 403 and a sentence that names it. */
export function parseParams<T extends z.ZodType>(schema: T, raw: RawParams): z.output<T> {
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refusal(403, issue ? sentence(issue) : '参数不正确')
}
