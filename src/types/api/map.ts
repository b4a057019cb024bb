/** A point on the map, in degrees (GCJ-02). */
export interface MapPoint {
  lat: number
  lng: number
}

/** A place found by its name (fields of Tencent's place search, passed through). */
export interface MapPlace {
  id: string
  title: string
  address: string
  tel?: string
  category?: string
  type?: number
  location: MapPoint
  ad_info?: { adcode: number; province: string; city: string; district: string }
  /** Metres from the centre of a `nearby` search */
  _distance?: number
}

/** The address of a point (fields of Tencent's geocoder, passed through). */
export interface MapAddress {
  address: string
  formatted_addresses?: { recommend?: string; rough?: string }
  /** `province`, `city`, `district`, `street`, `street_number` … */
  address_component?: Record<string, string>
  ad_info?: { adcode?: string; province?: string; city?: string; district?: string }
  location?: MapPoint
  /** What lies there: the town or street that administers it, among others */
  address_reference?: { town?: { title?: string } }
}

/** The geocoder's own wrapping, as it is passed through. */
export interface MapQQAddressResult {
  result: MapAddress
}

/** The place search's own wrapping, as it is passed through. */
export interface MapQQSearchResult {
  data: MapPlace[]
  count?: number
  status?: number
  message?: string
}

/** Where coordinates come from: 1 GPS, 2 Sogou, 3 Baidu, 4 Mapbar, 5 Tencent or Amap, 6 Sogou Mercator. */
export type MapCoordType = 1 | 2 | 3 | 4 | 5 | 6

export interface MapQQSearchParams {
  keyword: string
  /** `region(北京,0)`, `nearby(lat,lng,metres)` or `rectangle(lat1,lng1,lat2,lng2)` */
  boundary: string
  /** Starts at 1, the default */
  page?: number
  /** 10 by default, at most 20 */
  pageSize?: number
}
