import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { OrderTab } from '@/routes'
import { words } from './messages'

interface EmptyProps {
  tab: OrderTab
  text: string
  onClear: () => void
  onAll: () => void
}

/** Nothing in this tab or for these words, with the next step. */
export const Empty = ({ tab, text, onClear, onAll }: EmptyProps) => {
  const t = useWords(words)
  if (text)
    return (
      <StateView picture={scene.bill} title={t.nothing(text)} words={t.nothingWords}>
        <Button kind="outline" onClick={onClear}>
          {t.clear}
        </Button>
      </StateView>
    )
  return (
    <StateView picture="basket" title={t.empty[tab]} words={t.emptyWords}>
      <Button onClick={() => void go('home')}>{t.shopping}</Button>
      {tab === 'all' ? null : (
        <Button kind="line" onClick={onAll}>
          {t.seeAll}
        </Button>
      )}
    </StateView>
  )
}
