import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    offline: '网络好像断开了',
    offlineWhat: '检查 Wi-Fi 或移动数据后再试一次',
    slow: '网络有点慢',
    slowWhat: '没有等到回应，请再试一次',
    failed: '没有加载出来',
    retry: '重新加载',
    retryShort: '重试',
  },
  en: {
    offline: 'You seem to be offline',
    offlineWhat: 'Check Wi-Fi or mobile data and try again',
    slow: 'The network is slow',
    slowWhat: 'No answer came. Please try again',
    failed: 'This did not load',
    retry: 'Load again',
    retryShort: 'Retry',
  },
})
