import type { RegionPath } from './region'

/** What an address form begins with when it comes from somewhere else: WeChat, a map. */
export interface AddressDraft {
  name: string
  phone: string
  regions: RegionPath
  /** Street and house. */
  street: string
}

let waiting: AddressDraft | undefined

/** Lays a draft down for the form that opens next. */
export const offerAddressDraft = (draft: AddressDraft): void => {
  waiting = draft
}

/** Takes the draft, once. */
export const takeAddressDraft = (): AddressDraft | undefined => {
  const draft = waiting
  waiting = undefined
  return draft
}
