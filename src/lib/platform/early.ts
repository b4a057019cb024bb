import type { HttpAnswer, HttpRequest } from '../http/config'

interface Early {
  url: string
  answer: Promise<Response>
}

/**
 * The answer that index.html has asked for while the scripts were on their way (config/h5-early): once, for exactly
 * this address. Undefined when there is none or it failed; then the request is sent as any other.
 */
export const takeEarly = async ({ url, timeout }: HttpRequest): Promise<HttpAnswer | undefined> => {
  const page = window as Window & { shopEarly?: Early }
  const early = page.shopEarly
  if (early?.url !== url) return undefined
  delete page.shopEarly
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), timeout))
  try {
    const response = await Promise.race([early.answer, late])
    if (!response?.ok) return undefined
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
    }
  } catch {
    return undefined
  }
}
