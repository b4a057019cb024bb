import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { spoken } from '@/components/control'
import { Option } from '@/components/option'
import { Sheet } from '@/components/sheet'
import { Stepper } from '@/components/stepper'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import type { Yuan } from '@/types/api/common'
import type { GoodsDetail, Sku } from '@/types/api/goods'
import { ChoiceHead } from './head'
import { useLimitText } from './limit-text'
import { words } from './messages'
import { useChoice, type FixedPrice, type InitialChoice, type PriceKind } from './use-choice'
import './index.scss'

/** What a sheet is opened for; `both` offers cart and buying. */
export type SkuIntent = 'choose' | 'cart' | 'buy' | 'both'

export interface SkuChoice {
  /** Which button was pressed. */
  action: 'choose' | 'cart' | 'buy'
  /** Missing for goods without a choice. */
  sku?: Sku
  /** Canonical pairs, '' without a choice. */
  propertyChildIds: string
  propertyChildNames: string
  number: number
  /** Yuan each, before a member's rebate. */
  price: Yuan
  /** Points each. */
  score: number
  pic: string
  stores: number
  minBuyNumber: number
  /** Most pieces this user may take. */
  limit?: number
}

export interface SkuSheetProps {
  open: boolean
  goods: GoodsDetail
  intent: SkuIntent
  initial?: InitialChoice
  price?: PriceKind
  /** The price whatever is chosen; counts before `price`. */
  fixed?: FixedPrice
  onDone: (choice: SkuChoice) => void
  onClose: () => void
}

/** Closed it holds no state: each opening starts from `initial`. */
export const SkuSheet = (props: SkuSheetProps) => (props.open ? <OpenSheet {...props} /> : null)

const OpenSheet = ({ goods, intent, initial, price = 'normal', fixed, onDone, onClose }: SkuSheetProps) => {
  const t = useWords(words)
  const limitText = useLimitText()
  const state = useChoice(goods, price, initial, fixed)
  const { limit, least, cap, stores, settled } = state
  const short = settled && cap < least
  const missing = state.missing.map(({ name }) => name).join(t.join)

  const finish = (action: SkuChoice['action']) => {
    if (missing) return toast(t.missing(missing))
    if (state.asking) return toast(t.asking)
    if (!settled) return toast(t.none)
    onDone({
      action,
      sku: state.sku,
      propertyChildIds: state.pairs,
      propertyChildNames: state.names.join(' · '),
      number: state.number,
      price: state.price,
      score: state.score,
      pic: state.picture,
      stores,
      minBuyNumber: least,
      limit: limit?.buyNumbers,
    })
  }

  const note = fixed ? fixed.note : limit ? limitText(limit) : least > 1 ? t.least(least) : undefined
  const capText = fixed ? fixed.note : limit && limit.buyNumbers <= stores ? t.capLimit(cap) : t.capStock(cap)
  const actions = short ? (
    <Button grow disabled>
      {stores > 0 ? t.tooFew(least) : t.soldOut}
    </Button>
  ) : intent === 'both' ? (
    <>
      <Button grow kind="soft" onClick={() => finish('cart')}>
        {t.cart}
      </Button>
      <Button grow onClick={() => finish('buy')}>
        {t.buy}
      </Button>
    </>
  ) : (
    <Button grow onClick={() => finish(intent)}>
      {t[intent]}
    </Button>
  )

  return (
    <Sheet
      open
      label={t.label(goods.basicInfo.name)}
      head={<ChoiceHead goods={goods} state={state} />}
      actions={actions}
      onClose={onClose}
    >
      <View className="sku-sheet">
        {state.properties.map(({ id, name, childsCurGoods }) => (
          <View key={id} className="sku-sheet__property" {...spoken('radiogroup', name)}>
            <Text className="sku-sheet__name">{name}</Text>
            <View className="sku-sheet__values">
              {childsCurGoods.map((child) => (
                <Option
                  key={child.id}
                  label={child.name}
                  selected={state.choice[id] === child.id}
                  soldOut={!state.isOpen(id, child.id)}
                  onClick={() => state.toggle(id, child.id)}
                />
              ))}
            </View>
          </View>
        ))}
        <View className="sku-sheet__number">
          <View className="sku-sheet__number-words">
            <Text className="sku-sheet__number-name">{t.number}</Text>
            {note ? <Text className="sku-sheet__note">{note}</Text> : null}
          </View>
          <Stepper
            value={state.number}
            min={least}
            max={Math.max(least, cap)}
            disabled={short}
            capText={capText}
            onChange={state.setNumber}
          />
        </View>
      </View>
    </Sheet>
  )
}
