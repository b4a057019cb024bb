import { useWords } from '@/hooks/use-words'
import { words } from './messages'
import { photosState, type Photos } from './photos'

/** Says why a form with these pictures cannot be sent yet; undefined when it can. */
export const usePhotosProblem = (): ((photos: Photos) => string | undefined) => {
  const t = useWords(words)
  return (photos) =>
    ({ ready: undefined, uploading: t.waitFirst, failed: t.failedFirst })[photosState(photos)]
}
