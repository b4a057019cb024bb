import { Input, Text, View } from '@tarojs/components'

import { spoken } from '@/components/control'
import { useWords } from '@/hooks/use-words'
import { isWeapp } from '@/lib/platform/system'
import { cx } from '@/utils/cx'
import { words } from './messages'
import '@/components/field/index.scss'

interface NickFieldProps {
  value: string
  error: string | undefined
  onChange: (nick: string) => void
}

/** The nickname. WeChat offers the user's own; what they choose there comes with the blur only. */
export const NickField = ({ value, error, onChange }: NickFieldProps) => {
  const t = useWords(words)
  return (
    <View className={cx('field', Boolean(error) && 'field--wrong')}>
      <Text className="field__label">{t.nick}</Text>
      <View className="field__main">
        <Input
          className="field__input"
          type={isWeapp ? 'nickname' : 'text'}
          value={value}
          maxlength={20}
          placeholder={t.nickHint}
          placeholderClass="placeholder"
          ariaLabel={t.nick}
          onInput={(event) => onChange(event.detail.value)}
          onBlur={(event) => onChange(event.detail.value)}
        />
        {error ? (
          <View className="field__help" {...spoken('alert')}>
            {error}
          </View>
        ) : null}
      </View>
    </View>
  )
}
