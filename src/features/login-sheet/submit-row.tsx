import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Failure } from './failure'
import type { Submission } from './use-submit'

interface SubmitRowProps {
  form: Submission
  /** On the button. */
  children: string
}

/** The end of a form: what belongs to no field, and the button. */
export const SubmitRow = ({ form, children }: SubmitRowProps) => (
  <>
    <Failure sentence={form.failure} />
    <View className="login-panel__submit">
      <Button grow busy={form.busy} onClick={form.submit}>
        {children}
      </Button>
    </View>
  </>
)
