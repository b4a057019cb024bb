import * as region from '@/services/region'
import { apiRoot, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(region, {
  province: { call: () => region.province(), read: `GET ${apiRoot}/common/region/v2/province`, none: [] },
  nextRegion: {
    call: () => region.nextRegion('330000000000'),
    read: `GET ${apiRoot}/common/region/v2/child?pid=330000000000`,
    none: [],
  },
})

test('an answer without a list is an empty list', async () => {
  startRecorder().answer({ code: 0 })
  expect(await region.province()).toEqual([])
})
