import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { readEnvironment, type Environment } from './environment'
import { EarlyStart, type Start } from './h5-early'
import { partStyles } from './part-styles'

const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '..', 'package.json'), 'utf8')) as {
  version: string
}

const cssModules = { enable: false }

/** Where requests go when no base is set (src/lib/http/config.ts). */
const PUBLIC_API = 'https://api.it120.cc'

/** Pages that most visits begin with, and what they ask for first: the home page and goods that were shared. */
const earlyStarts = ({ apiBase, subDomain }: Environment): Start[] => {
  const base = apiBase.replace(/\/+$/, '') || (apiBase ? '' : PUBLIC_API)
  const shop = `${base}/${subDomain}`
  return [
    { page: 'pages/home/index', url: `${shop}/banner/list?type=index`, picture: [0, 'picUrl'] },
    {
      page: 'packages/goods/detail/index',
      url: `${shop}/shop/goods/detail?id=`,
      id: 'id',
      picture: ['pics', 0, 'pic'],
    },
  ]
}

/** What pages are made of, in browsers. */
const elements = path.resolve(__dirname, 'h5-elements')

/** Chunks of the H5 build: Taro's default copies its components into every page. */
const splitChunks = {
  chunks: 'all',
  minSize: 10_000,
  maxInitialRequests: 20,
  maxAsyncRequests: 20,
  cacheGroups: {
    default: false,
    defaultVendors: false,
    react: { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 40 },
    taro: { name: 'taro', test: /[\\/]node_modules[\\/]@tarojs[\\/]/, priority: 30, chunks: 'initial' },
    components: {
      name: 'components',
      test: /[\\/]node_modules[\\/]@tarojs[\\/]components/,
      priority: 25,
      chunks: 'async',
    },
    // Without a name, pages that share parts share a chunk of just these: the home page loads no other page's.
    shared: { minChunks: 2, priority: 10, chunks: 'async', reuseExistingChunk: true },
  },
}

/** Taro's own settings write for 2015 and leave most of terser off. */
const terser = {
  ecma: 2020,
  compress: {
    ecma: 2020,
    passes: 3,
    keep_fargs: false,
    pure_getters: true,
    arrows: true,
    collapse_vars: true,
    comparisons: true,
    computed_props: true,
    hoist_funs: false,
    hoist_props: true,
    inline: 3,
    loops: true,
    negate_iife: true,
    properties: true,
    reduce_funcs: true,
    reduce_vars: true,
    switches: true,
    toplevel: true,
    typeofs: true,
  },
  output: { ecma: 2020, ascii_only: false, comments: false },
}

export default defineConfig<'webpack5'>(async (merge) => {
  const environment = readEnvironment(process.env)
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'taro-mini-shop',
    date: '2026-11-24',
    designWidth: 375, // 1 px in a stylesheet = 1 px on a 375 wide phone
    deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    plugins: [path.resolve(__dirname, 'aria/index.js')],
    alias: { '@': path.resolve(__dirname, '..', 'src') },
    env: {
      TARO_APP_API_BASE: JSON.stringify(environment.apiBase),
      TARO_APP_SUBDOMAIN: JSON.stringify(environment.subDomain),
      TARO_APP_VERSION: JSON.stringify(version),
      TARO_APP_SANDBOX: JSON.stringify(environment.sandbox ? '1' : ''),
    },
    // Tab icons are named by theme.json and at run time, where Taro does not see them.
    copy: {
      patterns: [{ from: 'src/assets/tab/', to: `dist/${process.env.TARO_ENV}/assets/tab/` }],
      options: {},
    },
    framework: 'react',
    compiler: 'webpack5',
    // Every WebView that today's WeChat runs in knows ES2020 (package.json, browserslist): arrows stay arrows.
    terser: { enable: true, config: terser },
    cache: { enable: process.env.CACHE === '1' },
    mini: {
      // Depth to which templates are written out; our deepest page has 12 levels, Taro's 16 cost 5 KB more.
      ...({ baseLevel: 14 } as object),
      optimizeMainPackage: { enable: true },
      runtime: { enableInnerHTML: false },
      webpackChain(chain) {
        // React 18 has the hook that this package brings to older ones.
        chain.resolve.alias.set('use-sync-external-store/shim', 'react')
        chain.module
          .rule('trim-tables')
          .test(
            /@tarojs[\\/](shared[\\/]dist[\\/](components|native-apis)|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/,
          )
          .use('trim-tables')
          .loader(path.resolve(__dirname, 'aria/trim-tables.js'))
        chain.module
          .rule('lean')
          .test(/node_modules[\\/](react-reconciler|@tarojs)[\\/].*\.js$/)
          .use('lean')
          .loader(path.resolve(__dirname, 'lean.js'))
      },
      minifyXML: { collapseWhitespace: true },
      // Every part's rules begin with its own class name, so their order does not matter.
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      router: { mode: 'hash' },
      compile: { include: [elements] },
      postcss: {
        pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 17, maxRootSize: 23 } },
        autoprefixer: { enable: true, config: {} },
        cssModules,
      },
      webpackChain(chain) {
        // Taro brings polyfills for browsers older than ours (package.json, browserslist).
        // Taro also brings JSONP, which nothing here asks for.
        const nothing = path.resolve(__dirname, 'nothing.js')
        chain.resolve.alias
          .set('whatwg-fetch', nothing)
          .set('jsonp-retry', nothing)
          .set('abortcontroller-polyfill/dist/abortcontroller-polyfill-only', nothing)
          .set('@tarojs/components$', elements)
        chain.module
          .rule('h5-router')
          .test(/@tarojs[\\/]router[\\/]dist[\\/]router[\\/]\w+\.js$/)
          .use('h5-router')
          .loader(path.resolve(__dirname, 'h5-router.js'))
        const app = chain.entry('app')
        const own = app.values()
        app.clear().merge([...partStyles(), ...own])
        chain.plugin('early-start').use(EarlyStart, [earlyStarts(environment)])
        chain.optimization.splitChunks(splitChunks as Parameters<typeof chain.optimization.splitChunks>[0])
      },
    },
  }
  process.env.BROWSERSLIST_ENV = process.env.NODE_ENV
  return merge({}, base)
})
