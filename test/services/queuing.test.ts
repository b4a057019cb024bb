import * as queuing from '@/services/queuing'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(queuing, {
  queuingTypes: [
    { call: () => queuing.queuingTypes(0), read: `GET ${api}/queuing/types?status=0`, none: [] },
    { call: () => queuing.queuingTypes(), read: `GET ${api}/queuing/types`, none: [] },
  ],
  queuingGet: [
    {
      call: () => queuing.queuingGet(2, '13500000000'),
      write: `POST ${api}/queuing/get`,
      body: 'typeId=2&mobile=13500000000&token=TOKEN',
    },
    { call: () => queuing.queuingGet(2), write: `POST ${api}/queuing/get`, body: 'typeId=2&token=TOKEN' },
  ],
  queuingMy: [
    {
      call: () => queuing.queuingMy(2, 0),
      read: `GET ${api}/queuing/my?typeId=2&status=0&token=TOKEN`,
      none: [],
    },
    {
      call: () => queuing.queuingMy(undefined, 1),
      read: `GET ${api}/queuing/my?status=1&token=TOKEN`,
      none: [],
    },
    { call: () => queuing.queuingMy(), read: `GET ${api}/queuing/my?token=TOKEN`, none: [] },
  ],
})

const queue = { id: 2, name: '四人桌', status: 0, curNumber: 5, minitus: 8 }
const number = { id: 1, number: 9, status: 0, statusStr: '排队中', dateAdd: '2019-08-14 15:35:29' }

test.each([
  ['queuingTypes', () => queuing.queuingTypes(), queue],
  ['queuingMy', () => queuing.queuingMy(), { queuingLog: number, queuingUpType: queue }],
])(
  '%s answers the records as they come, and none when a success brings no data',
  async (_method, call, record) => {
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: [record] })
    expect(await call()).toEqual([record])
    recorder.answer({ code: 0 })
    expect(await call()).toEqual([])
  },
)

test('queuingGet answers the number where the server does, else null', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: number })
  expect(await queuing.queuingGet(2)).toEqual(number)
  recorder.answer({ code: 0 })
  expect(await queuing.queuingGet(2)).toBeNull()
})
