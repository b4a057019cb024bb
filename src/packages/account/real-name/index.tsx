import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { goBack } from '@/lib/router'
import type { Id } from '@/types/api/common'
import type { UserDetail } from '@/types/api/user'
import { maskIdNumber, maskName } from '@/utils/mask'
import { MemberForm } from '../parts/member-form'
import { Form } from './form'
import { words } from './messages'

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
  return (
    <MemberForm uid={uid} boxes={2}>
      {({ base, idcard }, reload) =>
        base.isIdcardCheck ? (
          <Checked idcard={idcard} />
        ) : (
          <Form
            onDone={async () => {
              await reload()
              toast(t.done)
            }}
          />
        )
      }
    </MemberForm>
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
