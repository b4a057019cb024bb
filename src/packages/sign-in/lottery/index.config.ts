export default definePageConfig({ navigationBarTitleText: '抽一抽', enablePullDownRefresh: true })
