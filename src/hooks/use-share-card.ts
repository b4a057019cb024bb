import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'

interface ShareCard {
  title: string
  imageUrl?: string
  path: string
}

/** The page's card in WeChat, for a chat and for the moments; its config says `enableShareTimeline: true`. */
export const useShareCard = ({ path, ...shown }: ShareCard): void => {
  useShareAppMessage(() => ({ ...shown, path }))
  useShareTimeline(() => ({ ...shown, query: path.split('?')[1] ?? '' }))
}
