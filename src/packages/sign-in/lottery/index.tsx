import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { PageFrame } from '@/features/page-frame'
import { RichText } from '@/features/rich-text'
import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go, pathOf } from '@/lib/router'
import { luckyInfo, luckyInfoJoinLogs } from '@/services'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { LuckyInfoV2 } from '@/types/api/lucky'
import { parseDate, shortDate } from '@/utils/date'
import { words } from './messages'
import { Records } from './records'
import { useDraw } from './use-draw'
import { Wheel } from './wheel'
import './index.scss'

const Absent = () => {
  const t = useWords(words)
  return (
    <StateView picture="clock" title={t.absent} words={t.absentWhat}>
      <Button onClick={() => void go('home')}>{t.home}</Button>
    </StateView>
  )
}

const Draw = ({ lucky, reload }: { lucky: LuckyInfoV2; reload: () => Promise<unknown> }) => {
  const t = useWords(words)
  const { info, luckyGoods } = lucky
  const uid = useSession((session) => session.uid)
  const mine = usePages(uid === undefined ? null : ['lucky-mine', info.id, uid], (page, pageSize) =>
    luckyInfoJoinLogs({ lid: info.id, uid, page, pageSize }),
  )
  const all = usePages(['lucky-all', info.id], (page, pageSize) =>
    luckyInfoJoinLogs({ lid: info.id, page, pageSize }),
  )
  const refresh = () => Promise.all([reload(), all.reload(), ...(uid === undefined ? [] : [mine.reload()])])
  const draw = useDraw(info.id, luckyGoods, refresh)
  useVisible(() => void refresh())
  usePullDown(refresh)

  const early = info.dateBegin !== undefined && parseDate(info.dateBegin) > shopNow()
  const over = info.dateEnd !== undefined && parseDate(info.dateEnd) <= shopNow()
  const known = uid !== undefined && !mine.loading && !mine.error
  const tried = mine.total ?? mine.items.length
  const left = known ? Math.max(0, info.timesPerUser - tried) : undefined
  const state = early
    ? t.notYet(shortDate(info.dateBegin))
    : over
      ? t.over
      : uid === undefined
        ? t.loginFirst
        : left === undefined
          ? ' '
          : t.left(left)
  const name = info.name ?? info.title ?? t.title
  return (
    <>
      <View className="lottery-head">
        <Text className="lottery-head__name">{name}</Text>
        {info.dateEnd && !early && !over ? (
          <Text className="lottery-head__until">{t.until(shortDate(info.dateEnd))}</Text>
        ) : null}
      </View>
      {luckyGoods.length > 0 ? (
        <Wheel
          prizes={luckyGoods}
          angle={draw.angle}
          time={draw.time}
          busy={draw.busy}
          disabled={early || over || left === 0}
          onSpin={draw.spin}
        />
      ) : (
        <StateView compact picture="clock" title={t.noPrizes} />
      )}
      <Text className="lottery-left">{state}</Text>
      {info.content ? (
        <Card>
          <SectionHead title={t.rules} />
          <View className="lottery-rules">
            <RichText html={info.content} />
          </View>
        </Card>
      ) : null}
      <Records uid={uid} mine={mine} all={all} />
    </>
  )
}

const Lottery = ({ id }: { id: Id }) => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const lucky = useData(['lucky', id], () => luckyInfo(id))
  useShareAppMessage(() => ({ title: t.share, path: pathOf('lottery', { id, inviter_id: uid }) }))
  return (
    <View className="page-lottery">
      <AsyncView
        data={lucky.data}
        error={lucky.error}
        reload={lucky.reload}
        skeleton={<Skeleton shape="block" count={3} />}
        empty={<Absent />}
      >
        {(data) => (data ? <Draw lucky={data} reload={lucky.reload} /> : null)}
      </AsyncView>
    </View>
  )
}

const LotteryPage = () => {
  const t = useWords(words)
  const { id } = useParams('lottery')
  return (
    <PageFrame name="lottery" title={t.title}>
      {id === undefined ? <Absent /> : <Lottery id={id} />}
    </PageFrame>
  )
}

export default LotteryPage
