const { spawn } = require('node:child_process')
const path = require('node:path')

/** Starts one sandbox for all tests in jsdom; they talk to it over HTTP, each in a shop of its own. */
module.exports = async () => {
  const root = path.resolve(__dirname, '../..')
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(root, 'sandbox/src/main.ts'),
      '--port',
      '0',
      '--db',
      ':memory:',
      '--seed',
      'demo',
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  globalThis.sandboxProcess = child
  process.env.SANDBOX_URL = await new Promise((resolve, reject) => {
    let output = ''
    child.on('exit', (code) => reject(new Error(`the sandbox ended with code ${code}: ${output}`)))
    child.stdout.on('data', (chunk) => {
      output += chunk
      const address = /listening on (http:\/\/\S+)/.exec(output)
      if (address) resolve(address[1])
    })
  })
}
