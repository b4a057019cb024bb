import { z } from 'zod'
import type { DfsFile, UploadedFile } from '../../../src/types/api/file'
import { listFiles, storeFile, suffixOf } from '../domain/file'
import { fetchFile } from '../domain/remote-file'
import { listOrNone } from '../http/lists'
import { file, int, text } from '../http/params'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'uploadFile',
    verb: 'post',
    paths: ['/dfs/upload/file'],
    auth: 'token',
    params: z.object({ upfile: file(), expireHours: int({ min: 1 }).optional() }),
    handler: async ({ params: { upfile }, shop, uid }): Promise<UploadedFile> => {
      const content = new Uint8Array(await upfile.arrayBuffer())
      return storeFile(shop, { uid, name: upfile.name, suffix: suffixOf(upfile.name), content })
    },
  }),
  route({
    method: 'uploadFileFromUrl',
    verb: 'post',
    paths: ['/dfs/upload/url'],
    params: z.object({
      remoteFileUrl: text(2000),
      ext: z.string().regex(/^\.[a-z0-9]{1,8}$/i, '应为带点的后缀，如 .png'),
    }),
    handler: async ({ params, shop }): Promise<UploadedFile> => {
      const { name, content } = await fetchFile(shop, params.remoteFileUrl)
      return storeFile(shop, { uid: 0, name, suffix: params.ext.toLowerCase(), content })
    },
  }),
  route({
    method: 'uploadFileList',
    verb: 'post',
    paths: ['/dfs/upload/list'],
    params: z.object({ path: text(200).optional() }),
    handler: ({ params, shop }): DfsFile[] => listOrNone(listFiles(shop, params.path ?? '')),
  }),
]
