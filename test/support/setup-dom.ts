// First of all imports: the router and Taro's H5 entry import each other.
import '@tarojs/taro'

// A page here talks to a sandbox in another process. On a machine under load an answer may come after the test
// stopped waiting for it: such a test is told, then tried again. Rules are tested in the node project, without this.
jest.retryTimes(2, { logErrorsBeforeRetry: true })

// Taro's inputs draw in the next animation frame, which jsdom may not have reached when their value is set: the element
// reports that it has no inner input yet, and draws it with that value. Only this report is left out.
const report = console.error
console.error = (...parts: unknown[]) =>
  parts[0] instanceof TypeError && /reading '(value|autofocus)'/.test(parts[0].message)
    ? undefined
    : report(...parts)
