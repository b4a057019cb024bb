import { Image, Text, View } from '@tarojs/components'
import qrcode from 'qrcode-generator'
import { useMemo } from 'react'

import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { SectionHead } from '@/components/section-head'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { words } from './messages'

/** Pixels of one module and of the quiet zone around the code. */
const MODULE = 6
const QUIET = 24

/** The QR code as a picture, drawn here: the code never leaves the phone. */
const drawn = (text: string): string => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(MODULE, QUIET)
}

/** What the buyer shows at the shop. */
export const PickupCode = ({ code }: { code: string }) => {
  const t = useWords(words)
  const picture = useMemo(() => drawn(code), [code])
  const copy = async () => {
    if (await copyText(code)) toast(t.codeCopied)
  }
  return (
    <Card>
      <SectionHead title={t.code} />
      <View className="pickup" {...spoken('img', t.codePicture)}>
        <Image className="pickup__picture" src={picture} mode="aspectFit" />
      </View>
      <View className="pickup__code">
        <Text selectable>{code.replace(/(.{4})(?=.)/g, '$1 ')}</Text>
      </View>
      <Text className="pickup__words">{t.codeWords}</Text>
      <View className="pickup__copy">
        <TextLink icon="copy" onClick={() => void copy()}>
          {t.copyCode}
        </TextLink>
      </View>
    </Card>
  )
}
