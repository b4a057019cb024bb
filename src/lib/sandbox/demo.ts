export interface DemoShopper {
  mobile: string
  password: string
}

/** The shopper of the sandbox's demo shop, with a balance, coupons and an address; undefined in a plain build. */
export const demoShopper = (): DemoShopper | undefined => {
  if (process.env.TARO_APP_SANDBOX !== '1') return undefined
  return { mobile: '13800006021', password: 'demo1234' }
}
