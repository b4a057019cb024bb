import type { CSSProperties, ReactNode } from 'react'

export type Props = Record<string, unknown> & {
  className?: string
  style?: CSSProperties
  children?: ReactNode
}

const mini =
  /^(hover|catchMove$|ariaRole$|selectable$|userSelect$|onLongPress$|enhanced$|bounces$|openType$|formType$|sessionFrom$|on(GetPhoneNumber|ChooseAvatar|AgreePrivacyAuthorization|Contact|OpenSetting)$)/
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Props of a mini-program's element as a browser's element takes them. */
export const own = (props: Props): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(props).flatMap(([name, value]) =>
      mini.test(name) ? [] : [[/^aria[A-Z]/.test(name) ? dashed(name) : name, value]],
    ),
  )

export const classes = (...names: unknown[]) => names.filter(Boolean).join(' ')

/** Spoken name: the build writes `aria-label` where a tag is given it by itself, spread props keep `ariaLabel`. */
export const nameOf = (props: Props): string | undefined => {
  const name = props['aria-label'] ?? props.ariaLabel
  return typeof name === 'string' ? name : undefined
}
