import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

import { AsyncView } from '@/components/async-view'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Skeleton } from '@/components/skeleton'
import { Snackbar } from '@/components/snackbar'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { canImportAddress } from '@/lib/platform/address'
import { toast } from '@/lib/platform/feedback'
import { go, pick, picked } from '@/lib/router'
import { queryAddress, updateAddress } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Address } from '@/types/api/address'
import { AddressItem } from './address-item'
import { importFromWechat } from './import-wechat'
import { words } from './messages'
import { useRemoval } from './use-removal'
import { useTags } from './use-tags'
import './index.scss'

const AddressList = () => {
  const t = useWords(words)
  const { picking, current } = useParams('addressList')
  const isPicking = picking === 'yes'
  const uid = useSession((session) => session.uid)
  const { data, error, reload } = useData(uid === undefined ? null : ['addresses', uid], queryAddress)
  const tags = useTags(uid, data)
  const removal = useRemoval(reload)
  const made = useRef<Address>()

  useDidShow(() => {
    // An address that was made or changed for this order goes on to the page that waits for one.
    const address = made.current
    made.current = undefined
    if (address) void picked(address)
    else if (data) void reload()
  })
  usePullDown(reload)

  const openForm = async (id?: number) => {
    if (!isPicking) return go('addressEdit', { id })
    made.current = await pick<Address>('addressEdit', { id, picking: 'yes' })
  }
  const [importWechat, importing] = useOnce(async () => {
    if (await importFromWechat()) await openForm()
  })
  const [makeDefault] = useOnce(async (id: number) => {
    try {
      await updateAddress({ id, isDefault: true })
      toast(t.defaultDone)
    } catch (failure) {
      toast(userMessage(failure))
    }
    await reload()
  })

  if (uid === undefined) {
    return (
      <PageFrame name="addressList" title={t.title}>
        <StateView picture={scene.pin} title={t.loginTitle} words={t.loginBody}>
          <Button onClick={() => void ensureLogin(t.loginReason)}>{t.login}</Button>
        </StateView>
      </PageFrame>
    )
  }
  const shown = data?.filter((address) => !removal.hidden.includes(address.id))
  return (
    <PageFrame name="addressList" title={isPicking ? t.pickTitle : t.title}>
      <View className="page-address-list">
        {canImportAddress ? (
          <View className="page-address-list__import" {...control(() => void importWechat())}>
            <View className="page-address-list__wechat">
              <Icon name="wechat" size={18} />
            </View>
            <Text className="page-address-list__import-text">{importing ? t.importing : t.importWechat}</Text>
            <Icon name="right" size={16} className="page-address-list__arrow" />
          </View>
        ) : null}
        <AsyncView
          data={shown}
          error={error}
          reload={reload}
          skeleton={<Skeleton shape="block" count={3} />}
          empty={<StateView picture={scene.pin} title={t.emptyTitle} words={t.emptyBody} />}
        >
          {(addresses) =>
            addresses.map((address) => (
              <AddressItem
                key={address.id}
                address={address}
                tag={tags[address.id]}
                chosen={isPicking ? address.id === current : undefined}
                onChoose={() => void picked(address)}
                onDefault={() => void makeDefault(address.id)}
                onEdit={() => void openForm(address.id)}
                onRemove={() => removal.remove(address)}
              />
            ))
          }
        </AsyncView>
      </View>
      <Snackbar
        open={removal.last !== undefined}
        text={t.removed(removal.last?.linkMan ?? '')}
        action={t.undo}
        onAction={removal.undo}
        onClose={removal.settle}
      />
      <BottomBar>
        <Button icon="plus" grow onClick={() => void openForm()}>
          {t.add}
        </Button>
      </BottomBar>
    </PageFrame>
  )
}

export default AddressList
