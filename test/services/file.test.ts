import * as file from '@/services/file'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(
  file,
  {
    uploadFileFromUrl: {
      call: () => file.uploadFileFromUrl('https://a.test/b.png?c=1', '.png'),
      write: `POST ${api}/dfs/upload/url`,
      body: 'remoteFileUrl=https%3A%2F%2Fa.test%2Fb.png%3Fc%3D1&ext=.png',
    },
    uploadFileList: [
      { call: () => file.uploadFileList(), read: `POST ${api}/dfs/upload/list`, body: '', none: [] },
      {
        call: () => file.uploadFileList('a/b'),
        read: `POST ${api}/dfs/upload/list`,
        body: 'path=a%2Fb',
        none: [],
      },
    ],
  },
  ['uploadFile'],
)

describe('uploadFile', () => {
  test('sends the file as part `upfile` with the token as a field', async () => {
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: { url: 'https://files.test/a.png' } })
    expect(await file.uploadFile('wxfile://tmp/a.png')).toEqual({ url: 'https://files.test/a.png' })
    expect(recorder.requests).toEqual([])
    expect(recorder.uploads).toMatchObject([
      {
        url: `${api}/dfs/upload/file`,
        filePath: 'wxfile://tmp/a.png',
        name: 'upfile',
        fields: { token: 'TOKEN' },
      },
    ])
  })

  test('is sent once, even when the answer is lost', async () => {
    const recorder = startRecorder()
    recorder.loseAnswers()
    await expect(file.uploadFile('a.png')).rejects.toMatchObject({ kind: 'network' })
    expect(recorder.uploads).toHaveLength(1)
  })

  test('is not sent while nobody is logged in', async () => {
    const recorder = startRecorder()
    recorder.logOut()
    await expect(file.uploadFile('a.png')).rejects.toMatchObject({ kind: 'auth' })
    expect(recorder.uploads).toEqual([])
  })
})
