import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '用户隐私保护提示',
    body: '继续之前请您了解：只在您用到相应功能时，我们才会使用位置、相册、剪贴板等信息，也只用于这个功能。完整说明见',
    contract: '《用户隐私保护指引》',
    tail: '。不同意也能继续逛，只是这个功能暂时用不了。',
    agree: '同意并继续',
    refuse: '不同意',
    refused: '没有同意隐私指引，这个功能暂时用不了',
  },
  en: {
    title: 'Your privacy',
    body: 'Before we go on: we use your location, photos or clipboard only for the feature you ask for and only when you use it. The details are in the ',
    contract: 'Privacy Guide',
    tail: '. Without your consent you can go on browsing; only this feature stays off.',
    agree: 'Agree and go on',
    refuse: 'Do not agree',
    refused: 'This feature needs your consent to the privacy guide',
  },
})
