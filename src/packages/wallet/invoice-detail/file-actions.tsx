import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { openDocument } from '@/lib/platform/document'
import { copyText, toast } from '@/lib/platform/feedback'
import { invoiceWords } from '../parts/invoice-words'

/** The issued invoice: to be opened here, or its address to be taken elsewhere. */
export const FileActions = ({ file }: { file: string }) => {
  const t = useWords(invoiceWords)
  const [open, opening] = useOnce(async () => {
    if (!(await openDocument(file))) toast(t.cannotOpen)
  })
  const copy = async () => {
    if (await copyText(file)) toast(t.copied)
  }
  return (
    <View className="record-actions">
      <Button kind="line" grow onClick={() => void copy()}>
        {t.copyFile}
      </Button>
      <Button grow busy={opening} onClick={() => void open()}>
        {t.file}
      </Button>
    </View>
  )
}
