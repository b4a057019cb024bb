const path = require('node:path')

/** What the browser can ask for while the scripts are still on their way: the home page's chunks and its pictures. */
const script = ({ files, url }) => `
(function () {
  if (!/^(#\\/?(pages\\/home\\/index)?)?(\\?.*)?$/.test(location.hash)) return
  ${JSON.stringify(files)}.forEach(function (file) {
    var link = document.createElement('link')
    link.rel = 'preload'
    link.as = /\\.css$/.test(file) ? 'style' : 'script'
    link.href = './' + file
    document.head.appendChild(link)
  })
  var answer = fetch(${JSON.stringify(url)})
  window.shopEarly = { url: ${JSON.stringify(url)}, answer: answer }
  answer
    .then(function (response) { return response.clone().json() })
    .then(function (body) {
      var first = body.data && body.data[0]
      if (first && first.picUrl) new Image().src = first.picUrl
    })
    .catch(function () {})
})()`

/** Files that an asynchronous page needs, as its chunk group knows them. */
const filesOf = (compilation, page) => {
  const groups = compilation.chunkGroups.filter((group) =>
    group.origins.some(({ request }) => request && request.replace(/\\/g, '/').includes(page)),
  )
  return [...new Set(groups.flatMap((group) => group.getFiles()))].filter((file) => /\.(js|css)$/.test(file))
}

/** Webpack plugin (config/index.ts): writes the script into index.html, before the others. */
class EarlyHome {
  constructor(url) {
    this.url = url
  }

  apply(compiler) {
    const html = compiler.options.plugins.find(({ constructor }) => constructor.name === 'HtmlWebpackPlugin')
    compiler.hooks.compilation.tap('EarlyHome', (compilation) => {
      html.constructor.getHooks(compilation).beforeEmit.tap('EarlyHome', (data) => {
        const files = filesOf(compilation, path.posix.join('pages', 'home', 'index'))
        if (files.length === 0) throw new Error('config/h5-early.js: the home page has no chunks')
        const text = script({ files, url: this.url }).replace(/\n\s*/g, '\n').trim()
        return { ...data, html: data.html.replace('</title>', () => `</title><script>${text}</script>`) }
      })
    })
  }
}

module.exports = { EarlyHome }
