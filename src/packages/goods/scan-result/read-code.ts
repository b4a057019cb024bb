import { goods, queryBarcode } from '@/services'
import type { GoodsSummary } from '@/types/api/goods'
import type { BarcodeRecord } from '@/types/api/tool'

/** Own goods with the code come first; without any, what is publicly known of it. */
export type CodeResult =
  { kind: 'ours'; goods: GoodsSummary[] } | { kind: 'public'; record: BarcodeRecord } | { kind: 'unknown' }

/** Digits as on a packing: EAN, UPC and the longer ones of cartons. */
export const isBarcode = (code: string): boolean => /^\d{6,18}$/.test(code)

const MOST = 20

/** @throws ApiError */
export const readBarcode = async (code: string): Promise<CodeResult> => {
  const { result } = await goods({ barCode: code, page: 1, pageSize: MOST })
  if (result.length > 0) return { kind: 'ours', goods: result }
  const record = await queryBarcode(code)
  return record && Object.keys(record).length > 0 ? { kind: 'public', record } : { kind: 'unknown' }
}

/** Names that registers give to the name of goods. */
const NAMES = ['商品名称', '名称', 'goodsName', 'name']

/** What the record calls the goods. */
export const nameOf = (record: BarcodeRecord): string | undefined => {
  const key = NAMES.find((name) => record[name])
  return key === undefined ? undefined : String(record[key])
}
