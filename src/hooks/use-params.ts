import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'

import type { RouteName, RouteParams } from '@/routes'

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const NUMERIC = /^(id|.*Id|kjJoinUid|kjid|inviter_id|level|current)$/

/** Parameters as they come in an address, typed: ids become numbers, a malformed id is left out. */
export const readParams = (query: Partial<Record<string, string>>): Record<string, string | number> => {
  const read: Record<string, string | number> = {}
  for (const [name, raw] of Object.entries(query)) {
    if (raw === undefined || raw === '') continue
    const text = decode(raw)
    if (!NUMERIC.test(name)) read[name] = text
    else if (/^-?\d{1,15}$/.test(text)) read[name] = Number(text)
  }
  return read
}

/** The parameters of the page that calls it. All are optional: a link may be cut or old. */
export const useParams = <N extends RouteName>(_name: N): Partial<RouteParams<N>> => {
  const { params } = useRouter()
  return useMemo(() => readParams(params) as Partial<RouteParams<N>>, [params])
}
