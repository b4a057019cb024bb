import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uploadFile, uploadFileFromUrl, uploadFileList } from '@/services/file'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
const folder = mkdtempSync(join(tmpdir(), 'upload-'))
const path = join(folder, 'picture.png')

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
  writeFileSync(path, 'not really a picture')
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))
afterAll(() => rmSync(folder, { recursive: true }))

test('uploadFile needs a login', async () => {
  await expect(uploadFile(path)).rejects.toMatchObject({ kind: 'auth' })
})

test('uploadFile, uploadFileFromUrl and uploadFileList', async () => {
  await shop.login('anna')
  expect(await uploadFileList()).toEqual([])
  const { url } = await uploadFile(path)
  expect(await (await fetch(url)).text()).toBe('not really a picture')
  const copy = await uploadFileFromUrl(url, '.png')
  expect((await uploadFileList()).map((file) => file.url)).toEqual([copy.url, url])
})

test('a file that cannot be read is a failure of the network', async () => {
  await expect(uploadFile(join(folder, 'nothing.png'))).rejects.toMatchObject({ kind: 'network' })
})
