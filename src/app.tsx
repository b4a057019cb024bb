import { useDidHide, useDidShow, useError, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { SWRConfig } from 'swr'

import './app.scss'
import { learnServerTime, setClockVisible } from '@/lib/clock'
import { configureHttp } from '@/lib/http'
import { atMost } from '@/lib/http/limit'
import { wordsOf } from '@/lib/i18n'
import { confirm } from '@/lib/platform/feedback'
import { watchLostPages } from '@/lib/platform/lost-pages'
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

const askToReload = () => {
  const t = wordsOf(words)
  return confirm({ title: t.lostTitle, content: t.lostBody, confirmText: t.reload, cancelText: t.back })
}

const App = ({ children }: PropsWithChildren) => {
  useLaunch((options) => {
    connectSession()
    keepInviter(options.query?.inviter_id ?? inviterOfScene(options.query?.scene))
    watchUpdates(askForRestart)
    watchLostPages(askToReload)
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
  // On H5 the events of pictures that did not load come here as well: they carry no message.
  useError((message) => (message ? console.error('script error', message) : undefined))
  return <SWRConfig value={queryConfig}>{children}</SWRConfig>
}

export default App
