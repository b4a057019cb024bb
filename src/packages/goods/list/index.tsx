import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="goodsList">
    <Text>goodsList</Text>
  </PageFrame>
)

export default Page
