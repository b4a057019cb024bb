/** Freight templates by name; see ../freight.ts. */
export type Template = 'cold' | 'express' | 'heavy' | 'flower' | 'free' | 'none'

/** What a buyer chooses between. Values are named in the order they are offered. */
export interface Choices {
  properties: Record<string, readonly string[]>
  /** Values joined with '/', price, struck price, stock, weight in kg */
  skus: readonly (readonly [values: string, price: number, was: number, stores: number, weight?: number])[]
  /** Pictures by value, names of pictures/choices.ts */
  pics?: Record<string, string>
  /** Price in a group, by values */
  pingtuan?: Record<string, number>
}

/** Bounds of a flash sale in minutes from the moment of seeding. */
export interface Flash {
  from: number
  to: number
}

/** One goods as the demo shop writes it: money in yuan, flags only where they are set. */
export interface GoodsSeed {
  id: number
  /** Key of pictures/subjects-fresh.ts or subjects-pantry.ts */
  art: string
  name: string
  /** A second line */
  sub?: string
  /** One sentence under the name */
  note: string
  /** Key of the category */
  category: string
  /** 1 望江路店, 2 老陈家熟食, left out: the platform */
  shop?: 1 | 2
  price: number
  /** Struck price */
  was: number
  stores: number
  sold: number
  unit: string
  /** kg */
  weight: number
  freight: Template
  /** Label on the card, at most two separated by commas */
  tags?: string
  /** Spec table */
  spec: Record<string, string>
  /** Paragraphs of the text */
  about: readonly string[]
  choices?: Choices
  /** Points per piece, in addition to the price */
  score?: number
  flash?: Flash
  kanjia?: number
  pingtuan?: number
  /** Pieces per period and person: every level, unless named */
  limit?: { number: number; days: number }
  /** Higher limits by level id */
  limitByLevel?: Record<number, number>
  minBuy?: number
  recommend?: true
  offShelf?: true
  noRebate?: true
  /** Points a buyer earns per piece */
  earns?: number
  /** Yuan a sharer earns */
  commission?: number
  barCode?: string
  daily?: true
  afterSale?: string
  notes?: string
}
