export default definePageConfig({
  navigationBarTitleText: '每日签到',
  navigationStyle: 'custom',
  enablePullDownRefresh: true,
})
