// Imported first: the shop as the sandbox scripts build it, with the cashier in WeChat's place.
process.env.TARO_APP_SANDBOX = '1'
