import Taro from '@tarojs/taro'

import { isWeapp } from './system'

/** Id of the button that WeChat has to see tapped. */
export const AGREE_BUTTON = 'privacy-agree'

/** Name of the merchant's privacy guide as WeChat has it, with its brackets. */
const contractName = (): Promise<string> =>
  new Promise((resolve) => {
    if (!Taro.getPrivacySetting) resolve('')
    Taro.getPrivacySetting?.({
      success: (setting) => resolve(setting.privacyContractName ?? ''),
      fail: () => resolve(''),
    })
  })

let askUser: ((contract: string) => Promise<boolean>) | undefined

/**
 * Asks the user through our own popup whenever WeChat needs their agreement before a private interface. Whatever
 * waits goes on or is refused by the answer; nothing stays without one. Older WeChat clients ask for nothing.
 */
export const connectPrivacy = (ask: (contract: string) => Promise<boolean>): void => {
  const first = askUser === undefined
  askUser = ask
  if (!first || !isWeapp) return
  Taro.onNeedPrivacyAuthorization?.((resolve) => {
    const answer = async () => (await askUser?.(await contractName())) ?? false
    answer().then(
      (agreed) => resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }),
      () => resolve({ event: 'disagree' }),
    )
  })
}

/** Shows the merchant's privacy guide in WeChat; false when it cannot be shown. */
export const openPrivacyContract = (): boolean => {
  if (!isWeapp || !Taro.openPrivacyContract) return false
  Taro.openPrivacyContract({ fail: () => undefined })
  return true
}
