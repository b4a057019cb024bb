// What the types of the API say of each field name, for the request core: src/lib/http/kinds.ts.
// node --import tsx scripts/field-kinds.ts
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(__dirname, '..')
const FOLDER = join(root, 'src/types/api')
export const KINDS_FILE = join(root, 'src/lib/http/kinds.ts')

const plain = ['text', 'number', 'boolean']

const oneOf = (checker: ts.TypeChecker, declared: ts.Type): string => {
  // A text of a certain form, such as JSON, is a text.
  const parts = declared.isIntersection() ? declared.types : [declared]
  const type = parts.find(({ flags }) => flags & ts.TypeFlags.StringLike) ?? declared
  const { flags } = type
  if (flags & ts.TypeFlags.StringLike) return 'text'
  if (flags & ts.TypeFlags.NumberLike) return 'number'
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean'
  if (checker.isArrayType(type)) {
    const [row] = checker.getTypeArguments(type as ts.TypeReference)
    return row && row.flags & ts.TypeFlags.Object ? 'rows' : 'list'
  }
  return flags & ts.TypeFlags.Object ? 'record' : 'any'
}

/** Kinds a field of this type can have; several for unions. */
const kindsOf = (checker: ts.TypeChecker, declared: ts.Type): string[] => {
  const type = checker.getNonNullableType(declared)
  return (type.isUnion() ? type.types : [type]).map((one) => oneOf(checker, one))
}

/** Field names by kind. Names that are a record here and something else there are left out. */
const fieldKinds = (): Record<string, string[]> => {
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const program = ts.createProgram(files, { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const found = new Map<string, Set<string>>()
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) {
      const kinds = found.get(node.name.text) ?? new Set()
      kindsOf(checker, checker.getTypeAtLocation(node)).forEach((kind) => kinds.add(kind))
      found.set(node.name.text, kinds)
    }
    ts.forEachChild(node, visit)
  }
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(FOLDER))
    .forEach(visit)

  const byKind: Record<string, string[]> = {
    text: [],
    number: [],
    boolean: [],
    plain: [],
    list: [],
    rows: [],
    record: [],
  }
  for (const [name, kinds] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = 'any', ...more] = kinds
    const isPlain = [...kinds].every((one) => plain.includes(one))
    const isList = [...kinds].every((one) => one === 'list' || one === 'rows')
    if (more.length === 0) byKind[kind]?.push(name)
    else if (isList) byKind.list?.push(name)
    else if (isPlain) byKind.plain?.push(name)
  }
  return byKind
}

/** The text of src/lib/http/kinds.ts. */
export const kindsText =
  (): string => `// Written by scripts/field-kinds.ts from src/types/api; a test compares. Names with one kind in all records; plain: text, number or boolean.
export type Kind = 'text' | 'number' | 'boolean' | 'plain' | 'list' | 'rows' | 'record'

/* prettier-ignore */
export const names: Record<Kind, string> = {
${Object.entries(fieldKinds())
  .map(([kind, fields]) => `  ${kind}: '${fields.join(' ')}',`)
  .join('\n')}
}
`

if (process.argv[1]?.endsWith('field-kinds.ts')) writeFileSync(KINDS_FILE, kindsText())
