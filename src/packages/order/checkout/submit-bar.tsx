import { Text, View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Price } from '@/components/price'
import { useWords } from '@/hooks/use-words'
import type { Bill } from '@/utils/checkout'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import type { Checkout } from './use-checkout'
import type { Submit } from './use-submit'

interface SubmitBarProps {
  /** Undefined while no amount is known. */
  bill: Bill | undefined
  checkout: Checkout
  submit: Submit
  onSubmit: () => void
}

/** What is to be paid and the one button; it waits while amounts are calculated and while it works. */
export const SubmitBar = ({ bill, checkout, submit, onSubmit }: SubmitBarProps) => {
  const t = useWords(words)
  const { calculating, draft } = checkout
  const partly = Object.keys(draft.ordered).length > 0
  const name = submit.state === 'unknown' ? t.check : partly ? t.submitRest : t.submit
  return (
    <BottomBar>
      <View className={cx('page-checkout__sum', calculating && 'page-checkout__bill--waiting')}>
        {bill ? <Price value={bill.total} points={bill.score} size="lg" /> : null}
        {calculating ? (
          <Text className="page-checkout__note">{t.calculating}</Text>
        ) : bill && bill.saved > 0 ? (
          <Text className="page-checkout__note">{t.savedBar(formatYuan(bill.saved))}</Text>
        ) : null}
      </View>
      <Button
        className="page-checkout__submit"
        busy={submit.busy}
        disabled={calculating && submit.state === 'open'}
        onClick={onSubmit}
      >
        {name}
      </Button>
    </BottomBar>
  )
}
