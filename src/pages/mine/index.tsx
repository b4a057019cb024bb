import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="mine">
    <Text>mine</Text>
  </PageFrame>
)

export default Page
