import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="orderList">
    <Text>orderList</Text>
  </PageFrame>
)

export default Page
