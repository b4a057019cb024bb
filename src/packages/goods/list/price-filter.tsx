import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'
import type { Prices } from './query'

interface PriceFilterProps {
  open: boolean
  prices: Prices
  onDone: (prices: Prices) => void
  onClose: () => void
}

const QUICK: readonly Prices[] = [
  { low: 0, high: 20 },
  { low: 20, high: 50 },
  { low: 50, high: 100 },
  { low: 100 },
]

const text = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** Yuan with at most two decimals; '' is no bound, undefined is no amount. */
const amount = (typed: string): { value?: number } | undefined => {
  const trimmed = typed.trim()
  if (!trimmed) return {}
  return /^\d{1,7}(\.\d{1,2})?$/.test(trimmed) ? { value: Number(trimmed) } : undefined
}

const Filter = ({ prices, onDone, onClose }: PriceFilterProps) => {
  const t = useWords(words)
  const [low, setLow] = useState(text(prices.low))
  const [high, setHigh] = useState(text(prices.high))
  const [from, to] = [amount(low), amount(high)]

  const apply = () => {
    if (!from || !to) return
    // Bounds the wrong way round are meant the right way round.
    const turned = from.value !== undefined && to.value !== undefined && from.value > to.value
    onDone(turned ? { low: to.value, high: from.value } : { low: from.value, high: to.value })
  }

  return (
    <Sheet
      open
      title={t.price}
      onClose={onClose}
      actions={
        <>
          <Button kind="line" grow onClick={() => onDone({})}>
            {t.reset}
          </Button>
          <Button grow disabled={!from || !to} onClick={apply}>
            {t.apply}
          </Button>
        </>
      }
    >
      <View className="price-filter">
        <View className="price-filter__quick">
          {QUICK.map((range) => (
            <Chip
              key={range.low}
              sunken
              selected={from?.value === range.low && to?.value === range.high}
              onClick={() => {
                setLow(text(range.low))
                setHigh(text(range.high))
              }}
            >
              {t.quick(range.low ?? 0, range.high)}
            </Chip>
          ))}
        </View>
        <Field
          label={t.low}
          type="digit"
          value={low}
          placeholder={t.anyLow}
          maxlength={10}
          error={from ? undefined : t.wrong}
          onChange={setLow}
        />
        <Field
          label={t.high}
          type="digit"
          value={high}
          placeholder={t.anyHigh}
          maxlength={10}
          error={to ? undefined : t.wrong}
          onChange={setHigh}
        />
      </View>
    </Sheet>
  )
}

/** Closed it holds nothing: each opening starts from the prices in force. */
export const PriceFilter = (props: PriceFilterProps) => (props.open ? <Filter {...props} /> : null)
