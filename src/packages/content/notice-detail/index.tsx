import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { PageFrame } from '@/features/page-frame'
import { RichText } from '@/features/rich-text'
import { useParams } from '@/hooks/use-params'
import { useRecord } from '@/hooks/use-record'
import { useWords } from '@/hooks/use-words'
import { go, hasPage, reLaunch } from '@/lib/router'
import { noticeDetail } from '@/services'
import { shortDate } from '@/utils/date'
import { Piece } from '../parts/piece'
import { words } from './messages'
import './index.scss'

const NoticeDetail = () => {
  const t = useWords(words)
  const { id } = useParams('noticeDetail')
  const piece = useRecord(['notice'], id, noticeDetail)
  return (
    <PageFrame name="noticeDetail" title={t.title} ground="card">
      <View className="page-notice">
        <Piece
          piece={piece}
          boxes={2}
          gone={{
            title: t.goneTitle,
            words: t.goneBody,
            button: t.home,
            onLeave: () => void reLaunch('home'),
          }}
        >
          {(notice) => (
            <View className="page-notice__body">
              <View className="page-notice__title">{notice.title}</View>
              <Text className="page-notice__date">{shortDate(notice.dateAdd, 'YYYY-MM-DD HH:mm')}</Text>
              {notice.content ? <RichText html={notice.content} /> : null}
              {hasPage('notices') ? (
                <View className="page-notice__all">
                  <Button kind="line" size="m" onClick={() => void go('notices')}>
                    {t.all}
                  </Button>
                </View>
              ) : null}
            </View>
          )}
        </Piece>
      </View>
    </PageFrame>
  )
}

export default NoticeDetail
