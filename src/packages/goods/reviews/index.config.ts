export default definePageConfig({ navigationBarTitleText: 'goodsReviews' })
