const { readFileSync } = require('node:fs')
const path = require('node:path')

const source = readFileSync(path.join(__dirname, 'script.js'), 'utf8')
  .replace(/^\s*(\/\/|\/\*).*$/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim()

/** Files that an asynchronous page needs, as its chunk group knows them. */
const filesOf = (compilation, page) => {
  const groups = compilation.chunkGroups.filter((group) =>
    group.origins.some(({ request }) => request && request.replace(/\\/g, '/').includes(page)),
  )
  const files = [...new Set(groups.flatMap((group) => group.getFiles()))]
  if (files.length === 0) throw new Error(`config/h5-early: ${page} has no chunks`)
  return files.filter((file) => /\.(js|css)$/.test(file))
}

/** Webpack plugin (config/index.ts): writes script.js into index.html, before the others. */
class EarlyStart {
  constructor(starts) {
    this.starts = starts
  }

  apply(compiler) {
    const html = compiler.options.plugins.find(({ constructor }) => constructor.name === 'HtmlWebpackPlugin')
    compiler.hooks.compilation.tap('EarlyStart', (compilation) => {
      html.constructor.getHooks(compilation).beforeEmit.tap('EarlyStart', (data) => {
        const starts = this.starts.map((start) => ({ ...start, files: filesOf(compilation, start.page) }))
        const text = source.replace('STARTS', () => JSON.stringify(starts))
        return { ...data, html: data.html.replace('</title>', () => `</title><script>${text}</script>`) }
      })
    })
  }
}

module.exports = { EarlyStart }
