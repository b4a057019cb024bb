import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useSWRConfig } from 'swr'

import { Button } from '@/components/button'
import { ListEnd } from '@/components/list-end'
import { StateView } from '@/components/state-view'
import { TextLink } from '@/components/text-link'
import { PageFrame } from '@/features/page-frame'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { confirm } from '@/lib/platform/feedback'
import { go } from '@/lib/router'
import { clearViewed, forgetViewed, recentlyViewed } from '@/stores/recently-viewed'
import type { Day, Id } from '@/types/api/common'
import { dayOf } from '@/utils/date'
import { KeptRow } from '../kept-row'
import { byDay } from './days'
import { words } from './messages'
import './index.scss'

/** Rows that are drawn, and asked for, at a time. */
const MORE = 12
const DAY = 24 * 3600_000

const RecentlyViewed = () => {
  const t = useWords(words)
  const { mutate } = useSWRConfig()
  const [viewed, setViewed] = useState(recentlyViewed)
  const [shown, setShown] = useState(MORE)
  const read = () => setViewed(recentlyViewed())
  const more = () => setShown((before) => Math.min(viewed.length, before + MORE))
  useVisible(read)
  useReachBottom(more)
  usePullDown(async () => {
    read()
    const ids = new Set(recentlyViewed().map(({ id }) => id))
    await mutate((key) => Array.isArray(key) && key[0] === 'goods' && ids.has(key[1] as Id))
  })

  const remove = (id: Id) => {
    forgetViewed(id)
    read()
  }
  const clear = async () => {
    const agreed = await confirm({
      title: t.clearTitle,
      content: t.clearWords,
      confirmText: t.clear,
      cancelText: t.keep,
      danger: true,
    })
    if (!agreed) return
    clearViewed()
    read()
  }
  /** By the device's clock, as the looks were kept. */
  const dayName = (day: Day): string => {
    if (day === dayOf(Date.now())) return t.today
    return day === dayOf(Date.now() - DAY) ? t.yesterday : day
  }

  if (viewed.length === 0)
    return (
      <StateView picture="clock" title={t.empty} words={t.emptyWords}>
        <Button onClick={() => void go('home')}>{t.goHome}</Button>
      </StateView>
    )
  return (
    <View className="page-recently-viewed">
      <View className="page-recently-viewed__head">
        <Text className="page-recently-viewed__note">{t.note(viewed.length)}</Text>
        <TextLink icon="trash" tone="mute" onClick={() => void clear()}>
          {t.clear}
        </TextLink>
      </View>
      {byDay(viewed.slice(0, shown)).map(({ day, goods }) => (
        <View key={day} className="page-recently-viewed__day">
          <Text className="page-recently-viewed__date">{dayName(day)}</Text>
          <View className="page-recently-viewed__list">
            {goods.map((one) => (
              <KeptRow
                key={one.id}
                id={one.id}
                kept={one}
                remove={t.remove}
                removeNamed={t.removeNamed}
                onRemove={() => remove(one.id)}
              />
            ))}
          </View>
        </View>
      ))}
      <ListEnd list={{ ended: shown >= viewed.length, loadMore: more }} endText={t.end} />
    </View>
  )
}

const RecentlyViewedPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="recentlyViewed" title={t.title}>
      <RecentlyViewed />
    </PageFrame>
  )
}

export default RecentlyViewedPage
