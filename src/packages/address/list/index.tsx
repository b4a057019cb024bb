import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="addressList">
    <Text>addressList</Text>
  </PageFrame>
)

export default Page
