import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import * as WXAPI from '@/services'
import specification from '../specification.json'

const root = join(__dirname, '../..')
const folder = (path: string) => readdirSync(join(root, path)).filter((file) => file.endsWith('.ts'))

interface Argument {
  name: string
  optional: boolean
}

const argumentsOf = (parameters: ts.NodeArray<ts.ParameterDeclaration>): Argument[] =>
  parameters.map(({ name, questionToken, initializer }) => ({
    name: name.getText(),
    optional: questionToken !== undefined || initializer !== undefined,
  }))

/** The arguments of every exported function of a file, read from its text: types are gone at run time. */
const declaredIn = (file: string): [string, Argument[]][] => {
  const text = readFileSync(join(root, 'src/services', file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: [string, Argument[]][] = []
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      found.push([statement.name.text, argumentsOf(statement.parameters)])
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isArrowFunction(initializer))
        found.push([name.getText(), argumentsOf(initializer.parameters)])
  }
  return found
}

const services = folder('src/services').filter((file) => file !== 'index.ts')
const declared = new Map(services.flatMap(declaredIn))
const exported = Object.keys(WXAPI)
const specified = specification.map(({ name }) => name)

test('the specification has 153 methods, each once', () => {
  expect(specified).toHaveLength(153)
  expect(new Set(specified).size).toBe(153)
})

test('no method of the specification is missing from the barrel', () => {
  expect(specified.filter((name) => !exported.includes(name))).toEqual([])
})

test('the barrel exports nothing that is not in the specification', () => {
  expect(exported.filter((name) => !specified.includes(name))).toEqual([])
})

test('every export is a function', () => {
  expect(Object.entries(WXAPI).filter(([, value]) => typeof value !== 'function')).toEqual([])
})

test('the barrel names the 30 service files, and each has its file of types', () => {
  const barrel = readFileSync(join(root, 'src/services/index.ts'), 'utf8')
  const named = [...barrel.matchAll(/from '\.\/(.+)'/g)].map(([, name]) => `${name}.ts`)
  expect(named).toHaveLength(30)
  expect([...named].sort()).toEqual([...services].sort())
  expect(named.filter((file) => !folder('src/types/api').includes(file))).toEqual([])
})

describe('arguments come in the order of the specification, without the token', () => {
  test.each(specification)('$name($arguments)', ({ name, arguments: expected }) => {
    const actual = declared.get(name)
    expect(actual).toBeDefined()
    const [inOrder, tail] = [actual?.slice(0, expected.length), actual?.slice(expected.length)]
    if (expected[0] === 'object') expect(inOrder).toHaveLength(1)
    else expect(inOrder?.map((argument) => argument.name)).toEqual(expected)
    expect(tail?.filter(({ optional }) => !optional)).toEqual([])
    expect(actual?.map((argument) => argument.name)).not.toContain('token')
  })
})
