import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'

import { control } from '@/components/control'
import { Skeleton } from '@/components/skeleton'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { shopsOf, type Draft } from '@/stores/draft'
import { refreshProfile, useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import { billOf } from '@/utils/checkout'
import { sumYuan, timesYuan } from '@/utils/money'
import { BillCard } from './bill-card'
import { DeliveryBlock } from './delivery-block'
import { ExtrasCard } from './extras-card'
import { words } from './messages'
import { accountNeed, firstNeed, type Need } from './needs'
import { Notices } from './notices'
import { PlacedView } from './placed-view'
import { SavingsCard } from './savings-card'
import { ShopCard } from './shop-card'
import { SubmitBar } from './submit-bar'
import { useCheckout } from './use-checkout'
import { useSubmit } from './use-submit'

const useSay = () => {
  const t = useWords(words)
  return (need: Need): string => {
    if (need.what === 'refused') return userMessage(need.error)
    if (need.what === 'extra') return t.need.extra(need.name)
    if (need.what === 'points') return t.pointsShort(String(need.need), String(need.have))
    return t.need[need.what]
  }
}

/** The checkout of one draft by one user. */
export const CheckoutView = ({ draft: initial }: { draft: Draft }) => {
  const t = useWords(words)
  const say = useSay()
  const merchant = useSettings((settings) => settings.merchant)
  const profile = useSession((session) => session.profile)
  const checkout = useCheckout(initial)
  const submit = useSubmit(checkout)
  // After the first attempt what is missing is marked where it is missing.
  const [tried, setTried] = useState(false)
  const { draft, quotes, address, score } = checkout

  const asksProfile = (merchant.needsPhone || merchant.needsRealName) && profile === undefined
  useEffect(() => {
    if (asksProfile) refreshProfile().catch(() => undefined)
  }, [asksProfile])

  if (submit.state === 'placed') return <PlacedView draft={draft} />

  const open = shopsOf(draft).filter((shopId) => draft.ordered[String(shopId)] === undefined)
  const calcs = (quotes ?? []).flatMap((quote) => quote.calc ?? [])
  const bill = billOf(calcs)
  const listed = sumYuan(
    draft.lines
      .filter((line) => open.includes(line.shopId))
      .map((line) => timesYuan(line.price, line.number)),
  )
  const need = firstNeed({ quotes, form: draft.form, address: address.data?.info, score, merchant, profile })

  const send = async () => {
    if (submit.state !== 'open' || !need) return submit.submit()
    // Whether there is an address could not be read: nobody is sent to write another.
    if (need.what === 'address' && address.error) {
      toast(userMessage(address.error))
      return address.reload()
    }
    setTried(true)
    // What was refused may be possible by now; what it costs is seen before it is sent.
    if (need.what === 'refused' || need.what === 'amounts') {
      const still = (await checkout.requote())?.find((quote) => quote.error !== undefined)
      return still && toast(userMessage(still.error))
    }
    toast(say(need))
    if (need.what === 'address') return checkout.chooseAddress()
    if (need.what === 'phone') return go('bindPhone')
    return need.what === 'realName' ? go('realName') : undefined
  }

  return (
    <View className="page-checkout">
      <Notices
        checkout={checkout}
        submit={submit}
        account={quotes ? accountNeed({ merchant, profile }) : undefined}
      />
      <DeliveryBlock checkout={checkout} tried={tried} />
      {open.map((shopId) => (
        <ShopCard
          key={shopId}
          checkout={checkout}
          shopId={shopId}
          quote={quotes?.find((quote) => quote.shopId === shopId)}
        />
      ))}
      <ExtrasCard checkout={checkout} names={merchant.orderExtras} tried={tried} />
      {quotes ? (
        <>
          <SavingsCard checkout={checkout} quotes={quotes} />
          {calcs.length > 0 ? (
            <BillCard
              bill={bill}
              listed={listed}
              quotes={quotes}
              coupons={checkout.coupons}
              waiting={checkout.calculating}
            />
          ) : null}
        </>
      ) : (
        <Skeleton shape="block" count={2} className="page-checkout__skeleton" />
      )}
      <View className="page-checkout__terms">
        <Text>{t.terms}</Text>
        <Text
          className="page-checkout__terms-page"
          {...control(() => void go('contentPage', { key: 'purchase' }), { role: 'link' })}
        >
          {t.termsPage}
        </Text>
      </View>
      <SubmitBar
        bill={calcs.length > 0 ? bill : undefined}
        checkout={checkout}
        submit={submit}
        onSubmit={() => void send()}
      />
    </View>
  )
}
