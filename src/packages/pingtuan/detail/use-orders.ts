import { useState } from 'react'

import type { SkuChoice } from '@/features/sku-sheet'
import { lineOfChoice } from '@/features/sku-sheet/line'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { createDraft } from '@/stores/draft'
import { ensureLogin, useSession } from '@/stores/session'
import { groupToPay, unpaidOrderOf } from '@/stores/unpaid-group'
import type { Id } from '@/types/api/common'
import type { GoodsDetail } from '@/types/api/goods'
import type { PingtuanSet } from '@/types/api/pingtuan'
import { loadGroup, seatsLeft } from './load-group'
import { words } from './messages'

/** What a choice in the sheet is for; a number is the group to be joined. */
type Purpose = 'open' | 'alone' | Id

/** Opening, joining and buying alone, all through the choice of goods and the common checkout. */
export const useOrders = (
  goods: GoodsDetail,
  set: PingtuanSet | null | undefined,
  inviterId: Id | undefined,
  reload: () => Promise<unknown>,
) => {
  const t = useWords(words)
  const [purpose, setPurpose] = useState<Purpose>()
  const goodsId = goods.basicInfo.id

  /** Deadline, seats and membership as they are now; says why not. */
  const stillOpen = async (tuanId: Id): Promise<boolean> => {
    const group = await loadGroup(goodsId, tuanId, useSession.getState().uid)
    const refusal = group.isMember
      ? t.already
      : group.state !== 'open'
        ? t.tooLate
        : seatsLeft(set?.numberPersion ?? 0, group.members.length) === 0
          ? t.full
          : undefined
    if (refusal === undefined) return true
    toast(refusal)
    void reload()
    return false
  }

  const checkout = (choice: SkuChoice, tuanId?: Id) => {
    const line = lineOfChoice(goods.basicInfo, choice, inviterId)
    return go('checkout', {
      draft: createDraft([line], tuanId === undefined ? {} : { pingtuanOpenId: tuanId }),
    })
  }

  /** An order that holds the seat already is paid, not placed a second time. */
  const resume = async (tuanId: Id): Promise<boolean> => {
    const orderId = await unpaidOrderOf(tuanId)
    if (orderId === undefined) return false
    toast(t.resume)
    await go('orderDetail', { id: orderId })
    return true
  }

  const [join, joining] = useOnce(async (tuanId: Id) => {
    try {
      if (await stillOpen(tuanId)) setPurpose(tuanId)
    } catch (error) {
      toast(userMessage(error))
    }
  })

  const [finish, finishing] = useOnce(async (choice: SkuChoice, chosen: Purpose) => {
    if (chosen === 'alone') return checkout(choice)
    if (!(await ensureLogin(chosen === 'open' ? t.openReason : t.joinReason))) return undefined
    const { uid } = useSession.getState()
    if (uid === undefined) return undefined
    try {
      if (chosen === 'open') {
        const tuanId = await groupToPay(uid, goodsId)
        if (!(await resume(tuanId))) await checkout(choice, tuanId)
      } else if (!(await resume(chosen)) && (await stillOpen(chosen))) await checkout(choice, chosen)
    } catch (error) {
      toast(userMessage(error))
    }
    return undefined
  })

  return {
    /** The choice is open for this; undefined = closed. */
    purpose,
    close: () => setPurpose(undefined),
    done(choice: SkuChoice) {
      const chosen = purpose
      setPurpose(undefined)
      if (chosen !== undefined) void finish(choice, chosen)
    },
    openGroup: () => setPurpose('open'),
    alone: () => setPurpose('alone'),
    join: (tuanId: Id) => void join(tuanId),
    busy: joining || finishing,
  }
}

export type Orders = ReturnType<typeof useOrders>
