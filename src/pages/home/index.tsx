import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="home">
    <Text>home</Text>
  </PageFrame>
)

export default Page
