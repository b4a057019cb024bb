import { defineWords } from '@/lib/i18n'

export const words = defineWords({
  zh: {
    add: '添加图片',
    count: (count: number, most: number) => `${count}/${most}`,
    uploading: (place: number) => `第 ${place} 张图片上传中`,
    see: (place: number) => `查看第 ${place} 张图片`,
    retry: (place: number) => `第 ${place} 张图片没有传上，点按重试`,
    retryShort: '重试',
    remove: (place: number) => `删除第 ${place} 张图片`,
    failed: (count: number, why: string) => `${count} 张图片没有传上（${why}），点图片重试或删除`,
    loginReason: '登录后上传图片',
    waitFirst: '图片还在上传，传完再提交',
    failedFirst: '有图片没有传上，重试或删除后再提交',
  },
  en: {
    add: 'Add pictures',
    count: (count: number, most: number) => `${count}/${most}`,
    uploading: (place: number) => `Picture ${place} is being uploaded`,
    see: (place: number) => `See picture ${place}`,
    retry: (place: number) => `Picture ${place} was not uploaded, tap to try again`,
    retryShort: 'Retry',
    remove: (place: number) => `Remove picture ${place}`,
    failed: (count: number, why: string) =>
      `${count === 1 ? '1 picture was' : `${count} pictures were`} not uploaded (${why}). Tap to try again, or remove.`,
    loginReason: 'Log in to upload pictures',
    waitFirst: 'Pictures are still being uploaded',
    failedFirst: 'A picture was not uploaded. Try again or remove it, then send.',
  },
})
