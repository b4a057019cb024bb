import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import { offerSheet, type SheetAnswer, type SheetName, type SheetRequest } from '@/lib/sheets'

interface Asked<N extends SheetName> {
  request: SheetRequest<N>
  answer: Promise<SheetAnswer<N>>
  settle(value: SheetAnswer<N>): void
}

interface OpenSheet<N extends SheetName> {
  /** What the sheet was opened for; undefined while it is closed. */
  request: SheetRequest<N> | undefined
  /** Closes the sheet with an answer. */
  answer(value: SheetAnswer<N>): void
}

/**
 * Offers a sheet while its page is visible. Who asks while it is open gets the same answer.
 * @param dismissed the answer when the page goes away while the sheet is open
 */
export const useSheet = <N extends SheetName>(name: N, dismissed: SheetAnswer<N>): OpenSheet<N> => {
  const [visible, setVisible] = useState(true)
  const [request, setRequest] = useState<SheetRequest<N>>()
  const asked = useRef<Asked<N>>()
  useDidShow(() => setVisible(true))
  useDidHide(() => setVisible(false))

  const answer = useCallback((value: SheetAnswer<N>) => {
    asked.current?.settle(value)
    asked.current = undefined
    setRequest(undefined)
  }, [])

  useEffect(() => {
    if (!visible) return undefined
    return offerSheet(name, (next) => {
      if (asked.current) return asked.current.answer
      let settle: Asked<N>['settle'] = () => undefined
      const promise = new Promise<SheetAnswer<N>>((resolve) => {
        settle = resolve
      })
      asked.current = { request: next, answer: promise, settle }
      setRequest(next)
      return promise
    })
  }, [name, visible])

  useEffect(() => () => asked.current?.settle(dismissed), [dismissed])
  return { request, answer }
}
