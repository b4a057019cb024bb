export default definePageConfig({ navigationBarTitleText: 'goodsDetail' })
