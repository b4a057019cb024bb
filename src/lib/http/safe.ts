import { names, type Kind } from './kinds'
import { isRecord } from './shapes'

const kinds = new Map<string, Kind>()
for (const [kind, list] of Object.entries(names))
  for (const name of list.split(' ')) kinds.set(name, kind as Kind)

/** Names that mean something to the language: an answer has no say in that. */
const forbidden = ['__proto__', 'constructor', 'prototype']

/** Records with the merchant's own words for their own values: all that is known is that each is a text or so. */
const ownWords = ['ext', 'extJson', 'extJson2']

/** Texts without what breaks encoding, storage or the screen: NUL, halves of characters. */
const safeText = (text: string): string =>
  text
    .replace(/\0/g, '')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
      found.length > 1 ? found : '\uFFFD',
    )

/** Larger numbers are not whole any more: no amount, count or id is one of them. */
const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const asBoolean = (value: unknown): boolean | undefined =>
  value === true || value === 1 || value === 'true' || value === '1'
    ? true
    : value === false || value === 0 || value === 'false' || value === '0'
      ? false
      : undefined

const asKind: Record<Kind, (value: unknown) => unknown> = {
  text: asText,
  number: asNumber,
  boolean: asBoolean,
  plain: (value) => (typeof value === 'object' ? undefined : value),
  list: (value) => (Array.isArray(value) ? value : undefined),
  rows: (value) => (Array.isArray(value) ? value.filter(isRecord) : undefined),
  record: (value) => (isRecord(value) ? value : undefined),
}

/**
 * An answer as the types promise it, as far as a field's name tells: null is absent, a number in a text is a number,
 * and what cannot be what its name says is left out. So the only thing that can be wrong with a field is that it is
 * missing.
 */
export const safe = (value: unknown, known = true): unknown => {
  if (typeof value === 'string') return safeText(value)
  if (typeof value === 'number') return asNumber(value)
  if (Array.isArray(value))
    return value.map((item) => safe(item, known)).filter((item) => item !== undefined && item !== null)
  if (!isRecord(value)) return value ?? undefined
  const record: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    if (forbidden.includes(name)) continue
    const kind = known ? kinds.get(name) : 'plain'
    const fit = safe(kind ? asKind[kind](field) : field, !ownWords.includes(name))
    if (fit !== undefined) record[name] = fit
  }
  return record
}
