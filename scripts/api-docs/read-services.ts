import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Method, Parameter } from './model'
import { wireCallOf } from './wire-call'

type Function = ts.FunctionDeclaration | ts.ArrowFunction

interface Declared {
  name: string
  /** Where the doc comment hangs. */
  documented: ts.Node
  /** All overloads, the implementation last. */
  functions: Function[]
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function declaredIn(source: ts.SourceFile): Declared[] {
  const byName = new Map<string, Declared>()
  for (const statement of source.statements) {
    if (!isExported(statement)) continue
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      const name = statement.name.text
      const known = byName.get(name)
      if (known) known.functions.push(statement)
      else byName.set(name, { name, documented: statement, functions: [statement] })
    }
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer && ts.isArrowFunction(initializer))
        byName.set(name.getText(), { name: name.getText(), documented: statement, functions: [initializer] })
  }
  return [...byName.values()]
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

const commentOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  plain(ts.getTextOfJSDocComment(comment) ?? '')

/** The doc comment's own words: the source line is said by the section. */
function whatOf(documented: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(documented).filter(ts.isJSDoc)
  return commentOf(doc?.comment)
}

/** `@throws` is followed by the section's line in the same comment; that line is left out. */
const withoutSource = (text: string) => text.replace(/\s*Source: specification.*$/, '')

const tagsOf = (documented: ts.Node, name: string) =>
  ts
    .getJSDocTags(documented)
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => withoutSource(commentOf(comment)))

const parameterWords = (documented: ts.Node) =>
  new Map(
    ts
      .getJSDocTags(documented)
      .filter(ts.isJSDocParameterTag)
      .map(({ name, comment }) => [name.getText(), withoutSource(commentOf(comment))]),
  )

const signatureOf = (name: string, { parameters, type }: Function) =>
  plain(
    `${name}(${parameters.map((parameter) => parameter.getText()).join(', ')})${type ? `: ${type.getText()}` : ''}`,
  )

/** A member of an object that is a parameter; required when every form of the object has it. */
interface Member {
  symbol: ts.Symbol
  required: boolean
}

/** A type whose members are parameters: an object, or several of which one is sent. */
function membersOf(checker: ts.TypeChecker, type: ts.Type): Member[] {
  const bare = checker.getNonNullableType(type)
  const all = bare.isUnion() ? bare.types : [bare]
  const isRecord = (each: ts.Type) =>
    !each.isIntersection() || each.types.every(({ flags }) => (flags & ts.TypeFlags.Object) !== 0)
  if (
    !all.every(
      (each) => (each.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && isRecord(each),
    )
  ) {
    return []
  }
  if (all.some((each) => checker.isArrayType(each) || each.getCallSignatures().length > 0)) return []
  const byName = new Map<string, Member>()
  for (const each of all)
    for (const symbol of checker.getPropertiesOfType(each)) {
      const known = byName.get(symbol.name)
      const required = (symbol.flags & ts.SymbolFlags.Optional) === 0
      byName.set(symbol.name, {
        symbol: known?.symbol ?? symbol,
        required: required && known?.required !== false,
      })
    }
  const everywhere = (name: string) => all.every((each) => each.getProperty(name) !== undefined)
  return [...byName.values()].map(({ symbol, required }) => ({
    symbol,
    required: required && everywhere(symbol.name),
  }))
}

function memberParameter(checker: ts.TypeChecker, prefix: string, { symbol, required }: Member): Parameter {
  const declaration = symbol.declarations?.find(ts.isPropertySignature)
  return {
    name: `${prefix}.${symbol.name}`,
    type: plain(declaration?.type?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(symbol))),
    required,
    what: plain(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
  }
}

function parametersOf(checker: ts.TypeChecker, { documented, functions }: Declared): Parameter[] {
  const words = parameterWords(documented)
  const last = functions.at(-1)
  return (last?.parameters ?? []).flatMap((parameter) => {
    const name = parameter.name.getText()
    const own: Parameter = {
      name,
      type: plain(parameter.type?.getText() ?? ''),
      required: !parameter.questionToken && !parameter.initializer,
      what: words.get(name) ?? '',
    }
    const members = membersOf(checker, checker.getTypeAtLocation(parameter))
    return [own, ...members.map((member) => memberParameter(checker, name, member))]
  })
}

function answerOf({ functions }: Declared): string {
  const described = functions.length > 1 ? functions.slice(0, -1) : functions
  return [...new Set(described.map(({ type }) => plain(type?.getText() ?? '')))].join(' · ')
}

function methodOf(checker: ts.TypeChecker, declared: Declared): Method {
  const { name, documented, functions } = declared
  const implementation = functions.at(-1)
  const source = documented.getSourceFile()
  const call = implementation?.body && wireCallOf(implementation.body, source)
  if (!call) throw new Error(`${name}: the request it sends was not found`)
  const shown = functions.length > 1 ? functions.slice(0, -1) : functions
  return {
    name,
    signatures: shown.map((each) => signatureOf(name, each)),
    what: whatOf(documented),
    parameters: parametersOf(checker, declared),
    answer: answerOf(declared),
    returns: tagsOf(documented, 'returns')[0],
    throws: tagsOf(documented, 'throws'),
    call,
  }
}

/** Every exported function of the services, by name. */
export function readServices(root: string): Map<string, Method> {
  const folder = join(root, 'src/services')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => join(folder, name))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const program = ts.createProgram(files, { ...options, types: [], noEmit: true })
  const checker = program.getTypeChecker()
  const methods = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    return source ? declaredIn(source).map((declared) => methodOf(checker, declared)) : []
  })
  return new Map(methods.map((method) => [method.name, method]))
}

/** Which file of src/types/api declares a record. */
export function readRecords(root: string): Map<string, string> {
  const folder = join(root, 'src/types/api')
  const records = new Map<string, string>()
  for (const file of readdirSync(folder)) {
    const source = ts.createSourceFile(
      file,
      ts.sys.readFile(join(folder, file)) ?? '',
      ts.ScriptTarget.Latest,
    )
    for (const statement of source.statements)
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        records.set(statement.name.text, file)
  }
  return records
}
