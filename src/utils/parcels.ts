import type { LogisticsTrace, OrderDetail, OrderShipper } from '@/types/api/order'

/** One parcel of an order, its newest trace first. */
export interface Parcel {
  shipper: string
  number: string
  traces: LogisticsTrace[]
}

const isTrace = (value: unknown): value is LogisticsTrace =>
  typeof value === 'object' && value !== null && typeof (value as LogisticsTrace).AcceptStation === 'string'

/** Couriers answer their traces in either order, the newest is shown first. */
const newestFirst = (traces: readonly LogisticsTrace[]): LogisticsTrace[] =>
  [...traces].sort((a, b) => (b.AcceptTime ?? '').localeCompare(a.AcceptTime ?? ''))

/** The traces inside JSON text of a courier; none when it cannot be read. */
export const readTraces = (text: OrderShipper['traces']): LogisticsTrace[] => {
  try {
    const traces: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(traces) ? newestFirst(traces.filter(isTrace)) : []
  } catch {
    return []
  }
}

/** The parcels of an order, whether the server lists them or knows a single one. */
export const parcelsOf = (detail: OrderDetail): Parcel[] => {
  const shippers = detail.orderLogisticsShippers ?? []
  if (shippers.length > 0)
    return shippers.map((shipper) => ({
      shipper: shipper.shipperName,
      number: shipper.trackingNumber,
      traces: readTraces(shipper.traces),
    }))
  const { shipperName = '', trackingNumber = '' } = detail.logistics ?? {}
  const traces = newestFirst((detail.logisticsTraces ?? []).filter(isTrace))
  if (!trackingNumber && traces.length === 0) return []
  return [{ shipper: shipperName, number: trackingNumber, traces }]
}
