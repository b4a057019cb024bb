import { useRef, useState } from 'react'

import { usePages } from '@/hooks/use-pages'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { goodsFavDelete, goodsFavList, goodsFavPut } from '@/services'
import type { Id } from '@/types/api/common'
import type { FavGoods } from '@/types/api/favorite'

const PAGE_SIZE = 12

/** The user's favourites page by page; removing hides at once, undoing puts back in the same place. */
export const useFavourites = (uid: Id, keyword: string) => {
  const pages = usePages(
    ['favourites', uid, keyword],
    (page, pageSize) => goodsFavList({ nameLike: keyword || undefined, page, pageSize }),
    PAGE_SIZE,
  )
  const [hidden, setHidden] = useState<readonly Id[]>([])
  /** The one removed last, which can be taken back. */
  const [removed, setRemoved] = useState<FavGoods>()
  // Undoing waits for the removal: the server must not get them the wrong way round.
  const removal = useRef<Promise<unknown>>()

  const hide = (goodsId: Id) => setHidden((before) => [...before, goodsId])
  const show = (goodsId: Id) => setHidden((before) => before.filter((one) => one !== goodsId))

  const remove = async (favourite: FavGoods) => {
    hide(favourite.goodsId)
    setRemoved(favourite)
    try {
      removal.current = goodsFavDelete(undefined, favourite.goodsId)
      await removal.current
    } catch (error) {
      show(favourite.goodsId)
      setRemoved(undefined)
      toast(userMessage(error))
    }
  }

  const undo = async () => {
    if (!removed) return
    const { goodsId } = removed
    show(goodsId)
    try {
      await removal.current
      await goodsFavPut(goodsId)
    } catch (error) {
      hide(goodsId)
      toast(userMessage(error))
    }
  }

  return {
    pages: {
      ...pages,
      items: pages.items.filter(({ goodsId }) => !hidden.includes(goodsId)),
      reload: async () => {
        await pages.reload()
        setHidden([])
      },
    },
    removed,
    remove: (favourite: FavGoods) => void remove(favourite),
    undo: () => void undo(),
    forget: () => setRemoved(undefined),
  }
}
