/** The languages the shop speaks. Merchant data is shown as it comes. */
export type Language = 'zh' | 'en'

type Sentence = string | ((...parts: never[]) => string)

/** The same shape with every sentence free: the other language must have exactly these. */
type SameShape<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...parts: infer P) => string
      ? (...parts: P) => string
      : SameShape<W[K]>
}

export interface WordTree {
  readonly [name: string]: Sentence | WordTree
}

export interface Words<W> {
  readonly zh: W
  readonly en: SameShape<W>
}

const isMissing = (part: unknown): boolean => part === undefined || Number.isNaN(part)

/** A sentence that lacks a part it must have is not said at all: nobody reads "undefined" or "NaN". */
const guarded = (words: unknown): unknown => {
  if (typeof words === 'function')
    return (...parts: unknown[]): unknown => {
      if (!parts.some(isMissing)) return words(...parts)
      try {
        const text: unknown = words(...parts)
        return /undefined|NaN/.test(String(text)) ? '' : text
      } catch {
        return ''
      }
    }
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, guarded(value)]))
}

/**
 * The sentences of one page, feature or component in both languages. A sentence that is missing in one of
 * them does not compile.
 */
export const defineWords = <const W extends WordTree>(words: {
  zh: W
  en: SameShape<W>
}): Words<SameShape<W>> => guarded(words) as Words<SameShape<W>>

let language: Language = 'zh'
const listeners = new Set<() => void>()

export const getLanguage = (): Language => language

/** Changes the language of everything that is shown. */
export const setLanguage = (next: Language): void => {
  if (next === language) return
  language = next
  listeners.forEach((listener) => listener())
}

/** Calls `listener` after each change of language; answers the function that ends it. */
export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The sentences in the language of now. Components use the hook `useWords`, which follows changes. */
export const wordsOf = <W>(words: Words<W>): W => words[language] as W
