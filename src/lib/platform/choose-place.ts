import Taro from '@tarojs/taro'

import { isWeapp } from './system'

export interface ChosenPlace {
  /** Degrees, GCJ-02. */
  latitude: number
  longitude: number
  /** Empty for a point that has no name. */
  name: string
  address: string
}

/** Whether the platform has a map of its own to choose on; elsewhere the shop's map page does it. */
export const hasOwnMap = isWeapp

/** Lets the user choose a point on the platform's map; 'refused' when they may not be asked, undefined when they left. */
export const choosePlace = async (): Promise<ChosenPlace | 'refused' | undefined> => {
  try {
    const { latitude, longitude, name, address } = await Taro.chooseLocation({})
    return { latitude, longitude, name, address }
  } catch (error) {
    return /auth|deny|denied/.test(String((error as { errMsg?: string }).errMsg)) ? 'refused' : undefined
  }
}
