import type { TagKind } from '@/components/tag'
import type { Invoice } from '@/types/api/invoice'

export const invoiceKind: Record<Invoice['status'], TagKind> = { 0: 'warn', 1: 'red', 2: 'warn', 3: 'brand' }

export const ISSUED = 3
export const REFUSED = 1
