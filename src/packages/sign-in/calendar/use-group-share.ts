import { useEffect } from 'react'

import { useParams } from '@/hooks/use-params'
import { openedGroup } from '@/lib/platform/group-share'
import { loginCode } from '@/lib/platform/login'
import { shareGroupGetScore } from '@/services'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'

/**
 * Whoever opens the page from a card in a WeChat group lets the sharer have the points the merchant promised.
 * Nothing happens while the merchant has not switched it on, and a refusal is nobody's concern here.
 */
export const useGroupShare = (): void => {
  const open = useSettings(({ merchant }) => merchant.shareGroupScoreOpen)
  const uid = useSession((session) => session.uid)
  const { inviter_id: sharer } = useParams('signIn')
  useEffect(() => {
    if (!open || sharer === undefined || sharer === uid) return
    const reward = async () => {
      const group = await openedGroup()
      if (group) await shareGroupGetScore(sharer, group.encryptedData, group.iv, await loginCode())
    }
    reward().catch(() => undefined)
  }, [open, sharer, uid])
}
