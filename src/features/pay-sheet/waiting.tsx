import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { Spinner } from '@/components/spinner'
import { StateView } from '@/components/state-view'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { openPaymentPage } from '@/lib/platform/pay'
import { words } from './messages'
import type { Payment } from './use-payment'

/** The phone says paid, the server not yet: an honest wait, with a way out when it takes long. */
export const Confirming = ({ slow, payment }: { slow: boolean; payment: Payment }) => {
  const t = useWords(words)
  if (!slow)
    return (
      <StateView compact picture="clock" title={t.confirmingTitle} words={t.confirmingWords}>
        <Spinner className="pay-sheet__spin" />
      </StateView>
    )
  return (
    <StateView compact picture="clock" title={t.slowTitle} words={t.slowWords}>
      <Button size="m" icon="refresh" onClick={() => void payment.watch()}>
        {t.check}
      </Button>
      <Button size="m" kind="line" onClick={payment.close}>
        {t.leave}
      </Button>
      <TextLink tone="mute" onClick={() => void payment.startOver()}>
        {t.notPaid}
      </TextLink>
    </StateView>
  )
}

/** An answer was lost: nothing can be paid before the order has been read. */
export const Unknown = ({ payment }: { payment: Payment }) => {
  const t = useWords(words)
  return (
    <StateView compact picture="plug" title={t.unknownTitle} words={t.unknownWords}>
      <Button size="m" icon="refresh" onClick={() => void payment.reload()}>
        {t.unknownCheck}
      </Button>
    </StateView>
  )
}

/** Alipay's address, to be opened or carried to another browser. */
export const Alipay = ({ address, payment }: { address: string; payment: Payment }) => {
  const t = useWords(words)
  const copy = async () => {
    if (await copyText(address)) toast(t.copied)
  }
  return (
    <View className="pay-sheet__alipay">
      <View className="pay-way__icon pay-way__icon--alipay pay-sheet__logo">
        <Icon name="alipay" size={24} />
      </View>
      <Text className="pay-sheet__title">{t.alipayTitle}</Text>
      <Text className="pay-sheet__note">{t.alipayWords}</Text>
      <View className="pay-sheet__address">
        <Text className="pay-sheet__url">{address}</Text>
        <TextLink icon="copy" onClick={() => void copy()}>
          {t.copy}
        </TextLink>
      </View>
      <Button kind="outline" onClick={() => openPaymentPage(address)}>
        {t.open}
      </Button>
      <TextLink tone="mute" onClick={() => void payment.startOver()}>
        {t.back}
      </TextLink>
    </View>
  )
}
