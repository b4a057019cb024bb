import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'

import { control } from '@/components/control'
import { Entry, EntryGrid } from '@/components/entry-grid'
import { Icon } from '@/components/icon'
import { useWords } from '@/hooks/use-words'
import { onTick } from '@/lib/clock'
import { go, hasPage } from '@/lib/router'
import type { Category } from '@/types/api/goods'
import type { Notice } from '@/types/api/system'
import { words } from './messages'

const MOST_CATEGORIES = 8

const topOf = (categories: readonly Category[]): Category[] =>
  categories
    .filter(({ pid, isUse }) => pid === 0 && isUse !== false)
    .sort((a, b) => a.paixu - b.paixu)
    .slice(0, MOST_CATEGORIES)

/** Seconds that a notice stays. */
const TURN = 5

/** Which of several things is shown now; they take turns while the shop is visible. */
const useTurn = (count: number): number => {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (count < 2) return undefined
    let seconds = 0
    return onTick(() => {
      seconds += 1
      if (seconds % TURN === 0) setTurn((before) => before + 1)
    })
  }, [count])
  return count > 0 ? turn % count : 0
}

/** One or several notices that take turns. */
const Notices = ({ notices }: { notices: readonly Notice[] }) => {
  const t = useWords(words)
  const notice = notices[useTurn(notices.length)]
  if (!notice) return null
  const { id, title } = notice
  return (
    <View className="home-notice">
      <Icon name="speaker" size={18} />
      <View
        key={id}
        className="home-notice__line"
        {...control(() => void go('noticeDetail', { id }), { role: 'link', label: t.notice(title) })}
      >
        <Text className="home-notice__text">{title}</Text>
        <Icon name="right" size={14} className="home-notice__arrow" />
      </View>
    </View>
  )
}

interface EntriesZoneProps {
  categories: readonly Category[]
  notices: readonly Notice[]
}

/** Categories, coupon centre, sign-in and the notices, in one card. */
export const EntriesZone = ({ categories, notices }: EntriesZoneProps) => {
  const t = useWords(words)
  const tops = topOf(categories)
  const extras = [
    { name: 'couponCentre', icon: 'ticket', label: t.couponCentre },
    { name: 'signIn', icon: 'calendar-check', label: t.signIn },
  ] as const
  const shown = extras.filter(({ name }) => hasPage(name))
  const count = tops.length + shown.length
  if (count + notices.length === 0) return null

  return (
    <View className="home-card home-entries">
      {count > 0 ? (
        <EntryGrid columns={count % 5 === 0 || count > 8 ? 5 : 4}>
          {tops.map(({ id, name, icon }) => (
            <Entry
              key={id}
              label={name}
              picture={icon}
              ground="mint"
              onClick={() => void go('category', { categoryId: id })}
            />
          ))}
          {shown.map(({ name, icon, label }) => (
            <View key={name} className="home-entries__own">
              <Entry icon={icon} label={label} onClick={() => void go(name)} />
            </View>
          ))}
        </EntryGrid>
      ) : null}
      <Notices notices={notices} />
    </View>
  )
}
