import { View } from '@tarojs/components'

import { spoken } from '@/components/control'
import { NoticeBar } from '@/components/notice-bar'
import './money-form.scss'

/** Why it cannot be paid now, below the form; nothing while there is no sentence. */
export const Problem = ({ sentence }: { sentence: string | undefined }) =>
  sentence ? (
    <View className="money-form__problem" {...spoken('alert')}>
      <NoticeBar kind="warn" icon="info">
        {sentence}
      </NoticeBar>
    </View>
  ) : null
