import { View } from '@tarojs/components'

import { spoken } from '@/components/control'

/** A failure that belongs to no field, above the button. */
export const Failure = ({ sentence }: { sentence: string | undefined }) =>
  sentence ? (
    <View className="login-panel__wrong login-panel__failure" {...spoken('alert')}>
      {sentence}
    </View>
  ) : null
