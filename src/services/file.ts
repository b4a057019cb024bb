import { post, upload } from '@/lib/http'
import { toList } from '@/lib/http/shapes'
import type { DfsFile, UploadedFile } from '@/types/api/file'

/**
 * Uploads a local file (上传本地文件). No read shows whether it happened: offer it again, a second copy does no harm.
 * @param tempFilePath what the platform's chooser returned
 * @returns the file, its `url` a full address
 * @throws ApiError auth
 * Source: specification § 分布式文件管理 / 上传本地文件
 */
export const uploadFile = (tempFilePath: string): Promise<UploadedFile> =>
  upload<UploadedFile>('/dfs/upload/file', tempFilePath, {}, { name: 'upfile', needs: ['url'] })

/**
 * Lets the server fetch a file from elsewhere into the shop's storage (下载远程文件).
 * Whether it happened: `uploadFileList`.
 * @param remoteFileUrl address the server downloads
 * @param ext suffix with its dot, e.g. `.png`
 * @returns the file, its `url` a full address
 * @throws ApiError business: the address cannot be fetched
 * Source: specification § 分布式文件管理 / 下载远程文件
 */
export const uploadFileFromUrl = (remoteFileUrl: string, ext: string): Promise<UploadedFile> =>
  post<UploadedFile>('/dfs/upload/url', { remoteFileUrl, ext }, { needs: ['url'] })

/**
 * Files in the shop's storage (获取文件列表).
 * @param path only this folder
 * @returns the files
 * @throws ApiError
 * Source: specification § 分布式文件管理 / 获取文件列表
 */
export const uploadFileList = async (path?: string): Promise<DfsFile[]> =>
  toList(await post('/dfs/upload/list', { path }, { kind: 'read', answers: { 700: [] } }))
