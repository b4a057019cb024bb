import { View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { spoken } from '../control'
import './index.scss'

interface ProgressProps {
  /** 0 to 100. */
  percent: number
  /** What it says in words: "已抢 64%". */
  label: string
  kind?: 'brand' | 'red' | 'gold'
  large?: boolean
  className?: string
}

export const Progress = ({ percent, label, kind = 'brand', large = false, className }: ProgressProps) => {
  const width = `${Math.max(0, Math.min(100, Number.isFinite(percent) ? percent : 0))}%`
  return (
    <View
      className={cx('progress', `progress--${kind}`, large && 'progress--large', className)}
      {...spoken('progressbar', label)}
    >
      <View className="progress__bar" style={{ width }} />
    </View>
  )
}
