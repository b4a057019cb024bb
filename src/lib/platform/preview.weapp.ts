import { showPictures } from './preview-sheet'

/** Shows pictures full screen, beginning with `current`. In browsers `preview.ts` fetches Taro's own preview first. */
export const previewPictures = (urls: string[], current: string): void => {
  showPictures(urls, current).catch(() => undefined)
}
