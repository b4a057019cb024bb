import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="goodsDetail">
    <Text>goodsDetail</Text>
  </PageFrame>
)

export default Page
