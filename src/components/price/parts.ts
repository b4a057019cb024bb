/** An amount in yuan as it is set: integer and the two decimals. Rounded to whole fen. */
export const priceParts = (value: number): { sign: string; whole: string; cents: string } => {
  const fen = Math.round(Math.abs(value) * 100)
  return {
    sign: value < 0 && fen > 0 ? '−' : '',
    whole: String(Math.floor(fen / 100)),
    cents: String(fen % 100).padStart(2, '0'),
  }
}

export const priceText = (value: number): string => {
  const { sign, whole, cents } = priceParts(value)
  return `${sign}${whole}.${cents}`
}
