import { useEffect, useRef, useState } from 'react'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Field } from '@/components/field'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { locate, type Place } from '@/lib/platform/location'
import { fetchShops } from '@/services'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import { words } from './messages'
import { PickupSheet } from './pickup-sheet'
import type { Checkout } from './use-checkout'

interface PickupBlockProps {
  checkout: Checkout
  tried: boolean
}

/** The nearest shops first, once the user's place is known or refused. */
const usePickupShops = () => {
  const [place, setPlace] = useState<Place | null>()
  useEffect(() => {
    let gone = false
    void locate().then((found) => {
      if (!gone) setPlace(found ?? null)
    })
    return () => {
      gone = true
    }
  }, [])
  const key = place === undefined ? null : ['pickup-shops', place?.latitude, place?.longitude]
  return useData(key, async () => {
    const { result } = await fetchShops({
      curlatitude: place?.latitude,
      curlongitude: place?.longitude,
      pageSize: 50,
    })
    return result.filter((shop) => shop.status === 0 && shop.openZiqu !== false)
  })
}

export const PickupBlock = ({ checkout, tried }: PickupBlockProps) => {
  const t = useWords(words)
  const [open, setOpen] = useState(false)
  const shops = usePickupShops()
  const favourite = useSettings((settings) => settings.shopId)
  const mobile = useSession((session) => session.profile?.base.mobile)
  const { draft, setForm, address } = checkout
  const { pickup, contact } = draft.form
  const list = shops.data
  const receiver = address.data?.info

  // A first suggestion that can be changed: the shop that sells, the one the user favours, the nearest.
  const suggested =
    list?.find((shop) => draft.lines.every((line) => line.shopId === shop.id)) ??
    list?.find((shop) => shop.id === favourite) ??
    list?.[0]
  const suggestion = pickup ? undefined : suggested
  const receiverKnown = receiver && { name: receiver.linkMan, phone: mobile ?? receiver.mobile }
  const filled = useRef(Boolean(contact.name || contact.phone))
  useEffect(() => {
    if (suggestion) setForm({ pickup: { id: suggestion.id, name: suggestion.name } })
    if (filled.current || !receiverKnown) return
    filled.current = true
    setForm({ contact: receiverKnown })
  })

  const chosen = list?.find((shop) => shop.id === pickup?.id)
  const note = [
    chosen?.address,
    chosen?.distance === undefined ? undefined : t.km(chosen.distance.toFixed(1)),
    chosen?.openingHours,
  ]
    .filter(Boolean)
    .join(' · ')
  const phoneWrong = !/^1\d{10}$/.test(contact.phone.trim())

  return (
    <Card>
      <Cell
        icon="store"
        title={pickup?.name ?? t.pickupChoose}
        note={note || undefined}
        label={t.pickupChoose}
        className="page-checkout__pickup"
        onClick={() => setOpen(true)}
      />
      <Field
        label={t.contactName}
        value={contact.name}
        maxlength={20}
        placeholder={t.contactNameHint}
        error={tried && !contact.name.trim() ? t.need.contactName : undefined}
        onChange={(name) => setForm({ contact: { ...contact, name } })}
      />
      <Field
        label={t.contactPhone}
        value={contact.phone}
        type="number"
        maxlength={11}
        placeholder={t.contactPhoneHint}
        error={tried && phoneWrong ? t.need.contactPhone : undefined}
        onChange={(phone) => setForm({ contact: { ...contact, phone } })}
      />
      <PickupSheet
        open={open}
        shops={shops}
        chosen={pickup?.id}
        onChoose={(shop) => {
          setForm({ pickup: { id: shop.id, name: shop.name } })
          setOpen(false)
        }}
        onClose={() => setOpen(false)}
      />
    </Card>
  )
}
