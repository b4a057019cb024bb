import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="category">
    <Text>category</Text>
  </PageFrame>
)

export default Page
