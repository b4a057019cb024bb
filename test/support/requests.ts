import { ApiError } from '@/lib/http'
import specification from '../specification.json'
import { startRecorder, TOKEN, type Recorder } from './recorder'

interface Expected {
  call: () => Promise<unknown>
  /** Encoded form body of a POST, token included where one travels. */
  body?: string
  /** What 700 (no data) means here; left out where it is an error like any other. */
  none?: unknown
  /** How often it goes out while its answers are lost, where that is said for this method alone. */
  tries?: number
}

/** The request line says by its key whether a lost answer may be asked for again. */
export type Row = Expected & ({ read: string; write?: undefined } | { write: string; read?: undefined })

type Table<Domain> = { [Method in keyof Domain]?: Row | Row[] }

const authOf = new Map(specification.map(({ name, auth }) => [name, auth]))

const sent = ({ requests }: Recorder) =>
  requests.map(({ method, url, body }) => ({ line: `${method} ${url}`, body }))

const outcome = async (call: Row['call']): Promise<unknown> => {
  try {
    return await call()
  } catch (error) {
    return error
  }
}

const withoutToken = (text: string) => text.replace(new RegExp(`[?&]?token=${TOKEN}`), '')

function testRow(method: string, row: Row) {
  const line = row.read ?? row.write
  const request = { line, body: row.body }

  test(`sends ${line}${row.body ? ` ${row.body}` : ''}`, async () => {
    const recorder = startRecorder()
    await outcome(row.call)
    expect(sent(recorder)).toEqual([request])
    expect(recorder.requests[0].headers).toEqual(
      row.body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
    )
  })

  const tries = row.tries ?? (row.read ? 3 : 1)
  const lost =
    tries > 1
      ? `goes out ${tries} times while answers are lost`
      : 'goes out once, even when the answer is lost'
  test(lost, async () => {
    const recorder = startRecorder()
    recorder.loseAnswers()
    expect(await outcome(row.call)).toMatchObject({ kind: 'network' })
    expect(sent(recorder)).toEqual(Array(tries).fill(request))
  })

  if ('none' in row)
    test(`no data (700) is ${JSON.stringify(row.none)}`, async () => {
      startRecorder().answer({ code: 700, msg: '暂无数据' })
      expect(await row.call()).toEqual(row.none)
    })
  else
    test('no data (700) is a refusal', async () => {
      startRecorder().answer({ code: 700, msg: '暂无数据' })
      expect(await outcome(row.call)).toMatchObject({
        kind: 'business',
        code: 700,
        serverMessage: '暂无数据',
      })
    })

  test('a refusal is thrown with its code, sentence and data', async () => {
    startRecorder().answer({ code: 31, msg: '不行', data: 7 })
    const error = await outcome(row.call)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ kind: 'business', code: 31, serverMessage: '不行', data: 7 })
  })

  if (authOf.get(method) === 'token')
    test('is not sent while nobody is logged in', async () => {
      const recorder = startRecorder()
      recorder.logOut()
      expect(await outcome(row.call)).toMatchObject({ kind: 'auth', code: 2000 })
      expect(recorder.requests).toEqual([])
    })

  if (authOf.get(method) === 'optional')
    test('is sent without a token while nobody is logged in', async () => {
      const recorder = startRecorder()
      recorder.logOut()
      await outcome(row.call)
      expect(sent(recorder)).toEqual([{ line: withoutToken(line), body: row.body && withoutToken(row.body) }])
    })
}

/**
 * Runs the rules that hold for every method of a domain against its table: the exact request, retry of reads only,
 * 700, refusals, and the token the specification asks for. A method that is exported and not in the table fails.
 * @param apart methods without a request of this form, tested by hand
 */
export function testRequests<Domain extends object>(
  domain: Domain,
  table: Table<Domain>,
  apart: (keyof Domain)[] = [],
) {
  test('every method of the domain is tested', () => {
    expect([...Object.keys(table), ...apart].sort()).toEqual(Object.keys(domain).sort())
  })

  for (const [method, rows] of Object.entries<Row | Row[] | undefined>(table))
    describe(method, () => {
      for (const row of [rows ?? []].flat()) testRow(method, row)
    })
}
