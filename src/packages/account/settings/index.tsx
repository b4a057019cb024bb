import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { PageFrame } from '@/features/page-frame'
import { useWords } from '@/hooks/use-words'
import { confirm, toast } from '@/lib/platform/feedback'
import { appVersion } from '@/lib/platform/system'
import { go, hasPage } from '@/lib/router'
import { cacheSize, clearCache } from '@/stores/cache'
import { logout, useSession } from '@/stores/session'
import { Appearance } from './appearance'
import { words } from './messages'
import './index.scss'

const Settings = () => {
  const t = useWords(words)
  const loggedIn = useSession((session) => session.uid !== undefined)
  const [size, setSize] = useState(cacheSize)
  const version = appVersion()

  const clear = async () => {
    const sure = await confirm({
      title: t.cacheTitle,
      content: t.cacheBody,
      confirmText: t.clear,
      cancelText: t.keep,
    })
    if (!sure) return
    clearCache()
    setSize(cacheSize())
    toast(t.cleared)
  }
  const leave = async () => {
    const sure = await confirm({
      title: t.logoutTitle,
      content: t.logoutBody,
      confirmText: t.logout,
      cancelText: t.stay,
      danger: true,
    })
    if (!sure) return
    logout()
    toast(t.loggedOut)
    await go('mine')
  }
  const open = (key: string) => () => void go('contentPage', { key })

  return (
    <PageFrame name="settings" title={t.title}>
      <View className="page-settings">
        <Appearance />
        <Card>
          {loggedIn && hasPage('addressList') ? (
            <Cell title={t.address} onClick={() => void go('addressList')} />
          ) : null}
          <Cell title={t.cache} note={t.cacheNote} onClick={() => void clear()}>
            {size > 0 ? t.size(size) : null}
          </Cell>
        </Card>
        <Card>
          <Cell title={t.agreement} onClick={open('agreement')} />
          <Cell title={t.privacy} onClick={open('privacy')} />
          <Cell title={t.about} onClick={open('about')} />
        </Card>
        {loggedIn ? (
          <View className="page-settings__leave">
            <Button kind="danger" grow onClick={() => void leave()}>
              {t.logout}
            </Button>
          </View>
        ) : null}
        {version ? <Text className="page-settings__version">{t.version(version)}</Text> : null}
      </View>
    </PageFrame>
  )
}

export default Settings
