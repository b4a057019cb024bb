import { Image, Text, View } from '@tarojs/components'

import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import { Spinner } from '@/components/spinner'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { previewPictures } from '@/lib/platform/preview'
import { words } from './messages'
import type { Photo, Photos } from './photos'
import { useUploads, type ChangePhotos } from './use-uploads'
import './index.scss'

interface TileProps {
  photo: Photo
  place: number
  onSee: () => void
  onRetry: () => void
  onRemove: () => void
}

const Tile = ({ photo, place, onSee, onRetry, onRemove }: TileProps) => {
  const t = useWords(words)
  const press = {
    uploading: spoken('status', t.uploading(place)),
    failed: control(onRetry, { label: t.retry(place) }),
    done: control(onSee, { label: t.see(place) }),
  }
  return (
    <View className={`upload-images__tile upload-images__tile--${photo.state}`}>
      <View className="upload-images__press" {...press[photo.state]}>
        <Image className="upload-images__picture" src={photo.path} mode="aspectFill" />
        {photo.state === 'uploading' ? (
          <View className="upload-images__shade">
            <Spinner />
          </View>
        ) : null}
        {photo.state === 'failed' ? (
          <View className="upload-images__shade">
            <Icon name="refresh" size={20} />
            <Text className="upload-images__word">{t.retryShort}</Text>
          </View>
        ) : null}
      </View>
      <View className="upload-images__remove" {...control(onRemove, { label: t.remove(place), stop: true })}>
        <View className="upload-images__cross">
          <Icon name="close" size={12} />
        </View>
      </View>
    </View>
  )
}

interface UploadImagesProps {
  photos: Photos
  most: number
  onChange: ChangePhotos
}

/** Pictures of a form: chosen, uploaded at once, each with its own state. What fails stays until it is dealt with. */
export const UploadImages = ({ photos, most, onChange }: UploadImagesProps) => {
  const t = useWords(words)
  const { room, add, retry, remove } = useUploads(photos, most, onChange)
  const failed = photos.filter(({ state }) => state === 'failed')
  const paths = photos.map(({ path }) => path)
  return (
    <View className="upload-images">
      <View className="upload-images__tiles">
        {photos.map((photo, index) => (
          <Tile
            key={photo.id}
            photo={photo}
            place={index + 1}
            onSee={() => previewPictures(paths, photo.path)}
            onRetry={() => retry(photo)}
            onRemove={() => remove(photo)}
          />
        ))}
        {room > 0 ? (
          <View className="upload-images__tile upload-images__add" {...control(add, { label: t.add })}>
            <Icon name="camera" size={22} />
            <Text className="upload-images__word">
              {photos.length > 0 ? t.count(photos.length, most) : t.add}
            </Text>
          </View>
        ) : null}
      </View>
      {failed.length > 0 ? (
        <View className="upload-images__failed" {...spoken('alert')}>
          {t.failed(failed.length, userMessage(failed[0]?.error))}
        </View>
      ) : null}
    </View>
  )
}
