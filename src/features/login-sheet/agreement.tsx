import { Text, View } from '@tarojs/components'

import { Checkbox } from '@/components/checkbox'
import { control, spoken } from '@/components/control'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { words } from './messages'

interface AgreementProps {
  agreed: boolean
  /** Someone tried to log in without it. */
  missing: boolean
  onChange: (agreed: boolean) => void
}

const read = (key: 'agreement' | 'privacy') => () => void go('contentPage', { key })

/** Consent with its two texts: never ticked beforehand. */
export const Agreement = ({ agreed, missing, onChange }: AgreementProps) => {
  const t = useWords(words)
  const link = (key: 'agreement' | 'privacy') => (
    <View className="login-panel__text-link" {...control(read(key), { role: 'link', stop: true })}>
      {t[key]}
    </View>
  )
  return (
    <View className="login-panel__agreement">
      <Checkbox checked={agreed} label={`${t.agree}${t.agreement}${t.and}${t.privacy}`} onChange={onChange} />
      <View className="login-panel__agreement-words">
        <View onClick={() => onChange(!agreed)}>
          <Text>{`${t.agree} `}</Text>
          {link('agreement')}
          <Text>{` ${t.and} `}</Text>
          {link('privacy')}
        </View>
        {missing ? (
          <View className="login-panel__wrong" {...spoken('alert')}>
            {t.agreeFirst}
          </View>
        ) : null}
      </View>
    </View>
  )
}
