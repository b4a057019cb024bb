import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="addressEdit">
    <Text>addressEdit</Text>
  </PageFrame>
)

export default Page
