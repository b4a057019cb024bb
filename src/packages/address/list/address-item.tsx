import { Text, View } from '@tarojs/components'

import { Checkbox } from '@/components/checkbox'
import { control } from '@/components/control'
import { SwipeRow } from '@/components/swipe-row'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { useWords } from '@/hooks/use-words'
import type { Address } from '@/types/api/address'
import { cx } from '@/utils/cx'
import { maskPhone } from '@/utils/mask'
import { regionLine } from '@/utils/region-text'
import { kindOf } from '../tag'
import { words } from './messages'

interface AddressItemProps {
  address: Address
  /** The user's own word for it. */
  tag?: string
  /** Choosing for an order: whether this is the one so far; undefined while managing. */
  chosen?: boolean
  onChoose: () => void
  onDefault: () => void
  onEdit: () => void
  onRemove: () => void
}

const DISABLED = 1

export const AddressItem = (props: AddressItemProps) => {
  const { address, tag, chosen, onChoose, onDefault, onEdit, onRemove } = props
  const kind = tag === undefined ? undefined : kindOf(tag)
  const t = useWords(words)
  const picking = chosen !== undefined
  const { linkMan, address: street } = address
  const disabled = address.status === DISABLED

  const choice = picking ? (
    <Checkbox
      radio
      checked={chosen && !disabled}
      disabled={disabled}
      label={t.pickOf(linkMan, street)}
      onChange={onChoose}
    >
      {disabled ? t.disabled : chosen ? t.hereNow : t.here}
    </Checkbox>
  ) : (
    <Checkbox
      radio
      checked={address.isDefault}
      label={t.defaultOf(linkMan, street)}
      onChange={() => (address.isDefault ? undefined : onDefault())}
    >
      {address.isDefault ? t.isDefault : t.makeDefault}
    </Checkbox>
  )

  return (
    <View className={cx('address-item', picking && chosen && 'address-item--chosen')}>
      <SwipeRow action={t.remove} label={t.removeOf(linkMan, street)} onAction={onRemove}>
        <View
          className="address-item__main"
          {...control(picking && !disabled ? onChoose : onEdit, {
            role: 'link',
            label: picking && !disabled ? t.pickOf(linkMan, street) : t.editOf(linkMan, street),
          })}
        >
          <View className="address-item__who">
            <Text className="address-item__name">{linkMan}</Text>
            <Text className="address-item__phone">{maskPhone(address.mobile)}</Text>
            {address.isDefault ? <Tag kind="solid">{t.defaultTag}</Tag> : null}
            {tag ? <Tag>{kind ? t.tags[kind] : tag}</Tag> : null}
          </View>
          <View className="address-item__place">{regionLine(address)}</View>
          <View className="address-item__place">{street}</View>
        </View>
        <View className="address-item__foot">
          <View className="address-item__choice">{choice}</View>
          <View className="address-item__action" {...control(onEdit, { label: t.editOf(linkMan, street) })}>
            <Icon name="edit" size={18} />
            <Text>{t.edit}</Text>
          </View>
          <View
            className="address-item__action"
            {...control(onRemove, { label: t.removeOf(linkMan, street) })}
          >
            <Icon name="trash" size={18} />
            <Text>{t.remove}</Text>
          </View>
        </View>
      </SwipeRow>
    </View>
  )
}
