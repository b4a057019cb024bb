import { watchLostPages } from '@/lib/platform/lost-pages'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

const reject = (reason: unknown): Event => {
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason })
  window.dispatchEvent(event)
  return event
}

const ask = jest.fn(async () => false)
const back = jest.spyOn(window.history, 'back').mockImplementation(() => undefined)

beforeAll(() => watchLostPages(ask))
beforeEach(() => jest.clearAllMocks())

test.each(['Loading chunk 41 failed.\n(missing: http://a/js/41.js)', 'Loading CSS chunk 41 failed.'])(
  'code of a page that did not come (%s) is offered to be loaded again, once at a time',
  async (message) => {
    expect(reject(new Error(message)).defaultPrevented).toBe(true)
    reject(new Error(message))
    await settled()
    expect(ask).toHaveBeenCalledTimes(1)
  },
)

test('who does not want to load again goes back to what is on the screen', async () => {
  reject(new Error('Loading chunk 7 failed.'))
  await settled()
  expect(back).toHaveBeenCalledTimes(1)
})

test('other failures are not its business', () => {
  expect(reject(new Error('boom')).defaultPrevented).toBe(false)
  expect(ask).not.toHaveBeenCalled()
})
