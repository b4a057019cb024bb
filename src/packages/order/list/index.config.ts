export default definePageConfig({ navigationBarTitleText: 'orderList' })
