const crypto = require('node:crypto')
const { transformSync } = require('esbuild')

/** Jest transformer for tests without a browser: TypeScript and ES modules to CommonJS, nothing else. */
module.exports = {
  getCacheKey: (source, path) => crypto.createHash('sha1').update(`1\0${path}\0${source}`).digest('hex'),
  process(source, path) {
    const loader = path.endsWith('x') ? 'tsx' : /\.m?js$/.test(path) ? 'js' : 'ts'
    const { code } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      jsx: 'automatic',
      supported: { 'dynamic-import': false },
    })
    return { code }
  },
}
