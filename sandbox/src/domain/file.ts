import { randomUUID } from 'node:crypto'
import type { DfsFile, UploadedFile } from '../../../src/types/api/file'
import { BASE } from '../http/envelope'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { dayOf } from './clock'

export interface StoredFile {
  mime: string
  content: Uint8Array
}

interface NewFile {
  uid: number
  name: string
  suffix: string
  content: Uint8Array
  /** Folder of files that only those know who were told their address: no list shows it. */
  folder?: 'invoice'
}

interface FileRow {
  id: number
  key: string
  original_name: string
  suffix: string
  size: number
  file_type: 0 | 1 | 2
  date_add: string
}

export const LARGEST_FILE = 10 * 1024 * 1024

const MIMES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
}

const TYPES = ['图片', '音频', '其他'] as const
const UNKNOWN = 'application/octet-stream'

/** Type by suffix; what the sandbox does not know is answered as mere bytes. */
export const mimeOf = (suffix: string) => MIMES[suffix] ?? UNKNOWN

/** Suffix with its dot in small letters, '.bin' where the name has none that is usable. */
export const suffixOf = (name: string) => /\.[a-z0-9]{1,8}$/.exec(name.toLowerCase())?.[0] ?? '.bin'

const typeOf = (mime: string): 0 | 1 | 2 =>
  mime.startsWith('image/') ? 0 : mime.startsWith('audio/') ? 1 : 2

const urlOf = (shop: Shop, key: string) => `${BASE}/files/${shop.sub}/${key}`

export function storeFile(shop: Shop, { uid, name, suffix, content, folder }: NewFile): UploadedFile {
  const size = content.byteLength
  if (size === 0) throw new Refusal(403, '上传的文件是空的')
  if (size > LARGEST_FILE) throw new Refusal(403, '文件不能超过 10 MB')
  const now = shop.now()
  const key = `${folder ? `${folder}/` : ''}${dayOf(now).replaceAll('-', '/')}/${randomUUID()}${suffix}`
  const mime = mimeOf(suffix)
  const { lastId } = shop.db.run(
    `INSERT INTO file (uid, key, original_name, suffix, mime, size, file_type, content, date_add)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[uid, key, name.slice(0, 200), suffix, mime, size, typeOf(mime), Buffer.from(content), now],
  )
  return {
    id: lastId,
    url: urlOf(shop, key),
    name: key.slice(key.lastIndexOf('/') + 1),
    originalName: name,
    size,
    type: suffix,
  }
}

export const readFile = (shop: Shop, key: string) =>
  shop.db.get<StoredFile>('SELECT mime, content FROM file WHERE key = ?', key)

const sizeText = (size: number) =>
  size < 1024
    ? `${size} B`
    : size < 1024 * 1024
      ? `${(size / 1024).toFixed(1)} KB`
      : `${(size / 1024 / 1024).toFixed(1)} MB`

/** Files below a folder, newest first. */
export function listFiles(shop: Shop, folder: string): DfsFile[] {
  const prefix = folder.replace(/^\/+/, '')
  return shop.db
    .all<FileRow>(
      `SELECT id, key, original_name, suffix, size, file_type, date_add FROM file
       WHERE substr(key, 1, length(?)) = ? AND key NOT LIKE 'invoice/%' ORDER BY id DESC LIMIT 1000`,
      prefix,
      prefix,
    )
    .map((row) => ({
      id: row.id,
      key: row.key,
      url: urlOf(shop, row.key),
      urlFull: urlOf(shop, row.key),
      fileType: row.file_type,
      fileTypeStr: TYPES[row.file_type],
      suffix: row.suffix,
      size: row.size,
      sizeStr: sizeText(row.size),
      dateAdd: row.date_add,
    }))
}
