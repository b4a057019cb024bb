/** Whether a text says what is wanted. */
export const holds = (whole: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? whole.includes(wanted) : wanted.test(whole)

/** The innermost element with this text or spoken label. */
export const elementOf = (
  wanted: string | RegExp,
  root: ParentNode = document.body,
): HTMLElement | undefined => {
  const all = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !/^(SCRIPT|STYLE)$/.test(element.tagName),
  )
  const labelled = all.find((element) => holds(element.getAttribute('aria-label') ?? '', wanted))
  const exact = all.filter((element) => {
    const text = (element.textContent ?? '').trim()
    return typeof wanted === 'string' ? text === wanted : wanted.test(text)
  })
  return (
    exact[exact.length - 1] ??
    labelled ??
    all.filter((element) => holds(element.textContent ?? '', wanted)).pop()
  )
}
