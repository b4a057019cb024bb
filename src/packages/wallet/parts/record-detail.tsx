import type { ReactNode } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import type { Scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { usePullDown } from '@/hooks/use-pull-down'
import { useRecord } from '@/hooks/use-record'
import { useVisible } from '@/hooks/use-visible'
import { replace } from '@/lib/router'
import type { Id } from '@/types/api/common'

interface RecordDetailProps<T> {
  /** First word of the cache key. */
  kind: string
  /** From the address; undefined when the link was cut. */
  id: Id | undefined
  read: (id: Id) => Promise<T | null>
  /** Boxes while it loads. */
  boxes: number
  picture: Scene
  /** For a visitor; for a cut link and a record that is gone or somebody else's. */
  words: { what: string; reason: string; goneTitle: string; goneWords: string; toList: string }
  /** Where the user's records of this kind are. */
  list: 'depositList' | 'invoiceList' | 'withdraw'
  children: (record: T, reload: () => Promise<unknown>, uid: Id) => ReactNode
}

const Loaded = <T,>({ uid, ...props }: RecordDetailProps<T> & { uid: Id }) => {
  const { kind, id, read, boxes, picture, words, list, children } = props
  const record = useRecord([kind, uid], id, read)
  useVisible(() => void record.reload())
  usePullDown(record.reload)
  const gone = (
    <StateView picture={picture} title={words.goneTitle} words={words.goneWords}>
      <Button onClick={() => void replace(list)}>{words.toList}</Button>
    </StateView>
  )
  return (
    <AsyncView {...record} skeleton={<Skeleton shape="block" count={boxes} />} empty={gone}>
      {(found) => (found ? children(found, record.reload, uid) : null)}
    </AsyncView>
  )
}

/** One record of the user's by its id: read again when the page shows or is pulled down, with its states. */
export const RecordDetail = <T,>(props: RecordDetailProps<T>) => {
  const { picture, words } = props
  return (
    <MemberGate picture={picture} what={words.what} reason={words.reason}>
      {(uid) => <Loaded {...props} uid={uid} />}
    </MemberGate>
  )
}
