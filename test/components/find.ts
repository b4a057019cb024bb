import { act } from 'react'

const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }

/** Lets React finish what an action started. */
export const settle = async (action: () => unknown): Promise<void> => {
  environment.IS_REACT_ACT_ENVIRONMENT = true
  await act(async () => {
    await action()
  })
  environment.IS_REACT_ACT_ENVIRONMENT = false
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? ''

/** Everything with this role, as a screen reader would list it. */
export const allByRole = (role: string): HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>(`[role="${role}"]`),
]

/** The element with this role and name; fails with the names there are. */
export const byRole = (role: string, name: string): HTMLElement => {
  const all = allByRole(role)
  const found = all.find((element) => nameOf(element) === name)
  if (!found) throw new Error(`no ${role} "${name}"; there are: ${all.map(nameOf).join(' | ')}`)
  return found
}

export const hasRole = (role: string, name: string): boolean =>
  allByRole(role).some((element) => nameOf(element) === name)

/** The input with this spoken name. */
export const input = (name: string): HTMLElement => {
  const found = document.body.querySelector<HTMLElement>(
    `taro-input-core[aria-label="${name}"], taro-textarea-core[aria-label="${name}"]`,
  )
  if (!found) throw new Error(`no input "${name}"`)
  return found
}

/** An event as Taro's elements send it: with `detail`, and with what touches and keys carry beside it. */
export const send = async (
  element: Element,
  type: string,
  detail: unknown = {},
  extra: Record<string, unknown> = {},
): Promise<void> => {
  const event = new CustomEvent(type, { bubbles: true, cancelable: true, detail })
  Object.assign(event, extra)
  await settle(() => element.dispatchEvent(event))
}

export const tap = (element: Element): Promise<void> => send(element, 'click')

export const type = (element: Element, value: string): Promise<void> => send(element, 'input', { value })
