import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { spoken } from '../control'
import { words } from './messages'
import './index.scss'

/** A grey box of the content's own size; the size comes from a class of the page's. */
export const SkeletonBox = ({ className }: { className?: string }) => (
  <View className={cx('skeleton-box', className)} />
)

/** Lines of text: each number is a width in percent. */
export const SkeletonText = ({ lines = [100, 60] }: { lines?: readonly number[] }) => (
  <>
    {lines.map((width, index) => (
      <View key={index} className="skeleton-box skeleton-text" style={{ width: `${width}%` }} />
    ))}
  </>
)

const GoodsCard = () => (
  <View className="skeleton-card">
    <View className="skeleton-box skeleton-card__picture" />
    <View className="skeleton-card__body">
      <SkeletonText lines={[100, 56]} />
      <View className="skeleton-box skeleton-card__price" />
    </View>
  </View>
)

const Row = () => (
  <View className="skeleton-row">
    <View className="skeleton-box skeleton-row__picture" />
    <View className="skeleton-row__body">
      <SkeletonText lines={[90, 50]} />
      <View className="skeleton-box skeleton-card__price" />
    </View>
  </View>
)

const Block = () => (
  <View className="skeleton-block">
    <SkeletonText lines={[40, 100, 72]} />
  </View>
)

const Cell = () => (
  <View className="skeleton-cell">
    <View className="skeleton-box skeleton-cell__key" />
    <View className="skeleton-box skeleton-cell__value" />
  </View>
)

const shapes = { goods: GoodsCard, row: Row, block: Block, cell: Cell }

interface SkeletonProps {
  /** goods: cards in two columns; row: picture and text; block: a card of text; cell: lines of a form. */
  shape?: keyof typeof shapes
  count?: number
  /** Own boxes instead of a preset. */
  children?: ReactNode
  className?: string
}

/** Boxes where the content will be. Fades as a whole, so only one thing moves. */
export const Skeleton = ({ shape = 'row', count = 4, children, className }: SkeletonProps) => {
  const t = useWords(words)
  const Shape = shapes[shape]
  return (
    <View
      className={cx('skeleton', !children && `skeleton--${shape}`, className)}
      {...spoken('status', t.loading)}
    >
      {children ?? Array.from({ length: count }, (_, index) => <Shape key={index} />)}
    </View>
  )
}
