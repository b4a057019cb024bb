import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Switch } from '@/components/switch'
import { useWords } from '@/hooks/use-words'
import { allowChimes } from '@/lib/platform/chime'
import { words } from './messages'
import { ring, soundOn } from './sound'
import './sound-switch.scss'

/** Whether a called number is heard; switched on, the bell is played once. */
export const SoundSwitch = () => {
  const t = useWords(words)
  const [on, setOn] = useState(soundOn.get)
  useDidShow(() => setOn(soundOn.get()))
  useEffect(allowChimes, [])
  const change = (wanted: boolean) => {
    soundOn.set(wanted)
    setOn(wanted)
    ring('turn')
  }
  return (
    <Card className="sound-switch">
      <Cell
        plain
        icon="speaker"
        title={t.sound}
        note={t.soundNote}
        extra={<Switch checked={on} label={t.sound} onChange={change} />}
      />
    </Card>
  )
}
