import type { Drawing, Ground } from './canvas'

type Sign = readonly [Ground, string]

/** Category signs; the client cuts them round. */
export const SIGNS: Record<string, Sign> = {
  'sign-fruit': ['rose', '1f353'],
  'sign-vegetable': ['lime', '1f96c'],
  'sign-meat': ['peach', '1f969'],
  'sign-seafood': ['sky', '1f990'],
  'sign-dairy': ['lilac', '1f95b'],
  'sign-grain': ['sand', '1f35a'],
  'sign-snack': ['lemon', '1f36a'],
  'sign-home': ['mint', '1f9f4'],
  'sign-kiwi': ['lime', '1f95d'],
  'sign-berry': ['lilac', '1fad0'],
  'sign-citrus': ['peach', '1f34a'],
  'sign-tropical': ['lemon', '1f96d'],
  'sign-melon': ['mint', '1f349'],
  'sign-leaf': ['mint', '1f96c'],
  'sign-root': ['peach', '1f955'],
  'sign-nightshade': ['rose', '1f345'],
  'sign-bean': ['lime', '1fadb'],
  'sign-pork': ['rose', '1f953'],
  'sign-beef': ['sand', '1f969'],
  'sign-egg': ['peach', '1f95a'],
  'sign-deli': ['lemon', '1f357'],
  'sign-fish': ['sky', '1f41f'],
  'sign-shrimp': ['rose', '1f980'],
  'sign-shell': ['sand', '1f9aa'],
  'sign-milk': ['sky', '1f95b'],
  'sign-bread': ['peach', '1f950'],
  'sign-cake': ['rose', '1f382'],
  'sign-rice': ['sand', '1f33e'],
  'sign-oil': ['lime', '1fad2'],
  'sign-frozen': ['mint', '1f95f'],
  'sign-nut': ['sand', '1f330'],
  'sign-biscuit': ['lemon', '1f36a'],
  'sign-drink': ['mint', '1f9c3'],
  'sign-clean': ['sky', '1f9fb'],
  'sign-care': ['mint', '1f9f4'],
  'sign-flower': ['rose', '1f337'],
  'sign-weekend': ['lime', '1f69c'],
  'sign-points': ['lemon', '1fa99'],
  'sign-recipe': ['peach', '1f373'],
  'sign-origin': ['lime', '1f69c'],
  'sign-life': ['lilac', '1f9fa'],
  'sign-level-1': ['sand', '1f949'],
  'sign-level-2': ['sky', '1f948'],
  'sign-level-3': ['lemon', '1f947'],
  'sign-level-4': ['lilac', '1f451'],
}

/** Faces of the demo's users. */
export const FACES: Record<string, Sign> = {
  'face-rabbit': ['rose', '1f430'],
  'face-panda': ['mint', '1f43c'],
  'face-fox': ['peach', '1f98a'],
  'face-koala': ['sky', '1f428'],
  'face-tiger': ['lemon', '1f42f'],
  'face-frog': ['lime', '1f438'],
  'face-cat': ['lilac', '1f431'],
  'face-dog': ['sand', '1f436'],
  'face-bear': ['peach', '1f43b'],
  'face-penguin': ['sky', '1f427'],
  'face-chick': ['lime', '1f425'],
}

const empty = (main: string, beside: string): Drawing => ({
  width: 480,
  height: 360,
  shadows: [{ x: 18, y: 59, w: 64, h: 10 }],
  pieces: [
    { e: main, x: 24, y: 12, w: 50 },
    { e: beside, x: 63, y: 39, w: 20, tilt: 10 },
  ],
})

/** Pictures of states without content, on no ground. */
export const EMPTY: Record<string, Drawing> = {
  'empty-cart': empty('1f6d2', '1f96c'),
  'empty-order': empty('1f4e6', '1f33f'),
  'empty-search': empty('1f50d', '1f353'),
  'empty-favourite': empty('1f34e', '2b50'),
  'empty-coupon': empty('1f39f-fe0f', '1f388'),
  'empty-address': empty('1f4ed', '1f6f5'),
  'empty-review': empty('1f4ac', '2b50'),
  'empty-message': empty('1f514', '1f319'),
}
