import './scenes.scss'

/** A picture whose drawing comes with this module: `picture={scene.bill}`. */
export type Scene = string & { readonly scene: true }

const drawn = (name: string) => name as Scene

/** Pictures that only packages show. Apart, because each drawing is half a kilobyte of the main package. */
export const scene = {
  heart: drawn('heart'),
  pin: drawn('pin'),
  note: drawn('note'),
  coin: drawn('coin'),
  bill: drawn('bill'),
}
