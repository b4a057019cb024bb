import { Text, View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { FailedView } from '@/components/failed-view'
import { Stats } from '@/components/stats'
import { useData } from '@/hooks/use-data'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, hasPage } from '@/lib/router'
import { fxMembers } from '@/services'
import type { Id } from '@/types/api/common'
import type { FxApplyInfo } from '@/types/api/distribution'
import { words } from './messages'

const countOf = async (level: 1 | 2): Promise<number> => {
  const { result, totalRow } = await fxMembers({ level, page: 1, pageSize: 1 })
  return totalRow ?? result.length
}

/** What an accepted distributor has, and where it is. */
export const Dashboard = ({ uid, info }: { uid: Id; info: FxApplyInfo }) => {
  const t = useWords(words)
  const team = useData(['fx-team', uid], () => Promise.all([countOf(1), countOf(2)]))
  useVisible(() => void team.reload())
  const shown = (level: 0 | 1) => (team.data ? String(team.data[level]) : '—')
  return (
    <>
      <Card padding="l">
        {info.name ? <Text className="fx-hello">{t.hello(info.name)}</Text> : null}
        <Stats
          large
          items={[
            {
              value: shown(0),
              label: t.level1,
              tone: 'brand',
              onClick: () => void go('distributionTeam', { level: 1 }),
            },
            { value: shown(1), label: t.level2, onClick: () => void go('distributionTeam', { level: 2 }) },
          ]}
        />
        {team.error ? <FailedView size="line" error={team.error} onRetry={team.reload} /> : null}
      </Card>
      <Card>
        <Cell icon="qr" title={t.invitation} note={t.invitationNote} onClick={() => void go('invitation')} />
        <Cell icon="users" title={t.team} note={t.teamNote} onClick={() => void go('distributionTeam')} />
        <Cell
          icon="coin"
          title={t.commission}
          note={t.commissionNote}
          onClick={() => void go('distributionCommission')}
        />
        {hasPage('wallet') ? (
          <Cell icon="wallet" title={t.wallet} note={t.walletNote} onClick={() => void go('wallet')} />
        ) : null}
      </Card>
      <View className="fx-note">{t.rules}</View>
    </>
  )
}
