export default definePageConfig({ navigationBarTitleText: 'addressList' })
