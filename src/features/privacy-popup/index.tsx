import { Text, View } from '@tarojs/components'
import { useEffect } from 'react'

import { Button } from '@/components/button'
import { control } from '@/components/control'
import { Sheet } from '@/components/sheet'
import { useSheet } from '@/hooks/use-sheet'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { AGREE_BUTTON, connectPrivacy, openPrivacyContract } from '@/lib/platform/privacy'
import { go } from '@/lib/router'
import { ask } from '@/lib/sheets'
import { words } from './messages'
import './index.scss'

const read = () => {
  if (!openPrivacyContract()) void go('contentPage', { key: 'privacy' })
}

/** WeChat's question about private data, in our words. A refusal is said; browsing goes on. */
export const PrivacyPopup = () => {
  const t = useWords(words)
  const { request, answer } = useSheet('privacy', false)
  useEffect(() => connectPrivacy((contract) => ask('privacy', { contract })), [])
  const refuse = () => {
    answer(false)
    toast(t.refused)
  }
  return (
    <Sheet
      open={request !== undefined}
      title={t.title}
      locked
      onClose={refuse}
      actions={
        <>
          <Button kind="line" grow onClick={refuse}>
            {t.refuse}
          </Button>
          <Button
            id={AGREE_BUTTON}
            grow
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => answer(true)}
          >
            {t.agree}
          </Button>
        </>
      }
    >
      <View className="privacy-popup">
        <Text>{t.body}</Text>
        <Text className="privacy-popup__contract" {...control(read, { role: 'link' })}>
          {request?.contract || t.contract}
        </Text>
        <Text>{t.tail}</Text>
      </View>
    </Sheet>
  )
}
