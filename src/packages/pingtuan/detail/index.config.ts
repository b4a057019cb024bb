export default definePageConfig({
  navigationBarTitleText: '拼团',
  navigationStyle: 'custom',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  enablePullDownRefresh: true,
})
