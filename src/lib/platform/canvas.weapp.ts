import Taro from '@tarojs/taro'

import type { Art, Brush, Surface } from './canvas'

const QUALITY = 0.92
const TRIES = 20
const PAUSE = 50

/** WeChat's canvas of type 2d, as far as it is used here. */
interface Node {
  width: number
  height: number
  getContext(kind: '2d'): Brush
  createImage(): HTMLImageElement
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE))

const find = (id: string): Promise<Node | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec((found) => resolve((found as ({ node?: Node } | null)[])[0]?.node))
  })

/** The canvas is on the page a moment after it was rendered. */
const waitFor = async (id: string): Promise<Node> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const node = await find(id)
    if (node) return node
    await pause()
  }
  throw new Error('no canvas')
}

/** The page's canvas. @param id of a `<Canvas type="2d">` that is on the page or about to be */
export const openSurface = async (id: string): Promise<Surface> => {
  const canvas = await waitFor(id)
  const load = (address: string): Promise<Art | undefined> =>
    new Promise((resolve) => {
      const image = canvas.createImage()
      image.onload = () => resolve({ source: image, width: image.width, height: image.height })
      image.onerror = () => resolve(undefined)
      image.src = address
    })
  return {
    brush: canvas.getContext('2d'),
    resize: (width, height) => void Object.assign(canvas, { width, height }),
    load,
    async toPicture() {
      const { width, height } = canvas
      const { tempFilePath } = await Taro.canvasToTempFilePath({
        canvas: canvas as unknown as Taro.Canvas,
        ...{ x: 0, y: 0, width, height, destWidth: width, destHeight: height },
        fileType: 'jpg',
        quality: QUALITY,
      })
      return tempFilePath
    },
  }
}
