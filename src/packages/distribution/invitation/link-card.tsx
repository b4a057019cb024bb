import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { userMessage } from '@/lib/http'
import { copyText, toast } from '@/lib/platform/feedback'
import { pageLink } from '@/lib/platform/share'
import { shortUrl } from '@/services'
import { words } from './messages'

/** A short address of the invitation; made at the first tap. Mini programs have no address, so nothing shows there. */
export const LinkCard = ({ path }: { path: string }) => {
  const t = useWords(words)
  const [address, setAddress] = useState<string>()
  const long = pageLink(path)
  const [make, making] = useOnce(async (url: string) => {
    try {
      setAddress(await shortUrl(url))
    } catch (error) {
      toast(userMessage(error))
    }
  })
  const copy = async (text: string) => toast((await copyText(text)) ? t.copied : t.copyFailed)
  if (!long) return null
  return (
    <Card>
      <SectionHead title={t.link} />
      <View className="invitation-link">
        {address === undefined ? (
          <Button kind="soft" busy={making} onClick={() => void make(long)}>
            {t.makeLink}
          </Button>
        ) : (
          <View className="invitation-link__made">
            <Text className="invitation-link__url" userSelect>
              {address}
            </Text>
            <Button size="xm" kind="outline" icon="copy" onClick={() => void copy(address)}>
              {t.copy}
            </Button>
          </View>
        )}
      </View>
    </Card>
  )
}
