import { Text, View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { RichText } from '@/features/rich-text'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { go, hasPage, reLaunch } from '@/lib/router'
import { noticeDetail } from '@/services'
import { shortDate } from '@/utils/date'
import { words } from './messages'
import './index.scss'

const NoticeDetail = () => {
  const t = useWords(words)
  const { id } = useParams('noticeDetail')
  const { data, error, reload } = useData(['notice', id ?? 0], async () =>
    id === undefined ? null : noticeDetail(id),
  )
  return (
    <PageFrame name="noticeDetail" title={t.title} ground="card">
      <View className="page-notice">
        <AsyncView
          data={data}
          error={error}
          reload={reload}
          skeleton={<Skeleton shape="block" count={2} />}
          empty={
            <StateView picture={scene.note} title={t.goneTitle} words={t.goneBody}>
              <Button onClick={() => void reLaunch('home')}>{t.home}</Button>
            </StateView>
          }
        >
          {(notice) =>
            notice ? (
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
            ) : null
          }
        </AsyncView>
      </View>
    </PageFrame>
  )
}

export default NoticeDetail
