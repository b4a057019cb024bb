import { useState, type ReactNode } from 'react'

import type { SkuChoice } from '@/features/sku-sheet'
import { LoadedSkuSheet } from '@/features/sku-sheet/loaded'
import { replaceCartLine, type CartLine } from '@/stores/cart'
import { checkCart } from '@/stores/cart-check'

/** Changing the choice of a line in place: the sheet opens on the goods, the line keeps its place. */
export const useChangeChoice = (): { change: (line: CartLine) => void; sheet: ReactNode } => {
  const [line, setLine] = useState<CartLine>()
  const close = () => setLine(undefined)

  const done = (choice: SkuChoice) => {
    if (!line) return
    const { key, ...kept } = line
    replaceCartLine(key, {
      ...kept,
      propertyChildIds: choice.propertyChildIds,
      propertyChildNames: choice.propertyChildNames,
      price: choice.price,
      score: choice.score,
      number: choice.number,
      pic: choice.pic,
      minBuyNumber: choice.minBuyNumber,
      selected: true,
      gone: false,
    })
    close()
    void checkCart()
  }

  return {
    change: setLine,
    sheet: line ? (
      <LoadedSkuSheet
        goodsId={line.goodsId}
        intent="choose"
        initial={{ propertyChildIds: line.propertyChildIds, number: line.number }}
        onDone={done}
        onClose={close}
      />
    ) : null,
  }
}
