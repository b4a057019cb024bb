import { Stepper } from '@/components/stepper'
import { GoodsRow } from '@/features/goods-card'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { lineKey, removeCartLines, setCartNumber, useCart } from '@/stores/cart'
import type { GoodsSummary } from '@/types/api/goods'
import { leastNumber, needsChoice, saleState } from '@/utils/goods-state'
import { words } from './messages'

interface RowProps {
  goods: GoodsSummary
  onAdd: (goods: GoodsSummary) => void
}

/** Goods of the list; once in the cart, its button is a stepper of the cart's line. */
export const Row = ({ goods, onAdd }: RowProps) => {
  const t = useWords(words)
  const key = lineKey(goods.id, '')
  const number = useCart(({ lines }) => lines.find((line) => line.key === key)?.number)
  const stepper = number !== undefined && !needsChoice(goods) && saleState(goods, shopNow()) === 'on'
  return (
    <GoodsRow
      goods={goods}
      onAdd={onAdd}
      action={
        stepper ? (
          <Stepper
            value={number}
            min={leastNumber(goods)}
            max={goods.stores}
            capText={t.left(goods.stores)}
            onChange={(next) => setCartNumber(key, next)}
            onBelow={() => void removeCartLines([key])}
          />
        ) : undefined
      }
    />
  )
}
