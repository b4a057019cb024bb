import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { useWords } from '@/hooks/use-words'
import { replace } from '@/lib/router'
import type { Draft } from '@/stores/draft'
import { orderedIds } from '@/stores/submit'
import { words } from './messages'

/** Behind the pay sheet, and on the way to the order: nothing can be submitted any more. */
export const PlacedView = ({ draft }: { draft: Draft }) => {
  const t = useWords(words)
  const [only, second] = orderedIds(draft)
  const see = () =>
    only !== undefined && second === undefined
      ? replace('orderDetail', { id: only })
      : replace('orderList', { tab: 'unpaid' })
  return (
    <StateView picture={scene.bill} title={t.placed} words={t.placedWhat}>
      <Button onClick={() => void see()}>{t.seeOrder}</Button>
    </StateView>
  )
}
