export default definePageConfig({ navigationBarTitleText: 'settings' })
