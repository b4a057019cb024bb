import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="contentPage">
    <Text>contentPage</Text>
  </PageFrame>
)

export default Page
