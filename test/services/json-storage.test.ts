import * as storage from '@/services/json-storage'
import { jsonText } from '@/utils/json-text'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(storage, {
  jsonSet: {
    call: () => storage.jsonSet({ content: jsonText({ a: 1 }), type: 'note', refId: 7 }),
    write: `POST ${api}/json/set`,
    body: 'content=%7B%22a%22%3A1%7D&type=note&refId=7&token=TOKEN',
  },
  jsonList: {
    call: () => storage.jsonList({ type: 'note', page: 1, pageSize: 20 }),
    read: `POST ${api}/json/list`,
    body: 'type=note&page=1&pageSize=20&token=TOKEN',
    none: { result: [] },
  },
  jsonDelete: {
    call: () => storage.jsonDelete(5),
    write: `POST ${api}/json/delete`,
    body: 'id=5&token=TOKEN',
  },
})

test('records come with their content parsed', async () => {
  startRecorder().answer({ code: 0, data: [{ id: 1, jsonData: { a: 1 }, dateAdd: '2026-01-01 00:00:00' }] })
  const { result } = await storage.jsonList<{ a: number }>()
  expect(result[0].jsonData.a).toBe(1)
})

test('a stored record that the server does not tell is null', async () => {
  startRecorder().answer({ code: 0 })
  expect(await storage.jsonSet({ content: jsonText({}) })).toBeNull()
})
