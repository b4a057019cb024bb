import { View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { IconButton } from '@/components/icon-button'
import { PricedButton } from '@/features/offer-page/priced-button'
import { ShareButton } from '@/features/share-button'
import { useWords } from '@/hooks/use-words'
import { go, hasPage } from '@/lib/router'
import type { Yuan } from '@/types/api/common'
import type { KanjiaState } from '@/utils/kanjia'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import type { Bargain } from './use-bargain'
import type { Moves } from './use-moves'

interface ActionsProps {
  bargain: Bargain
  state: KanjiaState
  moves: Moves
  original: Yuan
  path: string
  onHelp: () => void
  onBuy: () => void
}

/** One thing to do next, by whose bargain it is and how far. */
export const Actions = ({ bargain, state, moves, original, path, onHelp, onBuy }: ActionsProps) => {
  const t = useWords(words)
  const { friend, stage, detail, goods, helped, set, joiner } = bargain
  const { busy } = moves
  const current = detail?.kanjiaInfo.curPrice ?? original
  const asksFriends = state === 'on' && (stage === 'running' || (stage === 'none' && !friend))
  const poster = () =>
    goods &&
    set &&
    void go('poster', {
      kind: 'kanjia',
      goodsId: goods.basicInfo.id,
      kjid: set.id,
      kjJoinUid: detail ? joiner : undefined,
    })
  const full = (
    <Button kind="soft" onClick={() => goods && void go('goodsDetail', { id: goods.basicInfo.id })}>
      {t.full}
    </Button>
  )
  const begin = (text: string) => (
    <Button grow busy={busy} onClick={moves.start}>
      {text}
    </Button>
  )

  const buttons = () => {
    if (!friend && stage === 'bought')
      return (
        <Button grow onClick={() => void go('orderList', {})}>
          {t.order}
        </Button>
      )
    if (state !== 'on')
      return (
        <>
          {full}
          <Button grow onClick={() => void go('kanjiaList')}>
            {t.seeOthers}
          </Button>
        </>
      )
    if (friend && stage === 'running')
      return (
        <>
          <Button kind="soft" busy={busy} onClick={moves.start}>
            {t.mineToo}
          </Button>
          {helped ? (
            <ShareButton path={path}>{t.inviteFor}</ShareButton>
          ) : (
            <Button grow busy={busy} icon="price-cut" onClick={onHelp}>
              {t.help}
            </Button>
          )}
        </>
      )
    if (!friend && stage === 'running')
      return (
        <>
          <PricedButton price={current} text={t.buyNow} onClick={onBuy} />
          <ShareButton path={path}>{t.invite}</ShareButton>
        </>
      )
    if (!friend && stage === 'floor')
      return (
        <Button grow onClick={onBuy}>
          {`${t.buyFloor} ${formatYuan(current)}`}
        </Button>
      )
    return (
      <>
        {full}
        {!friend && stage === 'invalid' ? (
          <Button grow busy={busy} onClick={moves.restart}>
            {t.restart}
          </Button>
        ) : (
          begin(friend && stage !== 'left' ? t.mineToo : t.start)
        )}
      </>
    )
  }
  return (
    <BottomBar>
      <View className="kanjia-actions">
        <IconButton icon="home" label={t.home} text tone="mute" onClick={() => void go('home')} />
        {asksFriends && hasPage('poster') ? (
          <IconButton icon="qr" label={t.poster} text tone="mute" onClick={poster} />
        ) : (
          <IconButton
            icon="price-cut"
            label={t.more}
            text
            tone="mute"
            onClick={() => void go('kanjiaList')}
          />
        )}
      </View>
      {buttons()}
    </BottomBar>
  )
}
