import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="checkout">
    <Text>checkout</Text>
  </PageFrame>
)

export default Page
