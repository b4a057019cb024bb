export default definePageConfig({ navigationBarTitleText: 'goodsList' })
