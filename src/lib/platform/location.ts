import Taro from '@tarojs/taro'

import { onMap } from '@/utils/map-datum'
import { isWeapp } from './system'

export interface Place {
  /** Degrees, GCJ-02. */
  latitude: number
  longitude: number
}

/** Where the user is, or undefined when they refuse or the device does not know. */
export const locate = async (): Promise<Place | undefined> => {
  try {
    // Browsers know GPS positions only.
    if (process.env.TARO_ENV === 'h5') return onMap(await Taro.getLocation({ type: 'wgs84' }))
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch {
    return undefined
  }
}

/** Whether the user has allowed it before: then `locate` asks nothing. */
export const mayLocate = async (): Promise<boolean> => {
  try {
    if (isWeapp) return Boolean((await Taro.getSetting()).authSetting['scope.userLocation'])
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted'
  } catch {
    return false
  }
}

/** Shows a place on the platform's map with a way to be led there. */
export const openMap = (place: Place & { name: string; address?: string }): void => {
  Promise.resolve(Taro.openLocation(place)).catch(() => undefined)
}
