import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { pasteText } from '@/lib/platform/address'
import { toast } from '@/lib/platform/feedback'
import { words } from './messages'

interface PasteBoxProps {
  /** Reads the text; answers whether it is used up. */
  onText: (text: string) => Promise<boolean>
}

/** Takes a whole address in one piece. The clipboard is read on the tap on "paste" only. */
export const PasteBox = ({ onText }: PasteBoxProps) => {
  const t = useWords(words)
  const [text, setText] = useState('')
  const [read, reading] = useOnce(async (whole: string) => {
    if (await onText(whole)) setText('')
  })
  const [paste] = useOnce(async () => {
    const copied = await pasteText()
    if (!copied) return toast(t.nothingCopied)
    setText(copied)
    await read(copied)
  })
  return (
    <Card padding="m">
      <Textarea
        className="address-edit__paste"
        value={text}
        maxlength={300}
        placeholder={t.pasteHint}
        placeholderClass="placeholder"
        showConfirmBar={false}
        disableDefaultPadding
        autoHeight
        ariaLabel={t.pasteLabel}
        onInput={(event) => setText(event.detail.value)}
      />
      {text ? null : <View className="address-edit__example">{t.example}</View>}
      <View className="address-edit__paste-actions">
        <Button kind="line" size="xm" icon="copy" onClick={() => void paste()}>
          {t.paste}
        </Button>
        <Button
          kind="soft"
          size="xm"
          busy={reading}
          disabled={text.trim() === ''}
          onClick={() => void read(text)}
        >
          {t.parse}
        </Button>
      </View>
    </Card>
  )
}
