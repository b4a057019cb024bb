import { Text, View } from '@tarojs/components'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { amountParts, formatYuan } from '@/utils/money'
import { spoken } from '../control'
import { words } from './messages'
import './index.scss'

interface PriceProps {
  /** Yuan, as it came from the server. */
  value: number
  /** Upper end of a range; a range of one price is shown as that price. */
  to?: number
  /** 14, 18, 22, 28 or 40 px digits. */
  size?: 'sm' | 'md' | 'ml' | 'lg' | 'xl'
  /** red, ink, white on green, the parent's colour, or grey for what is gone. */
  tone?: 'price' | 'ink' | 'on' | 'inherit' | 'mute'
  /** Points to pay; shown alone when the price is 0. */
  points?: number
  /** Struck price, shown only when it is higher. */
  original?: number
  /** "起": more may be asked for other choices. */
  from?: boolean
  /** Without ".00", as on coupons. */
  short?: boolean
  /** Says "免费" where nothing is to be paid, instead of ¥0.00. */
  free?: boolean
  prefix?: string
  suffix?: string
  className?: string
}

/** U+2060 on both sides of the dash keeps a range in one line. */
const dash = '\u2060–\u2060'

/** Digits alone: a screen reader says the unit in words. */
const bare = (yuan: number) => formatYuan(yuan).replace('¥', '')

export const Price = (props: PriceProps) => {
  const { value, to, size = 'md', tone = 'price', points = 0, original, from = false, short = false } = props
  const { prefix, suffix, className } = props
  const t = useWords(words)
  const range = to !== undefined && to > value
  const onlyPoints = points > 0 && value === 0
  const free = props.free && value === 0 && points === 0 && !range
  const struck = original !== undefined && original > (range ? to : value) ? original : undefined

  const amount = (yuan: number) => {
    const { negative, whole, cents } = amountParts(yuan)
    const tail = short ? cents.replace(/0+$/, '') : cents
    return (
      <>
        <Text className="price__whole">{(negative ? '−' : '') + whole}</Text>
        {tail ? <Text className="price__cents">.{tail}</Text> : null}
      </>
    )
  }

  const money = range ? t.sayRange(bare(value), bare(to)) : from ? t.sayFrom(bare(value)) : t.say(bare(value))
  const due = free
    ? t.free
    : onlyPoints
      ? t.points(points)
      : points > 0
        ? `${money}${t.and}${t.points(points)}`
        : money
  const label = [prefix, due, suffix, struck && t.sayOriginal(bare(struck))].filter(Boolean).join(t.pause)

  return (
    <View className={cx('price', `price--${size}`, `price--${tone}`, className)} {...spoken('text', label)}>
      {prefix ? <Text className="price__note price__note--before">{prefix}</Text> : null}
      {free ? <Text className="price__whole">{t.free}</Text> : null}
      {onlyPoints || free ? null : (
        <>
          <Text className="price__sign">¥</Text>
          {amount(value)}
          {range ? <Text className="price__dash">{dash}</Text> : null}
          {range ? amount(to) : null}
        </>
      )}
      {points > 0 ? (
        <Text className={onlyPoints ? 'price__whole' : 'price__note'}>
          {onlyPoints ? t.points(points) : `+ ${t.points(points)}`}
        </Text>
      ) : null}
      {from && !range ? <Text className="price__note">{t.from}</Text> : null}
      {suffix ? <Text className="price__note">{suffix}</Text> : null}
      {struck ? <Text className="price__was">{formatYuan(struck)}</Text> : null}
    </View>
  )
}
