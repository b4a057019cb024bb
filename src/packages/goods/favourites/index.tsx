import { Text } from '@tarojs/components'

import { PageFrame } from '@/features/page-frame'

const Page = () => (
  <PageFrame name="favourites">
    <Text>favourites</Text>
  </PageFrame>
)

export default Page
