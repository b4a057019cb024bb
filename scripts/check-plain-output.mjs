// A plain build must not know the sandbox: no control address, no loopback base.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const forbidden = ['_sandbox', 'http://127.0.0.1', 'http://localhost']

const files = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path]

const found = ['dist/weapp', 'dist/h5']
  .flatMap(files)
  .filter((file) => /\.(js|json|wxml|html|css|wxss)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return forbidden.filter((word) => text.includes(word)).map((word) => `${file} holds "${word}"`)
  })

if (found.length > 0) {
  console.error(`The plain build knows the sandbox:\n${found.join('\n')}`)
  process.exit(1)
}
console.log('The plain builds know nothing of the sandbox.')
