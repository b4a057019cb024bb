import { create } from 'zustand'

import { getLanguage, setLanguage, type Language } from '@/lib/i18n'
import { platformLanguage, platformTextScale } from '@/lib/platform/system'
import { defineKey } from '@/lib/storage'
import { queryConfigBatch } from '@/services'
import type { Id } from '@/types/api/common'
import { MERCHANT_KEYS, merchantOf, type Merchant } from './merchant'

export type Theme = 'system' | 'light' | 'dark'

/** What the user chose; `undefined` text size and language follow the phone. */
interface Choices {
  theme: Theme
  textScale?: number
  language?: Language
  /** The shop whose goods and pick-up come first. */
  shopId?: Id
}

interface Settings extends Choices {
  /** The merchant's own settings; defaults until they are loaded. */
  merchant: Merchant
}

const kept = defineKey<Choices>('settings', 1, { theme: 'system' })

export const useSettings = create<Settings>()(() => ({ ...kept.get(), merchant: merchantOf([]) }))

const choose = (choice: Partial<Choices>): void => {
  useSettings.setState(choice)
  const { theme, textScale, language, shopId } = useSettings.getState()
  kept.set({ theme, textScale, language, shopId })
}

export const setTheme = (theme: Theme): void => choose({ theme })

/** @param textScale 1 to 1.4; undefined follows WeChat's text size */
export const setTextScale = (textScale: number | undefined): void => choose({ textScale })

/** @param language undefined follows the phone */
export const chooseLanguage = (language: Language | undefined): void => {
  choose({ language })
  setLanguage(language ?? platformLanguage() ?? 'zh')
}

export const chooseShop = (shopId: Id | undefined): void => choose({ shopId })

/** Factor of all text sizes in force. */
export const textScaleOf = (settings: Pick<Settings, 'textScale'>): number =>
  settings.textScale ?? platformTextScale()

/** Puts the kept language in force: Chinese unless the user chose otherwise. Called once at launch. */
export const startSettings = (): void => {
  const { language } = useSettings.getState()
  if (language && language !== getLanguage()) setLanguage(language)
}

/**
 * Reads the merchant's settings; what is shown goes on with the defaults when that fails.
 * @throws ApiError
 */
export const loadMerchant = async (): Promise<void> => {
  const items = await queryConfigBatch(MERCHANT_KEYS.join(','))
  useSettings.setState({ merchant: merchantOf(items) })
}
