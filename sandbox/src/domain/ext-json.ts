import type { ExtJson } from '../../../src/types/api/common'

/** Extended attributes as stored → as answered; what is not an object of texts becomes an empty record. */
export function readExtJson(text: string | null): ExtJson {
  if (!text) return {}
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)]))
}
