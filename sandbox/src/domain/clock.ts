const CHINA = 8 * 3600_000

/** Milliseconds since 1970 as 'yyyy-MM-dd HH:mm:ss' in China time. */
export const formatTime = (ms: number): string =>
  new Date(ms + CHINA).toISOString().slice(0, 19).replace('T', ' ')

/** 'yyyy-MM-dd HH:mm:ss' in China time as milliseconds since 1970. */
export const parseTime = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) - CHINA

/** The time some seconds after (or, negative, before) another one. */
export const addSeconds = (text: string, seconds: number): string =>
  formatTime(parseTime(text) + seconds * 1000)

export const addMinutes = (text: string, minutes: number): string => addSeconds(text, minutes * 60)

export const addDays = (text: string, days: number): string => addSeconds(text, days * 86_400)

/** The day of a time: 'yyyy-MM-dd'. */
export const dayOf = (text: string): string => text.slice(0, 10)
