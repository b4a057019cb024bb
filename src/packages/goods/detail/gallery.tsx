import { Text, Video, View } from '@tarojs/components'
import { useState } from 'react'

import { Carousel } from '@/components/carousel'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { previewPictures } from '@/lib/platform/preview'
import { videoDetail } from '@/services'
import type { GoodsDetail } from '@/types/api/goods'
import { words } from './messages'

/** Pictures to swipe through, and the video when the goods has one. */
export const Gallery = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const { pic, videoId, name } = goods.basicInfo
  const pictures = goods.pics.length > 0 ? goods.pics.map((one) => one.pic) : [pic]
  const [index, setIndex] = useState(0)
  const [playing, setPlaying] = useState(false)
  const video = useData(videoId ? ['video', videoId] : null, () => videoDetail(videoId ?? ''))
  const source = video.data?.fdMp4 ?? video.data?.ldMp4

  return (
    <View className="gallery">
      <Carousel
        className="gallery__swiper"
        onChange={setIndex}
        slides={pictures.map((src, place) => ({
          key: src,
          content: (
            <Picture
              src={src}
              radius="none"
              lazy={place > 0}
              label={t.picture(place + 1, pictures.length)}
              onClick={() => previewPictures(pictures, src)}
            />
          ),
        }))}
      />
      {playing && source ? (
        <Video
          className="gallery__video"
          src={source}
          poster={video.data?.coverUrl ?? pic}
          title={name}
          autoplay
          objectFit="contain"
        />
      ) : null}
      {source ? (
        <View
          className="gallery__pill gallery__pill--video"
          {...control(() => setPlaying(!playing), { label: playing ? t.closeVideo : t.play })}
        >
          <Icon name={playing ? 'image' : 'play'} size={16} />
          <Text>{playing ? t.closeVideo : t.play}</Text>
        </View>
      ) : null}
      {playing ? null : (
        <View className="gallery__pill">
          <Text>{`${Math.min(index, pictures.length - 1) + 1} / ${pictures.length}`}</Text>
        </View>
      )}
    </View>
  )
}
