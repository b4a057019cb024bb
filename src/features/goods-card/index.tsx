import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { go } from '@/lib/router'
import type { GoodsSummary } from '@/types/api/goods'
import { cx } from '@/utils/cx'
import { namePieces } from '@/utils/name-pieces'
import { Action, GoodsPrice, Note, stateOf, type GoodsProps } from './parts'
import './index.scss'

const openGoods = (goods: GoodsSummary) => void go('goodsDetail', { id: goods.id })

/** A name whose ranges of figures stay whole at the end of a line. */
const Name = ({ children, className }: { children: string; className?: string }) => (
  <Text className={cx('goods-card__name', className)}>
    {namePieces(children).map((piece, index) =>
      index % 2 === 0 ? (
        piece
      ) : (
        <Text key={index} className="goods-card__range">
          {piece}
        </Text>
      ),
    )}
  </Text>
)

/** Cards in two columns. */
export const GoodsGrid = ({ children }: { children: ReactNode }) => (
  <View className="goods-grid">{children}</View>
)

/** Goods in a grid: picture above, words below. */
export const GoodsCard = (props: GoodsProps) => {
  const { goods, onOpen = openGoods } = props
  const state = stateOf(goods)
  const gone = state === 'soldOut' || state === 'offShelf' || state === 'over'
  return (
    <View
      className={cx('goods-card', gone && 'goods-card--gone')}
      {...control(() => onOpen(goods), { role: 'link', label: goods.name })}
    >
      <Picture src={goods.pic} radius="none" faded={gone} />
      <View className="goods-card__body">
        <Name>{goods.name}</Name>
        <Note goods={goods} />
        <View className="goods-card__foot">
          <GoodsPrice goods={goods} state={state} />
          <Action {...props} state={state} />
        </View>
      </View>
    </View>
  )
}

interface GoodsRowProps extends GoodsProps {
  /** In place of the button: a stepper once it is in the cart. */
  action?: ReactNode
}

/** Goods in a list: picture at the left, price at its foot. */
export const GoodsRow = ({ action, ...props }: GoodsRowProps) => {
  const { goods, onOpen = openGoods } = props
  const state = stateOf(goods)
  const gone = state === 'soldOut' || state === 'offShelf' || state === 'over'
  return (
    <View
      className={cx('goods-row', gone && 'goods-card--gone')}
      {...control(() => onOpen(goods), { role: 'link', label: goods.name })}
    >
      <Picture src={goods.pic} faded={gone} className="goods-row__picture" />
      <View className="goods-row__body">
        <Name className="goods-row__name">{goods.name}</Name>
        <Note goods={goods} />
        <View className="goods-card__foot goods-row__foot">
          <GoodsPrice goods={goods} state={state} />
          {action ?? <Action {...props} state={state} wide />}
        </View>
      </View>
    </View>
  )
}
