import fc from 'fast-check'

import { RATE, samplesOf, wavOf } from '@/utils/tone'

const note = fc.record({
  hertz: fc.integer({ min: 200, max: 3000 }),
  at: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10),
})
const tune = fc.array(note, { maxLength: 5 })

const loudest = (samples: readonly number[]) => Math.max(...samples.map(Math.abs))

describe('a bell', () => {
  it('never leaves what a loudspeaker can play, and has died away at its end', () => {
    fc.assert(
      fc.property(tune, (notes) => {
        const samples = samplesOf(notes)
        expect(samples.every((sample) => Math.abs(sample) <= 1)).toBe(true)
        expect(Math.abs(samples[samples.length - 1])).toBeLessThan(0.01)
      }),
      { numRuns: 30 },
    )
  })

  it('is silent until its stroke begins, and loud right after', () => {
    const samples = samplesOf([{ hertz: 784, at: 0.2 }])
    expect(loudest(samples.slice(0, 0.2 * RATE))).toBe(0)
    expect(loudest(samples.slice(0.2 * RATE, 0.3 * RATE))).toBeGreaterThan(0.3)
    expect(samples).toHaveLength(0.7 * RATE)
  })

  it('swings as often as its note says', () => {
    const samples = samplesOf([{ hertz: 500, at: 0 }]).slice(0, RATE / 10)
    const risings = samples.filter((sample, index) => index > 0 && samples[index - 1] < 0 && sample >= 0)
    expect(risings.length).toBeGreaterThanOrEqual(48)
    expect(risings.length).toBeLessThanOrEqual(50)
  })
})

describe('a WAV file', () => {
  const text = (file: DataView, at: number, length = 4) =>
    String.fromCharCode(...Array.from({ length }, (_, index) => file.getUint8(at + index)))

  it('says of itself what is in it', () => {
    fc.assert(
      fc.property(tune, (notes) => {
        const samples = samplesOf(notes)
        const file = new DataView(wavOf(notes))
        expect([text(file, 0), text(file, 8), text(file, 12), text(file, 36)]).toEqual([
          'RIFF',
          'WAVE',
          'fmt ',
          'data',
        ])
        expect(file.byteLength).toBe(44 + samples.length * 2)
        expect(file.getUint32(4, true)).toBe(file.byteLength - 8)
        expect(file.getUint32(40, true)).toBe(samples.length * 2)
        expect([file.getUint16(20, true), file.getUint16(22, true), file.getUint16(34, true)]).toEqual([
          1, 1, 16,
        ])
        expect(file.getUint32(28, true)).toBe(RATE * 2)
        samples.forEach((sample, index) => {
          const read = file.getInt16(44 + index * 2, true) / 32_767
          if (Math.abs(read - sample) > 1 / 32_000) throw new Error(`sample ${index}: ${read} for ${sample}`)
        })
      }),
      { numRuns: 20 },
    )
  })
})
