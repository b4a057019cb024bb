// Two projects: `node` for services, sandbox and pure code, `dom` for pages, components and stores.
const taro = require('@tarojs/test-utils-react/dist/jest.js').default

const alias = { '^@/(.*)$': '<rootDir>/src/$1' }

const node = {
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/{services,services-live,sandbox,utils,lib,types,scripts,project}/**/*.test.ts'],
  moduleNameMapper: alias,
  setupFiles: ['<rootDir>/test/support/env-node.js'],
  transform: { '^.+\\.(m?js|ts|tsx)$': '<rootDir>/test/support/esbuild-transform.js' },
  transformIgnorePatterns: ['/node_modules/'],
}

const dom = taro({
  displayName: 'dom',
  testMatch: ['<rootDir>/test/{pages,components,stores,features,hooks,app}/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/test/support/sandbox-process.js',
  globalTeardown: '<rootDir>/test/support/sandbox-process-end.js',
  setupFiles: ['<rootDir>/test/support/env-dom.js'],
  setupFilesAfterEnv: ['<rootDir>/test/support/setup-dom.ts'],
  moduleNameMapper: {
    '^react-dom/test-utils$': '<rootDir>/test/support/react-dom-test-utils.js',
    // Before the alias: styles and pictures have nothing to say here, wherever they lie.
    '\\.(s?css|less|png|jpe?g|svg|gif|webp)$': '<rootDir>/test/support/empty.js',
    ...alias,
  },
})
const transformer = Object.values(dom.transform)[0]
dom.transform = { '^.+\\.(m?js|jsx|ts|tsx)$': transformer } // swiper ships .mjs
dom.transformIgnorePatterns = [
  '/node_modules/(react|react-dom|scheduler|dayjs|core-js|core-js-pure|lodash|hls\\.js)/(?!.*[.]mjs$)',
]
// Belong to the whole run, not to a project.
delete dom.bail
delete dom.verbose
dom.moduleFileExtensions = [...dom.moduleFileExtensions, 'mjs']

module.exports = { projects: [node, dom], testTimeout: 60_000 }
