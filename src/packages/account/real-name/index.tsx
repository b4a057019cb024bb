import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { goBack } from '@/lib/router'
import { refreshProfile } from '@/stores/session'
import type { Id } from '@/types/api/common'
import type { UserDetail } from '@/types/api/user'
import { maskIdNumber, maskName } from '@/utils/mask'
import { Form } from './form'
import { words } from './messages'
import '../parts/form.scss'

/** What was checked, never in full. */
const Checked = ({ idcard }: Pick<UserDetail, 'idcard'>) => {
  const t = useWords(words)
  return (
    <>
      <StateView compact picture={scene.note} title={t.checkedTitle} words={t.checkedWords}>
        <Button kind="line" size="m" onClick={() => void goBack()}>
          {t.back}
        </Button>
      </StateView>
      {idcard?.name || idcard?.idcard ? (
        <Card>
          {idcard.name ? <Cell title={t.name}>{maskName(idcard.name)}</Cell> : null}
          {idcard.idcard ? <Cell title={t.number}>{maskIdNumber(idcard.idcard)}</Cell> : null}
        </Card>
      ) : null}
    </>
  )
}

const RealName = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { data, error, reload } = useData(['profile', uid], refreshProfile)
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      skeleton={
        <View className="account-form">
          <Skeleton shape="cell" count={2} />
        </View>
      }
    >
      {({ base, idcard }) => (
        <View className="account-form">
          {base.isIdcardCheck ? (
            <Checked idcard={idcard} />
          ) : (
            <Form
              onDone={async () => {
                await reload()
                toast(t.done)
              }}
            />
          )}
        </View>
      )}
    </AsyncView>
  )
}

const RealNamePage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="realName" title={t.title}>
      <MemberGate picture={scene.note} what={t.what} reason={t.reason}>
        {(uid) => <RealName uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default RealNamePage
