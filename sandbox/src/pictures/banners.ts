import type { Drawing, Ground, Piece, Shadow } from './canvas'

const PALETTE = {
  sun: { ground: ['#FFF3D6', '#FFD48A'], ink: '#4A2E05', soft: '#6B4710' },
  leaf: { ground: ['#EAF7DC', '#BFE2A4'], ink: '#1F4310', soft: '#3B6127' },
  sea: { ground: ['#E6F3FC', '#B4D8F2'], ink: '#0E3A5C', soft: '#2C5878' },
  blush: { ground: ['#FFEDEA', '#FFC4BC'], ink: '#651A12', soft: '#86352B' },
  wheat: { ground: ['#FBF3E4', '#EBD3AC'], ink: '#4C3210', soft: '#6D5026' },
} as const

/** 702×272: a headline and a line at the left, goods at the right; the lower left corner stays free for a button. */
function banner(look: keyof typeof PALETTE, head: string, line: string, ...pieces: Piece[]): Drawing {
  const { ground, ink, soft } = PALETTE[look]
  return {
    width: 702,
    height: 272,
    ground,
    shadows: [{ x: 55, y: 31, w: 44, h: 5 }],
    pieces,
    words: [
      { text: head, x: 4.6, y: 15.4, size: 46, colour: ink, weight: 600 },
      { text: line, x: 4.6, y: 22, size: 26, colour: soft, weight: 400 },
    ],
  }
}

export const BANNERS: Record<string, Drawing> = {
  'banner-summer': banner(
    'sun',
    '夏日鲜果节',
    '今晨采摘 · 满 59 元减 12',
    { e: '1f34d', x: 49, y: 1, w: 26 },
    { e: '1f349', x: 66, y: 4.5, w: 29 },
    { e: '1f352', x: 46, y: 20, w: 16 },
    { e: '1f34b', x: 60, y: 22.5, w: 13, tilt: -12 },
  ),
  'banner-kiwi': banner(
    'leaf',
    '阳光金奇异果',
    '邀友砍价，最低 9.9 元带走',
    { e: '1f33f', x: 77, y: 0, w: 17, tilt: 18 },
    { e: '1f95d', x: 49, y: 13, w: 20, tilt: -8 },
    { e: '1f95d', x: 79, y: 12, w: 20, tilt: 10 },
    { e: '1f95d', x: 60, y: 4.5, w: 29 },
  ),
  'banner-sea': banner(
    'sea',
    '东海开渔',
    '当日到港 · 满 129 元减 25',
    { e: '1f9ca', x: 87, y: 2, w: 11, tilt: 10 },
    { e: '1f99e', x: 48, y: 7, w: 24, tilt: -8 },
    { e: '1f41f', x: 70, y: 6, w: 25 },
    { e: '1f990', x: 61, y: 17, w: 19 },
  ),
  'banner-bakery': banner(
    'wheat',
    '下午四点出炉',
    '黄油可颂 2 人团 23.8 元',
    { e: '1f33e', x: 84, y: 0, w: 15, tilt: 12 },
    { e: '1f35e', x: 50, y: 7, w: 23, tilt: -6 },
    { e: '1f950', x: 65, y: 5, w: 29 },
    { e: '2615', x: 57, y: 20, w: 17 },
  ),
  'banner-flower': banner(
    'blush',
    '周三鲜花日',
    '云南直发 · 10 枝 29.9 元',
    { e: '1f98b', x: 87, y: 2, w: 11, tilt: 14 },
    { e: '1f490', x: 50, y: 6, w: 25, tilt: -8 },
    { e: '1f337', x: 65, y: 3, w: 29 },
    { e: '1f33b', x: 82, y: 15, w: 17 },
  ),
  'banner-farm': banner(
    'leaf',
    '周末去地里',
    '富阳农场采摘，成人 68 元起',
    { e: '1f31e', x: 85, y: 0.5, w: 13 },
    { e: '1f333', x: 50, y: 3, w: 23 },
    { e: '1f69c', x: 63, y: 6, w: 29 },
    { e: '1f33b', x: 85, y: 18, w: 14 },
  ),
}

/** 640×400 for an article. */
const cover = (ground: Ground, back: string, left: string, main: string): Drawing => ({
  width: 640,
  height: 400,
  ground,
  shadows: [{ x: 14, y: 50, w: 74, h: 9 }],
  pieces: [
    { e: back, x: 58, y: 7, w: 28, tilt: 10 },
    { e: left, x: 12, y: 17, w: 34, tilt: -8 },
    { e: main, x: 31, y: 9, w: 44 },
  ],
})

export const COVERS: Record<string, Drawing> = {
  'cover-kiwi': cover('lime', '1f33f', '1f95d', '1f95d'),
  'cover-salmon': cover('sky', '1f9ca', '1f363', '1f363'),
  'cover-tomato': cover('rose', '1f95a', '1f345', '1f373'),
  'cover-pot': cover('peach', '1f9c5', '1f955', '1f372'),
  'cover-rice': cover('sand', '1f33e', '1f33e', '1f35a'),
  'cover-farm': cover('lime', '1f31e', '1f33b', '1f69c'),
  'cover-fridge': cover('sky', '1f9ca', '1f96c', '1f345'),
  'cover-bread': cover('lemon', '1f33e', '1f950', '1f35e'),
  'cover-flower': cover('lilac', '1f98b', '1f337', '1f490'),
  'cover-sea': cover('mint', '1f30a', '1f980', '1f41f'),
}

const PLACE_SHADOW: Shadow = { x: 10, y: 76, w: 80, h: 13 }

const place = (ground: Ground, behind: string, main: string): Drawing => ({
  width: 400,
  height: 400,
  ground,
  shadows: [PLACE_SHADOW],
  pieces: [
    { e: behind, x: 56, y: 14, w: 36, tilt: 8 },
    { e: main, x: 12, y: 18, w: 66 },
  ],
})

/** Sub-shops and partners. */
export const PLACES: Record<string, Drawing> = {
  'shop-market': place('mint', '1f345', '1f9fa'),
  'shop-deli': place('peach', '1f357', '1f372'),
  'shop-river': place('sky', '1f34e', '1f6d2'),
  'shop-binjiang': place('lilac', '1f353', '1f3ec'),
  'partner-farm': place('lime', '1f33b', '1f69c'),
  'partner-ranch': place('sky', '1f95b', '1f404'),
  'partner-port': place('mint', '1f41f', '26f5'),
  'partner-flower': place('rose', '1f337', '1f490'),
  'partner-tea': place('sand', '1f343', '1fad6'),
}
