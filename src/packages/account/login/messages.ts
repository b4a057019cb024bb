import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: { title: '登录', later: '暂不登录，先逛逛', register: '注册新账号' },
  en: { title: 'Log in', later: 'Not now, just browsing', register: 'Sign up' },
})
