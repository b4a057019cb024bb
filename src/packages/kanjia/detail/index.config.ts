export default definePageConfig({
  navigationBarTitleText: '砍价',
  navigationStyle: 'custom',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  enablePullDownRefresh: true,
})
