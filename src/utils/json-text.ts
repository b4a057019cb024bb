import type { JsonText } from '@/types/api/common'

/** The JSON text of a value, with the value's type kept: a wrong order line or payment action does not compile. */
export const jsonText = <T>(value: T) => JSON.stringify(value) as JsonText<T>
