import { Cell } from '@/components/cell'
import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { words } from './messages'
import './record-detail.scss'

/** The number of a record, to be copied for the shop. */
export const RecordNumber = ({ title, number }: { title: string; number: string }) => {
  const t = useWords(words)
  const copy = async () => {
    if (await copyText(number)) toast(t.numberCopied)
  }
  return (
    <Cell
      className="record-number"
      title={title}
      extra={
        <IconButton icon="copy" size={18} tone="mute" label={t.copyNumber} onClick={() => void copy()} />
      }
    >
      {number}
    </Cell>
  )
}
