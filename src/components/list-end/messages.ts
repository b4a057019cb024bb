import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { loading: '正在加载', failed: '没有加载出来', retry: '点此重试', more: '加载更多', end: '到底了' },
  en: {
    loading: 'Loading',
    failed: 'This did not load',
    retry: 'Tap to retry',
    more: 'Load more',
    end: 'That is all',
  },
})
