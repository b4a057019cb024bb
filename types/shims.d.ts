declare module '@tarojs/plugin-framework-react/dist/runtime' {
  import type { ComponentType } from 'react'

  export const createReactApp: (...parts: unknown[]) => unknown
  export const connectReactPage: (react: unknown, id: string) => (page: ComponentType) => ComponentType
}
