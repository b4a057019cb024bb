import { Input, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import { words } from './messages'
import './index.scss'

interface Look {
  placeholder: string
  /** Behind the words, after a line: the scanner. */
  extra?: ReactNode
  /** 40 high, for the home page. */
  large?: boolean
  /** Sunken instead of white, on a white ground. */
  sunken?: boolean
}

interface SearchLinkProps extends Look {
  onClick: () => void
}

interface SearchBoxProps extends Look {
  value: string
  focus?: boolean
  onChange: (text: string) => void
  /** The keyboard's search key. */
  onSearch: (text: string) => void
}

const boxClass = ({ large, sunken }: Look) =>
  cx('search-box', large && 'search-box--large', sunken && 'search-box--sunken')

const extraOf = ({ extra }: Look) => (extra ? <View className="search-box__extra">{extra}</View> : null)

/** Looks like the box and opens the search page. */
export const SearchLink = (props: SearchLinkProps) => {
  const t = useWords(words)
  return (
    <View className={boxClass(props)}>
      <View
        className="search-box__link"
        {...control(props.onClick, { role: 'link', label: `${t.search} ${props.placeholder}` })}
      >
        <Icon name="search" size={18} className="search-box__icon" />
        <Text className="search-box__hint">{props.placeholder}</Text>
      </View>
      {extraOf(props)}
    </View>
  )
}

export const SearchBox = (props: SearchBoxProps) => {
  const { value, placeholder, focus = false, onChange, onSearch } = props
  const t = useWords(words)
  return (
    <View className={boxClass(props)}>
      <Icon name="search" size={18} className="search-box__icon" />
      <Input
        className="search-box__input"
        value={value}
        type="text"
        confirmType="search"
        focus={focus}
        maxlength={50}
        placeholder={placeholder}
        placeholderClass="placeholder"
        ariaLabel={placeholder}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={(event) => onSearch(event.detail.value.trim())}
      />
      {value ? (
        <View className="search-box__clear" {...control(() => onChange(''), { label: t.clear })}>
          <Icon name="close" size={16} />
        </View>
      ) : null}
      {extraOf(props)}
    </View>
  )
}
