import { readFileSync } from 'node:fs'

import { KINDS_FILE, kindsText } from '../../scripts/field-kinds'

test('the request core knows the fields of all types: node --import tsx scripts/field-kinds.ts', () => {
  expect(readFileSync(KINDS_FILE, 'utf8')).toBe(kindsText())
})
