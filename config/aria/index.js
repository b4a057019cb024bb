const path = require('node:path')

const components = require('./components')
const { keepDrawn } = require('./drawn')
const { trim } = require('./trim')

/**
 * Taro shortens templates with an HTML minifier, to which `input` needs no end. WeChat's compiler refuses the whole
 * package then ("expect end-tag `input`").
 */
const closeFields = (assets) => {
  for (const name of Object.keys(assets).filter((each) => each.endsWith('.wxml'))) {
    const text = assets[name].source().toString()
    const closed = text.replace(/<input((?:[^">]|"[^"]*")*?)\/?>(<\/input>)?/g, '<input$1/>')
    assets[name] = { source: () => closed, size: () => Buffer.byteLength(closed) }
  }
}

/**
 * Taro's WeChat templates know no aria attributes: without this plugin `ariaRole` and `ariaLabel` never reach a
 * screen reader there. The attributes are added to the templates here and to the runtime's table in runtime.js.
 * What the shop does not use is left out of the templates (trim.js); the runtime's table keeps it, so that both
 * count alike.
 */
module.exports = (ctx) => {
  ctx.modifyBuildAssets(({ assets }) => closeFields(assets))
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, components)
      keepDrawn(platform.template.internalComponents)
      platform.template.modifyCompProps = trim
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'runtime.js'))
    },
  })
}
