import { View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { Switch } from '@/components/switch'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import type { Address } from '@/types/api/address'
import type { Id } from '@/types/api/common'
import { cx } from '@/utils/cx'
import { joinRegions } from '@/utils/region-text'
import { plainPhone } from '@/utils/validate'
import { words } from './messages'
import { OwnPhone } from './own-phone'
import { PasteBox } from './paste-box'
import { PlaceWays } from './place-ways'
import { RegionSheet } from './region-sheet'
import { addressSaver, type AddressForm } from './save'
import { TagField } from './tag-field'
import { useFields } from './use-fields'
import { useText } from './use-text'

interface FormProps {
  /** The address to change; a new one without it. */
  id?: Id
  initial: AddressForm
  onSaved: (address: Address) => void
  onRemove?: () => void
}

export const Form = ({ id, initial, onSaved, onRemove }: FormProps) => {
  const t = useWords(words)
  const fields = useFields(initial)
  const { receiver, phone, street, regions, setRegions, regionError } = fields
  const readText = useText(fields)
  const [tag, setTag] = useState(initial.tag)
  const [isDefault, setDefault] = useState(initial.isDefault)
  const [choosing, setChoosing] = useState(false)
  const [sent, setSent] = useState(false)
  const [saveAddress] = useState(addressSaver)

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
          extra={<OwnPhone phone={phone} />}
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
        <PlaceWays fields={fields} />
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
