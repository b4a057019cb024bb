import type { WireCall } from './model'

/** A method that no screen calls: why, and how it is tried. */
export interface OffScreen {
  why: string
  /** Shell lines that come before the call. */
  before?: string[]
  /** What is sent; `$NAME` is a value of the lines before. */
  params?: Record<string, string>
}

/** Lines all examples build on, with the sandbox that `npm run sandbox` starts. */
export const SETUP = [
  'HOST=http://127.0.0.1:8787',
  'SHOP=$HOST/demo',
  'DESK=$HOST/_sandbox/demo',
  `TOKEN=$(expr "$(curl -s $SHOP/user/m/login -d mobile=13800006021 -d pwd=demo1234)" : '.*"token":"\\([^"]*\\)')`,
]

const UPLOAD = `curl -s $SHOP/dfs/upload/file -F token=$TOKEN -F upfile=@src/assets/tab/home.png`

/** In the specification's order; a test keeps it to the methods that no screen imports. */
export const offScreen: Readonly<Record<string, OffScreen>> = {
  noticeLastOne: { why: 'the home page reads `noticeList`, whose first entry it is' },
  vipLevel: { why: 'for the merchant: which back office the account has' },
  uploadFileFromUrl: {
    why: 'for tools that move pictures from elsewhere; the shop uploads what its users choose',
    before: [`URL=$(expr "$(${UPLOAD})" : '.*"url":"\\([^"]*\\)')`],
    params: { remoteFileUrl: '$URL', ext: '.png' },
  },
  uploadFileList: {
    why: 'for tools: all files of the account, of all its users',
    before: [`${UPLOAD} -o /dev/null`],
  },
  graphValidateCodeCheck: {
    why: '`smsValidateCode` takes the picture’s code itself, and a code counts once',
    before: [
      'curl -s -o /dev/null "$SHOP/verification/pic/get?key=k1"',
      `CODE=$(expr "$(curl -s $DESK/captcha/k1)" : '.*"code":"\\([^"]*\\)')`,
    ],
    params: { key: 'k1', code: '$CODE' },
  },
  smsValidateCodeCheck: {
    why: 'what a code is for takes it itself: logging in, the phone, the password',
    before: [
      'curl -s -o /dev/null "$SHOP/verification/sms/get?mobile=13900000001"',
      `CODE=$(expr "$(curl -s $DESK/sms/13900000001)" : '.*"code":"\\([^"]*\\)')`,
    ],
    params: { mobile: '13900000001', code: '$CODE' },
  },
  register_complex: {
    why: 'WeChat no longer hands out an encrypted profile: `register_simple`, and the profile is asked for later',
    params: { code: 'newcomer@1', encryptedData: 'eyJuaWNrTmFtZSI6Ik1pYSJ9', iv: 'any' },
  },
  checkToken: {
    why: 'a login that ended answers 2000 to any call; asking before each page costs a request and proves nothing',
    params: { token: '$TOKEN' },
  },
  cmsCategoryDetail: { why: '`cmsCategories` holds the same, of all of them', params: { id: '1' } },
  addTempleMsgFormid: {
    why: 'WeChat ended form ids in 2020; subscribe messages took their place',
    params: { token: '$TOKEN', type: 'form', formId: 'f1' },
  },
  sendTempleMsg: {
    why: 'needs such a form id',
    params: {
      token: '$TOKEN',
      template_id: 't1',
      formId: 'f2',
      postJsonString: '{"keyword1":{"value":"ready"}}',
    },
  },
  defaultAddress: { why: '`defaultAddress_v2` says more', params: { token: '$TOKEN' } },
  addressDetail: { why: '`addressDetail_v2` says more', params: { token: '$TOKEN', id: '1' } },
  virtualTraderInfo: {
    why: 'a second name of `virtualTraderDetail`',
    params: { token: '$TOKEN', id: '1' },
  },
  virtualTraderBuyLogs: {
    why: 'a second name of `virtualTraderMyBuyLogs`',
    before: ['curl -s -o /dev/null $SHOP/virtualTrader/buy -d token=$TOKEN -d id=5'],
    params: { token: '$TOKEN' },
  },
  uniqueId: { why: 'for the merchant’s own numbering', params: { type: 'parcel' } },
  nextMobileSegment: {
    why: 'for building a table of phone segments; the shop asks for single numbers (`queryMobileLocation`)',
    params: { segment: '1380000' },
  },
  luckyInfoJoinMy: {
    why: '`luckyInfoJoinLogs` with the user’s number holds the latest try and those before',
    before: ['curl -s -o /dev/null $SHOP/luckyInfo/join -d token=$TOKEN -d id=1'],
    params: { token: '$TOKEN', id: '1' },
  },
}

const argument = ([name, value]: [string, string]): string => {
  if (/^[\w.@]*$/.test(value)) return `-d ${name}=${value}`
  if (/^\$\w+$/.test(value)) return `-d "${name}=${value}"`
  return `--data-urlencode '${name}=${value}'`
}

/** The example as one line for a shell. */
export function commandOf({ verb, path }: WireCall, { before = [], params = {} }: OffScreen): string {
  const host = path.startsWith('/common/') ? '$HOST' : '$SHOP'
  const args = Object.entries(params).map(argument)
  const how = verb === 'GET' ? (args.length > 0 ? '-G ' : '') : args.length > 0 ? '' : '-X POST '
  return [...before, ['curl -s ' + how + host + path, ...args].join(' ')].join('; ')
}
