/**
 * Shows pictures full screen, beginning with `current`. Taro's browser preview brings a swiper of 47 KB: it is
 * fetched at the first tap on a picture.
 */
export const previewPictures = (urls: string[], current: string): void => {
  import('./preview-sheet').then(({ showPictures }) => showPictures(urls, current)).catch(() => undefined)
}
