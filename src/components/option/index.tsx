import { Image, Text, View } from '@tarojs/components'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { words } from './messages'
import './index.scss'

interface OptionProps {
  label: string
  selected?: boolean
  /** Cannot be had with the rest of the choice; stays tappable when already selected, to be undone. */
  soldOut?: boolean
  /** A small picture of the choice. */
  picture?: string
  onClick: () => void
}

/** One value of a property in the SKU sheet. */
export const Option = ({ label, selected = false, soldOut = false, picture, onClick }: OptionProps) => {
  const t = useWords(words)
  return (
    <View
      className={cx('option', selected && 'option--on', soldOut && 'option--out')}
      {...control(onClick, {
        role: 'radio',
        on: selected,
        disabled: soldOut && !selected,
        label: soldOut ? t.sayOut(label) : label,
      })}
    >
      {picture ? <Image className="option__picture" src={picture} mode="aspectFill" lazyLoad /> : null}
      <Text>{label}</Text>
      {soldOut ? <Text className="option__out">{t.out}</Text> : null}
    </View>
  )
}
