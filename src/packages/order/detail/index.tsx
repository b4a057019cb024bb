import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="orderDetail">
    <Text>orderDetail</Text>
  </PageFrame>
)

export default Page
