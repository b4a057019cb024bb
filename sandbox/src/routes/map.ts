import { z } from 'zod'
import type { MapQQAddressResult, MapQQSearchResult } from '../../../src/types/api/map'
import { distanceKm } from '../domain/geo'
import { addressOf, searchPlaces } from '../domain/map'
import { decimal, int, page, text } from '../http/params'
import { route, type Route } from '../http/route'

const latitude = () => decimal({ min: -90, max: 90 })
const longitude = () => decimal({ min: -180, max: 180 })

/** 'lat,lng' in degrees. */
const point = () =>
  text(60)
    .regex(/^\s*-?\d{1,2}(\.\d{1,15})?\s*,\s*-?\d{1,3}(\.\d{1,15})?\s*$/, '应为“纬度,经度”')
    .transform((value) => value.split(',').map(Number))
    .transform(([lat = 0, lng = 0]) => ({ lat, lng }))
    .refine(({ lat, lng }) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180, '坐标超出范围')

export const routes: Route[] = [
  route({
    method: 'mapDistance',
    verb: 'get',
    paths: ['/common/map/distance'],
    params: z.object({ lat1: latitude(), lng1: longitude(), lat2: latitude(), lng2: longitude() }),
    handler: ({ params: { lat1, lng1, lat2, lng2 } }): number =>
      Math.round(distanceKm(lat1, lng1, lat2, lng2) * 1000) / 1000,
  }),
  route({
    method: 'mapQQAddress',
    verb: 'get',
    paths: ['/common/map/qq/address'],
    params: z.object({ location: point(), coord_type: int({ min: 1, max: 6 }).optional() }),
    handler: ({ params }): MapQQAddressResult => ({ result: addressOf(params.location) }),
  }),
  route({
    method: 'mapQQSearch',
    verb: 'post',
    paths: ['/common/map/qq/search'],
    params: z.object({
      keyword: text(50),
      boundary: text(200),
      page: page(),
      pageSize: int({ min: 1, max: 20 }).default(10),
    }),
    handler: ({ params }): MapQQSearchResult =>
      searchPlaces(params.keyword, params.boundary, params.page, params.pageSize),
  }),
]
