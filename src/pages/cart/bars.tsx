import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Price } from '@/components/price'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { selectCartLines } from '@/stores/cart'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import { piecesOf, rowsOf } from './groups'
import { words } from './messages'
import { TotalsSheet } from './totals-sheet'
import type { CartPage } from './use-cart-page'

/** The line below the total: what it holds, or what it is while the server has not counted. */
const Note = ({ page, onOpen }: { page: CartPage; onOpen: () => void }) => {
  const t = useWords(words)
  const { totals, uid, selected } = page
  const { bill, waiting } = totals
  if (selected.length === 0) return <Text className="page-cart__sum-note">{t.none}</Text>
  if (uid === undefined) return <Text className="page-cart__sum-note">{t.guestNote}</Text>
  if (!bill) return <Text className="page-cart__sum-note">{waiting ? t.counting : t.estimateNote}</Text>
  const freight =
    bill.freight === undefined
      ? t.unserved
      : bill.freight > 0
        ? t.freight(formatYuan(bill.freight))
        : t.freeFreight
  const parts = [bill.saved > 0 && t.off(formatYuan(bill.saved)), freight].filter(Boolean)
  return (
    <View
      className="page-cart__sum-note page-cart__sum-note--open"
      {...control(onOpen, { label: t.sheet.title })}
    >
      <Text>
        {parts.join(' · ')} · {t.details}
      </Text>
      <Icon name="up" size={12} />
    </View>
  )
}

/** Total and the way to checkout, on the tab bar. */
export const CartBar = ({ page }: { page: CartPage }) => {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const { shelf, selected, totals, uid, checkout, leaving } = page
  const rows = rowsOf(shelf)
  const keys = rows.map((row) => row.line.key)
  const { bill } = totals
  const exact = uid !== undefined && bill !== undefined
  const none = selected.length === 0

  return (
    <>
      <BottomBar overTabs notice={totals.problem}>
        <Checkbox
          checked={rows.length > 0 && selected.length === rows.length}
          label={t.all}
          disabled={rows.length === 0}
          className="page-cart__all"
          onChange={(on) => selectCartLines(keys, on)}
        >
          {t.all}
        </Checkbox>
        <View className={cx('page-cart__sum', totals.waiting && 'page-cart__sum--waiting')}>
          <View className="page-cart__total">
            <Text className="page-cart__total-word">{exact || none ? t.total : t.estimate}</Text>
            <Price
              value={exact && !none ? bill.total : totals.estimate}
              points={exact && !none ? bill.score : 0}
              size="ml"
            />
          </View>
          <Note page={page} onOpen={() => setOpen(true)} />
        </View>
        <Button className="page-cart__pay" busy={leaving} disabled={none} onClick={() => void checkout()}>
          {t.pay(piecesOf(selected))}
        </Button>
      </BottomBar>
      {bill ? (
        <TotalsSheet open={open} bill={bill} listed={totals.estimate} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

/** Editing: delete or keep for later. */
export const ManageBar = ({ page }: { page: CartPage }) => {
  const t = useWords(words)
  const { lines, marked, mark, remove, favourite, favouring } = page
  const keys = lines.map((line) => line.key)
  const none = marked.length === 0
  return (
    <BottomBar overTabs>
      <Checkbox
        checked={keys.length > 0 && marked.length === keys.length}
        label={t.all}
        className="page-cart__all"
        onChange={(on) => mark(keys, on)}
      >
        {t.all}
      </Checkbox>
      <View className="page-cart__sum" />
      <Button kind="line" disabled={none} busy={favouring} onClick={() => void favourite()}>
        {t.favourite}
      </Button>
      <Button kind="danger" disabled={none} onClick={() => (none ? toast(t.markNone) : remove(marked))}>
        {t.remove}
      </Button>
    </BottomBar>
  )
}
