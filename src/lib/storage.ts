import Taro from '@tarojs/taro'

export interface StorageKey<T> {
  /** The kept value, or the fallback when there is none, it is of another version or cannot be read. */
  get(): T
  /** Keeps a value; answers false when the device has no room for it. */
  set(value: T): boolean
  remove(): void
}

interface Kept<T> {
  v: number
  d: T
}

const isKept = <T>(raw: unknown): raw is Kept<T> =>
  typeof raw === 'object' && raw !== null && 'v' in raw && 'd' in raw

const PREFIX = 'shop.'

/**
 * A typed place in the device's storage.
 * @param name unique in the app
 * @param version raise it when the shape changes: what was kept in another shape is then ignored
 */
export const defineKey = <T>(name: string, version: number, fallback: T): StorageKey<T> => {
  const key = `${PREFIX}${name}`
  return {
    get() {
      try {
        const raw: unknown = Taro.getStorageSync(key)
        return isKept<T>(raw) && raw.v === version ? raw.d : fallback
      } catch {
        return fallback
      }
    },
    set(value) {
      try {
        Taro.setStorageSync(key, { v: version, d: value })
        return true
      } catch {
        return false
      }
    },
    remove() {
      try {
        Taro.removeStorageSync(key)
      } catch {
        // Nothing was kept, or storage is closed to us: both mean that nothing is left to remove.
      }
    },
  }
}

/** Removes everything the shop keeps on the device but these names. */
export const clearStored = (keep: readonly string[]): void => {
  const kept = keep.map((name) => `${PREFIX}${name}`)
  try {
    Taro.getStorageInfoSync()
      .keys.filter((key) => key.startsWith(PREFIX) && !kept.includes(key))
      .forEach((key) => Taro.removeStorageSync(key))
  } catch {
    // Storage is closed to us: then there is nothing of ours in it either.
  }
}

/** Room taken on the device, in whole KB. */
export const storedKilobytes = (): number => {
  try {
    const size = Taro.getStorageInfoSync().currentSize
    return Number.isFinite(size) ? Math.ceil(size) : 0
  } catch {
    return 0
  }
}
