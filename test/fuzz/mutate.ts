/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

/** Set by hostile text that runs; nothing else does. */
export const FLAG = '__ran'

const script = `window.${FLAG}=1`

/** Texts that try to run, to break the screen or to break the language. */
export const hostile: readonly string[] = [
  `<script>${script}</script>`,
  `<img src=x onerror="${script}">`,
  `<svg onload=${script}><a xlink:href="javascript:${script}">x</a></svg>`,
  `"><iframe srcdoc="<script>parent.${FLAG}=1</script>"></iframe>`,
  `<a href="javascript:${script}">x</a><div style="background:url(javascript:${script})">`,
  `javascript:${script}`,
  `{{constructor.constructor('${script}')()}}\${${script}}`,
  '\u202Eabc\u2066\u0000\u0007',
  '\uD800x\uDC00',
  '__proto__',
  "'; DROP TABLE orders; --",
  '<p>'.repeat(3_000),
  '👨‍👩‍👧‍👦'.repeat(2_000),
  '%00%ff%zz',
  ' \n\t ',
  '',
]

const wrong: readonly unknown[] = [
  null,
  [],
  {},
  true,
  false,
  0,
  -1,
  1.5,
  'x',
  '12.5',
  [null],
  [[]],
  [{}],
  { a: null },
  { result: 1 },
  [1, 'x', null, {}],
]

const huge: readonly unknown[] = [
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER,
  1e21,
  1e-9,
  'x'.repeat(20_000),
  Array.from({ length: 300 }, (_, id) => ({ id })),
]

interface Place {
  holder: Record<string | number, unknown>
  key: string | number
  path: string
}

/** Every place of a value, however deep. */
const placesOf = (value: unknown, path: string, found: Place[] = []): Place[] => {
  if (typeof value !== 'object' || value === null) return found
  const holder = value as Record<string | number, unknown>
  for (const key of Object.keys(holder)) {
    const place = { holder, key, path: `${path}.${key}` }
    found.push(place)
    placesOf(holder[key], place.path, found)
  }
  return found
}

export interface Mutation {
  value: unknown
  /** What was done where. */
  what: string
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length} characters)` : text
}

const ways: readonly ((random: Random, { holder, key }: Place) => string)[] = [
  (_, { holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
    return 'missing'
  },
  (_, { holder, key }) => {
    holder[key] = null
    return 'null'
  },
  (random, { holder, key }) => {
    holder[key] = pick(random, wrong)
    return `is ${short(holder[key])}`
  },
  (random, { holder, key }) => {
    holder[key] = pick(random, huge)
    return `is ${short(holder[key])}`
  },
  (random, { holder, key }) => {
    holder[key] = pick(random, hostile)
    return `is ${short(holder[key])}`
  },
  (_, { holder, key }) => {
    const twin: unknown = structuredCloneOf(holder[key])
    holder[key] = Array.isArray(twin) ? [...(twin as unknown[]), ...(twin as unknown[])] : [twin, twin]
    return 'is twice'
  },
  (_, { holder, key }) => {
    const evil: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":1,"toString":null,"length":-1}',
    )
    holder[key] = evil
    return 'has names of the language'
  },
]

const structuredCloneOf = <T>(value: T): T =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)

/** Changes one place of an answer (its envelope included), as a broken or hostile server might. */
export const mutate = (answer: unknown, random: Random): Mutation => {
  const root = { answer: structuredCloneOf(answer) }
  const places = placesOf(root, '')
  const data = places.filter(({ path }) => path.startsWith('.answer.data'))
  // Mostly the data: what is around it is small and soon known.
  const place = data.length > 0 && random() < 0.95 ? pick(random, data) : pick(random, places)
  const what = `${place.path} ${pick(random, ways)(random, place)}`
  return { value: root.answer, what }
}

/** Every text of an answer becomes hostile. */
export const poison = (answer: unknown, random: Random): unknown => {
  const root = { answer: structuredCloneOf(answer) }
  for (const { holder, key } of placesOf(root, ''))
    if (typeof holder[key] === 'string') holder[key] = pick(random, hostile)
  return root.answer
}
