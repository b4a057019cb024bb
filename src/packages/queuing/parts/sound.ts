import { chime, type Chime } from '@/lib/platform/chime'
import { defineKey } from '@/lib/storage'
import type { Alert } from '@/utils/queue'

/** Whether numbers that come near are heard. */
export const soundOn = defineKey('queue-sound', 1, true)

const HIGH = 988
const LOW = 784

const CALL: Chime = {
  name: 'call',
  notes: [0, 0.9].flatMap((at) => [
    { hertz: HIGH, at },
    { hertz: LOW, at: at + 0.3 },
  ]),
}
const HINT: Chime = { name: 'hint', notes: [{ hertz: LOW, at: 0 }] }

/** One's own number is called by a bell that rings twice; all else is one stroke. */
export const ring = (alert: Alert): void => {
  if (soundOn.get()) chime(alert === 'turn' ? CALL : HINT)
}
