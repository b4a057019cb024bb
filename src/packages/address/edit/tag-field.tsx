import { View } from '@tarojs/components'
import { useState } from 'react'

import { Cell } from '@/components/cell'
import { Chip } from '@/components/chip'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { useWords } from '@/hooks/use-words'
import { KEPT, kindOf, kinds } from '../tag'
import { words } from './messages'

interface TagFieldProps {
  value: string
  onChange: (tag: string) => void
}

/** The user's word for the address: one of three, or their own. */
export const TagField = ({ value, onChange }: TagFieldProps) => {
  const t = useWords(words)
  const known = kindOf(value)
  const [own, setOwn] = useState(value !== '' && !known)
  return (
    <>
      <Cell title={t.tag} keyWidth="form">
        <View className="address-edit__tags" {...spoken('radiogroup', t.tag)}>
          {kinds.map((kind) => (
            <Chip
              key={kind}
              sunken
              selected={!own && known === kind}
              onClick={() => {
                setOwn(false)
                onChange(!own && known === kind ? '' : KEPT[kind])
              }}
            >
              {t.tags[kind]}
            </Chip>
          ))}
          <Chip
            sunken
            selected={own}
            onClick={() => {
              setOwn(!own)
              onChange('')
            }}
          >
            {t.tags.own}
          </Chip>
        </View>
      </Cell>
      {own ? (
        <Field label={t.ownTag} value={value} placeholder={t.ownTagHint} maxlength={6} onChange={onChange} />
      ) : null}
    </>
  )
}
