import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="payResult">
    <Text>payResult</Text>
  </PageFrame>
)

export default Page
