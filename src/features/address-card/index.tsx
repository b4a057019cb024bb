import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Stripe } from '@/components/awning'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import type { Address } from '@/types/api/address'
import { maskPhone } from '@/utils/mask'
import { words } from './messages'
import './index.scss'

type Shown = Pick<
  Address,
  'address' | 'linkMan' | 'mobile' | 'provinceStr' | 'cityStr' | 'areaStr' | 'streetStr'
>

interface AddressCardProps {
  /** Null: there is none yet, the card asks for one. */
  address: Shown | null
  /** Of the user's own, e.g. "家". */
  tag?: string
  /** Below the address: why it cannot be delivered there. */
  children?: ReactNode
  /** Without it the card only shows, as on an order. */
  onClick?: () => void
}

/** Region in words, each name once: municipalities carry the same one twice. */
const regionOf = (address: Shown): string =>
  [...new Set([address.provinceStr, address.cityStr, address.areaStr, address.streetStr])]
    .filter(Boolean)
    .join(' ')

/** Where an order goes, with the stripe that marks it; phones are masked. */
export const AddressCard = ({ address, tag, children, onClick }: AddressCardProps) => {
  const t = useWords(words)
  const tappable = onClick ? control(onClick, { label: address ? t.change(address.address) : t.add }) : {}
  return (
    <View className="address-card">
      <View className="address-card__main" {...tappable}>
        <View className="address-card__pin">
          <Icon name={address ? 'pin' : 'plus'} size={22} />
        </View>
        <View className="address-card__words">
          {address ? (
            <>
              <Text className="address-card__region">{regionOf(address)}</Text>
              <Text className="address-card__street">{address.address}</Text>
              <View className="address-card__who">
                {tag ? <Tag>{tag}</Tag> : null}
                <Text>
                  {address.linkMan} {maskPhone(address.mobile)}
                </Text>
              </View>
            </>
          ) : (
            <>
              <Text className="address-card__street">{t.add}</Text>
              <Text className="address-card__region">{t.addNote}</Text>
            </>
          )}
        </View>
        {onClick ? <Icon name="right" size={18} className="address-card__arrow" /> : null}
      </View>
      {children ? <View className="address-card__notice">{children}</View> : null}
      <Stripe />
    </View>
  )
}
