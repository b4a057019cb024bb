import { Button as NativeButton, Text, View, type ButtonProps as NativeProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { control } from '../control'
import { Icon } from '../icon'
import type { IconName } from '../icon/names'
import { Spinner } from '../spinner'
import './index.scss'

type Native = Pick<
  NativeProps,
  | 'openType'
  | 'formType'
  | 'sessionFrom'
  | 'onGetPhoneNumber'
  | 'onChooseAvatar'
  | 'onAgreePrivacyAuthorization'
  | 'onContact'
  | 'onOpenSetting'
> & { id?: string }

interface ButtonProps extends Native {
  children: ReactNode
  /** solid: the one primary; outline: green line; line: quiet; red: coupons only; danger: deletes. */
  kind?: 'solid' | 'soft' | 'outline' | 'line' | 'red' | 'danger'
  /** 44, 36, 32 or 28 high. */
  size?: 'l' | 'm' | 'xm' | 's'
  /** Takes the room that is left in its row, or the whole line. */
  grow?: boolean
  /** Half of a joined pair. */
  joined?: 'left' | 'right'
  icon?: IconName
  disabled?: boolean
  /** Waiting for an answer: shows a ring and takes no taps. */
  busy?: boolean
  /** Spoken name, when the text alone does not say it. */
  label?: string
  /** Do not let the tap reach a tappable parent. */
  stop?: boolean
  className?: string
  onClick?: () => void
}

export const Button = (props: ButtonProps) => {
  const { children, kind = 'solid', size = 'l', grow, joined, icon, disabled = false, busy = false } = props
  const { label, stop, className, onClick, ...native } = props
  const off = disabled || busy
  const name = cx(
    'button',
    `button--${kind}`,
    `button--${size}`,
    grow && 'button--grow',
    joined && `button--${joined}`,
    disabled && 'button--off',
    busy && 'button--busy',
    className,
  )
  const content = (
    <>
      {busy ? <Spinner className="button__spin" /> : null}
      {icon && !busy ? <Icon name={icon} size={size === 'l' ? 18 : 16} className="button__icon" /> : null}
      <Text className="button__text">{children}</Text>
    </>
  )

  if (native.openType || native.formType) {
    const { openType, formType, sessionFrom, id } = native
    const { onGetPhoneNumber, onChooseAvatar, onAgreePrivacyAuthorization, onContact, onOpenSetting } = native
    return (
      <NativeButton
        id={id}
        className={cx('native', name)}
        openType={openType}
        formType={formType}
        sessionFrom={sessionFrom}
        onGetPhoneNumber={onGetPhoneNumber}
        onChooseAvatar={onChooseAvatar}
        onAgreePrivacyAuthorization={onAgreePrivacyAuthorization}
        onContact={onContact}
        onOpenSetting={onOpenSetting}
        disabled={off}
        hoverClass={off ? 'none' : 'pressed'}
        ariaLabel={label}
        onClick={onClick}
      >
        {content}
      </NativeButton>
    )
  }
  return (
    <View id={native.id} className={name} {...control(onClick, { label, disabled: off, stop })}>
      {content}
    </View>
  )
}
