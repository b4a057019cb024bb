import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="goodsReviews">
    <Text>goodsReviews</Text>
  </PageFrame>
)

export default Page
