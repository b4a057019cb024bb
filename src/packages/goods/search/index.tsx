import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="goodsSearch">
    <Text>goodsSearch</Text>
  </PageFrame>
)

export default Page
