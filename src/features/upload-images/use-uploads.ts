import { useWords } from '@/hooks/use-words'
import { ApiError } from '@/lib/http'
import { choosePictures } from '@/lib/platform/pictures'
import { uploadFile } from '@/services'
import { ensureLogin } from '@/stores/session'
import { atMost } from '@/utils/at-most'
import { words } from './messages'
import { changePhoto, newPhotos, type Photo, type Photos } from './photos'

export type ChangePhotos = (update: (before: Photos) => Photos) => void

/** Several at the same time, but not so many that each crawls. */
const fewAtATime = atMost(3)

/** Uploads pictures beside each other; each has its own outcome and can be tried again alone. */
export const useUploads = (photos: Photos, most: number, onChange: ChangePhotos) => {
  const t = useWords(words)
  const room = Math.max(0, most - photos.length)

  const put = (id: string, change: Partial<Photo>) => onChange((before) => changePhoto(before, id, change))

  const upload = async ({ id, path }: Photo): Promise<void> => {
    try {
      const { url } = await fewAtATime(() => uploadFile(path))
      put(id, { state: 'done', url, error: undefined })
    } catch (error) {
      put(id, { state: 'failed', error })
    }
  }

  const add = async (): Promise<void> => {
    const chosen = newPhotos((await choosePictures(room)).slice(0, room))
    if (chosen.length === 0) return
    onChange((before) => [...before, ...chosen].slice(0, most))
    await Promise.all(chosen.map(upload))
  }

  const retry = async (photo: Photo): Promise<void> => {
    const expired = photo.error instanceof ApiError && photo.error.kind === 'auth'
    if (expired && !(await ensureLogin(t.loginReason))) return
    put(photo.id, { state: 'uploading', error: undefined })
    await upload(photo)
  }

  return {
    room,
    add: () => void add(),
    retry: (photo: Photo) => void retry(photo),
    remove: ({ id }: Photo) => onChange((before) => before.filter((photo) => photo.id !== id)),
  }
}
