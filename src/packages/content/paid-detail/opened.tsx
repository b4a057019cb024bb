import { Video } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { SectionHead } from '@/components/section-head'
import { RichText } from '@/features/rich-text'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { videoDetail } from '@/services'
import type { VirtualGoods } from '@/types/api/virtual-trader'
import { words } from './messages'

const VIDEO = 'videoId'

/** What was paid for: the video where there is one, the merchant's attributes, the text. */
export const Opened = ({ goods }: { goods: VirtualGoods }) => {
  const t = useWords(words)
  const { content, jsonObj = {}, name } = goods
  const videoId = jsonObj[VIDEO]
  const video = useData(videoId ? ['video', videoId] : null, () => videoDetail(videoId ?? ''))
  const address = video.data?.fdMp4 ?? video.data?.ldMp4 ?? video.data?.fdM3u8 ?? video.data?.ldM3u8
  const facts = Object.entries(jsonObj).filter(([key]) => key !== VIDEO)
  return (
    <>
      {address ? (
        <Video
          className="page-paid-detail__video"
          src={address}
          poster={video.data?.coverUrl}
          title={t.video(name)}
          controls
        />
      ) : null}
      {facts.length > 0 ? (
        <Card>
          <SectionHead title={t.facts} />
          {facts.map(([key, value]) => (
            <Cell key={key} title={key} keyWidth="form">
              {String(value)}
            </Cell>
          ))}
        </Card>
      ) : null}
      {content ? (
        <Card padding="l">
          <RichText html={content} />
        </Card>
      ) : null}
    </>
  )
}
