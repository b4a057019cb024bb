import { z } from 'zod'
import { jsonId, jsonInt } from '../http/json-params'

const grade = jsonInt({ min: 0, max: 2 }).transform((value) => value as 0 | 1 | 2)

const review = z
  .object({
    id: jsonId(),
    reputation: grade,
    reputationNumber: jsonInt({ min: 1, max: 5 }).optional(),
    remark: z.string().max(200, '不能超过 200 个字').optional(),
    pics: z.array(z.string().max(500)).max(9, '最多 9 张图片').default([]),
  })
  .transform(({ reputationNumber, ...rest }) => ({ ...rest, stars: reputationNumber }))

/** The content of postJsonString. */
export const reviewsJson = z.object({
  orderId: jsonId(),
  reputations: z.array(review).min(1, '至少评价一件商品').max(100),
})
