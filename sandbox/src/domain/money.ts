/** Yuan as answers carry it, from whole fen. */
export const toYuan = (fen: number) => fen / 100

/** Whole fen of a sum in yuan: 19.9 becomes 1990, never 1989.9999. */
export const toFen = (yuan: number) => Math.round(yuan * 100)

/** '12.30', for sentences and logs. */
export const yuanText = (fen: number) => (fen / 100).toFixed(2)

/** floor(whole × part ÷ of), exact also where the product is beyond what a number holds. */
export const shareOf = (whole: number, part: number, of: number) =>
  of === 0 ? 0 : Number((BigInt(whole) * BigInt(part)) / BigInt(of))

/**
 * Divides a whole into shares in proportion to weights; the shares add up to the whole exactly. What rounding
 * leaves over goes to the largest remainders. No share exceeds its weight as long as the whole does not exceed
 * their sum.
 */
export function split(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) return weights.map(() => 0)
  const shares = weights.map((weight) => shareOf(whole, weight, sum))
  const rest = weights.map((weight) => Number((BigInt(whole) * BigInt(weight)) % BigInt(sum)))
  let left = whole - shares.reduce((a, b) => a + b, 0)
  const order = weights.map((_, i) => i).sort((a, b) => (rest[b] ?? 0) - (rest[a] ?? 0) || a - b)
  for (const i of order) {
    if (left <= 0) break
    shares[i] = (shares[i] ?? 0) + 1
    left -= 1
  }
  return shares
}
