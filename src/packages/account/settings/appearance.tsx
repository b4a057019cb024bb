import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Card } from '@/components/card'
import { Segmented } from '@/components/segmented'
import { useWords } from '@/hooks/use-words'
import { getLanguage, type Language } from '@/lib/i18n'
import { isWeapp } from '@/lib/platform/system'
import { chooseLanguage, setTextScale, setTheme, useSettings, type Theme } from '@/stores/settings'
import { words } from './messages'

type Size = 'phone' | 'normal' | 'large' | 'largest'

const scales: Record<Size, number | undefined> = { phone: undefined, normal: 1, large: 1.2, largest: 1.4 }

const sizes = Object.keys(scales) as Size[]

const Choice = ({ title, children }: { title: string; children: ReactNode }) => (
  <View className="page-settings__choice">
    <Text className="page-settings__label">{title}</Text>
    <View className="page-settings__options">{children}</View>
  </View>
)

/** Language, colours and text size; each takes effect at once. */
export const Appearance = () => {
  const t = useWords(words)
  const theme = useSettings((settings) => settings.theme)
  const scale = useSettings((settings) => settings.textScale)
  // Only WeChat has a text size of its own to follow; elsewhere nothing chosen is the usual size.
  const offered = sizes.filter((size) => isWeapp || size !== 'phone')
  const size = offered.find((one) => scales[one] === scale) ?? (isWeapp ? 'phone' : 'normal')
  const names: Record<Size, string> = {
    phone: t.followPhone,
    normal: t.normal,
    large: t.large,
    largest: t.largest,
  }
  return (
    <Card padding="m">
      <Choice title={t.language}>
        <Segmented<Language>
          items={[
            { key: 'zh', label: t.zh },
            { key: 'en', label: t.en },
          ]}
          value={getLanguage()}
          onChange={chooseLanguage}
        />
      </Choice>
      <Choice title={t.theme}>
        <Segmented<Theme>
          items={[
            { key: 'system', label: t.system },
            { key: 'light', label: t.light },
            { key: 'dark', label: t.dark },
          ]}
          value={theme}
          onChange={setTheme}
        />
      </Choice>
      <Choice title={t.textSize}>
        <Segmented<Size>
          items={offered.map((one) => ({ key: one, label: names[one] }))}
          value={size}
          onChange={(next) => setTextScale(scales[next])}
        />
      </Choice>
      <View className="page-settings__preview">
        <Text className="page-settings__preview-title">{t.preview}</Text>
        <Text className="page-settings__preview-note">{t.previewNote}</Text>
      </View>
    </Card>
  )
}
