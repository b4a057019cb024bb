import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Chip } from '@/components/chip'
import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import { Sheet } from '@/components/sheet'

interface FilterChipProps<K extends string> {
  /** Title of the sheet. */
  title: string
  items: readonly { key: K; label: string }[]
  value: K
  onChange: (key: K) => void
}

/** A filter that says what it is set to and opens its choices. */
export const FilterChip = <K extends string>({ title, items, value, onChange }: FilterChipProps<K>) => {
  const [open, setOpen] = useState(false)
  const current = items.find(({ key }) => key === value)?.label ?? ''
  return (
    <>
      <View className="wallet-filter" {...control(() => setOpen(true), { label: `${title}：${current}` })}>
        <Text>{current}</Text>
        <Icon name="down" size={14} />
      </View>
      <Sheet open={open} title={title} onClose={() => setOpen(false)}>
        <View className="wallet-filter__choices" {...spoken('radiogroup', title)}>
          {items.map(({ key, label }) => (
            <Chip
              key={key}
              size="l"
              sunken
              selected={key === value}
              onClick={() => {
                setOpen(false)
                onChange(key)
              }}
            >
              {label}
            </Chip>
          ))}
        </View>
      </Sheet>
    </>
  )
}
