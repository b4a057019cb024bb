export default definePageConfig({
  navigationBarTitleText: '邀友砍价',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
