import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'

import { PageFrame } from '@/features/page-frame'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import { Amounts } from './amounts'
import { Head } from './head'
import { words } from './messages'
import { Orders } from './orders'
import { Tools } from './tools'
import { useMine } from './use-mine'
import './index.scss'

const MinePage = () => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const merchant = useSettings((settings) => settings.merchant)
  const mine = useMine(uid)
  useDidShow(() => void mine.reload())
  usePullDown(mine.reload)
  return (
    <PageFrame name="mine" title={t.title}>
      <View className="page-mine">
        <View className="page-mine__top">
          <Head uid={uid} profile={mine.profile} />
          <View className="page-mine__amounts">
            <Amounts visitor={uid === undefined} mine={mine} />
          </View>
        </View>
        <View className="page-mine__cards">
          <Orders mine={mine} />
          <Tools merchant={merchant} uid={uid} />
        </View>
        <View className="page-mine__foot">
          {merchant.businessHours ? t.hours(merchant.name, merchant.businessHours) : merchant.name}
        </View>
      </View>
    </PageFrame>
  )
}

export default MinePage
