import { ScrollView, Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Awning } from '@/components/awning'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { ListEnd } from '@/components/list-end'
import { NavBar } from '@/components/nav-bar'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PayingFrame } from '@/features/page-frame/paying'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, goBack, pathOf } from '@/lib/router'
import type { Coupon, MyCoupon } from '@/types/api/coupon'
import { formatShortYuan, sumYuan } from '@/utils/money'
import { PasswordSheet } from '../parts/password-sheet'
import { CLAIMABLE, ruleState } from '../parts/rule-state'
import { RuleTicket } from '../parts/rule-ticket'
import { spend } from '../parts/scope'
import { useClaim } from '../parts/use-claim'
import { filtersOf, inFilter } from './filters'
import { words } from './messages'
import { useCentre } from './use-centre'
import './index.scss'

const Head = ({ rules, mine }: { rules?: readonly Coupon[]; mine: readonly MyCoupon[] }) => {
  const t = useWords(words)
  const open = (rules ?? []).filter((rule) => CLAIMABLE.includes(ruleState(rule, mine)))
  const most = sumYuan(open.map(({ moneyType, moneyMax }) => (moneyType === 0 ? moneyMax : 0)))
  return (
    <View className="coupon-centre-head">
      <NavBar tone="brand" title={t.title} onBack={() => void goBack()} />
      <View className="coupon-centre-head__row">
        <View className="coupon-centre-head__words">
          {rules ? (
            <>
              <Text className="coupon-centre-head__count">{t.claimable(open.length)}</Text>
              <Text className="coupon-centre-head__note">
                {most > 0 ? t.saves(formatShortYuan(most)) : t.none}
              </Text>
            </>
          ) : null}
        </View>
        <View
          className="coupon-centre-head__mine"
          {...control(() => void go('couponMine'), { role: 'link' })}
        >
          <Icon name="ticket" size={18} />
          <Text>{t.mine}</Text>
        </View>
      </View>
    </View>
  )
}

const Centre = () => {
  const t = useWords(words)
  const { uid, rules, mine, scopes, categories, reload } = useCentre()
  const claim = useClaim(() => void reload())
  const [chosen, setChosen] = useState('all')
  useVisible(() => void reload())
  usePullDown(reload)
  useShareAppMessage(() => ({ title: t.title, path: pathOf('couponCentre', { inviter_id: uid }) }))

  const filters = filtersOf(rules.data ?? [], scopes, categories, t)
  const kind = filters.some(({ key }) => key === chosen) ? chosen : 'all'
  const goods = (
    <Button kind="outline" onClick={() => void go('goodsList')}>
      {t.goods}
    </Button>
  )
  return (
    <>
      <Head rules={rules.data} mine={mine} />
      <Awning />
      {filters.length > 0 ? (
        <ScrollView className="coupon-centre-kinds" scrollX enhanced showScrollbar={false}>
          <View className="coupon-centre-kinds__row">
            {filters.map(({ key, label }) => (
              <Chip key={key} selected={key === kind} onClick={() => setChosen(key)}>
                {label}
              </Chip>
            ))}
          </View>
        </ScrollView>
      ) : null}
      <View className="page-coupon-centre">
        <AsyncView
          data={rules.data}
          error={rules.error}
          reload={reload}
          skeleton={<Skeleton shape="row" count={5} />}
          empty={
            <StateView picture="ticket" title={t.empty} words={t.emptyWhat}>
              {goods}
            </StateView>
          }
        >
          {(all) => {
            const shown = all.filter((rule) => inFilter(rule, kind, scopes))
            if (shown.length === 0) return <StateView compact picture="ticket" title={t.emptyKind} />
            return (
              <>
                {shown.map((rule) => {
                  const state = ruleState(rule, mine)
                  const use = () => spend({ id: rule.id, shopId: rule.shopId, refs: scopes?.get(rule.id) })
                  return (
                    <RuleTicket
                      key={rule.id}
                      rule={rule}
                      state={state}
                      busy={claim.claiming === rule.id}
                      onAct={state === 'mine' ? use : () => void claim.claim(rule)}
                      onOpen={() => void go('couponDetail', { id: rule.id })}
                    />
                  )
                })}
                <ListEnd list={{ ended: true, loadMore: reload }} endText={t.end} />
              </>
            )
          }}
        </AsyncView>
      </View>
      <PasswordSheet claim={claim} />
    </>
  )
}

const CouponCentrePage = () => {
  const t = useWords(words)
  return (
    <PayingFrame name="couponCentre" title={t.title} onGreen>
      <Centre />
    </PayingFrame>
  )
}

export default CouponCentrePage
