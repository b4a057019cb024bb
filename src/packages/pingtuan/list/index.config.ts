export default definePageConfig({
  navigationBarTitleText: '邻里拼团',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
