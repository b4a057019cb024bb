/** One line of text on a page: place in points from the lower left corner, size in points. */
interface Line {
  x: number
  y: number
  size: number
  text: string
}

const hex = (text: string, digits: number) =>
  [...text].map((char) => char.charCodeAt(0).toString(16).padStart(digits, '0')).join('')

/**
 * Latin letters in Helvetica, everything else in the Chinese font, whose Latin part not every reader has. Characters beyond
 * the first plane have no place in the encoding, control characters none on paper.
 */
function runs(text: string, size: number): string[] {
  const printable = text.replace(/[\u{10000}-\u{10ffff}]/gu, '?').replace(/\p{Cc}/gu, ' ')
  const parts = printable.match(/[ -~]+|[^ -~]+/g) ?? []
  return parts.map((run) =>
    run < '\u007f' ? `/L ${size} Tf <${hex(run, 2)}> Tj` : `/F ${size} Tf <${hex(run, 4)}> Tj`,
  )
}

const WIDTH = 595
const HEIGHT = 420
const BLUE = '0.05 0.32 0.55'
const BLACK = '0.1 0.1 0.1'

const shown = ({ x, y, size, text }: Line) => `BT ${x} ${y} Td ${runs(text, size).join(' ')} ET`

/**
 * A page as a PDF file. The font is one of the Chinese fonts every reader brings along (STSong-Light), so nothing has to be
 * embedded and the file stays small.
 */
function writePdf(title: readonly Line[], lines: readonly Line[]): Uint8Array {
  const frame = `${BLUE} RG 1 w 40 56 ${WIDTH - 80} 270 re S 40 286 m ${WIDTH - 40} 286 l S 40 126 m ${WIDTH - 40} 126 l S`
  const content = [frame, `${BLUE} rg`, ...title.map(shown), `${BLACK} rg`, ...lines.map(shown)].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F 5 0 R /L 8 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 626 /StemV 58 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf('xref\n0')}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

export interface InvoiceText {
  number: string
  day: string
  buyer: string
  taxNumber?: string
  what: string
  /** '12.30' */
  amount: string
  seller: string
  remark?: string
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** The invoice as a PDF of one page, marked as a specimen. */
export function invoicePdf({ number, day, buyer, taxNumber, what, amount, seller, remark }: InvoiceText) {
  const label = (x: number, y: number, text: string): Line => ({ x, y, size: 11, text })
  return writePdf(
    [
      { x: 208, y: 372, size: 20, text: '电子发票（沙箱样张）' },
      label(40, 338, `发票号码：${number}`),
      label(420, 338, `开票日期：${day}`),
    ],
    [
      label(56, 302, `购买方：${cut(buyer, 40)}`),
      label(56, 260, `税号：${taxNumber ?? '（个人）'}`),
      label(56, 226, `项目：${cut(what, 40)}`),
      label(56, 192, `价税合计：￥${amount}`),
      label(56, 158, `备注：${cut(remark ?? '无', 40)}`),
      label(56, 96, `销售方：${seller}`),
      { x: 56, y: 70, size: 9, text: '此文件由沙箱生成，不作为报销凭证' },
    ],
  )
}
