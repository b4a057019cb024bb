import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { More } from '../more'
import { words } from './messages'

/** Deleted goods, or a link without a number: says so and leads on. */
export const Gone = ({ broken }: { broken: boolean }) => {
  const t = useWords(words)
  const { add, sheet } = useQuickAdd()
  return (
    <View className="goods-gone">
      <StateView picture="basket" title={broken ? t.badLink : t.gone} words={broken ? undefined : t.goneWhat}>
        <Button kind="outline" onClick={() => void go('home')}>
          {t.goHome}
        </Button>
      </StateView>
      <More title={t.more} onAdd={add} />
      {sheet}
    </View>
  )
}
