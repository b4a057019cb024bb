import type { Method, Parameter, WireCall } from './model'
import { commandOf, offScreen, SETUP } from './off-screen'

export interface Specified {
  name: string
  section: string
  title: string
  /** Says it also of the method whose token travels inside a text. */
  auth: WireCall['auth']
}

const HEAD = `# The API

Every method of the specification as a typed function of \`@/services\`: 153, in the specification's order. This file is generated from
the doc comments of \`src/services\` by \`npm run docs:api\`; what is changed here by hand is lost.

\`\`\`ts
import * as WXAPI from '@/services'
import { jsonText } from '@/utils/json-text'
\`\`\`

- **The token is not a parameter**: the request core adds it where a method needs one. \`configureHttp\` (\`src/lib/http\`) says where
  the server is and where the token comes from; \`test/support/sandbox.ts\` does it against the sandbox.
- **An answer is returned, a failure is thrown**: \`ApiError\` with \`kind\` (\`network\`, \`timeout\`, \`http\`, \`auth\`, \`business\`), \`code\` and
  \`serverMessage\`. Every method can throw \`network\`, \`timeout\` and \`http\`; "Errors" names what else there is.
- **Reads** are repeated when an answer was lost, **writes** never are; their text says which read tells whether they happened.
- Money is yuan, dates are text in China time, and what is missing in an answer is left out.
- Addresses are below \`{host}/{sub-domain}\`, those under \`/common/\` below the host alone. The sandbox answers all of them.
`

const anchor = (name: string) => name.toLowerCase()

/** Inside a table cell a bar must not end it. */
const cell = (text: string) => text.replaceAll('|', '\\|')

const code = (text: string) => '`' + text + '`'

const firstSentence = (what: string) => /^.*?[.;:](?= |$)/.exec(what)?.[0].replace(/[.;:]$/, '') ?? what

const AUTH = {
  token: 'needs a login',
  optional: 'takes the login, if there is one',
  none: 'no login',
} as const

function requestLine({ verb, path, host, kind }: WireCall, auth: WireCall['auth']): string {
  const where = host === 'api' ? '' : ` · host ${host}`
  return `${code(`${verb} ${path}`)} · ${AUTH[auth]} · ${kind}${where}`
}

function parameterTable(parameters: Parameter[]): string[] {
  if (parameters.length === 0) return []
  const rows = parameters.map(
    ({ name, type, required, what }) =>
      `| ${code(name)} | ${code(cell(type))} | ${required ? 'yes' : ''} | ${cell(what)} |`,
  )
  return ['| parameter | type | required | what |', '| --- | --- | --- | --- |', ...rows, '']
}

/** The records an answer is made of, with the file that says what they hold. */
function recordLinks(answer: string, records: Map<string, string>): string {
  const named = [...new Set(answer.match(/\b[A-Z]\w+/g) ?? [])].filter((name) => records.has(name))
  const links = named.map((name) => `[${name}](../src/types/api/${records.get(name)})`)
  return links.length > 0 ? ` (${links.join(', ')})` : ''
}

function answerLine({ answer, returns }: Method, records: Map<string, string>): string {
  return `Answers ${code(answer)}${recordLinks(answer, records)}${returns ? `: ${returns}` : ''}.`.replace(
    /\.\.$/,
    '.',
  )
}

const errorLines = ({ throws }: Method) => {
  const told = throws.map((text) => text.replace(/^ApiError\s*/, '')).filter(Boolean)
  return told.length > 0 ? [`Errors: ${told.join('; ')}.`, ''] : []
}

function methodText(
  method: Method,
  { title, auth }: Specified,
  example: string,
  records: Map<string, string>,
): string[] {
  return [
    `### ${method.name}`,
    '',
    `${method.what}${/[.!?]$/.test(method.what) ? '' : '.'}`,
    '',
    '```ts',
    ...method.signatures,
    '```',
    '',
    `${requestLine(method.call, auth)} · ${title}`,
    '',
    ...parameterTable(method.parameters),
    answerLine(method, records),
    '',
    ...errorLines(method),
    '```ts',
    `${method.answer.startsWith('Promise') ? 'await ' : ''}${example}`,
    '```',
    '',
  ]
}

function indexTable(specified: readonly Specified[], methods: Map<string, Method>): string[] {
  const rows = specified.flatMap(({ name }) => {
    const method = methods.get(name)
    if (!method) return []
    const { verb, path } = method.call
    return [
      `| [${name}](#${anchor(name)}) | ${cell(firstSentence(method.what))} | ${code(`${verb} ${path}`)} |`,
    ]
  })
  return ['## All methods', '', '| method | does | address |', '| --- | --- | --- |', ...rows, '']
}

/** The methods without a screen, each with a line to try it. */
function offScreenTable(specified: readonly Specified[], methods: Map<string, Method>): string[] {
  const rows = specified.flatMap(({ name }) => {
    const method = methods.get(name)
    const own = offScreen[name]
    if (!method || !own) return []
    return [`| [${name}](#${anchor(name)}) | ${cell(own.why)} | ${code(cell(commandOf(method.call, own)))} |`]
  })
  const { length } = rows
  return [
    '## Methods without a screen',
    '',
    `${specified.length - length} methods are called by the shop's own pages. These ${length} are not; the lines run in a shell against`,
    'the sandbox (`npm run --silent sandbox -- --db :memory:`), from the project’s folder, after',
    '',
    '```sh',
    ...SETUP,
    '```',
    '',
    '| method | why no screen calls it | example |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ]
}

interface Sources {
  specified: readonly Specified[]
  methods: Map<string, Method>
  examples: Map<string, string>
  records: Map<string, string>
}

/** The whole document, not yet laid out. A method without comment, request or example is a mistake. */
export function writeDocument({ specified, methods, examples, records }: Sources): string {
  let section = ''
  const texts = specified.flatMap((each) => {
    const { name, section: own } = each
    const method = methods.get(name)
    const example = examples.get(name)
    if (!method?.what) throw new Error(`${name}: there is no service with a doc comment`)
    if (example === undefined) throw new Error(`${name}: its test has no call that could be an example`)
    const heading = own === section ? [] : [`## ${own}`, '']
    section = own
    return [...heading, ...methodText(method, each, example, records)]
  })
  return [HEAD, ...indexTable(specified, methods), ...offScreenTable(specified, methods), ...texts].join('\n')
}
