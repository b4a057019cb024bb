import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="cart">
    <Text>cart</Text>
  </PageFrame>
)

export default Page
