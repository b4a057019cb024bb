// First of all imports: the router and Taro's H5 entry import each other.
import '@tarojs/taro'

// A page here talks to a sandbox in another process. On a machine under load an answer may come after the test
// stopped waiting for it: such a test is told, then tried again. Rules are tested in the node project, without this.
jest.retryTimes(2, { logErrorsBeforeRetry: true })
