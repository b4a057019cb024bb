export default definePageConfig({ navigationBarTitleText: 'goodsSearch' })
