import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    newPassword: '新密码',
    password: '设置密码',
    passwordHint: '至少 6 位，不含空格',
    repeat: '再输一次',
    repeatHint: '和上面一样',
    repeatEmpty: '请再输一次密码',
    repeatWrong: '两次输入的密码不一样',
  },
  en: {
    newPassword: 'Password',
    password: 'Password',
    passwordHint: 'New, at least 6 characters',
    repeat: 'Repeat it',
    repeatHint: 'The same again',
    repeatEmpty: 'Please repeat the password',
    repeatWrong: 'The two passwords differ',
  },
})
