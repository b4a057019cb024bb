import { isH5 } from './system'

/**
 * The address of a page for people to pass on; undefined where there is none (in WeChat cards are shared instead).
 * @param path as `pathOf` writes it
 */
export const pageLink = (path: string): string | undefined =>
  isH5 ? `${window.location.origin}${window.location.pathname}#${path}` : undefined
