import { View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { Switch } from '@/components/switch'
import { useField } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError, receiverError, streetError } from '@/lib/field-errors'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { resolvePlace, type RegionPath } from '@/stores/region'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'
import { parseAddressText } from '@/utils/address-text'
import { cx } from '@/utils/cx'
import { joinRegions } from '@/utils/region-text'
import { plainPhone } from '@/utils/validate'
import { words } from './messages'
import { PasteBox } from './paste-box'
import { RegionSheet } from './region-sheet'
import { saveAddress, type AddressForm } from './save'
import { TagField } from './tag-field'

interface FormProps {
  /** The address to change; a new one without it. */
  id?: Id
  initial: AddressForm
  onSaved: (address: Address) => void
  onRemove?: () => void
}

const DISTRICT = 3

export const Form = ({ id, initial, onSaved, onRemove }: FormProps) => {
  const t = useWords(words)
  const receiver = useField(receiverError, initial.linkMan)
  const phone = useField(phoneError, initial.mobile, isHopelessPhone)
  const street = useField(streetError, initial.street)
  const [regions, setRegions] = useState<RegionPath>(initial.regions)
  const [tag, setTag] = useState(initial.tag)
  const [isDefault, setDefault] = useState(initial.isDefault)
  const [choosing, setChoosing] = useState(false)
  const [sent, setSent] = useState(false)

  const reached: number = regions[regions.length - 1]?.level ?? 0
  const regionError = reached === 0 ? t.regionEmpty : reached < DISTRICT ? t.regionShort : undefined

  const readText = async (text: string): Promise<boolean> => {
    const found = parseAddressText(text)
    let place = { path: [] as RegionPath, rest: found.place }
    try {
      place = await resolvePlace(found.place, regions)
    } catch (error) {
      toast(userMessage(error))
    }
    if (found.name) receiver.set(found.name)
    if (found.phone) phone.set(found.phone)
    if (place.path.length > 0) setRegions(place.path)
    const anything = found.name ?? found.phone ?? place.path[0]
    if (!anything) {
      toast(t.nothingFound)
      return false
    }
    if (place.rest) street.set(place.rest)
    const missing = [
      found.name || receiver.value ? '' : t.receiver,
      found.phone || !phone.wrong ? '' : t.phone,
      (place.path[place.path.length - 1]?.level ?? reached) >= DISTRICT ? '' : t.region,
      place.rest || street.value ? '' : t.street,
    ].filter(Boolean)
    toast(missing.length > 0 ? t.foundPartly(missing.join(t.and)) : t.found)
    return true
  }

  const [save, saving] = useOnce(async () => {
    setSent(true)
    const good = [receiver, phone, street].map((field) => field.check()).every(Boolean)
    if (!good || regionError) return
    try {
      const form = {
        linkMan: receiver.value.trim(),
        mobile: plainPhone(phone.value),
        regions,
        tag: tag.trim(),
      }
      onSaved(await saveAddress(id, { ...form, street: street.value.trim(), isDefault }))
    } catch (error) {
      toast(userMessage(error))
    }
  })

  const fixedDefault = initial.isDefault && id !== undefined
  return (
    <View className="address-edit">
      <PasteBox onText={readText} />
      <Card>
        <Field
          label={t.receiver}
          value={receiver.value}
          placeholder={t.receiverHint}
          maxlength={30}
          error={receiver.error}
          onChange={receiver.set}
          onBlur={receiver.blur}
        />
        <Field
          label={t.phone}
          value={phone.value}
          placeholder={t.phoneHint}
          type="number"
          maxlength={16}
          error={phone.error}
          onChange={phone.set}
          onBlur={phone.blur}
        />
        <Cell title={t.region} keyWidth="form" onClick={() => setChoosing(true)}>
          <View className={cx('address-edit__region', regions.length === 0 && 'placeholder')}>
            {joinRegions(regions.map((region) => region.name)) || t.regionHint}
          </View>
          {sent && regionError ? (
            <View className="address-edit__wrong" {...spoken('alert')}>
              {regionError}
            </View>
          ) : null}
        </Cell>
        <Field
          label={t.street}
          value={street.value}
          placeholder={t.streetHint}
          maxlength={100}
          error={street.error}
          onChange={street.set}
          onBlur={street.blur}
        />
        <TagField value={tag} onChange={setTag} />
      </Card>
      <Card>
        <Cell
          title={t.makeDefault}
          note={fixedDefault ? t.isDefaultNote : t.makeDefaultNote}
          extra={
            <Switch checked={isDefault} label={t.makeDefault} disabled={fixedDefault} onChange={setDefault} />
          }
        />
      </Card>
      <RegionSheet
        open={choosing}
        value={regions}
        onClose={() => setChoosing(false)}
        onChange={(path) => {
          setRegions(path)
          setChoosing(false)
        }}
      />
      <BottomBar>
        {onRemove ? (
          <Button kind="danger" onClick={onRemove}>
            {t.remove}
          </Button>
        ) : null}
        <Button grow busy={saving} onClick={() => void save()}>
          {t.save}
        </Button>
      </BottomBar>
    </View>
  )
}
