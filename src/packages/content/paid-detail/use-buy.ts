import { useEffect, useRef, useState } from 'react'

import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isCode, userMessage } from '@/lib/http'
import { config } from '@/lib/http/config'
import { writeSurely, type Written } from '@/lib/sure-write'
import { virtualTraderBuy, virtualTraderDetail, virtualTraderMyBuyLogs } from '@/services'
import { awaitMoney, payMoney, type MoneyOutcome } from '@/stores/pay-money'
import { useSettings } from '@/stores/settings'
import type { VirtualBuyLog, VirtualGoods } from '@/types/api/virtual-trader'
import { formatYuan } from '@/utils/money'
import type { WayOffer } from '@/utils/pay-ways'
import { words } from './messages'

/** The text is there for buyers only. */
export const isBought = ({ content, jsonObj }: VirtualGoods): boolean =>
  content !== undefined || jsonObj !== undefined

type Presented = Extract<MoneyOutcome, { kind: 'presented' }>

/** Pauses before the content is read again: the money may be there a moment earlier. */
const PAUSES = [0, 1000, 2000]
const NEWEST = 10

/**
 * Buys one piece of content. Whatever a payment says, the content itself tells whether it was bought.
 * @param onBought called once it is there
 */
export const useBuy = (goods: VirtualGoods, onBought: () => unknown) => {
  const t = useWords(words)
  const [notice, setNotice] = useState('')
  const [waiting, setWaiting] = useState(false)
  const alive = useRef(true)
  /** Finds out how the last try ended; while it is there nothing is paid again. */
  const pending = useRef<() => Promise<void>>()
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const end = async (): Promise<void> => {
    pending.current = undefined
    setNotice('')
    await onBought()
  }
  const say = (sentence: string, look?: () => Promise<void>) => {
    pending.current = look
    setNotice(sentence)
  }
  const fail = (error: unknown) => {
    const missing = isCode(error, 40000) ? Number(error.data) : 0
    say(missing > 0 ? t.short(formatYuan(missing)) : error === undefined ? t.failed : userMessage(error))
  }

  const settle = async (written: Written<VirtualBuyLog>): Promise<void> => {
    if (!alive.current) return
    if (written.kind === 'done') return end()
    if (written.kind === 'refused') return fail(written.error)
    say(t.unknown, async () => settle(await written.look()))
  }
  const fromBalance = async (): Promise<void> =>
    settle(
      await writeSurely(
        {
          newest: async () => (await virtualTraderMyBuyLogs({ page: 1, pageSize: NEWEST })).result,
          idOf: ({ id, vId }) => id ?? vId,
          fits: ({ vId }) => vId === goods.id,
        },
        () => virtualTraderBuy(goods.id),
      ),
    )

  const confirmed = async (): Promise<boolean> => {
    for (const pause of PAUSES) {
      if (pause > 0) await config.sleep(pause)
      const read = await virtualTraderDetail(goods.id).catch(() => undefined) // the next reading may get through
      if (read && isBought(read)) return true
    }
    return false
  }
  const watch = async (find: Presented['find']): Promise<void> => {
    setNotice(t.confirming)
    const state = await awaitMoney(find, () => alive.current)
    if (!alive.current) return
    if (state === 'failed') return fail(undefined)
    if (state === 'confirming') return say(t.slow, () => watch(find))
    if (await confirmed()) return alive.current ? end() : undefined
    say(t.kept)
  }
  const fromWechat = async (offer: WayOffer): Promise<void> => {
    const shop = useSettings.getState().merchant.name
    const outcome = await payMoney('wechat', {
      money: offer.fromOutside,
      payName: t.payName(shop, goods.name),
      nextAction: { type: 1, id: goods.id },
    })
    if (!alive.current) return
    if (outcome.kind === 'presented') return watch(outcome.find)
    if (outcome.kind === 'failed') return fail(outcome.error)
    setNotice(outcome.kind === 'cancelled' ? t.cancelled : t.unavailable)
  }

  const [buy, busy] = useOnce(async (offer: WayOffer | undefined) => {
    setWaiting(true)
    try {
      if (pending.current) await pending.current()
      else if (offer) {
        setNotice('')
        await (offer.way === 'balance' ? fromBalance() : fromWechat(offer))
      }
    } finally {
      if (alive.current) setWaiting(false)
    }
  })
  return { buy, busy: busy || waiting, notice, unsettled: pending.current !== undefined }
}
