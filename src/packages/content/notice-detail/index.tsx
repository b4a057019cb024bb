import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="noticeDetail">
    <Text>noticeDetail</Text>
  </PageFrame>
)

export default Page
