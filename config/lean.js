const { replaceTexts } = require('./replace-texts')

/**
 * What the mini-program's bundle leaves out of React's reconciler and of Taro's runtime, because this shop cannot
 * reach it.
 */
const replaced = [
  {
    // @tarojs/react tells the reconciler these six at run time; told while building, the other branches are dead code.
    file: /react-reconciler[\\/]cjs[\\/]react-reconciler\.production\.min\.js$/,
    texts: [
      ['$$$hostConfig.supportsMutation', '!0'],
      ['$$$hostConfig.supportsMicrotasks', '!0'],
      ['$$$hostConfig.isPrimaryRenderer', '!0'],
      ['$$$hostConfig.supportsPersistence', '!1'],
      ['$$$hostConfig.supportsHydration', '!1'],
      ['$$$hostConfig.supportsTestSelectors', '!1'],
    ],
  },
  {
    // Required as a whole, the runtime could not be told apart into what is used and what is not.
    file: /@tarojs[\\/]taro[\\/]index\.js$/,
    texts: [
      ["const { hooks } = require('@tarojs/runtime')", "const hooks = require('@tarojs/runtime').hooks"],
    ],
  },
]

const emptied = [
  // No HTML is parsed here: rich text becomes nodes in utils.
  [/runtime[\\/]dist[\\/]dom-external[\\/]inner-html[\\/]html\.js$/, 'export const setInnerHTML = () => {}'],
  // Addresses are lib/router's; nothing asks for a browser's.
  [/runtime[\\/]dist[\\/]bom[\\/]location\.js$/, 'export class Location { trigger() {} }'],
  [/runtime[\\/]dist[\\/]bom[\\/]history\.js$/, 'export class History { trigger() {} }'],
  [
    /runtime[\\/]dist[\\/]bom[\\/]getComputedStyle\.js$/,
    'export const taroGetComputedStyleProvider = () => undefined',
  ],
  [
    /runtime[\\/]dist[\\/]dom[\\/]anchor-element\.js$/,
    "export { TaroElement as AnchorElement } from './element.js'",
  ],
]

/** Webpack loader (config/index.ts). @throws Error when a text is no longer there */
module.exports = function lean(source) {
  const file = this.resourcePath
  const stub = emptied.find(([name]) => name.test(file))
  if (stub) return stub[1]
  return replaceTexts(replaced, file, source)
}
