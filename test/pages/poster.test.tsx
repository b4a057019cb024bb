import PosterPage from '@/packages/goods/poster'
import { setLanguage } from '@/lib/i18n'
import { allowAlbum, savePicture, type Saving } from '@/lib/platform/album'
import { openSurface } from '@/lib/platform/canvas'
import { offerSheet } from '@/lib/sheets'
import { kanjiaClear, wxaQrcode } from '@/services'
import { inviterOfScene } from '@/stores/attribution'
import { useSession } from '@/stores/session'
import { idsOf } from '@/utils/scene'
import { recordingCanvas, type Canvas } from '../support/canvas'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault } from '../support/orders'
import { newPerson, paidGroup } from '../support/people'
import { until } from '../support/watched'

jest.mock('@/lib/platform/canvas')
jest.mock('@/lib/platform/album')

const CODE = '/qrcode/wxa/unlimit'
const KIWI = 1001
/** The demo shopper bargains for it: 15.32 of 29.90, the floor is 9.90. */
const TASTE = { kind: 'kanjia', goodsId: '1015', kjid: '1', kjJoinUid: '1001' }
/** A group of three, 19.90 instead of 28.80. */
const TOMATO = 1103

const { shop, page, watched, recorder } = shopForEachTest()
let canvas: Canvas
let savings: Saving[]

beforeEach(() => {
  canvas = recordingCanvas()
  savings = []
  jest.mocked(openSurface).mockImplementation(() => canvas.open())
  jest.mocked(savePicture).mockImplementation(() => Promise.resolve(savings.shift() ?? 'saved'))
  jest.mocked(allowAlbum).mockResolvedValue(true)
})
afterEach(() => {
  setLanguage('zh')
  jest.clearAllMocks()
})

const show = opens('poster', PosterPage)

const goods = (id: number) => ({ kind: 'goods', goodsId: String(id) })
const drawn = () => document.querySelector('.poster__image')?.getAttribute('src') ?? undefined
const isDrawn = () => until(() => drawn() !== undefined, 'the poster')
const written = () => canvas.texts.join('')
const code = () => recorder.to(CODE).at(-1)

describe('of goods', () => {
  it('shows picture, name, range of prices, shop and a code that opens the goods', async () => {
    await show(goods(KIWI))
    await isDrawn()
    expect(written()).toContain('¥29.90 – 79.90')
    expect(written()).toContain('新西兰阳光金奇异果 22–25 粒 大果')
    expect(written()).toContain('鲜选集市')
    expect(canvas.pictures).toHaveLength(2)
    expect(code()).toMatchObject({ page: 'packages/goods/detail/index', scene: '1001' })
  })

  it('carries who shares it, within the 32 characters of a code', async () => {
    await loginDemo()
    await show(goods(KIWI))
    await isDrawn()
    expect(code()?.scene).toBe('1001,1001')
    expect(String(code()?.scene).length).toBeLessThanOrEqual(32)
    expect(await page.fire('onShareAppMessage', {})).toMatchObject({
      path: '/packages/goods/detail/index?id=1001&inviter_id=1001',
    })
  })

  it('says points, and points with money', async () => {
    await show(goods(1704))
    await isDrawn()
    expect(written()).toMatch(/积分/)
  })

  it('is written in the shopper’s language', async () => {
    setLanguage('en')
    await show(goods(KIWI))
    await isDrawn()
    expect(written()).toContain('Scan in WeChat')
  })

  it('whose picture cannot be drawn is drawn without, and the page says so; another try has it', async () => {
    canvas.closed = /^(?!.*qrcode)/
    await show(goods(KIWI))
    await page.sees('海报里没有放图')
    expect(canvas.pictures).toHaveLength(1)
    const short = canvas.size[1]
    canvas.closed = undefined
    await page.tap('再试一次')
    await until(() => canvas.pictures.length === 2, 'the picture')
    expect(canvas.size[1]).toBeGreaterThan(short)
    await until(() => !page.text().includes('海报里没有放图'), 'the end of the notice')
  })
})

describe('of a bargain', () => {
  it('PITFALL price: shows the price of now beside the floor, never the floor as the price', async () => {
    await loginDemo()
    await show(TASTE)
    await isDrawn()
    expect(written()).toContain('现在只要¥15.32')
    expect(written()).toContain('原价 ¥29.90底价 ¥9.90')
    expect(written()).toContain('帮我砍一刀')
  })

  it('PITFALL share: the code holds activity and joiner; the joiner invites', async () => {
    await loginDemo()
    await show(TASTE)
    await isDrawn()
    expect(code()).toMatchObject({ page: 'packages/kanjia/detail/index', scene: '1015,1,1001' })
  })

  it('passed on by a friend keeps whose it is and who passes it on', async () => {
    await newPerson(shop)
    const { uid } = useSession.getState()
    await show(TASTE)
    await isDrawn()
    expect(idsOf(code()?.scene)).toEqual([1015, 1, 1001, uid])
    expect(written()).toMatch(/帮 .+ 砍一刀/)
  })

  it('that nobody has started says how low it can get, and has no joiner', async () => {
    await show({ kind: 'kanjia', goodsId: '1015', kjid: '1' })
    await isDrawn()
    expect(written()).toContain('最低可砍到¥9.90')
    expect(code()?.scene).toBe('1015,1')
  })

  it('given up meanwhile is a poster of the activity', async () => {
    await loginDemo()
    await kanjiaClear(1)
    await show(TASTE)
    await isDrawn()
    expect(written()).not.toContain('现在只要')
    expect(code()?.scene).toBe('1015,1,,1001')
  })

  it('that is over has no poster, and a way on', async () => {
    await show({ kind: 'kanjia', goodsId: '1015', kjid: '6' })
    await page.sees('海报的内容找不到了')
    await page.tap('去首页')
    expect(watched.visited).toEqual(['/pages/home/index'])
  })
})

describe('of a group', () => {
  it('shows the group’s price and who is missing; the code leads into the group', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await show({ kind: 'pingtuan', goodsId: String(TOMATO), tuanId: String(tuanId) })
    await isDrawn()
    expect(written()).toContain('¥19.90')
    expect(written()).toContain('¥28.80')
    expect(written()).toContain('3 人团')
    expect(written()).toContain('还差 2 人')
    expect(code()).toMatchObject({ page: 'packages/pingtuan/detail/index' })
    expect(idsOf(code()?.scene)).toEqual([TOMATO, tuanId, leader.uid])
  })

  it('PITFALL share: a group that nobody can see is not named', async () => {
    await show({ kind: 'pingtuan', goodsId: String(TOMATO), tuanId: '99999' })
    await isDrawn()
    expect(code()?.scene).toBe(String(TOMATO))
    expect(written()).not.toContain('还差')
  })

  it('of goods that are not sold to groups there is none', async () => {
    await show({ kind: 'pingtuan', goodsId: '1002' })
    await page.sees('海报的内容找不到了')
  })
})

describe('of an invitation', () => {
  it('needs a login, then carries who invites to the home page', async () => {
    await show({ kind: 'invitation' })
    await page.sees('登录后生成你的邀请海报')
    expect(recorder.to(CODE)).toHaveLength(0)
    const end = offerSheet('login', async () => {
      await loginDemo()
      return true
    })
    await page.tap('去登录')
    await isDrawn()
    end()
    expect(written()).toContain('来鲜选集市逛逛')
    expect(code()?.page).toBe('pages/home/index')
    expect(inviterOfScene(code()?.scene)).toBe(1001)
  })
})

describe('what can fail', () => {
  it('goods that are gone, or a link without goods, say so', async () => {
    await show(goods(99999))
    await page.sees('海报的内容找不到了')
    page.unmount()
    await show({ kind: 'goods' })
    await page.sees('海报的内容找不到了')
  })

  it('reading fails: the reason and another try', async () => {
    await fault(shop, '/shop/goods/detail', 'http-500', 3)
    await show(goods(KIWI))
    await page.sees('重新加载')
    await page.tap('重新加载')
    await isDrawn()
  })

  it('no code: no poster is made; the next try asks for it again', async () => {
    await fault(shop, CODE, 'http-500', 3)
    await show(goods(KIWI))
    await page.sees('重新加载')
    expect(drawn()).toBeUndefined()
    await page.tap('重新加载')
    await isDrawn()
  })

  it('the code’s picture cannot be had: says that without it nobody could open the poster', async () => {
    canvas.closed = /qrcode/
    await show(goods(KIWI))
    await page.sees('小程序码没有取到')
    canvas.closed = undefined
    await page.tap('重试')
    await isDrawn()
  })

  it('the device cannot draw: says so, and can try again', async () => {
    canvas.broken = true
    await show(goods(KIWI))
    await page.sees('这台设备画不出海报')
    canvas.broken = false
    await page.tap('重试')
    await isDrawn()
  })

  it('while it is drawn there are boxes, never an empty page', async () => {
    let free: () => void = () => undefined
    jest.mocked(openSurface).mockImplementation(async () => {
      await new Promise<void>((resolve) => (free = resolve))
      return canvas.open()
    })
    await show(goods(KIWI))
    await page.sees('正在画海报')
    await until(() => jest.mocked(openSurface).mock.calls.length > 0, 'the drawing')
    free()
    await isDrawn()
  })
})

describe('keeping it', () => {
  const save = async () => {
    await show(goods(KIWI))
    await isDrawn()
    await page.tap('保存图片')
  }

  it('saves the picture under the goods’ name, and says so', async () => {
    await save()
    await until(() => watched.toasts.length > 0, 'the word')
    expect(watched.toasts).toEqual(['海报已保存'])
    expect(savePicture).toHaveBeenCalledWith(drawn(), '新西兰阳光金奇异果 22–25 粒 大果.jpg')
  })

  it('a refused album: asks, opens the settings and saves after all', async () => {
    savings = ['refused', 'saved']
    await save()
    await until(() => watched.toasts.length > 0, 'the word')
    expect(watched.questions).toEqual(['需要相册权限'])
    expect(allowAlbum).toHaveBeenCalledTimes(1)
    expect(savePicture).toHaveBeenCalledTimes(2)
  })

  it('a refused album that stays refused is left alone', async () => {
    savings = ['refused']
    watched.agree = false
    await save()
    await until(() => watched.questions.length > 0, 'the question')
    expect(allowAlbum).not.toHaveBeenCalled()
    expect(savePicture).toHaveBeenCalledTimes(1)
    expect(watched.toasts).toEqual([])
  })

  it('where only a long press keeps pictures, or saving fails, it says what to do', async () => {
    savings = ['hold', 'failed']
    await save()
    await until(() => watched.toasts.length > 0, 'the word')
    expect(watched.toasts[0]).toContain('长按')
    await page.tap('保存图片')
    await until(() => watched.toasts.length > 1, 'the second word')
    expect(watched.toasts[1]).toContain('没能保存')
  })

  it('closing WeChat’s question without saving is no error', async () => {
    savings = ['left']
    await save()
    await until(() => jest.mocked(savePicture).mock.calls.length > 0, 'the saving')
    expect(watched.toasts).toEqual([])
  })
})

test('the sandbox knows the pages of all codes', async () => {
  await show(goods(KIWI))
  await isDrawn()
  for (const place of [
    'packages/goods/detail',
    'packages/kanjia/detail',
    'packages/pingtuan/detail',
    'pages/home',
  ])
    expect(await wxaQrcode({ page: `${place}/index`, scene: '1' })).toMatch(/\.png$/)
})
