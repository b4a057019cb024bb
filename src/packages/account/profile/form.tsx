import { Picker, View } from '@tarojs/components'
import { useState } from 'react'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Chip } from '@/components/chip'
import { spoken } from '@/components/control'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import type { UserDetail } from '@/types/api/user'
import { cx } from '@/utils/cx'
import { dayOf, shortDate } from '@/utils/date'
import { maskName, maskPhone } from '@/utils/mask'
import { saveProfile } from '../parts/save-profile'
import { AvatarRow } from './avatar-row'
import { Ids } from './ids'
import { words } from './messages'
import { NickField } from './nick-field'

interface FormProps {
  profile: UserDetail
  reload: () => Promise<unknown>
}

type Gender = 0 | 1 | 2

const genders = [1, 2, 0] as const
const EARLIEST = '1900-01-01'
const USUAL = '1990-01-01'

const genderOf = (value: number | undefined): Gender => (value === 1 || value === 2 ? value : 0)

export const Form = ({ profile, reload }: FormProps) => {
  const t = useWords(words)
  const { base, idcard, userLevel } = profile
  const [nick, setNick] = useState(base.nick ?? '')
  const [gender, setGender] = useState<Gender>(genderOf(base.gender))
  const [birthday, setBirthday] = useState(base.birthday)
  const name = nick.trim()
  const nickError = name === '' && base.nick ? t.nickEmpty : undefined

  // Only what changed is sent.
  const changes = {
    ...(name !== '' && name !== base.nick ? { nick: name } : {}),
    ...(gender === genderOf(base.gender) ? {} : { gender }),
    ...(birthday && birthday !== base.birthday ? { birthday } : {}),
  }
  const changed = Object.keys(changes).length > 0

  const [save, saving] = useOnce(async () => {
    try {
      await saveProfile(changes)
      await reload()
      toast(t.saved)
    } catch (error) {
      toast(userMessage(error))
    }
  })

  return (
    <View className="page-profile">
      <Card>
        <AvatarRow src={base.avatarUrl} onSaved={reload} />
        <NickField value={nick} error={nickError} onChange={setNick} />
        <Cell title={t.gender} keyWidth="form">
          <View className="page-profile__genders" {...spoken('radiogroup', t.gender)}>
            {genders.map((one) => (
              <Chip key={one} sunken selected={gender === one} onClick={() => setGender(one)}>
                {t.genders[one]}
              </Chip>
            ))}
          </View>
        </Cell>
        <Picker
          mode="date"
          value={birthday ?? USUAL}
          start={EARLIEST}
          end={dayOf(shopNow())}
          onChange={(event) => setBirthday(event.detail.value)}
        >
          <Cell title={t.birthday} keyWidth="form" arrow className="page-profile__birthday">
            <View className={cx(!birthday && 'placeholder')}>{birthday ?? t.birthdayHint}</View>
          </Cell>
        </Picker>
      </Card>
      <Card>
        {hasPage('bindPhone') ? (
          <Cell title={t.phone} onClick={() => void go('bindPhone')}>
            {base.mobile ? maskPhone(base.mobile) : t.noPhone}
          </Cell>
        ) : null}
        {hasPage('realName') ? (
          <Cell title={t.realName} onClick={() => void go('realName')}>
            {base.isIdcardCheck ? t.checked(maskName(idcard?.name)) : t.unchecked}
          </Cell>
        ) : null}
        {userLevel ? <Cell title={t.level}>{userLevel.name}</Cell> : null}
        <Cell title={t.since}>{shortDate(base.dateAdd, 'YYYY-MM-DD')}</Cell>
      </Card>
      <Ids uid={base.id} username={base.username} />
      <BottomBar>
        <Button grow busy={saving} disabled={!changed || nickError !== undefined} onClick={() => void save()}>
          {t.save}
        </Button>
      </BottomBar>
    </View>
  )
}
