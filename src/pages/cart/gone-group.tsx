import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Checkbox } from '@/components/checkbox'
import { Picture } from '@/components/picture'
import { SwipeRow } from '@/components/swipe-row'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { CartLine } from '@/stores/cart'
import { formatYuan } from '@/utils/money'
import type { Row } from './groups'
import { words } from './messages'
import type { CartPage } from './use-cart-page'

interface GoneGroupProps {
  page: CartPage
  onChoice: (line: CartLine) => void
}

/** What cannot be ordered, at the end: why, what instead, and one tap to clear it. */
export const GoneGroup = ({ page, onChoice }: GoneGroupProps) => {
  const t = useWords(words)
  const { managing, marked, mark, remove } = page
  const rows = page.shelf.gone
  const clear = () =>
    remove(
      rows.map((row) => row.line.key),
      t.cleared(rows.length),
    )

  const why = ({ check }: Row): string => {
    if (!check || check.state === 'on') return ''
    return check.state === 'gone' && check.choices ? t.states.choiceGone : t.states[check.state]
  }

  const instead = ({ line, check }: Row) =>
    check?.choices && (check.state === 'gone' || check.state === 'soldOut') ? (
      <TextLink onClick={() => onChoice(line)}>{t.choose}</TextLink>
    ) : (
      <TextLink
        onClick={() =>
          void (check?.categoryId ? go('goodsList', { categoryId: check.categoryId }) : go('category'))
        }
      >
        {t.similar}
      </TextLink>
    )

  return (
    <Card>
      <View className="page-cart__gone-head">
        <Text className="page-cart__gone-title">{t.gone}</Text>
        <Text className="page-cart__gone-count">{rows.length}</Text>
        <TextLink tone="mute" icon="trash" onClick={clear}>
          {t.clear}
        </TextLink>
      </View>
      {rows.map((row) => (
        <SwipeRow
          key={row.line.key}
          action={t.remove}
          label={t.removeNamed(row.line.name)}
          onAction={() => remove([row.line.key])}
        >
          <View className="page-cart__gone">
            {managing ? (
              <Checkbox
                checked={marked.includes(row.line.key)}
                label={t.select(row.line.name)}
                className="page-cart__gone-check"
                onChange={(on) => mark([row.line.key], on)}
              />
            ) : null}
            <Picture src={row.line.pic} faded className="page-cart__gone-picture" />
            <View className="page-cart__gone-body">
              <Text className="page-cart__gone-name">{row.line.name}</Text>
              <Text className="page-cart__gone-why">
                {[row.line.propertyChildNames, why(row)].filter(Boolean).join(' · ')}
              </Text>
              <View className="page-cart__foot">
                <Text className="page-cart__gone-price">{formatYuan(row.price)}</Text>
                {instead(row)}
              </View>
            </View>
          </View>
        </SwipeRow>
      ))}
    </Card>
  )
}
