import { Text, View } from '@tarojs/components'

import { Avatar } from '@/components/avatar'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import { seatsLeft, type Group } from './load-group'
import { words } from './messages'

/** So many seats are drawn; what is more is told in words. */
const MOST_SEATS = 8
const grounds = ['peach', 'mint', 'sky', 'rose', 'lemon', 'lilac'] as const

interface SeatsProps {
  group: Group
  people: number
  uid: Id | undefined
}

/** Who is in a group, and the seats that are free. */
export const Seats = ({ group, people, uid }: SeatsProps) => {
  const t = useWords(words)
  const { members, tuan, state, isMember } = group
  const faces = members.slice(0, MOST_SEATS)
  const free = state === 'open' ? seatsLeft(people, members.length) : 0
  const drawn = Math.min(free, MOST_SEATS - faces.length)
  return (
    <>
      <View className="pingtuan-seats">
        {faces.map((member, index) => {
          const leads = member.uidHelp === (tuan?.uid ?? member.uidJoiner)
          const name = member.uidHelp === uid ? t.you : (member.apiExtUserHelp?.nick ?? t.member)
          return (
            <View key={member.id} className="pingtuan-seat">
              <Avatar
                src={member.apiExtUserHelp?.avatarUrl}
                name={name}
                size={56}
                ground={grounds[index % grounds.length]}
              />
              {leads ? <Text className="pingtuan-seat__leader">{t.leader}</Text> : null}
              <Text className="pingtuan-seat__name">{name}</Text>
            </View>
          )
        })}
        {Array.from({ length: drawn }, (_, index) => {
          const name = index === 0 && !isMember ? t.waiting : t.free
          return (
            <View key={`free-${index}`} className="pingtuan-seat">
              <Avatar free name={name} size={56} />
              <Text className="pingtuan-seat__name pingtuan-seat__name--free">{name}</Text>
            </View>
          )
        })}
      </View>
      {free > drawn ? <Text className="pingtuan-group__words">{t.more(free - drawn)}</Text> : null}
    </>
  )
}
