import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { NoticeBar } from '@/components/notice-bar'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import { selectCartLines, type CartLine } from '@/stores/cart'
import { fitCoupons, nextCoupon } from '@/utils/coupon-fit'
import { formatYuan } from '@/utils/money'
import { CartRow } from './cart-row'
import type { Group } from './groups'
import { words } from './messages'
import type { CartPage } from './use-cart-page'

interface ShopGroupProps {
  page: CartPage
  group: Group
  onChoice: (line: CartLine) => void
}

/** What is missing for the next better coupon, by the server's own amount of this shop's goods. */
const CouponHint = ({ page, group }: Omit<ShopGroupProps, 'onChoice'>) => {
  const t = useWords(words)
  const { shopId } = group
  const calc = page.totals.quotes.find((quote) => quote.shopId === shopId)?.calc
  if (!calc) return null
  const basket = { shopId, amount: calc.amountTotle, now: shopNow() }
  const next = nextCoupon(fitCoupons(page.coupons, calc.couponUserList ?? [], basket))
  if (!next) return null
  const { coupon, missing } = next
  const name = t.overOff(coupon.moneyHreshold, coupon.money)
  const more = () =>
    shopId === 0 ? go('category') : go('goodsList', { shopId, title: page.shopName(shopId) })
  return (
    <View className="page-cart__hint">
      <NoticeBar icon="ticket" action={t.addOn} onClick={() => void more()}>
        {t.hint(formatYuan(missing), name)}
      </NoticeBar>
    </View>
  )
}

/** One shop's lines that can be ordered. */
export const ShopGroup = ({ page, group, onChoice }: ShopGroupProps) => {
  const t = useWords(words)
  const { managing, marked, mark } = page
  const name = page.shopName(group.shopId)
  const keys = group.rows.map((row) => row.line.key)
  const isOn = (line: CartLine) => (managing ? marked.includes(line.key) : line.selected)
  const pick = (some: readonly string[], on: boolean) =>
    managing ? mark(some, on) : selectCartLines(some, on)
  const opens = group.shopId !== 0 && hasPage('shopDetail')

  return (
    <Card>
      <View className="page-cart__shop">
        <Checkbox
          checked={group.rows.every((row) => isOn(row.line))}
          label={t.selectShop(name)}
          onChange={(on) => pick(keys, on)}
        />
        <View
          className="page-cart__shop-name"
          {...(opens
            ? control(() => void go('shopDetail', { id: group.shopId }), {
                role: 'link',
                label: t.openShop(name),
              })
            : {})}
        >
          <Icon name="store" size={20} />
          <Text className="page-cart__shop-text">{name}</Text>
          {opens ? <Icon name="right" size={16} /> : null}
        </View>
      </View>
      {managing ? null : <CouponHint page={page} group={group} />}
      {group.rows.map((row) => (
        <CartRow
          key={row.line.key}
          row={row}
          checked={isOn(row.line)}
          adjusted={page.adjusted[row.line.key]}
          onCheck={(on) => pick([row.line.key], on)}
          onChoice={() => onChoice(row.line)}
          onRemove={() => page.remove([row.line.key])}
        />
      ))}
    </Card>
  )
}
