import type { SendTempleMsgParams } from '@/types/api/message'
import type { ScoreSignResult } from '@/types/api/score'
import { fxMembers } from '@/services/distribution'
import { kanjiaHelp, kanjiaHelpDetail } from '@/services/kanjia'
import { mapDistance, mapQQAddress } from '@/services/map'
import { sendTempleMsg } from '@/services/message'
import { pingtuanList, pingtuanSets } from '@/services/pingtuan'
import { queuingTypes } from '@/services/queuing'
import { scoreExchange, scoreLogs, scoreSign } from '@/services/score'
import { startRecorder, type Recorder } from '../support/recorder'

// Each line under `@ts-expect-error` must not compile (`npm run typecheck` fails where it does); the assertion beside
// it shows what would go wrong at run time.

let recorder: Recorder
beforeEach(() => {
  recorder = startRecorder()
})

describe('answers', () => {
  test('a bargain that was not helped has to be told from one that was', async () => {
    recorder.answer({ code: 700 })
    const help = await kanjiaHelpDetail(1067, 979527)
    // @ts-expect-error the caller may not have helped
    expect(() => help.cutPrice).toThrow(TypeError)
    expect(help?.cutPrice).toBeUndefined()
  })

  test('an address may be missing', async () => {
    recorder.answer({ code: 700 })
    const found = await mapQQAddress('30.2,120.1')
    // @ts-expect-error there may be none at this point
    expect(() => found.address).toThrow(TypeError)
  })

  test('a repeated check-in has no points to show', async () => {
    recorder.answer({ code: 10000 })
    const result = await scoreSign()
    // @ts-expect-error only a first check-in has points
    expect(result.score).toBeUndefined()
    const points = (signed: ScoreSignResult) => (signed.repeated ? 0 : (signed.score ?? 0))
    expect(points(result)).toBe(0)
    expect(points({ repeated: false, score: 5 })).toBe(5)
  })

  test('a paged list is not an array', async () => {
    const page = await scoreLogs()
    // @ts-expect-error the entries are in `result`
    expect(page.length).toBeUndefined()
    expect(page.result).toEqual([])
  })

  test('a person of a team has the names of the wire', async () => {
    recorder.answer({ code: 0, data: { result: [{ uids: 8, level: 1, nicks: '小红' }] } })
    const [member] = (await fxMembers()).result
    // @ts-expect-error it is `uids`
    expect(member.uid).toBeUndefined()
    expect(member.uids).toBe(8)
  })
})

describe('arguments', () => {
  test('a distance needs two whole points', async () => {
    // @ts-expect-error the second longitude is missing
    await mapDistance(30.2, 120.1, 30.3)
    expect(recorder.requests[0].url).not.toContain('lng2')
  })

  test('no method takes a token', async () => {
    recorder.answer({ code: 0, data: { score: 5 } })
    // @ts-expect-error the request core adds the token
    await scoreExchange('A-1', 'my token')
    expect(recorder.requests[0].body).toBe('number=A-1&token=TOKEN')
  })

  test('the starter of a bargain is a number', async () => {
    recorder.answer({ code: 0, data: { cutPrice: 5 } })
    // @ts-expect-error the words come third
    await kanjiaHelp(1067, 'hello')
    expect(recorder.requests[0].body).toContain('joinerUser=hello')
  })

  test('ids of several goods are a list, not text', async () => {
    // @ts-expect-error a list of numbers
    await expect(pingtuanSets('145565,139421')).rejects.toThrow(TypeError)
  })

  test('the groups of no goods cannot be asked for', async () => {
    // @ts-expect-error goodsId is missing
    await pingtuanList({ page: 1 })
    expect(recorder.requests[0].body).toBe('page=1')
  })

  test('a state that does not exist cannot be asked for', async () => {
    // @ts-expect-error a queue is 0 open, 1 closed or 2 full
    await queuingTypes(3)
    // @ts-expect-error points go 0 in or 1 out
    await scoreLogs({ behavior: 2 })
    expect(recorder.requests.map(({ url, body }) => body ?? url)).toEqual([
      'https://api.test/demo/queuing/types?status=3',
      'behavior=2&token=TOKEN',
    ])
  })

  test('the words of a message are JSON text', async () => {
    const keywords = { keyword1: { value: '已发货' } }
    // @ts-expect-error text made of the keywords, not the keywords
    const message: SendTempleMsgParams = { template_id: 'T-1', postJsonString: keywords }
    await expect(sendTempleMsg(message)).rejects.toThrow(/postJsonString/)
    expect(recorder.requests).toEqual([])
  })
})
