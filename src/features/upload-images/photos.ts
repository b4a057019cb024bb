/** A picture on its way to the shop's storage. */
export interface Photo {
  id: string
  /** On this device. */
  path: string
  state: 'uploading' | 'done' | 'failed'
  /** In the shop's storage, once it is there. */
  url?: string
  /** Why it failed. */
  error?: unknown
}

export type Photos = readonly Photo[]

let count = 0

/** Chosen pictures as they begin. */
export const newPhotos = (paths: readonly string[]): Photo[] =>
  paths.map((path) => {
    count += 1
    return { id: `photo-${count}`, path, state: 'uploading' }
  })

/** Puts what became of a picture in its place. One that was removed meanwhile stays removed. */
export const changePhoto = (photos: Photos, id: string, change: Partial<Photo>): Photos =>
  photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo))

/** Whether a form may be sent: not while a picture is under way, not with one that failed. */
export const photosState = (photos: Photos): 'ready' | 'uploading' | 'failed' => {
  if (photos.some(({ state }) => state === 'failed')) return 'failed'
  return photos.some(({ state }) => state === 'uploading') ? 'uploading' : 'ready'
}

/** The addresses of the pictures that have arrived, in their order. */
export const urlsOf = (photos: Photos): string[] => photos.flatMap(({ url }) => url ?? [])
