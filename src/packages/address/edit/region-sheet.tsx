import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { AsyncView } from '@/components/async-view'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { Tabs } from '@/components/tabs'
import { useData } from '@/hooks/use-data'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { regionsBelow, type RegionChoice, type RegionPath } from '@/stores/region'
import { cx } from '@/utils/cx'
import { words } from './messages'

interface RegionSheetProps {
  open: boolean
  value: RegionPath
  onClose: () => void
  onChange: (path: RegionPath) => void
}

const STREET = 4
const DISTRICT = 3

/** Province, city, district, street, each level loaded when it is needed. */
const Cascade = ({ value, onChange }: Pick<RegionSheetProps, 'value' | 'onChange'>) => {
  const t = useWords(words)
  const [path, setPath] = useState<RegionPath>(value)
  // The level on show: that of the last choice, so that it can be changed at once.
  const [depth, setDepth] = useState(Math.max(0, value.length - 1))
  const parent = depth === 0 ? undefined : path[depth - 1]
  const { data, error, reload } = useData(['regions', parent?.id ?? 'top'], () => regionsBelow(parent?.id))

  const [choose, choosing] = useOnce(async (region: RegionChoice) => {
    const next = [...path.slice(0, depth), region]
    setPath(next)
    // Whether anything lies below decides whether the choice is complete; a failure shows on the next level.
    const below = region.level >= STREET ? [] : await regionsBelow(region.id).catch(() => undefined)
    if (below?.length === 0) onChange(next)
    else setDepth(next.length)
  })

  const tabs = path.map((region, index) => ({ key: index, label: region.name }))
  if (depth >= path.length) tabs.push({ key: depth, label: t.choose })
  const canSkip = (parent?.level ?? 0) >= DISTRICT && data !== undefined
  return (
    <View className="region-sheet">
      <Tabs items={tabs} value={depth} scroll onChange={setDepth} />
      <AsyncView
        data={data}
        error={error}
        reload={reload}
        failed="part"
        skeleton={<Skeleton shape="cell" count={8} />}
      >
        {(regions) => (
          <View className="region-sheet__list">
            {canSkip ? (
              <View className="region-sheet__one" {...control(() => onChange(path.slice(0, depth)))}>
                <Text>{t.noStreet}</Text>
              </View>
            ) : null}
            {regions.map((region) => {
              const chosen = path[depth]?.id === region.id
              return (
                <View
                  key={region.id}
                  className={cx('region-sheet__one', chosen && 'region-sheet__one--on')}
                  {...control(() => void choose(region), { role: 'option', on: chosen, disabled: choosing })}
                >
                  <Text>{region.name}</Text>
                  {chosen ? <Icon name="check" size={18} /> : null}
                </View>
              )
            })}
          </View>
        )}
      </AsyncView>
    </View>
  )
}

export const RegionSheet = ({ open, value, onClose, onChange }: RegionSheetProps) => {
  const t = useWords(words)
  return (
    <Sheet open={open} title={t.chooseRegion} tall onClose={onClose}>
      <Cascade value={value} onChange={onChange} />
    </Sheet>
  )
}
