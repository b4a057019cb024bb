import type { WxApi, WxOptions } from '../host/types'
import type { Asked } from './client/shell'

/** What WeChat draws above a page. */
export interface Above {
  toast(text: string, milliseconds: number): void
  /** @returns which button was tapped */
  ask(asked: Asked): Promise<number>
}

const LOADING = 60_000

const finish = (options: WxOptions, name: string, result: object = {}, failed = false) => {
  const answer = { errMsg: `${name}:${failed ? 'fail cancel' : 'ok'}`, ...result }
  if (failed) options.fail?.(answer)
  else options.success?.(answer)
  options.complete?.(answer)
}

/** Toasts, questions and lists of choices: real ones, to be read and tapped. */
export const createAsked = (above: Above, note: (name: string, options: object) => void): WxApi => {
  const shown =
    (name: string, text: (options: WxOptions) => string, milliseconds: (options: WxOptions) => number) =>
    (options: WxOptions = {}) => {
      note(name, options)
      above.toast(text(options), milliseconds(options))
      setImmediate(() => finish(options, name))
    }
  const title = (options: WxOptions) => String(options.title ?? '')
  const nothing = () => ''
  return {
    showToast: shown('showToast', title, ({ duration }) => Number(duration ?? 1500)),
    hideToast: shown('hideToast', nothing, () => 0),
    showLoading: shown('showLoading', title, () => LOADING),
    hideLoading: shown('hideLoading', nothing, () => 0),
    async showModal(options: WxOptions = {}) {
      note('showModal', options)
      const buttons = [
        ...(options.showCancel === false ? [] : [{ text: String(options.cancelText ?? '取消') }]),
        { text: String(options.confirmText ?? '确定'), ink: String(options.confirmColor ?? '#576b95') },
      ]
      const asked = { title: title(options), content: String(options.content ?? ''), buttons }
      const confirm = (await above.ask(asked)) === buttons.length - 1
      finish(options, 'showModal', { confirm, cancel: !confirm })
    },
    async showActionSheet(options: WxOptions = {}) {
      note('showActionSheet', options)
      const items = (options.itemList ?? []) as string[]
      const buttons = [...items, '取消'].map((text) => ({ text }))
      const tapIndex = await above.ask({ buttons })
      finish(options, 'showActionSheet', { tapIndex }, tapIndex === items.length)
    },
  }
}
