import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'

interface CitySheetProps {
  city: string | undefined
  onDone: (city: string) => void
  onClose: () => void
}

/** The city to search in, typed: it works where no position is known. */
export const CitySheet = ({ city, onDone, onClose }: CitySheetProps) => {
  const t = useWords(words)
  const field = useField((text) => (text.trim().length < 2 ? t.cityWrong : undefined), city ?? '')
  const done = () => {
    if (field.check()) onDone(field.value.trim())
  }
  return (
    <Sheet
      open
      title={t.cityTitle}
      onClose={onClose}
      actions={
        <Button grow onClick={done}>
          {t.confirm}
        </Button>
      }
    >
      <View className="page-map-search__city">
        <Field
          label={t.city}
          value={field.value}
          error={field.error}
          placeholder={t.cityHint}
          maxlength={20}
          onChange={field.set}
          onBlur={field.blur}
          onConfirm={done}
        />
      </View>
    </Sheet>
  )
}
