const ZONE = '+08:00'

/** Milliseconds since 1970 of a China time text 'yyyy-MM-dd HH:mm:ss'. */
export const epoch = (text: string) => Date.parse(`${text.replace(' ', 'T')}${ZONE}`)

/** China time text of an instant. */
export const chinaTime = (milliseconds: number) =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')

export const addSeconds = (text: string, seconds: number) => chinaTime(epoch(text) + seconds * 1000)

export const addMinutes = (text: string, minutes: number) => addSeconds(text, minutes * 60)

export const addDays = (text: string, days: number) => addSeconds(text, days * 86_400)

/** The day of a time: 'yyyy-MM-dd'. */
export const dayOf = (text: string): string => text.slice(0, 10)
