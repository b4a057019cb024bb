import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const SERVICES = /^@\/services(?:\/[\w-]+)?$/

/** Names that a source file imports from the services, types aside. */
function importedBy(text: string): string[] {
  const source = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    if (!SERVICES.test(statement.moduleSpecifier.text)) return []
    const bindings = statement.importClause?.namedBindings
    if (!bindings || statement.importClause?.isTypeOnly || !ts.isNamedImports(bindings)) return []
    return bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => (propertyName ?? name).text)
  })
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Which services the shop's own pages, parts, stores and hooks import: those have a screen. */
export function readUses(root: string): Set<string> {
  const services = join(root, 'src/services')
  return new Set(
    sources(join(root, 'src'))
      .filter((path) => !path.startsWith(services))
      .flatMap((path) => importedBy(readFileSync(path, 'utf8'))),
  )
}
