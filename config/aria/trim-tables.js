const { transformSync } = require('@babel/core')
const { readdirSync, readFileSync } = require('node:fs')
const path = require('node:path')

const { drawn } = require('./drawn')

const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory()
      ? sources(file)
      : /\.tsx?$/.test(entry.name)
        ? [readFileSync(file, 'utf8')]
        : []
  })

/** Every `Taro.something` in the shop's own sources. */
const called = () =>
  new Set(
    sources(path.resolve(__dirname, '../../src')).flatMap((text) =>
      [...text.matchAll(/\bTaro\.(\w+)/g)].map(([, name]) => name),
    ),
  )

const componentTables = new Set(['components', 'internalComponents'])
const nameOf = (key) => key.name ?? key.value

const plugin =
  (apis) =>
  ({ types }) => ({
    visitor: {
      VariableDeclarator({ node }) {
        const { id, init } = node
        if (componentTables.has(id.name) && types.isObjectExpression(init)) {
          init.properties = init.properties.filter(
            (property) => types.isSpreadElement(property) || drawn.has(nameOf(property.key)),
          )
        }
        const list = types.isNewExpression(init) && init.arguments[0]
        if (id.name === 'needPromiseApis' && types.isArrayExpression(list)) {
          list.elements = list.elements.filter((name) => apis.has(name.value))
        }
      },
    },
  })

/**
 * Webpack loader for the two files of Taro's runtime that hold tables of everything WeChat has (config/index.ts):
 * leaves in them what the shop uses. An API that is not in the list stays there, without a promise.
 */
module.exports = function trimTables(source) {
  const options = { babelrc: false, configFile: false, compact: false, plugins: [plugin(called())] }
  return transformSync(source, options).code
}
