import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { callPhone } from '@/lib/platform/feedback'
import { useSettings } from '@/stores/settings'
import { words } from './messages'

/** Calls the shop; nothing where it has no telephone. */
export const CallService = () => {
  const t = useWords(words)
  const phone = useSettings((settings) => settings.merchant.servicePhone)
  if (!phone) return null
  return (
    <Button kind="line" grow onClick={() => void callPhone(phone)}>
      {t.service}
    </Button>
  )
}
