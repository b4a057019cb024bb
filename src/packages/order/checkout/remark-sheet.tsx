import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'

interface RemarkSheetProps {
  open: boolean
  value: string
  onSave: (text: string) => void
  onClose: () => void
}

const Writing = ({ value, onSave, onClose }: Omit<RemarkSheetProps, 'open'>) => {
  const t = useWords(words)
  const [text, setText] = useState(value)
  return (
    <Sheet
      open
      title={t.remark}
      actions={
        <Button grow onClick={() => onSave(text.trim())}>
          {t.remarkSave}
        </Button>
      }
      onClose={onClose}
    >
      <View className="page-checkout__writing">
        <Field
          label={t.remark}
          multiline
          focus
          maxlength={200}
          value={text}
          placeholder={t.remarkHint}
          onChange={setText}
        />
      </View>
    </Sheet>
  )
}

/** The note of one order; nothing is kept until it is said to be done. */
export const RemarkSheet = ({ open, ...props }: RemarkSheetProps) => (open ? <Writing {...props} /> : null)
