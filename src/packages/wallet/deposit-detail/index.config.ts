export default definePageConfig({ navigationBarTitleText: '押金详情', enablePullDownRefresh: true })
