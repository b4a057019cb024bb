import { View } from '@tarojs/components'

import { FailedView } from '@/components/failed-view'
import { NoticeBar } from '@/components/notice-bar'
import { Segmented } from '@/components/segmented'
import { Skeleton } from '@/components/skeleton'
import { AddressCard } from '@/features/address-card'
import { useWords } from '@/hooks/use-words'
import { useSettings } from '@/stores/settings'
import { isServed } from '@/utils/checkout'
import { words } from './messages'
import { PickupBlock } from './pickup-block'
import type { Checkout } from './use-checkout'

interface DeliveryBlockProps {
  checkout: Checkout
  /** A submit was tried: what is missing is marked. */
  tried: boolean
}

const modes = ['kd', 'zq'] as const

const DeliveryAddress = ({ checkout }: { checkout: Checkout }) => {
  const t = useWords(words)
  const selfCollection = useSettings((settings) => settings.merchant.selfCollection)
  const { address, quotes, chooseAddress, setForm } = checkout
  if (address.error)
    return (
      <View className="page-checkout__panel">
        <FailedView size="line" error={address.error} onRetry={address.reload} />
      </View>
    )
  if (address.data === undefined) return <Skeleton shape="block" count={1} />
  const served = (quotes ?? []).every((quote) => !quote.calc || isServed(quote.calc))
  return (
    <AddressCard
      address={address.data?.info ?? null}
      tag={address.data?.extJson['标签']}
      onClick={() => void chooseAddress()}
    >
      {served ? null : (
        <NoticeBar
          kind="red"
          icon="truck"
          action={selfCollection ? t.toPickup : t.changeAddress}
          onClick={() => (selfCollection ? setForm({ mode: 'zq' }) : void chooseAddress())}
        >
          {t.unserved}，{selfCollection ? t.unservedPickup : t.unservedChange}
        </NoticeBar>
      )}
    </AddressCard>
  )
}

/** Where the goods go, or where and by whom they are collected. */
export const DeliveryBlock = ({ checkout, tried }: DeliveryBlockProps) => {
  const t = useWords(words)
  const selfCollection = useSettings((settings) => settings.merchant.selfCollection)
  const { mode } = checkout.draft.form
  const calcs = (checkout.quotes ?? []).flatMap((quote) => quote.calc ?? [])
  // Nothing is sent: tickets, codes and the like.
  if (mode === 'kd' && calcs.length > 0 && calcs.every((calc) => !calc.isNeedLogistics)) return null
  return (
    <>
      {selfCollection ? (
        <View className="page-checkout__modes">
          <Segmented
            items={modes.map((key) => ({ key, label: t.mode[key] }))}
            value={mode}
            onChange={(next) => checkout.setForm({ mode: next })}
          />
        </View>
      ) : null}
      {mode === 'zq' && selfCollection ? (
        <PickupBlock checkout={checkout} tried={tried} />
      ) : (
        <DeliveryAddress checkout={checkout} />
      )}
    </>
  )
}
