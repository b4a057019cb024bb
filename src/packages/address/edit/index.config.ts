export default definePageConfig({ navigationBarTitleText: 'addressEdit' })
