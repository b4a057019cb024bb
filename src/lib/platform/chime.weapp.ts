import Taro from '@tarojs/taro'

import { wavOf } from '@/utils/tone'
import type { Chime } from './chime'

/** Files of sounds written since launch. */
const written = new Map<string, string>()

/** WeChat plays files only: the sound is written once into the mini program's own folder. */
const fileOf = ({ name, notes }: Chime): string => {
  const known = written.get(name)
  if (known) return known
  const path = `${Taro.env.USER_DATA_PATH ?? ''}/chime-${name}.wav`
  Taro.getFileSystemManager().writeFileSync(path, wavOf(notes))
  written.set(name, path)
  return path
}

/** WeChat needs no tap before a sound. */
export const allowChimes = (): (() => void) => () => undefined

/** Sounds, unless the phone is muted or has no room for the file: what is said and shown has to do then. */
export const chime = (sound: Chime): void => {
  try {
    const src = fileOf(sound)
    const audio = Taro.createInnerAudioContext()
    const end = () => audio.destroy()
    audio.onEnded(end)
    audio.onError(end)
    audio.src = src
    audio.play()
  } catch {
    // No sound on this phone.
  }
}
