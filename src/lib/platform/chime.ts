import { samplesOf, RATE, type Note } from '@/utils/tone'

/** A sound of the shop's own. */
export interface Chime {
  /** Unique: what was made once is kept under it. */
  name: string
  notes: readonly Note[]
}

type Contexts = { AudioContext?: typeof AudioContext; webkitAudioContext?: typeof AudioContext }

/** A sound that could not begin within this is over, in milliseconds. */
const SOON = 1000

let context: AudioContext | undefined

/** Browsers make a page wait for a tap before it may sound. @throws in a browser without sound */
const wake = async (): Promise<AudioContext> => {
  const { AudioContext: Plain, webkitAudioContext: Prefixed } = window as Contexts
  const Context = Plain ?? Prefixed
  if (!Context) throw new Error('no sound')
  context ??= new Context()
  if (context.state !== 'running') await context.resume()
  return context
}

const wakeQuietly = (): void => void wake().catch(() => undefined)

/** From now on each tap lets sounds through; answers the function that ends it. */
export const allowChimes = (): (() => void) => {
  document.addEventListener('click', wakeQuietly, true)
  return () => document.removeEventListener('click', wakeQuietly, true)
}

const play = (audio: AudioContext, { notes }: Chime): void => {
  const samples = samplesOf(notes)
  const buffer = audio.createBuffer(1, samples.length, RATE)
  buffer.getChannelData(0).set(samples)
  const source = audio.createBufferSource()
  source.buffer = buffer
  source.connect(audio.destination)
  source.start()
}

/** Sounds, where the browser allows it now; what it did not allow is not made up for at a later tap. */
export const chime = (sound: Chime): void => {
  const asked = Date.now()
  wake()
    .then((audio) => {
      if (Date.now() - asked < SOON) play(audio, sound)
    })
    .catch(() => undefined)
}
