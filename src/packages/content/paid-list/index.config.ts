export default definePageConfig({ navigationBarTitleText: '付费内容', enablePullDownRefresh: true })
