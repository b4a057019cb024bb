import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isUncertain, userMessage } from '@/lib/http'
import { confirm, toast, vibrate } from '@/lib/platform/feedback'
import { kanjiaClear, kanjiaHelp, kanjiaHelpDetail, kanjiaJoin } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { KanjiaHelp } from '@/types/api/kanjia'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import type { Bargain } from './use-bargain'

/** Sends a cut once; when its answer is lost, what became of it is read. */
const cut = async (kjid: Id, joiner: Id, remark: string): Promise<KanjiaHelp> => {
  try {
    return await kanjiaHelp(kjid, joiner, remark)
  } catch (error) {
    const done = isUncertain(error) ? await kanjiaHelpDetail(kjid, joiner).catch(() => null) : null
    if (done) return done
    throw error
  }
}

/** What can be done on the page; each is locked from the tap until its answer. */
export const useMoves = (bargain: Bargain, onCut: (help: KanjiaHelp) => void) => {
  const t = useWords(words)
  const { set, joiner } = bargain
  // A failed reading after a move leaves what is shown; the move itself has happened.
  const refresh = (kjid: Id, whose: Id) => bargain.refresh(kjid, whose).catch(() => undefined)

  const [start, starting] = useOnce(async () => {
    if (!set || !(await ensureLogin(t.startReason))) return
    try {
      const { uid } = await kanjiaJoin(set.id)
      await refresh(set.id, uid)
      bargain.goOwn()
    } catch (error) {
      toast(userMessage(error))
    }
  })

  /** Gives up one's own bargain, cuts included, and begins anew. */
  const [restart, restarting] = useOnce(async () => {
    const { uid } = useSession.getState()
    if (!set || uid === undefined) return
    const question = { title: t.giveUpTitle, content: t.giveUpWhat, confirmText: t.giveUpYes, danger: true }
    if (!(await confirm(question))) return
    try {
      await kanjiaClear(set.id)
      await kanjiaJoin(set.id)
      toast(t.restarted)
    } catch (error) {
      toast(userMessage(error))
    }
    await refresh(set.id, uid)
  })

  /** Cuts once. A visitor logs in first and goes on; who has cut before is told so. */
  const [help, helping] = useOnce(async (remark: string) => {
    if (!set || joiner === undefined || !(await ensureLogin(t.helpReason))) return
    const wasFriend = bargain.friend
    if (wasFriend && useSession.getState().uid === joiner) {
      toast(t.yours)
      return
    }
    try {
      const before = await kanjiaHelpDetail(set.id, joiner)
      if (before) toast(t.already(formatYuan(before.cutPrice)))
      else {
        onCut(await cut(set.id, joiner, remark))
        vibrate()
      }
    } catch (error) {
      toast(userMessage(error))
    }
    await refresh(set.id, joiner)
  })

  return {
    start: () => void start(),
    restart: () => void restart(),
    help: (remark: string) => void help(remark),
    busy: starting || restarting || helping,
  }
}

export type Moves = ReturnType<typeof useMoves>
