import { View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import './index.scss'

/** A turning ring in the colour of the text; what it waits for is said by the text beside it. */
export const Spinner = ({ className }: { className?: string }) => (
  <View className={cx('spinner', className)} />
)
