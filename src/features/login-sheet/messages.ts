import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    title: '登录',
    reason: '登录后就能下单、用券，订单和余额也都在',
    later: '暂不登录',
    wechat: '微信一键登录',
    otherWays: '用手机号或用户名登录',
    wechatFailed: '微信没有回应，请再试一次，或换手机号登录',
    agree: '我已阅读并同意',
    agreement: '《用户协议》',
    and: '和',
    privacy: '《隐私政策》',
    agreeFirst: '请先阅读并勾选同意',
    demo: '用体验账号登录',
    demoNote: '体验账号里有余额、优惠券和收货地址',
  },
  en: {
    title: 'Log in',
    reason: 'Log in to order and use coupons. Your orders and balance are kept with you.',
    later: 'Not now',
    wechat: 'Log in with WeChat',
    otherWays: 'Use phone or user name',
    wechatFailed: 'WeChat did not answer. Try again, or log in by phone.',
    agree: 'I have read and accept the',
    agreement: 'Terms',
    and: 'and the',
    privacy: 'Privacy Policy',
    agreeFirst: 'Please read and accept first',
    demo: 'Use the demo account',
    demoNote: 'It has a balance, coupons and an address',
  },
})
