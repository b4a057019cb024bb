export default definePageConfig({ navigationBarTitleText: '我买的内容', enablePullDownRefresh: true })
