import { Text, View } from '@tarojs/components'
import { useWords } from '@/hooks/use-words'
import { spoken } from '../control'
import { Spinner } from '../spinner'
import { TextLink } from '../text-link'
import { words } from './messages'
import './index.scss'

interface ListEndProps {
  loading: boolean
  ended: boolean
  error?: unknown
  /** Own sentence for the end: "就这些券了". */
  endText?: string
  /** Loads the next page, also after a failure. */
  onMore: () => void
}

/** The foot of a list that grows: loading, failed with retry, more, or its end. */
export const ListEnd = ({ loading, ended, error, endText, onMore }: ListEndProps) => {
  const t = useWords(words)
  if (loading) {
    return (
      <View className="list-end" {...spoken('status', t.loading)}>
        <Spinner />
        <Text>{t.loading}</Text>
      </View>
    )
  }
  if (error) {
    return (
      <View className="list-end" {...spoken('alert')}>
        <Text>{t.failed}</Text>
        <TextLink onClick={onMore}>{t.retry}</TextLink>
      </View>
    )
  }
  if (ended) {
    return (
      <View className="list-end list-end--over">
        <Text>{endText ?? t.end}</Text>
      </View>
    )
  }
  return (
    <View className="list-end">
      <TextLink tone="mute" onClick={onMore}>
        {t.more}
      </TextLink>
    </View>
  )
}
