import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { ensureLogin } from '@/stores/session'
import { words } from './messages'
import type { CartPage } from './use-cart-page'

/** Where it goes (or a word about logging in), and the way into editing. */
export const CartHead = ({ page }: { page: CartPage }) => {
  const t = useWords(words)
  const { uid, address, managing, manage, lines, chooseAddress } = page

  const place = () => {
    if (managing) return <Text className="page-cart__count">{t.count(lines.length)}</Text>
    if (uid === undefined)
      return (
        <View className="page-cart__place" {...control(() => void ensureLogin(t.loginReason))}>
          <Icon name="user" size={16} />
          <Text className="page-cart__place-text">{t.loginHint}</Text>
          <Icon name="right" size={14} />
        </View>
      )
    if (address === undefined) return <Text className="page-cart__count">{t.count(lines.length)}</Text>
    const text = address ? t.deliverTo(address.info.address) : t.addAddress
    return (
      <View className="page-cart__place" {...control(() => void chooseAddress(), { label: text })}>
        <Icon name="pin" size={16} />
        <Text className="page-cart__place-text">{text}</Text>
        <Icon name="right" size={14} />
      </View>
    )
  }

  return (
    <View className="page-cart__head">
      {place()}
      <TextLink tone="ink" size={14} onClick={manage}>
        {managing ? t.done : t.manage}
      </TextLink>
    </View>
  )
}
