import { RichText as NativeRichText } from '@tarojs/components'
import { useMemo } from 'react'

import { htmlNodes } from '@/utils/html-nodes'
import './index.scss'

interface RichTextProps {
  /** A merchant's HTML, as it comes. */
  html: string | undefined
}

/** Merchant's text: sanitised, in the shop's type, pictures as wide as the column. */
export const RichText = ({ html }: RichTextProps) => {
  const nodes = useMemo(() => htmlNodes(html ?? ''), [html])
  return nodes.length > 0 ? <NativeRichText className="rich-text" nodes={nodes} userSelect /> : null
}
