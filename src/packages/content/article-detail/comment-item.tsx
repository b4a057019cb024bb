import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Avatar } from '@/components/avatar'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import type { Comment } from '@/types/api/cms'
import { shortDate } from '@/utils/date'
import { maskNick } from '@/utils/mask'
import { words } from './messages'

interface CommentItemProps {
  comment: Comment
  onAnswer: (comment: Comment, name: string) => void
  /** Its answers. */
  children?: ReactNode
}

/** What somebody said, and what the shop said to it. */
export const CommentItem = ({ comment, onAnswer, children }: CommentItemProps) => {
  const t = useWords(words)
  const { commentUserInfo: user, content, reply, dateAdd } = comment
  const name = user?.nick ? maskNick(user.nick) : t.someone
  return (
    <View className="comment-item">
      <Avatar src={user?.avatarUrl} name={name} size={28} />
      <View className="comment-item__words">
        <View className="comment-item__head">
          <Text className="comment-item__name">{name}</Text>
          <Text className="comment-item__time">{shortDate(dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
        </View>
        <Text className="comment-item__text" userSelect>
          {content}
        </Text>
        {reply ? (
          <View className="comment-item__reply">
            <Text className="comment-item__name">{t.shop}</Text>
            <Text className="comment-item__text">{reply}</Text>
          </View>
        ) : null}
        <TextLink tone="mute" size={12} onClick={() => onAnswer(comment, name)}>
          {t.answer}
        </TextLink>
        {children}
      </View>
    </View>
  )
}
