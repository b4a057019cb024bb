import { Text } from '@tarojs/components'

/** A sentence with its number in red. */
export const Counted = ({ sentence }: { sentence: string }) => {
  const [before = '', number = '', after = ''] = sentence.split(/(\d+)/, 3)
  return (
    <Text>
      {before}
      <Text className="pingtuan-number">{number}</Text>
      {after}
    </Text>
  )
}
