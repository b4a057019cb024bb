import { View } from '@tarojs/components'

import { NoticeBar } from '@/components/notice-bar'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { words } from './messages'
import type { Need } from './needs'
import type { Checkout } from './use-checkout'
import type { Submit } from './use-submit'

interface NoticesProps {
  checkout: Checkout
  submit: Submit
  account: Need | undefined
}

/** What must be known before anything else on the page. */
export const Notices = ({ checkout, submit, account }: NoticesProps) => {
  const t = useWords(words)
  const { draft, shopName } = checkout
  const name = (id: number) => `「${shopName(id) ?? t.shop(id)}」`
  const done = Object.keys(draft.ordered).map((id) => name(Number(id)))
  const open = Object.keys(draft.submitKeys).filter((id) => draft.ordered[id] === undefined)
  return (
    <View className="page-checkout__notices">
      {submit.state === 'unknown' ? (
        <NoticeBar kind="warn" icon="info">
          {t.unknown}
        </NoticeBar>
      ) : null}
      {done.length > 0 ? (
        <NoticeBar kind="warn" icon="info" action={t.partlyPay} onClick={() => void submit.payPlaced()}>
          {t.partly(done.join(''), open.map((id) => name(Number(id))).join(''))}
        </NoticeBar>
      ) : null}
      {account?.what === 'phone' ? (
        <NoticeBar kind="warn" icon="phone" action={t.bindPhone} onClick={() => void go('bindPhone')}>
          {t.need.phone}
        </NoticeBar>
      ) : null}
      {account?.what === 'realName' ? (
        <NoticeBar kind="warn" icon="user" action={t.checkName} onClick={() => void go('realName')}>
          {t.need.realName}
        </NoticeBar>
      ) : null}
    </View>
  )
}
