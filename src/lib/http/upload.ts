import { address, asApiError, openEnvelope, type CallOptions } from './call'
import { config } from './config'
import { toFields, type Params } from './encode'
import { ApiError } from './error'
import { needAll } from './shapes'

interface UploadOptions extends Pick<CallOptions<unknown>, 'host' | 'subDomain' | 'needs'> {
  /** Name of the file part. */
  name?: string
}

const UPLOAD_TIMEOUT = 60_000

/**
 * Sends one local file with the session's token as a form field. Never retried: the caller offers it again.
 * @param filePath what the platform's chooser returned
 * @throws ApiError
 */
export const upload = async <T>(
  path: string,
  filePath: string,
  fields: Params = {},
  options: UploadOptions = {},
): Promise<T> => {
  const token = config.session.token() ?? (await config.session.renew(true))
  if (token === undefined) throw new ApiError({ kind: 'auth', path, code: 2000 })
  try {
    const answer = await config.uploader({
      url: address(path, {}, options),
      filePath,
      name: options.name ?? 'file',
      fields: toFields({ ...fields, token }),
      timeout: UPLOAD_TIMEOUT,
    })
    const envelope = openEnvelope(path, answer)
    if (envelope.code === 0) return needAll(path, envelope.data, options.needs) as T
    const kind = envelope.code === 2000 ? 'auth' : 'business'
    throw new ApiError({ kind, path, code: envelope.code, message: envelope.msg, data: envelope.data })
  } catch (cause) {
    throw asApiError(path, cause)
  }
}
