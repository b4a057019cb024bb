import { Text, View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { Field } from '@/components/field'
import { Icon } from '@/components/icon'
import { NoticeBar } from '@/components/notice-bar'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { canScan } from '@/lib/platform/scan'
import { go } from '@/lib/router'
import { loadMerchant, useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { formatDate } from '@/utils/date'
import { spacedCode } from './code'
import { words } from './messages'
import { useVerify } from './use-verify'
import './index.scss'

/** Codes carry nothing but letters and digits: one line, no more. */
const LONGEST_TYPED = 80

const Desk = () => {
  const t = useWords(words)
  const { code = '' } = useParams('verify')
  const { value, error, put, notice, verified, busy, verify, scan } = useVerify(String(code))
  return (
    <View className="page-verify">
      <Card>
        {canScan ? (
          <View className="page-verify__scan">
            <Button kind="outline" icon="scan" onClick={scan}>
              {t.scan}
            </Button>
          </View>
        ) : null}
        <Field
          label={t.code}
          value={value}
          error={error}
          note={t.help}
          placeholder={t.codeHint}
          maxlength={LONGEST_TYPED}
          onChange={put}
          onConfirm={verify}
        />
        {notice ? (
          <View className="page-verify__notice" {...spoken('alert')}>
            <NoticeBar kind="warn" icon="info">
              {notice}
            </NoticeBar>
          </View>
        ) : null}
        <View className="page-verify__act">
          <Button grow busy={busy} onClick={verify}>
            {t.verify}
          </Button>
        </View>
      </Card>
      {verified.length > 0 ? (
        <Card>
          <SectionHead title={t.today} note={t.count(verified.length)} />
          {verified.map(({ code: done, at }) => (
            <View key={done} className="page-verify__done" {...spoken('status')}>
              <Icon name="check" size={20} className="page-verify__check" />
              <View className="page-verify__words">
                <Text className="page-verify__code">{spacedCode(done)}</Text>
                <Text className="page-verify__time">{t.doneAt(formatDate(at, 'MM-DD HH:mm'))}</Text>
              </View>
            </View>
          ))}
        </Card>
      ) : null}
    </View>
  )
}

/** Who may verify stands in the merchant's settings. */
const readStaff = async (): Promise<number[]> => {
  await loadMerchant()
  return useSettings.getState().merchant.verifierUids
}

const ForStaff = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { data, error, reload } = useData(['verifiers'], readStaff)
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      isEmpty={(staff) => !staff.includes(uid)}
      empty={
        <StateView
          picture={scene.bill}
          title={t.notStaff}
          words={
            <>
              <View>{t.notStaffWords}</View>
              <View>{t.myNumber(uid)}</View>
            </>
          }
        >
          <Button onClick={() => void go('home')}>{t.goHome}</Button>
        </StateView>
      }
      skeleton={
        <View className="page-verify">
          <Skeleton shape="cell" count={3} />
        </View>
      }
    >
      {() => <Desk />}
    </AsyncView>
  )
}

const VerifyPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="verify" title={t.title}>
      <MemberGate picture={scene.bill} what={t.what} reason={t.reason}>
        {(uid) => <ForStaff uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default VerifyPage
