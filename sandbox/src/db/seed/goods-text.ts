import { pic } from '../../pictures/serve'
import type { GoodsSeed } from './goods/type'

const PROMISES: Partial<Record<GoodsSeed['freight'], string>> = {
  cold: '冷链直送，签收后 24 小时内有坏果、漏液、变质，拍照联系客服，当场退款。',
  express: '下单后 24 小时内发货，快递破损包退包换。',
  heavy: '产地整箱直发，按重量计运费，2–4 天送到。',
  flower: '保水运输，收到花头朝下、折断的，补一枝或者退款。',
}

const paragraph = (text: string) => `<p style="margin:0 0 12px;line-height:1.8">${text}</p>`
const picture = (name: string, alt: string) =>
  `<p style="margin:0"><img src="${pic(name)}" alt="${alt}" style="width:100%;display:block"></p>`

/** The text of the detail page: pictures between short paragraphs. */
export function contentOf({ art, name, about, notes, freight }: GoodsSeed): string {
  const promise = PROMISES[freight]
  return [
    picture(`${art}-story`, name),
    `<div style="padding:16px 12px 4px">${about.map(paragraph).join('')}</div>`,
    picture(`${art}-4`, name),
    promise || notes
      ? `<div style="padding:16px 12px 4px"><p style="margin:0 0 8px"><strong>购买须知</strong></p>${[
          notes,
          promise,
        ]
          .filter((text): text is string => text !== undefined)
          .map(paragraph)
          .join('')}</div>`
      : '',
  ].join('')
}
