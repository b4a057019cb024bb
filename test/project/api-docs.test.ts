import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readServices } from '../../scripts/api-docs/read-services'
import { API_DOCS, generateApiDocs } from '../../scripts/generate-api-docs'
import specification from '../specification.json'

const ROOT = join(__dirname, '../..')
const text = readFileSync(API_DOCS, 'utf8')

jest.setTimeout(60_000)

test('docs/api.md says what the services say; if not: npm run docs:api', () => {
  expect(text === generateApiDocs()).toBe(true)
})

test('it lists the 153 methods in the specification’s order, each with address, answer and example', () => {
  const chapters = text.split(/^### /m).slice(1)
  expect(chapters.map((chapter) => chapter.split('\n')[0])).toEqual(specification.map(({ name }) => name))
  expect(chapters).toHaveLength(153)
  for (const chapter of chapters) {
    const [name = ''] = chapter.split('\n')
    expect(chapter).toMatch(
      /^`(GET|POST) \/\S+` · (needs a login|takes the login, if there is one|no login) · (read|write)/m,
    )
    expect(chapter).toMatch(/^Answers `/m)
    expect(chapter).toMatch(new RegExp(`^(await )?WXAPI\\.${name}\\(`, 'm'))
  }
})

test('sections are those of the specification', () => {
  const told = [...text.matchAll(/^## (.+)$/gm)].map(([, section]) => section).slice(2)
  const sections = specification.map(({ section }) => section)
  expect(told).toEqual(sections.filter((section, i) => section !== sections[i - 1]))
})

test('whether a method needs a login is read from the code and agrees with the specification', () => {
  const methods = readServices(ROOT)
  const differing = specification.filter(({ name, auth }) => methods.get(name)?.call.auth !== auth)
  // its token travels inside postJsonString
  expect(differing.map(({ name }) => name)).toEqual(['orderReputation'])
})
