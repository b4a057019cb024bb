import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'

interface ToolsProps {
  onLocate: () => void
  locating?: boolean
  /** Missing while there is nothing new to search in. */
  onArea?: () => void
  /** Zooming, where the map does not do it by itself. */
  children?: ReactNode
}

/** What floats over the map. */
export const Tools = ({ onLocate, locating = false, onArea, children }: ToolsProps) => {
  const t = useWords(words)
  return (
    <>
      {onArea ? (
        <View className="place-map__area">
          <Button kind="line" size="xm" icon="refresh" onClick={onArea}>
            {t.area}
          </Button>
        </View>
      ) : null}
      <View className="place-map__tools">
        {children}
        <View className="place-map__tool">
          <IconButton icon="target" label={t.locate} disabled={locating} onClick={onLocate} />
        </View>
      </View>
    </>
  )
}
