import Taro from '@tarojs/taro'

import { shopNow } from '@/lib/clock'
import { locate } from '@/lib/platform/location'
import Queues from '@/packages/queuing/queues'
import { queuingGet } from '@/services'
import { dayOf } from '@/utils/date'
import { onMap } from '@/utils/map-datum'
import { settle } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { newShopper } from '../support/orders'
import { until } from '../support/watched'

const FISH = 2
const BANNER = '没有网络，显示的是之前的内容'

const { shop, page, recorder } = shopForEachTest()

/** What a browser says when its network comes or goes. */
const network = (online: boolean) =>
  settle(() => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
    window.dispatchEvent(new Event(online ? 'online' : 'offline'))
  })

it('a browser that loses its network is told so on the page, which reads again as soon as it is back', async () => {
  await shop.control('/clock', { set: `${dayOf(shopNow())} 12:00:00` })
  await newShopper(shop)
  await queuingGet(FISH)
  await mountPage('queues', Queues)
  await page.sees('可以先逛逛')
  expect(page.text()).not.toContain(BANNER)
  await network(false)
  await page.sees(BANNER)
  await page.sees('可以先逛逛')
  const reads = recorder.to('/queuing/my').length
  const ahead = document.querySelector('.stats__value')?.textContent
  await shop.control('/merchant/call', { typeId: FISH, missed: false })
  await network(true)
  await until(() => recorder.to('/queuing/my').length > reads, 'the reading')
  await until(() => document.querySelector('.stats__value')?.textContent === String(Number(ahead) - 1))
  expect(page.text()).not.toContain(BANNER)
})

it('a browser is asked for the position it can tell, which is put where the maps draw it', async () => {
  const asked = jest.spyOn(Taro, 'getLocation').mockImplementation((options) =>
    // As Taro does it in browsers: any other kind is refused.
    options.type === 'wgs84'
      ? (Promise.resolve({ latitude: 30.24, longitude: 120.18 }) as never)
      : (Promise.reject(new Error('not supported')) as never),
  )
  expect(await locate()).toEqual(onMap({ latitude: 30.24, longitude: 120.18 }))
  asked.mockRejectedValue(new Error('denied'))
  expect(await locate()).toBeUndefined()
})
