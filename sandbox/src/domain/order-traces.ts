import type { LogisticsTrace, OrderShipper } from '../../../src/types/api/order'
import type { Shop } from '../shop'
import type { OrderRow } from './order-row'
import { addMinutes } from './clock'

interface ParcelRow {
  shipper_code: string | null
  shipper_name: string
  tracking_number: string
  date_add: string
}

interface Place {
  city_str: string
  area_str: string | null
}

const HOUR = 60

/** Where a parcel has been until now: one entry for each stage that its age has reached, the newest first. */
function tracesOf(
  parcel: ParcelRow,
  place: Place | undefined,
  order: OrderRow,
  now: string,
): LogisticsTrace[] {
  const city = place?.city_str ?? '收货城市'
  const stages: [minutes: number, station: string][] = [
    [0, `${parcel.shipper_name}已收取快件`],
    [4 * HOUR, '快件离开发货地转运中心'],
    [20 * HOUR, `快件到达${city}转运中心`],
    [26 * HOUR, `快件在${place?.area_str ?? city}派送中`],
    [30 * HOUR, '快件已送达，请确认收货'],
  ]
  const traces = stages
    .map(([minutes, station]) => ({
      AcceptStation: station,
      AcceptTime: addMinutes(parcel.date_add, minutes),
    }))
    .filter((trace) => trace.AcceptTime <= now)
    .reverse()
  if (order.status < 3) return traces
  return [{ AcceptStation: '买家已签收', AcceptTime: order.date_update ?? now }, ...traces]
}

/** The parcels of an order with their traces by the shop's clock. */
export function parcelsOf(
  shop: Shop,
  order: OrderRow,
): { shippers: OrderShipper[]; traces: LogisticsTrace[] } {
  const rows = shop.db.all<ParcelRow>(
    'SELECT shipper_code, shipper_name, tracking_number, date_add FROM order_parcel WHERE order_id = ? ORDER BY id',
    order.id,
  )
  const place = shop.db.get<Place>(
    'SELECT city_str, area_str FROM order_logistics WHERE order_id = ?',
    order.id,
  )
  const traces = rows.map((row) => tracesOf(row, place, order, shop.now()))
  const shippers = rows.map((row, i) => ({
    shipperName: row.shipper_name,
    trackingNumber: row.tracking_number,
    shipperCode: row.shipper_code ?? undefined,
    traces: JSON.stringify(traces[i]) as OrderShipper['traces'],
  }))
  return { shippers, traces: traces[0] ?? [] }
}
