import { useState, type ReactNode } from 'react'

import type { GoodsSummary } from '@/types/api/goods'
import { needsChoice } from '@/utils/goods-state'
import type { SkuChoice } from '.'
import { lineOfChoice, lineOfPlain } from './line'
import { LoadedSkuSheet } from './loaded'
import { putInCart } from './put-in-cart'

export interface QuickAdd {
  /** For `onAdd` of goods cards: into the cart at once, or through the sheet when something must be chosen. */
  add: (goods: GoodsSummary) => void
  /** Belongs at the end of the page. */
  sheet: ReactNode
}

/** Adding to the cart from lists. */
export const useQuickAdd = (): QuickAdd => {
  const [choosing, setChoosing] = useState<GoodsSummary>()
  const close = () => setChoosing(undefined)

  const add = (goods: GoodsSummary) => {
    if (needsChoice(goods)) setChoosing(goods)
    else putInCart(lineOfPlain(goods), { stores: goods.stores })
  }

  const done = (goods: GoodsSummary) => (choice: SkuChoice) => {
    putInCart(lineOfChoice(goods, choice), choice)
    close()
  }

  return {
    add,
    sheet: choosing ? (
      <LoadedSkuSheet goodsId={choosing.id} intent="cart" onDone={done(choosing)} onClose={close} />
    ) : null,
  }
}
