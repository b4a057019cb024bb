import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '手机号',
    what: '绑定手机号后可以用手机号登录，也方便收货',
    reason: '绑定手机号',
    current: (phone: string) => `当前手机号 ${phone}`,
    lead: '绑定手机号后可以用手机号登录，也方便收货联系',
    wechat: '微信一键绑定',
    or: '或用短信验证码绑定',
    password: '登录密码',
    passwordHint: '选填，设置后可用手机号登录',
    submit: '绑定',
    change: '更换手机号',
    done: '手机号已绑定',
  },
  en: {
    title: 'Phone',
    what: 'With a phone number you can log in by it and parcels reach you',
    reason: 'add your phone',
    current: (phone: string) => `Your number is ${phone}`,
    lead: 'With a phone number you can log in by it, and parcels reach you',
    wechat: 'Use my WeChat number',
    or: 'or by text message',
    password: 'Password',
    passwordHint: 'Optional, to log in by phone',
    submit: 'Add the number',
    change: 'Change the number',
    done: 'Your phone number is saved',
  },
})
