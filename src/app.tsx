import { useDidHide, useDidShow, useError, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { SWRConfig } from 'swr'

import './app.scss'
import { learnServerTime, setClockVisible } from '@/lib/clock'
import { configureHttp } from '@/lib/http'
import { atMost } from '@/lib/http/limit'
import { wordsOf } from '@/lib/i18n'
import { confirm } from '@/lib/platform/feedback'
import { platformTransport, platformUploader } from '@/lib/platform/request'
import { watchUpdates } from '@/lib/platform/system'
import { queryConfig, setVisible } from '@/lib/query'
import { reLaunch } from '@/lib/router'
import { inviterOfScene, keepInviter } from '@/stores/attribution'
import { connectCart } from '@/stores/cart'
import { connectSession } from '@/stores/session'
import { loadMerchant, startSettings } from '@/stores/settings'
import { words } from './messages'

configureHttp({
  transport: atMost(10, platformTransport),
  uploader: platformUploader,
  onServerDate: learnServerTime,
})
startSettings()
connectCart()

const askForRestart = () => {
  const t = wordsOf(words)
  return confirm({
    title: t.updateTitle,
    content: t.updateBody,
    confirmText: t.updateNow,
    cancelText: t.later,
  })
}

const App = ({ children }: PropsWithChildren) => {
  useLaunch((options) => {
    connectSession()
    keepInviter(options.query?.inviter_id ?? inviterOfScene(options.query?.scene))
    watchUpdates(askForRestart)
    loadMerchant().catch(() => undefined) // the defaults serve until the home page asks again
  })
  useDidShow((options) => {
    keepInviter(options?.query?.inviter_id ?? inviterOfScene(options?.query?.scene))
    setClockVisible(true)
    setVisible(true)
  })
  useDidHide(() => {
    setClockVisible(false)
    setVisible(false)
  })
  usePageNotFound(() => void reLaunch('home'))
  useError((message) => console.error('script error', message))
  return <SWRConfig value={queryConfig}>{children}</SWRConfig>
}

export default App
