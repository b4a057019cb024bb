export default definePageConfig({ navigationBarTitleText: 'noticeDetail' })
