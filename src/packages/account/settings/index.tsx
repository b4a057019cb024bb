import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="settings">
    <Text>settings</Text>
  </PageFrame>
)

export default Page
