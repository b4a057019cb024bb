import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="login">
    <Text>login</Text>
  </PageFrame>
)

export default Page
