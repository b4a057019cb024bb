/** `138****6021`; texts that are no phone number are hidden but for their ends. */
export const maskPhone = (phone: string | undefined): string => {
  if (!phone) return ''
  return phone.length >= 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****'
}

/** `330***********34`: an identity number that only its owner recognises, masked before or not. */
export const maskIdNumber = (number: string | undefined): string =>
  number && number.length > 6
    ? `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`
    : ''

/** `林**`: the family name of a person. */
export const maskName = (name: string | undefined): string => (name ? `${name.slice(0, 1)}**` : '')

/** `春***园`: a nickname that only its owner recognises. */
export const maskNick = (nick: string | undefined): string => {
  const letters = [...(nick ?? '').trim()]
  if (letters.length === 0) return '***'
  return letters.length === 1 ? `${letters[0]}***` : `${letters[0]}***${letters[letters.length - 1]}`
}
