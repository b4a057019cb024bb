const path = require('node:path')

const components = require('./components')
const { trim } = require('./trim')

/**
 * Taro's WeChat templates know no aria attributes: without this plugin `ariaRole` and `ariaLabel` never reach a
 * screen reader there. The attributes are added to the templates here and to the runtime's table in runtime.js.
 * What the shop does not use is left out of the templates (trim.js); the runtime's table keeps it, so that both
 * count alike.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, components)
      platform.template.modifyCompProps = trim
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'runtime.js'))
    },
  })
}
