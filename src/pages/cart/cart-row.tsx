import { Text, View } from '@tarojs/components'

import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { QuantityNote } from '@/components/quantity-note'
import { Stepper } from '@/components/stepper'
import { SwipeRow } from '@/components/swipe-row'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { setCartNumber } from '@/stores/cart'
import { forgetAdjusted, mostOf } from '@/stores/cart-check'
import { formatYuan, minusYuan } from '@/utils/money'
import type { Row } from './groups'
import { words } from './messages'

interface CartRowProps {
  row: Row
  checked: boolean
  /** What the number was before stock or a limit changed it. */
  adjusted: number | undefined
  onCheck: (on: boolean) => void
  onChoice: () => void
  onRemove: () => void
}

/** What has changed since it was added, and why there is an end to the stepper. */
const Notes = ({ row, adjusted }: Pick<CartRowProps, 'row' | 'adjusted'>) => {
  const t = useWords(words)
  const { line, check, price } = row
  const less = minusYuan(line.price, price)
  return (
    <View className="page-cart__notes">
      {less > 0 ? <Text className="page-cart__dropped">{t.dropped(formatYuan(less))}</Text> : null}
      {less < 0 ? <Text className="page-cart__risen">{t.risen(formatYuan(-less))}</Text> : null}
      {adjusted !== undefined ? (
        <Text className="page-cart__adjusted">{t.adjusted(adjusted, line.number)}</Text>
      ) : check ? (
        <QuantityNote value={line.number} stock={check.stock} limit={check.limit} min={check.min} />
      ) : null}
    </View>
  )
}

export const CartRow = (props: CartRowProps) => {
  const { row, checked, adjusted, onCheck, onChoice, onRemove } = props
  const t = useWords(words)
  const { line, check, price, score } = row
  const most = check ? mostOf(check) : undefined
  const limited = check?.limit !== undefined && check.limit <= check.stock
  const open = () => void go('goodsDetail', { id: line.goodsId })

  const setNumber = (number: number) => {
    forgetAdjusted(line.key)
    setCartNumber(line.key, number)
  }

  return (
    <SwipeRow action={t.remove} label={t.removeNamed(line.name)} onAction={onRemove}>
      <View className="page-cart__row">
        <Checkbox
          checked={checked}
          label={t.select(line.name)}
          className="page-cart__check"
          onChange={onCheck}
        />
        <Picture src={line.pic} label={line.name} className="page-cart__picture" onClick={open} />
        <View className="page-cart__body">
          <View className="page-cart__name" {...control(open, { role: 'link', label: line.name })}>
            <Text>{line.name}</Text>
          </View>
          {line.propertyChildNames ? (
            <View
              className="page-cart__choice"
              {...control(onChoice, { label: t.choice(line.propertyChildNames) })}
            >
              <Text className="page-cart__choice-text">{line.propertyChildNames}</Text>
              <Icon name="down" size={14} />
            </View>
          ) : null}
          <Notes row={row} adjusted={adjusted} />
          <View className="page-cart__foot">
            <Price value={price} points={score} />
            <Stepper
              value={line.number}
              min={check?.min ?? line.minBuyNumber}
              max={most}
              capText={most === undefined ? undefined : limited ? t.capLimit(most) : t.capStock(most)}
              onChange={setNumber}
            />
          </View>
        </View>
      </View>
    </SwipeRow>
  )
}
