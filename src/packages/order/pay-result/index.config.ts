export default definePageConfig({ navigationBarTitleText: 'payResult' })
