import type { ReactNode } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { Loaded } from '@/hooks/use-data'

interface PieceProps<T> {
  piece: Loaded<T | null>
  /** Boxes while it loads. */
  boxes?: number
  /** What is said where there is no such piece, and the way from there. */
  gone: { title: string; words: string; button: string; onLeave: () => void }
  children: (piece: T) => ReactNode
}

/** One piece of content with its four states: an article, a notice, a guide. */
export const Piece = <T,>({ piece, boxes = 3, gone, children }: PieceProps<T>) => (
  <AsyncView
    data={piece.data}
    error={piece.error}
    reload={piece.reload}
    skeleton={<Skeleton shape="block" count={boxes} />}
    empty={
      <StateView picture={scene.note} title={gone.title} words={gone.words}>
        <Button onClick={gone.onLeave}>{gone.button}</Button>
      </StateView>
    }
  >
    {(found) => (found === null ? null : children(found))}
  </AsyncView>
)
