import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Chip } from '@/components/chip'
import { control, spoken } from '@/components/control'
import { Field } from '@/components/field'
import { Icon } from '@/components/icon'
import { Stepper } from '@/components/stepper'
import { UploadImages } from '@/features/upload-images'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import type { RefundForm } from './use-refund-form'

const MOST_PHOTOS = 9
const MOST_WORDS = 200

/** What is asked for, and whether the goods have arrived. */
export const KindFields = ({ form }: { form: RefundForm }) => {
  const t = useWords(words)
  return (
    <Card>
      <View {...spoken('radiogroup', t.kind)}>
        {form.kinds.map((kind) => (
          <View
            key={kind}
            className={cx('refund-kind', form.kind === kind && 'refund-kind--on')}
            {...control(() => form.setKind(kind), {
              role: 'radio',
              on: form.kind === kind,
              label: t.kinds[kind],
            })}
          >
            <View className="refund-kind__words">
              <Text className="refund-kind__name">{t.kinds[kind]}</Text>
              <Text className="refund-kind__note">{t.kindNotes[kind]}</Text>
            </View>
            <Icon name="check" size={20} className="refund-kind__mark" />
          </View>
        ))}
      </View>
      {form.asksReceived ? (
        <View className="refund-block">
          <Text className="refund-block__title">{t.received}</Text>
          <View className="refund-block__chips" {...spoken('radiogroup', t.received)}>
            {[false, true].map((got) => (
              <Chip
                key={String(got)}
                size="l"
                sunken
                selected={form.received === got}
                onClick={() => form.setReceived(got)}
              >
                {got ? t.receivedYes : t.receivedNo}
              </Chip>
            ))}
          </View>
        </View>
      ) : null}
      <View className="refund-block">
        <Text className="refund-block__title">{t.why}</Text>
        <View className="refund-block__chips" {...spoken('radiogroup', t.why)}>
          {form.whys.map((why) => (
            <Chip key={why} size="l" sunken selected={form.why === why} onClick={() => form.setWhy(why)}>
              {t.whys[why]}
            </Chip>
          ))}
        </View>
        {form.whyError ? (
          <View className="refund-block__error" {...spoken('alert')}>
            {form.whyError}
          </View>
        ) : null}
      </View>
    </Card>
  )
}

/** How many pieces and how much money. */
export const AmountFields = ({ form }: { form: RefundForm }) => {
  const t = useWords(words)
  return (
    <Card>
      <Cell
        title={t.pieces}
        note={t.piecesNote(form.most)}
        extra={
          <Stepper
            value={form.pieces}
            min={1}
            max={form.most}
            capText={t.capText(form.most)}
            onChange={form.setPieces}
          />
        }
      />
      {form.isExchange || form.noMoney ? (
        <Cell title={t.amount}>{form.isExchange ? t.exchangeNote : t.noMoney}</Cell>
      ) : (
        <Field
          label={t.amount}
          value={form.amountText}
          type="digit"
          maxlength={10}
          placeholder={t.amountHint}
          error={form.amountError}
          note={t.amountNote(formatYuan(form.bound))}
          onChange={form.setAmount}
        />
      )}
    </Card>
  )
}

/** Words and pictures for the shop. */
export const ProofFields = ({ form }: { form: RefundForm }) => {
  const t = useWords(words)
  return (
    <Card>
      <Field
        multiline
        label={t.remark}
        value={form.remark}
        placeholder={t.remarkHint}
        maxlength={MOST_WORDS}
        onChange={form.setRemark}
      />
      <View className="refund-block">
        <Text className="refund-block__title">{t.photos}</Text>
        <Text className="refund-block__note">{t.photosNote}</Text>
        <UploadImages photos={form.photos} most={MOST_PHOTOS} onChange={form.setPhotos} />
      </View>
    </Card>
  )
}
