/**
 * Colours of the poster. It is a picture on light paper, also for those who see the shop in the dark, and a canvas
 * knows no CSS variables: these are the light tokens of the same names (a test compares them).
 */
export const palette = {
  '--card': '#ffffff',
  '--t1': '#1a1f1c',
  '--t2': '#4c544f',
  '--t3': '#666e69',
  '--price': '#de3024',
  '--price-soft': '#fff0ec',
  '--price-deep': '#b7261b',
  '--brand': '#058046',
  '--brand-vivid': '#16b068',
  '--brand-soft': '#e8f6ee',
  '--brand-deep': '#04693a',
  '--awning-a': '#058046',
  '--awning-b': '#ddf2e5',
  '--wash': '#d8f1e2',
  '--hairline': '#ecebe7',
} as const

export type Ink = keyof typeof palette

/** The shop's own letters (styles/base.scss). */
export const FONT =
  "-apple-system, 'SF Pro Text', 'Inter', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
