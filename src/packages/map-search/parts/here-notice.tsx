import { NoticeBar } from '@/components/notice-bar'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'
import type { HereState } from './use-here'

interface HereNoticeProps {
  state: HereState
  /** Said when it was asked in vain. */
  refused: string
  onAllow: () => void
}

/** Where the position is not known: what it gives, and the way to allow it. */
export const HereNotice = ({ state, refused, onAllow }: HereNoticeProps) => {
  const t = useWords(words)
  if (state !== 'unasked' && state !== 'refused') return null
  return (
    <NoticeBar flat icon="target" action={t.allow} onClick={onAllow}>
      {state === 'refused' ? refused : t.useHere}
    </NoticeBar>
  )
}
