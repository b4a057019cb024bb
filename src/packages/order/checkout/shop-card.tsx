import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { NoticeBar } from '@/components/notice-bar'
import { SectionHead } from '@/components/section-head'
import { Stepper } from '@/components/stepper'
import { TextLink } from '@/components/text-link'
import { OrderLine } from '@/features/order-line'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { isLost, type ShopQuote } from '@/stores/checkout'
import { linesOfShop } from '@/stores/draft'
import type { Id } from '@/types/api/common'
import { isServed } from '@/utils/checkout'
import { formatYuan, minusYuan, sumYuan, timesYuan } from '@/utils/money'
import { words } from './messages'
import { RemarkSheet } from './remark-sheet'
import type { Checkout } from './use-checkout'

interface ShopCardProps {
  checkout: Checkout
  shopId: Id
  quote: ShopQuote | undefined
}

/** One shop's order: its lines, what the server says against them, delivery and remark. */
export const ShopCard = ({ checkout, shopId, quote }: ShopCardProps) => {
  const t = useWords(words)
  const [writing, setWriting] = useState(false)
  const { draft, setForm, setNumber, removeLine, requote, shopName } = checkout
  const lines = linesOfShop(draft, shopId)
  const refused = quote?.error !== undefined && !isLost(quote)
  // Where the server refuses, or nothing but this page holds the number, it is changed here.
  const editable = refused || (draft.lines.length === 1 && !draft.kjid)
  const { mode, remarks } = draft.form
  const remark = remarks[String(shopId)] ?? ''
  const calc = quote?.calc
  const shown = sumYuan(lines.map((line) => timesYuan(line.price, line.number)))
  const freight = !calc
    ? ''
    : !isServed(calc)
      ? t.noFreight
      : calc.amountLogistics > 0
        ? t.fee(formatYuan(calc.amountLogistics))
        : t.free

  return (
    <Card>
      <SectionHead
        icon="store"
        title={shopName(shopId) ?? (shopId === 0 ? t.platform : t.shop(shopId))}
        more={t.pieces(lines.reduce((count, line) => count + line.number, 0))}
      />
      {quote && isLost(quote) ? (
        <View className="page-checkout__inset">
          <NoticeBar kind="warn" icon="offline" action={t.retry} onClick={() => void requote()}>
            {t.lost}
          </NoticeBar>
        </View>
      ) : null}
      {refused ? (
        <View className="page-checkout__inset">
          <NoticeBar kind="red" icon="info">
            {userMessage(quote.error)}。{t.refusedHelp}
          </NoticeBar>
        </View>
      ) : null}
      {lines.map((line) => (
        <OrderLine
          key={line.cartKey ?? `${line.goodsId}|${line.propertyChildIds}`}
          name={line.name}
          pic={line.pic}
          choice={[line.propertyChildNames, line.days?.join('、')].filter(Boolean).join(' · ')}
          price={line.price}
          points={line.score}
          number={line.number}
          count={
            editable ? (
              <Stepper value={line.number} onChange={(number) => setNumber(line, number)} />
            ) : undefined
          }
          onClick={editable ? undefined : () => void go('goodsDetail', { id: line.goodsId })}
        >
          {refused ? (
            <View className="page-checkout__remove">
              <TextLink
                tone="danger"
                onClick={() => (draft.lines.length > 1 ? removeLine(line) : toast(t.lastLine))}
              >
                {t.minus}
              </TextLink>
            </View>
          ) : null}
        </OrderLine>
      ))}
      {calc && calc.amountTotle > shown ? (
        <Text className="page-checkout__changed">
          {t.pricesRose(formatYuan(minusYuan(calc.amountTotle, shown)))}
        </Text>
      ) : null}
      {calc && calc.amountTotle < shown ? (
        <Text className="page-checkout__member">
          {t.pricesFell(formatYuan(minusYuan(shown, calc.amountTotle)))}
        </Text>
      ) : null}
      {calc?.isNeedLogistics ? (
        <Cell title={t.delivery}>
          {[t.deliveryBy[mode], mode === 'kd' && freight].filter(Boolean).join(' · ')}
        </Cell>
      ) : null}
      <Cell title={t.remark} label={t.remark} onClick={() => setWriting(true)}>
        <Text className={remark ? 'page-checkout__remark' : 'page-checkout__hint'}>
          {remark || t.remarkHint}
        </Text>
      </Cell>
      <RemarkSheet
        open={writing}
        value={remark}
        onSave={(text) => {
          setForm({ remarks: { ...remarks, [String(shopId)]: text } })
          setWriting(false)
        }}
        onClose={() => setWriting(false)}
      />
    </Card>
  )
}
