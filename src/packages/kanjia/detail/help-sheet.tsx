import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Field } from '@/components/field'
import { Price } from '@/components/price'
import { Sheet } from '@/components/sheet'
import { useWords } from '@/hooks/use-words'
import type { KanjiaHelp } from '@/types/api/kanjia'
import { words } from './messages'

const LONGEST = 50

interface HelpSheetProps {
  open: boolean
  /** Words for the friend; the page keeps them, also over a login. */
  remark: string
  onRemark: (text: string) => void
  onCut: () => void
  onClose: () => void
}

/** A few words go with the cut. */
export const HelpSheet = ({ open, remark, onRemark, onCut, onClose }: HelpSheetProps) => {
  const t = useWords(words)
  return (
    <Sheet
      open={open}
      title={t.helpTitle}
      onClose={onClose}
      actions={
        <Button grow icon="price-cut" onClick={onCut}>
          {t.doCut}
        </Button>
      }
    >
      <View className="kanjia-help">
        <View className="kanjia-help__chips">
          {[t.cheers, t.cheers2, t.cheers3].map((text) => (
            <Chip key={text} sunken selected={remark === text} onClick={() => onRemark(text)}>
              {text}
            </Chip>
          ))}
        </View>
        <Field
          label={t.saySomething}
          value={remark}
          placeholder={t.sayHint}
          maxlength={LONGEST}
          onChange={onRemark}
        />
      </View>
    </Sheet>
  )
}

interface CutSheetProps {
  /** The cut just made; undefined = closed. */
  help: KanjiaHelp | undefined
  /** Whom it was made for; undefined = oneself. */
  name: string | undefined
  onClose: () => void
}

/** A new cut is worth a moment; a repeated one never comes here. */
export const CutSheet = ({ help, name, onClose }: CutSheetProps) => {
  const t = useWords(words)
  if (!help) return null
  return (
    <Sheet
      open
      title={t.doneTitle}
      onClose={onClose}
      actions={
        <Button grow onClick={onClose}>
          {t.doneOk}
        </Button>
      }
    >
      <View className="kanjia-cut">
        <Price value={help.cutPrice} size="xl" />
        <Text className="kanjia-cut__words">{name === undefined ? t.doneOwn : t.doneFor(name)}</Text>
      </View>
    </Sheet>
  )
}
