import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import type { Pages } from '@/hooks/use-pages'
import { useWords } from '@/hooks/use-words'
import { reLaunch } from '@/lib/router'
import type { Shop } from '@/types/api/shop'
import { words } from './messages'

interface ListProps {
  pages: Pages<Shop>
  /** Sorted by distance. */
  near: boolean
  /** What was searched for. */
  name: string
  onAll: () => void
  children: (shop: Shop, index: number) => ReactNode
}

/** The shops with the states of their list. */
export const List = ({ pages, near, name, onAll, children }: ListProps) => {
  const t = useWords(words)
  const count = pages.total ?? pages.items.length
  return (
    <PagesView
      className="page-shops__list"
      pages={pages}
      skeleton={<Skeleton shape="row" count={4} />}
      empty={
        name ? (
          <StateView picture={scene.pin} title={t.nothing(name)} words={t.nothingBody}>
            <Button onClick={onAll}>{t.seeAll}</Button>
          </StateView>
        ) : (
          <StateView picture={scene.pin} title={t.noneTitle}>
            <Button onClick={() => void reLaunch('home')}>{t.home}</Button>
          </StateView>
        )
      }
      endText={null}
    >
      {(shops) => (
        <>
          <SectionHead
            bare
            title={near ? t.near(count) : t.all(count)}
            more={near ? t.byDistance : undefined}
          />
          <Card>{shops.map(children)}</Card>
        </>
      )}
    </PagesView>
  )
}
