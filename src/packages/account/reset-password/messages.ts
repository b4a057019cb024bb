import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '重置密码',
    lead: '用注册的手机号收一条短信，就能设置新密码。重置后，其他设备上的登录会失效。',
    submit: '重置并登录',
    unknown: '这个号码还没有注册',
    done: '密码已重置',
    toRegister: '没有账号？注册一个',
  },
  en: {
    title: 'New password',
    lead: 'A text message to your phone lets you set a new password. Other devices will be logged out.',
    submit: 'Set it and log in',
    unknown: 'This number has no account yet',
    done: 'Your new password is set',
    toRegister: 'No account? Sign up',
  },
})
