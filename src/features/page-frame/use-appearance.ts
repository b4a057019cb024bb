import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'

import { useWords } from '@/hooks/use-words'
import { systemIsDark, onSystemTheme, paintPlatform } from '@/lib/platform/appearance'
import { labelTabs, paintTabs } from '@/lib/platform/tab-bar'
import { useSettings } from '@/stores/settings'
import { words } from './messages'

/** Paints what the platform draws itself (bars, ground, tab labels) as the user chose, and keeps it so. */
export const useAppearance = (tab: boolean, onGreen: boolean): void => {
  const theme = useSettings((settings) => settings.theme)
  const t = useWords(words)
  const paint = useCallback(() => {
    const dark = theme === 'system' ? systemIsDark() : theme === 'dark'
    paintPlatform(dark, onGreen)
    if (!tab) return
    paintTabs(dark)
    labelTabs(t.tabs)
  }, [theme, tab, t, onGreen])
  useDidShow(paint)
  useEffect(() => {
    paint()
    return theme === 'system' ? onSystemTheme(paint) : undefined
  }, [theme, paint])
}
