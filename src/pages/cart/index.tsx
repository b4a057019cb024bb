import { View } from '@tarojs/components'

import { NoticeBar } from '@/components/notice-bar'
import { Snackbar } from '@/components/snackbar'
import { PageFrame } from '@/features/page-frame'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { checkCart } from '@/stores/cart-check'
import { cx } from '@/utils/cx'
import { CartBar, ManageBar } from './bars'
import { CartHead } from './cart-head'
import { EmptyCart } from './empty-cart'
import { GoneGroup } from './gone-group'
import { words } from './messages'
import { ShopGroup } from './shop-group'
import { useCartPage } from './use-cart-page'
import { useChangeChoice } from './use-change-choice'
import './index.scss'

const Page = () => {
  const t = useWords(words)
  const page = useCartPage()
  const { change, sheet } = useChangeChoice()
  usePullDown(page.refresh)
  const { lines, shelf, undo, managing } = page

  return (
    <PageFrame name="cart" title={t.title}>
      {lines.length === 0 ? (
        <EmptyCart />
      ) : (
        <View className={cx('page-cart', page.totals.problem !== undefined && 'page-cart--noticed')}>
          <CartHead page={page} />
          {page.failed > 0 ? (
            <NoticeBar kind="warn" icon="offline" action={t.retry} onClick={() => void checkCart()}>
              {t.stale}
            </NoticeBar>
          ) : null}
          {shelf.groups.map((group) => (
            <ShopGroup key={group.shopId} page={page} group={group} onChoice={change} />
          ))}
          {shelf.gone.length > 0 ? <GoneGroup page={page} onChoice={change} /> : null}
          {managing ? <ManageBar page={page} /> : <CartBar page={page} />}
        </View>
      )}
      {sheet}
      <Snackbar
        open={undo !== undefined}
        text={undo?.text ?? ''}
        action={t.undo}
        above={lines.length === 0 ? 'edge' : 'tabs'}
        onAction={undo?.undo}
        onClose={page.forgetUndo}
      />
    </PageFrame>
  )
}

export default Page
