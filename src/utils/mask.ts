/** `138****6021`; texts that are no phone number are hidden but for their ends. */
export const maskPhone = (phone: string | undefined): string => {
  if (!phone) return ''
  return phone.length >= 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****'
}

/** `林**`: the family name of a person. */
export const maskName = (name: string | undefined): string => (name ? `${name.slice(0, 1)}**` : '')
