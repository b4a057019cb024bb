import Taro from '@tarojs/taro'

import type { Bounds } from '@/utils/geo'

/** Colours of figures on the native map, which knows no tokens: on a white pin, on a green one. */
export const mapInk = { plain: '#058046', chosen: '#FFFFFF' }

/** The rectangle that a native map shows now; undefined when it does not say. @param id of the map */
export const visibleBounds = async (id: string): Promise<Bounds | undefined> => {
  try {
    const { southwest, northeast } = await Taro.createMapContext(id).getRegion({})
    return {
      south: southwest.latitude,
      west: southwest.longitude,
      north: northeast.latitude,
      east: northeast.longitude,
    }
  } catch {
    return undefined
  }
}
