import { Text, View } from '@tarojs/components'

import { Avatars } from '@/components/avatar'
import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Countdown } from '@/components/countdown'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Tag, type TagKind } from '@/components/tag'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { formatYuan } from '@/utils/money'
import type { MyGroup, MyState } from './load'
import { words } from './messages'

const MOST_FACES = 4

const kinds: Record<MyState, TagKind> = {
  open: 'warn',
  done: 'brand',
  failed: 'grey',
  refunded: 'grey',
  closed: 'grey',
}

interface RowProps {
  group: MyGroup
  onOver: () => void
}

/** A group of the user's: how it stands, where the money is, and the next step. */
export const Row = ({ group, onOver }: RowProps) => {
  const t = useWords(words)
  const { joined, state, order, line, set, tuan, members } = group
  const left = useCountdown(tuan?.dateEnd, onOver)
  const name = line?.goodsName ?? t.gone
  const { goodsId } = joined
  const seeGroup = () =>
    goodsId === undefined ? undefined : void go('pingtuanDetail', { goodsId, tuanId: joined.pingtuanJoiner })
  const again = () => (goodsId === undefined ? undefined : void go('pingtuanDetail', { goodsId }))
  const seeOrder = () => (order ? void go('orderDetail', { id: order.id }) : undefined)
  const missing = Math.max(0, (set?.numberPersion ?? 0) - members.length)

  const note = () => {
    if (state === 'open')
      return left.total > 0 ? (
        <>
          <Text>{t.missing(missing)}</Text>
          <Countdown left={left} kind="soft" />
        </>
      ) : (
        <Text>{t.waiting}</Text>
      )
    if (state === 'done') return <Text>{t.doneWhat}</Text>
    if (state === 'closed' || !order) return <Text>{t.closedWhat}</Text>
    const amount = formatYuan(order.amountRefundTotal ?? order.amountReal)
    return <Text>{t.refunded(amount, set?.refundTypeStr ?? '')}</Text>
  }
  return (
    <View className="my-group" {...control(seeGroup, { role: 'link', label: t.row(name, t.state[state]) })}>
      <View className="my-group__main">
        <Picture src={line?.pic} className="my-group__picture" />
        <View className="my-group__body">
          <View className="my-group__head">
            <Text className="my-group__name">{name}</Text>
            <Tag kind={kinds[state]}>{t.state[state]}</Tag>
          </View>
          {line?.property ? <Text className="my-group__choice">{line.property}</Text> : null}
          <View className="my-group__price">
            {set ? <Tag kind="red">{t.people(set.numberPersion)}</Tag> : null}
            {order ? <Price value={order.amountReal} /> : null}
          </View>
          <View className="my-group__note">{note()}</View>
        </View>
      </View>
      <View className="my-group__foot">
        {state === 'open' ? (
          <Avatars
            faces={members.slice(0, MOST_FACES).map(({ apiExtUserHelp }) => ({
              src: apiExtUserHelp?.avatarUrl,
              name: apiExtUserHelp?.nick,
              ground: 'mint',
            }))}
            free={Math.min(missing, MOST_FACES)}
          />
        ) : (
          <View />
        )}
        <View className="my-group__buttons">
          {order ? (
            <Button kind="line" size="xm" label={`${t.order} ${name}`} stop onClick={seeOrder}>
              {t.order}
            </Button>
          ) : null}
          {state === 'open' && tuan ? (
            <Button size="xm" label={`${t.invite} ${name}`} stop onClick={seeGroup}>
              {t.invite}
            </Button>
          ) : state === 'failed' || state === 'refunded' ? (
            <Button kind="outline" size="xm" label={`${t.again} ${name}`} stop onClick={again}>
              {t.again}
            </Button>
          ) : null}
        </View>
      </View>
    </View>
  )
}
