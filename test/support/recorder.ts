import { configureHttp } from '@/lib/http'
import { TransportFailure, type HttpAnswer, type HttpRequest, type UploadRequest } from '@/lib/http/config'

/** The token of the recorded session. */
export const TOKEN = 'TOKEN'

/** Three hosts that cannot be mistaken for each other, with the tenant `demo`. */
export const api = 'https://api.test/demo'
export const common = 'https://common.test/demo'
export const oss = 'https://oss.test/demo'

/** For the addresses without a tenant. */
export const apiRoot = 'https://api.test'

export interface AnyEnvelope {
  code: number
  msg?: string
  data?: unknown
}

export interface Recorder {
  /** Requests in the order they were sent. */
  readonly requests: HttpRequest[]
  readonly uploads: UploadRequest[]
  /** The envelope of all further answers; `{ code: 0, data: {} }` at first. */
  answer(envelope: AnyEnvelope): void
  /** From here on every request goes out and no answer comes back. */
  loseAnswers(): void
  /** From here on nobody is logged in, and no silent login helps. */
  logOut(): void
  /** How often the services asked for a silent login. */
  readonly renewals: number
}

/** Replaces the transport by one that writes down what it is given and answers what the test says. */
export function startRecorder(): Recorder {
  const requests: HttpRequest[] = []
  const uploads: UploadRequest[] = []
  let envelope: AnyEnvelope = { code: 0, data: {} }
  let lost = false
  let token: string | undefined = TOKEN
  let renewals = 0

  const reply = async (): Promise<HttpAnswer> => {
    if (lost) throw new TransportFailure('network')
    return { status: 200, headers: {}, body: envelope }
  }

  configureHttp({
    hosts: { api: apiRoot, common: 'https://common.test', oss: 'https://oss.test' },
    subDomain: 'demo',
    transport: (request) => {
      requests.push(request)
      return reply()
    },
    uploader: (request) => {
      uploads.push(request)
      return reply()
    },
    session: {
      token: () => token,
      renew: async () => {
        renewals += 1
        return undefined
      },
      expired: () => undefined,
    },
    sleep: async () => undefined,
  })

  return {
    requests,
    uploads,
    answer: (next) => {
      envelope = next
    },
    loseAnswers: () => {
      lost = true
    },
    logOut: () => {
      token = undefined
    },
    get renewals() {
      return renewals
    },
  }
}
