/** What a poster is drawn with: both platforms follow the browsers' canvas. */
export type Brush = CanvasRenderingContext2D

/** A picture that can be drawn. */
export interface Art {
  source: CanvasImageSource
  width: number
  height: number
}

/** A canvas that has its size once the drawing has. */
export interface Surface {
  brush: Brush
  /** Sets the size, in px of the picture; whatever was drawn or set is gone. */
  resize(width: number, height: number): void
  /** Loads a picture to draw; undefined when it cannot be had or its owner lets nobody draw it. */
  load(address: string): Promise<Art | undefined>
  /** Address of what was drawn, as a picture. */
  toPicture(): Promise<string>
}

const QUALITY = 0.92

/** Asked for as one that may be read again: a picture of another origin without that would lock the canvas. */
const loadImage = (address: string): Promise<Art | undefined> =>
  new Promise((resolve) => {
    const image = new Image()
    image.crossOrigin = 'anonymous'
    image.onload = () => resolve({ source: image, width: image.naturalWidth, height: image.naturalHeight })
    image.onerror = () => resolve(undefined)
    image.src = address
  })

/** Past the browser's cache, which may hold the picture as it was answered to a page that did not mean to draw it. */
const loadAnew = async (address: string): Promise<Art | undefined> => {
  try {
    const answer = await fetch(address, { mode: 'cors', cache: 'reload' })
    if (!answer.ok) return undefined
    const url = URL.createObjectURL(await answer.blob())
    const art = await loadImage(url)
    URL.revokeObjectURL(url)
    return art
  } catch {
    return undefined
  }
}

/** A canvas beside the page. @param _id of the page's canvas, where the platform needs one (canvas.weapp.ts) */
export const openSurface = async (_id: string): Promise<Surface> => {
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no canvas')
  return {
    brush,
    resize: (width, height) => void Object.assign(canvas, { width, height }),
    load: async (address) => (await loadImage(address)) ?? loadAnew(address),
    toPicture: async () => canvas.toDataURL('image/jpeg', QUALITY),
  }
}
