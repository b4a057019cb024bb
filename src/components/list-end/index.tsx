import { Text, View } from '@tarojs/components'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import { spoken } from '../control'
import { Spinner } from '../spinner'
import { TextLink } from '../text-link'
import { words } from './messages'
import './index.scss'

/** A list that grows, as `usePages` answers it; one that is all there only says how it ends. */
type Growing = Pick<Pages<unknown>, 'ended' | 'loadMore'> &
  Partial<Pick<Pages<unknown>, 'loadingMore' | 'moreError'>>

interface ListEndProps {
  list: Growing
  /** Own sentence for the end: "就这些券了". */
  endText?: string
}

/** The foot of a list that grows: loading, failed with retry, more, or its end. */
export const ListEnd = ({ list, endText }: ListEndProps) => {
  const { loadingMore, ended, moreError, loadMore } = list
  const t = useWords(words)
  if (loadingMore) {
    return (
      <View className="list-end" {...spoken('status', t.loading)}>
        <Spinner />
        <Text>{t.loading}</Text>
      </View>
    )
  }
  if (moreError) {
    return (
      <View className="list-end" {...spoken('alert')}>
        <Text>{t.failed}</Text>
        <TextLink onClick={loadMore}>{t.retry}</TextLink>
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
      <TextLink tone="mute" onClick={loadMore}>
        {t.more}
      </TextLink>
    </View>
  )
}
