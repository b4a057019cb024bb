const LONGEST = 64

/** The code as it was typed or scanned, without the blanks that make it readable. */
export const plainCode = (text: string): string => text.replace(/\s/g, '').slice(0, LONGEST)

export const isCode = (code: string): boolean => /^[A-Za-z0-9_-]+$/.test(code)

/** In groups of four, as the customer's screen shows it. */
export const spacedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')
