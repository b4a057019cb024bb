import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    amountClear: '清空金额',
    amount: {
      empty: '请填金额',
      wrong: '金额最多两位小数',
      zero: '金额要大于 0',
    },
    below: (least: string) => `最少 ${least}`,
    above: (most: string) => `最多 ${most}`,

    channels: { wechat: '微信支付', alipay: '支付宝' },
    failed: '这次没有付成功，钱没有动，可以再试一次',
    unavailable: '这里打不开微信支付，请换一种方式',
    short: (missing: string) => `余额不足，还差 ${missing}`,
    cancelled: '已取消，没有扣款',

    copyNumber: '复制单号',
    numberCopied: '单号已复制',
    service: '联系客服',

    waitTitle: '处理结果',
    slowWords: '付过款就不用担心，到账后余额和记录会自动更新',
    leave: '先离开',
    unknownTitle: '不知道有没有成功',
    unknownWords: '请求发出后没有等到回应。先查一下记录，再决定要不要重新提交。',
    unknownCheck: '查询结果',
  },
  en: {
    amountClear: 'Clear the amount',
    amount: {
      empty: 'Enter an amount',
      wrong: 'Two decimals at most',
      zero: 'The amount must be more than 0',
    },
    below: (least: string) => `At least ${least}`,
    above: (most: string) => `At most ${most}`,

    channels: { wechat: 'WeChat Pay', alipay: 'Alipay' },
    failed: 'The payment did not go through and nothing was taken. Please try again.',
    unavailable: 'WeChat Pay cannot be opened here. Please choose another way.',
    short: (missing: string) => `Your balance is ${missing} short`,
    cancelled: 'Cancelled; nothing was taken',

    copyNumber: 'Copy the number',
    numberCopied: 'Number copied',
    service: 'Contact the shop',

    waitTitle: 'Result',
    slowWords: 'If you have paid, do not worry: balance and records update by themselves.',
    leave: 'Leave for now',
    unknownTitle: 'Did it go through?',
    unknownWords: 'No answer came back. Let us look at the records before anything is sent again.',
    unknownCheck: 'Check',
  },
})
