import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '注册',
    lead: (shop: string) => `注册${shop}账号，订单、余额和优惠券都会跟着您`,
    phone: '手机号注册',
    name: '用户名注册',
    submit: '注册并登录',
    knownPhone: '这个号码已经注册过，请直接登录',
    takenName: '这个用户名已经有人用了',
    welcome: '注册成功，欢迎',
    toLogin: '已有账号，去登录',
    forgot: '忘记密码',
  },
  en: {
    title: 'Sign up',
    lead: (shop: string) => `With an account at ${shop} your orders, balance and coupons stay with you`,
    phone: 'By phone',
    name: 'By name',
    submit: 'Sign up',
    knownPhone: 'This number has an account. Please log in.',
    takenName: 'This name is taken',
    welcome: 'Welcome!',
    toLogin: 'I have an account',
    forgot: 'Forgot the password?',
  },
})
