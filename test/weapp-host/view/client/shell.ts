/** What stands around a page: status bar, title, tabs, and what WeChat itself puts above it. */
export interface Bars {
  frame: string
  title: string
  custom: boolean
  back: boolean
  ink: string
  ground: string
  dark: boolean
  tabs?: Tab[]
}
export interface Tab {
  path: string
  text: string
  icon: string
  badge?: string
  on: boolean
  ink: string
  ground: string
}
export interface Asked {
  title?: string
  content?: string
  /** Buttons from left to right. */
  buttons: { text: string; ink?: string }[]
}

const within = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the frame has no ${id}`)
  return element
}
const make = (tag: string, className: string, text = ''): HTMLElement => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

const drawTabs = (tabs: Tab[]) =>
  tabs.map((tab) => {
    const button = make('button', 'tab')
    button.style.color = tab.ink
    button.setAttribute('role', 'tab')
    button.setAttribute('aria-selected', String(tab.on))
    const icon = make('img', 'tab__icon') as HTMLImageElement
    icon.src = tab.icon
    button.append(icon, make('span', 'tab__text', tab.text))
    if (tab.badge) button.append(make('span', 'tab__badge', tab.badge))
    button.onclick = () => window.toHost('tab', tab.path)
    return button
  })

let toastEnds: ReturnType<typeof setTimeout>

window.shell = {
  open(frame, address, inset) {
    const page = document.createElement('iframe')
    Object.assign(page, { name: frame, id: frame, src: address, title: frame })
    page.style.cssText = `top:${inset.top}px;height:calc(100% - ${inset.top + inset.bottom}px)`
    within('pages').append(page)
  },
  close: (frame) => document.getElementById(frame)?.remove(),
  show(bars) {
    for (const page of document.querySelectorAll('iframe'))
      page.classList.toggle('below', page.name !== bars.frame)
    document.body.style.color = bars.ink
    document.body.style.background = bars.ground
    document.body.classList.toggle('dark', bars.dark)
    within('title').textContent = bars.custom ? '' : bars.title
    within('back').hidden = bars.custom || !bars.back
    within('bars').style.background = bars.custom ? 'none' : bars.ground
    const tabs = within('tabs')
    tabs.hidden = !bars.tabs
    tabs.style.background = bars.tabs?.[0]?.ground ?? ''
    tabs.replaceChildren(...drawTabs(bars.tabs ?? []))
    within('home-line').hidden = false
  },
  toast(text, milliseconds) {
    const toast = within('toast')
    toast.textContent = text
    toast.hidden = text === ''
    clearTimeout(toastEnds)
    if (text) toastEnds = setTimeout(() => (toast.hidden = true), milliseconds)
  },
  ask: ({ title, content, buttons }) =>
    new Promise((answer) => {
      const [veil, box] = [make('div', 'veil'), make('div', 'modal')]
      box.setAttribute('role', 'dialog')
      if (title) box.append(make('div', 'modal__title', title))
      if (content) box.append(make('div', 'modal__content', content))
      const row = make('div', buttons.length > 2 ? 'modal__list' : 'modal__row')
      buttons.forEach(({ text, ink }, index) => {
        const button = make('button', 'modal__button', text)
        if (ink) button.style.color = ink
        button.onclick = () => {
          veil.remove()
          answer(index)
        }
        row.append(button)
      })
      box.append(row)
      veil.append(box)
      document.body.append(veil)
    }),
}
within('back').onclick = () => window.toHost('back', '')

/** What the host calls in the frame. */
export interface Shell {
  open(frame: string, address: string, inset: { top: number; bottom: number }): void
  close(frame: string): void
  show(bars: Bars): void
  toast(text: string, milliseconds: number): void
  /** @returns which button was tapped */
  ask(asked: Asked): Promise<number>
}

declare global {
  interface Window {
    shell: Shell
    toHost(kind: string, value: string): void
  }
}
