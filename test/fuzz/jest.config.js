// The fuzz of services and pages, apart from the daily tests: node scripts/fuzz.mjs runs it.
const { projects, ...rest } = require('../../jest.config.js')

const [node, dom] = projects
const rootDir = require('node:path').resolve(__dirname, '../..')

module.exports = {
  ...rest,
  rootDir,
  projects: [
    { ...node, rootDir, testMatch: ['<rootDir>/test/fuzz/services.test.ts'] },
    { ...dom, rootDir, testMatch: ['<rootDir>/test/fuzz/pages-*.test.tsx'] },
  ],
}
