import Taro from '@tarojs/taro'

import { defineWords, wordsOf } from '../i18n'

interface Question {
  title: string
  content?: string
  confirmText?: string
  cancelText?: string
  /** Red confirm button: something is lost for good. */
  danger?: boolean
}

/** A short sentence that goes away by itself. */
export const toast = (title: string): void => {
  void Taro.showToast({ title, icon: 'none', duration: 2200 })
}

const words = defineWords({ zh: { yes: '确定', no: '取消' }, en: { yes: 'OK', no: 'Cancel' } })

/** WeChat refuses a question whose buttons are wider than four Chinese characters, eight letters. */
const WIDEST = 8

/** The words of a button where they fit, else the usual ones. */
const onButton = (text: string | undefined, usual: string): string => {
  const width = [...(text ?? '')].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0)
  return text && width <= WIDEST ? text : usual
}

/** Asks before something that cannot be taken back; true when the user agreed. */
export const confirm = async (question: Question): Promise<boolean> => {
  const t = wordsOf(words)
  const { confirm: agreed } = await Taro.showModal({
    title: question.title,
    content: question.content ?? '',
    confirmText: onButton(question.confirmText, t.yes),
    cancelText: onButton(question.cancelText, t.no),
    confirmColor: question.danger ? '#D3291E' : '#058046',
  })
  return agreed
}

/** Says something that must be seen, with one button. */
export const tell = async (title: string, content: string, confirmText: string): Promise<void> => {
  const t = wordsOf(words)
  await Taro.showModal({ title, content, confirmText: onButton(confirmText, t.yes), showCancel: false })
}

/** Puts a text on the clipboard; true when it is there. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}

/** Opens the phone's dialler. A refusal is the user's choice and no error. */
export const callPhone = async (phoneNumber: string): Promise<void> => {
  try {
    await Taro.makePhoneCall({ phoneNumber })
  } catch {
    // The user closed the dialler.
  }
}

/** A short vibration where the phone has one. */
export const vibrate = (): void => {
  Promise.resolve(Taro.vibrateShort({ type: 'light' })).catch(() => undefined)
}
