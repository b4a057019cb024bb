import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { Spinner } from '@/components/spinner'
import { StateView } from '@/components/state-view'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { openPaymentPage } from '@/lib/platform/pay'
import { waitingWords } from './waiting-messages'
import './waiting.scss'

interface ConfirmingProps {
  /** It takes longer than it should. */
  slow: boolean
  /** What happens by itself when the money arrives. */
  words: string
  /** On the way out. */
  leave: string
  onCheck: () => unknown
  onLeave: () => void
  /** One more way out. */
  children?: ReactNode
}

/** The phone says paid, the server not yet: an honest wait, with a way out when it takes long. */
export const Confirming = ({ slow, words, leave, onCheck, onLeave, children }: ConfirmingProps) => {
  const t = useWords(waitingWords)
  if (!slow)
    return (
      <StateView compact picture="clock" title={t.confirmingTitle} words={t.confirmingWords}>
        <Spinner className="pay-wait__spin" />
      </StateView>
    )
  return (
    <StateView compact picture="clock" title={t.slowTitle} words={words}>
      <Button size="m" icon="refresh" onClick={() => void onCheck()}>
        {t.check}
      </Button>
      <Button size="m" kind="line" onClick={onLeave}>
        {leave}
      </Button>
      {children}
    </StateView>
  )
}

/** Alipay's address, to be opened or carried to another browser; below it what comes next. */
export const Alipay = ({ address, children }: { address: string; children: ReactNode }) => {
  const t = useWords(waitingWords)
  const copy = async () => {
    if (await copyText(address)) toast(t.copied)
  }
  return (
    <View className="pay-wait">
      <Text className="pay-wait__title">{t.alipayTitle}</Text>
      <Text className="pay-wait__note">{t.alipayWords}</Text>
      <View className="pay-wait__address">
        <Text className="pay-wait__url">{address}</Text>
        <TextLink icon="copy" onClick={() => void copy()}>
          {t.copy}
        </TextLink>
      </View>
      <Button kind="outline" onClick={() => openPaymentPage(address)}>
        {t.open}
      </Button>
      {children}
    </View>
  )
}
