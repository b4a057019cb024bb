export default definePageConfig({ navigationBarTitleText: 'orderDetail' })
