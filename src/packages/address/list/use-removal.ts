import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

import { isCode, userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { deleteAddress } from '@/services'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'

const NO_SUCH = 700

/**
 * Deletes with undo: the address leaves the list at once and the shop a few seconds later, or when the page is left.
 * So undoing brings the very same address back, id, tag and default included.
 */
export const useRemoval = (onDeleted: () => unknown) => {
  const [hidden, setHidden] = useState<readonly Id[]>([])
  const [last, setLast] = useState<Address>()
  const pending = useRef<Address>()
  const deleted = useRef(onDeleted)
  useEffect(() => {
    deleted.current = onDeleted
  })
  const show = useCallback((id: Id) => setHidden((ids) => ids.filter((other) => other !== id)), [])

  const commit = useCallback(async () => {
    const address = pending.current
    pending.current = undefined
    if (!address) return
    try {
      await deleteAddress(address.id)
    } catch (error) {
      if (!isCode(error, NO_SUCH)) {
        show(address.id)
        toast(userMessage(error))
      }
    }
    await deleted.current()
  }, [show])

  useDidHide(() => void commit())
  useEffect(() => () => void commit(), [commit])

  return {
    hidden,
    /** What the snackbar offers to bring back. */
    last,
    remove(address: Address) {
      void commit()
      pending.current = address
      setHidden((ids) => [...ids, address.id])
      setLast(address)
    },
    undo() {
      const address = pending.current
      pending.current = undefined
      if (address) show(address.id)
    },
    /** The time to undo is over. */
    settle() {
      setLast(undefined)
      void commit()
    },
  }
}
