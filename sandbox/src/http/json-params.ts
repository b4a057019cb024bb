import { z } from 'zod'

/** Members of JSON text: clients write numbers as numbers or as text. */

const numeric = (sentence: string) =>
  z.union(
    [
      z.number(),
      z
        .string()
        .regex(/^-?\d{1,15}$/, sentence)
        .transform(Number),
    ],
    { error: sentence },
  )

/** A whole number inside JSON text. */
export const jsonInt = ({ min, max }: { min: number; max: number }) =>
  numeric('应为整数').refine(
    (value) => Number.isInteger(value) && value >= min && value <= max,
    `应为 ${min} 与 ${max} 之间的整数`,
  )

/** Id of a record inside JSON text. */
export const jsonId = () => jsonInt({ min: 0, max: 1e15 })

/** Extended attributes: an object of texts; numbers and switches become texts. */
export const extJson = () =>
  z.record(
    z.string().max(60),
    z.union([z.string().max(2000), z.number(), z.boolean()]).transform((value) => String(value)),
    { error: '应为对象' },
  )
