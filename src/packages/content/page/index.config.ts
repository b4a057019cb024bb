export default definePageConfig({ navigationBarTitleText: 'contentPage' })
