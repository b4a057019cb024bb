export type Wire = string | number | boolean | null | undefined
export type Params = object

const isWire = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value))

/** What goes over the wire: text by name. Absent and empty values are left out: the server treats both alike. */
export const toFields = (params: Params): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null || value === '') continue
    if (!isWire(value))
      throw new TypeError(`parameter ${name} cannot be sent: text, number or boolean expected`)
    fields[name] = String(value)
  }
  return fields
}

/** `a=1&b=%E5%AD%97`, as a query or a form body. */
export const encodeFields = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
