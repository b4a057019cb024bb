import { useState, type ReactNode } from 'react'

import { go } from '@/lib/router'
import type { GoodsSummary } from '@/types/api/goods'
import { needsChoice } from '@/utils/goods-state'
import type { SkuChoice } from '.'
import { lineOfChoice, lineOfPlain } from './line'
import { LoadedSkuSheet } from './loaded'
import { putInCart } from './put-in-cart'
import { soldByDay } from './sold-by-day'

export interface QuickAdd {
  /**
   * For `onAdd` of goods cards: into the cart at once, or through the sheet when something must be chosen. What is
   * sold by the day goes to its calendar.
   */
  add: (goods: GoodsSummary) => void
  /** Belongs at the end of the page. */
  sheet: ReactNode
}

/** Adding to the cart from lists. */
export const useQuickAdd = (): QuickAdd => {
  const [choosing, setChoosing] = useState<GoodsSummary>()
  const close = () => setChoosing(undefined)

  const addPlain = async (goods: GoodsSummary) => {
    if (await soldByDay(goods.id)) void go('booking', { id: goods.id })
    else putInCart(lineOfPlain(goods), { stores: goods.stores })
  }
  const add = (goods: GoodsSummary) => {
    if (!needsChoice(goods)) return void addPlain(goods)
    void soldByDay(goods.id) // known by the time something is chosen
    return setChoosing(goods)
  }

  const done = (goods: GoodsSummary) => async (choice: SkuChoice) => {
    close()
    const { propertyChildIds } = choice
    if (await soldByDay(goods.id)) void go('booking', { id: goods.id, propertyChildIds })
    else putInCart(lineOfChoice(goods, choice), choice)
  }

  return {
    add,
    sheet: choosing ? (
      <LoadedSkuSheet
        goodsId={choosing.id}
        intent="cart"
        onDone={(choice) => void done(choosing)(choice)}
        onClose={close}
      />
    ) : null,
  }
}
