import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    refused: '没有拿到微信里的手机号，可以用短信绑定，或者自己填写',
    again: '微信登录已更新，请再点一次',
  },
  en: {
    refused: 'WeChat gave no number. You can use a text message, or type it.',
    again: 'The WeChat login is renewed. Please tap once more.',
  },
})
