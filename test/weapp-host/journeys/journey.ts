import { after, before, describe, it } from 'node:test'

import { openBench, type Bench, type OpenPhone } from '../view/measure'

/** What somebody does with the phone. Phones of one file share a sandbox. */
export interface PhoneJourney {
  name: string
  options: Parameters<Bench['phone']>[0]
  run(phone: OpenPhone, bench: Bench): Promise<void>
}

export const testPhoneJourneys = (group: string, journeys: PhoneJourney[]) =>
  describe(group, () => {
    let bench: Bench
    before(async () => {
      bench = await openBench()
    })
    after(() => bench.close())
    for (const journey of journeys)
      it(journey.name, async () => {
        const phone = await bench.phone(journey.options)
        try {
          await journey.run(phone, bench)
          phone.clean()
          await phone.notBlank()
        } finally {
          const folder = process.env.SHOTS
          const name = journey.name.replace(/\W+/g, '-').slice(0, 60)
          if (folder) await phone.window.screenshot({ path: `${folder}/journey-${name}.png` })
          await phone.close()
        }
      })
  })
