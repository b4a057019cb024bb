export default definePageConfig({ navigationBarTitleText: '送好友优惠券' })
