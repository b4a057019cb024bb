import { useOnce } from '@/hooks/use-once'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { isUncertain, userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { scoreRules, scoreSign, scoreSignLogs, scoreTodaySignedInfo, userAmount } from '@/services'
import type { Id } from '@/types/api/common'
import { dayOf } from '@/utils/date'
import { stepsOf, streakOf } from './ladder'
import { words } from './messages'
import { edgesOf } from './month'

const MONTH_DAYS = 31

/** Everything of the check-in page; ladder and points fail alone. */
export const useSign = (uid: Id, month: string) => {
  const t = useWords(words)
  const newest = useData(['sign-newest', uid], async () => {
    const [log] = (await scoreSignLogs({ page: 1, pageSize: 1 })).result
    return log ?? null
  })
  const [dateAddBegin, dateAddEnd] = edgesOf(month)
  const logs = useData(['sign-month', uid, month], async () => {
    const range = { dateAddBegin, dateAddEnd, page: 1, pageSize: MONTH_DAYS }
    return (await scoreSignLogs(range)).result
  })
  const rules = useData(['score-rules', 'sign'], () => scoreRules({ code: 'sign' }))
  const amount = useData(['amount', uid], userAmount)
  const reload = () => Promise.all([newest.reload(), logs.reload(), rules.reload(), amount.reload()])

  /** An answer that was lost may have counted: today's record says it. */
  const signSurely = async () => {
    try {
      return await scoreSign()
    } catch (error) {
      if (!isUncertain(error)) throw error
      const today = await scoreTodaySignedInfo().catch(() => null)
      if (!today) throw error
      return { repeated: false, ...today } as const
    }
  }

  const [sign, signing] = useOnce(async () => {
    try {
      const done = await signSurely()
      if (done.repeated) toast(t.before0)
      else if (done.score === undefined || done.continuous === undefined) toast(t.gotPlain)
      else toast(t.got(done.score, done.continuous))
    } catch (error) {
      toast(userMessage(error))
    }
    await reload()
  })

  const today = dayOf(shopNow())
  return {
    today,
    newest,
    streak: newest.data === undefined ? undefined : streakOf(newest.data ?? undefined, today),
    logs,
    steps: stepsOf(rules.data ?? []),
    amount,
    sign,
    signing,
    reload,
  }
}
