import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { confirm, toast } from '@/lib/platform/feedback'
import { goBack, picked, replace } from '@/lib/router'
import { addressDetail_v2, deleteAddress } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Address } from '@/types/api/address'
import { Form } from './form'
import { formOf, newForm } from './initial'
import { words } from './messages'
import './index.scss'

const AddressEdit = () => {
  const t = useWords(words)
  const { id, picking } = useParams('addressEdit')
  const uid = useSession((session) => session.uid)
  const [empty] = useState(newForm)
  const [opened] = useState(Date.now) // a form begins with what the shop has now, not with what was read before
  const key = id === undefined || uid === undefined ? null : ['address', uid, id, opened]
  const { data, error, reload } = useData(key, () => addressDetail_v2(id ?? 0))

  const backToList = () => goBack(() => replace('addressList'))
  const onSaved = (address: Address) => {
    toast(t.saved)
    void (picking === 'yes' ? picked(address) : backToList())
  }
  const [remove] = useOnce(async () => {
    if (id === undefined) return
    const sure = await confirm({
      title: t.removeTitle,
      content: t.removeBody,
      confirmText: t.remove,
      cancelText: t.keep,
      danger: true,
    })
    if (!sure) return
    try {
      await deleteAddress(id)
      toast(t.removed)
      await backToList()
    } catch (failure) {
      toast(userMessage(failure))
    }
  })

  const title = id === undefined ? t.newTitle : t.editTitle
  if (uid === undefined) {
    return (
      <PageFrame name="addressEdit" title={title}>
        <StateView picture={scene.pin} title={t.loginTitle}>
          <Button onClick={() => void ensureLogin(t.loginReason)}>{t.login}</Button>
        </StateView>
      </PageFrame>
    )
  }
  return (
    <PageFrame name="addressEdit" title={title}>
      {id === undefined ? (
        <Form initial={empty} onSaved={onSaved} />
      ) : (
        <AsyncView
          data={data}
          error={error}
          reload={reload}
          skeleton={<Skeleton shape="cell" count={6} />}
          empty={
            <StateView picture={scene.pin} title={t.goneTitle} words={t.goneBody}>
              <Button onClick={() => void replace('addressList')}>{t.toList}</Button>
            </StateView>
          }
        >
          {(address) =>
            address ? (
              <Form id={id} initial={formOf(address)} onSaved={onSaved} onRemove={() => void remove()} />
            ) : null
          }
        </AsyncView>
      )}
    </PageFrame>
  )
}

export default AddressEdit
