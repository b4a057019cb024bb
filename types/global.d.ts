/// <reference types="@tarojs/taro" />
declare module '*.png'
declare module '*.svg'
declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    NODE_ENV: 'development' | 'production' | 'test'
    TARO_ENV: 'weapp' | 'h5'
    /** Base of all hosts; empty = the hosts of the API Factory. */
    TARO_APP_API_BASE?: string
    /** The merchant's sub-domain (专属域名). */
    TARO_APP_SUBDOMAIN?: string
    /** Version of package.json. */
    TARO_APP_VERSION?: string
    /** "1" only in builds made by the `*:sandbox` scripts. */
    TARO_APP_SANDBOX?: string
  }
}
