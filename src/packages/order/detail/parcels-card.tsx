import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { IconButton } from '@/components/icon-button'
import { Icon } from '@/components/icon'
import { SectionHead } from '@/components/section-head'
import { TextLink } from '@/components/text-link'
import { Timeline } from '@/components/timeline'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { shortDate } from '@/utils/date'
import type { Parcel } from '@/utils/parcels'
import { words } from './messages'

/** So many traces are shown before one asks for more. */
const FEW = 4

/** The parcels, one at a time: courier, number and where it has been. */
export const ParcelsCard = ({ parcels }: { parcels: readonly Parcel[] }) => {
  const t = useWords(words)
  const [chosen, setChosen] = useState(0)
  const [all, setAll] = useState(false)
  const parcel = parcels[chosen] ?? parcels[0]
  if (!parcel) return null
  const traces = all ? parcel.traces : parcel.traces.slice(0, FEW)

  const copy = async () => {
    if (await copyText(parcel.number)) toast(t.numberCopied)
  }
  const choose = (index: number) => {
    setChosen(index)
    setAll(false)
  }
  return (
    <Card>
      <SectionHead title={t.parcels} />
      {parcels.length > 1 ? (
        <View className="parcels__chips">
          {parcels.map((one, index) => (
            <Chip
              key={`${one.number}${index}`}
              size="l"
              sunken
              selected={one === parcel}
              onClick={() => choose(index)}
            >
              {t.parcel(index + 1)}
            </Chip>
          ))}
        </View>
      ) : null}
      <View className="parcels__courier">
        <Icon name="truck" size={22} className="parcels__truck" />
        <View className="parcels__words">
          <Text className="parcels__shipper">{parcel.shipper}</Text>
          <Text className="parcels__number">{parcel.number}</Text>
        </View>
        {parcel.number ? (
          <IconButton icon="copy" size={20} tone="brand" label={t.copyNumber} onClick={() => void copy()} />
        ) : null}
      </View>
      {traces.length > 0 ? (
        <Timeline
          items={traces.map((trace) => ({ title: trace.AcceptStation, time: shortDate(trace.AcceptTime) }))}
        />
      ) : (
        <Text className="parcels__none">{t.noTraces}</Text>
      )}
      {parcel.traces.length > FEW ? (
        <View className="parcels__more">
          <TextLink tone="mute" onClick={() => setAll(!all)}>
            {all ? t.lessTraces : t.allTraces(parcel.traces.length)}
          </TextLink>
        </View>
      ) : null}
    </Card>
  )
}
