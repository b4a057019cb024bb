import fc from 'fast-check'
import { openWholeShop } from '../support/whole-shop'
import { orderActions, type Dice } from '../support/whole-shop-orders'
import { otherActions } from '../support/whole-shop-people'

/** How many sequences are tried; SANDBOX_SEQUENCES raises it. */
const RUNS = Number(process.env.SANDBOX_SEQUENCES ?? 100)

const actions = { ...orderActions, ...otherActions }
/** What most of the rest works on, and what seldom finds something to work on, is tried more often. */
const OFTEN = [
  'order',
  'order',
  'pay',
  'clock',
  'redeem',
  'fetchCoupon',
  'startBargain',
  'helpBargain',
  'deposit',
]
const RARE = ['settle', 'answerDeposit', 'answerDeposit', 'askBack', 'answerRefund', 'review', 'bargain']
const names = [...Object.keys(actions), ...Object.keys(orderActions), ...OFTEN, ...RARE]

const step = fc.record({
  action: fc.constantFrom(...names),
  user: fc.nat(5),
  friend: fc.nat(5),
  pick: fc.nat(1000),
  number: fc.integer({ min: 1, max: 4 }),
  flag: fc.boolean(),
})
/** What happens at the same moment: mostly one thing, sometimes the same or other things of several users. */
const moment = fc.array(step, { minLength: 1, maxLength: 4 })

/** How often each action was accepted, over all sequences. */
const accepted = new Map(Object.keys(actions).map((name) => [name, 0]))

test('any sequence over all domains, several users at once and a moving clock, keeps every invariant', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 10, maxLength: 90, size: 'max' }), async (moments) => {
      const world = openWholeShop()
      const play = async ({ action, ...dice }: Dice & { action: string }) => {
        const answer = await actions[action]?.(world, dice)
        const isControl = answer?.code === undefined
        if (answer && (isControl || answer.code === 0)) accepted.set(action, (accepted.get(action) ?? 0) + 1)
      }
      try {
        for (const [n, steps] of moments.entries()) {
          await Promise.all(steps.map(play))
          if (n % 8 > 0 && n < moments.length - 1) continue
          expect(world.broken).toEqual([])
          expect(world.lostPieces()).toEqual([])
          expect(await world.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
        }
      } finally {
        world.close()
      }
    }),
    { numRuns: RUNS },
  )
  // sequences of nothing but refusals would prove nothing
  expect([...accepted].filter(([, times]) => times === 0)).toEqual([])
}, 3_600_000)
