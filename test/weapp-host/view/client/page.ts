import * as easel from 'glass-easel'

import { componentNames, defineComponents, WxButton } from './components'
import { componentOf, WxElement } from './element'
import { canvasWork } from './canvas'
import { measure, observe, scrollPage } from './measures'

interface Template {
  (): unknown
}
type Groups = Record<string, Template>

interface Ends {
  id: string
  dataset: Record<string, unknown>
}
interface ViewEvent {
  type: string
  target: Ends
  currentTarget: Ends
  detail?: unknown
  getOriginalEvent?(): unknown
}

const copy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))
const end = ({ id, dataset }: Ends) => ({ id, dataset: copy(dataset ?? {}), offsetLeft: 0, offsetTop: 0 })

const touchesOf = (list: TouchList | undefined) =>
  [...(list ?? [])].map(({ identifier, pageX, pageY, clientX, clientY }) => ({
    ...{ identifier, pageX, pageY, clientX, clientY },
  }))

/** Hands an event to the page's one handler in the logic layer, as Taro's templates bind it. */
function eh(event: ViewEvent) {
  const original = event.getOriginalEvent?.()
  const touch = original instanceof TouchEvent ? original : undefined
  window.toLogic('event', {
    type: event.type,
    timeStamp: Date.now(),
    target: end(event.target),
    currentTarget: end(event.currentTarget),
    detail: copy(event.detail ?? {}),
    mark: {},
    touches: touchesOf(touch?.touches),
    changedTouches: touchesOf(touch?.changedTouches),
  })
}

/** What the view itself does for a button of this kind, before or instead of an event. */
const pressed = (button: WxButton) => {
  const kind = button.words('open-type')
  if (kind === 'share') window.toLogic('share', { id: button.id })
  else if (kind === 'contact') window.toLogic('contact', {})
  else if (kind === 'agreePrivacyAuthorization') button.fire('agreeprivacyauthorization', {})
  else if (kind === 'getPhoneNumber' || kind === 'chooseAvatar')
    window.toLogic('ask', { id: button.id, kind })
}

const listen = () => {
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'])
    document.addEventListener(
      type,
      (event) => {
        const options = { bubbles: true, composed: true, originalEvent: event }
        componentOf(event)?.__wxElement?.triggerEvent(type, {}, options)
      },
      { capture: true, passive: true },
    )
  document.addEventListener('click', (event) => {
    const target = componentOf(event)
    if (!target) return
    const button = target.closest('wx-button')
    if (button instanceof WxButton && button.flag('disabled')) return
    const detail = { x: event.pageX, y: event.pageY }
    target.__wxElement?.triggerEvent('tap', detail, { bubbles: true, composed: true })
    if (button instanceof WxButton) pressed(button)
  })
  let told = false
  document.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement
    window.toLogic('scroll', { scrollTop })
    const ended = scrollTop + clientHeight >= scrollHeight - window.pagePlan.reachBottom
    if (ended && !told) window.toLogic('reachBottom', {})
    told = ended
  })
}

const complain = (words: unknown) => window.toLogic('complaint', { words: String(words).slice(0, 600) })

const start = (groups: Groups) => {
  easel.addGlobalErrorListener((error) => {
    complain(error instanceof Error ? (error.stack ?? error.message) : error)
    return false
  })
  easel.addGlobalWarningListener((words) => {
    complain(words)
    return false
  })
  defineComponents()
  const space = new easel.ComponentSpace()
  space.updateComponentOptions({ writeIdToDOM: true })
  for (const name of componentNames) space.setGlobalUsingComponent(name, `wx-${name}`)
  const template = (path: string) => ({ groupList: groups, content: groups[path] })
  space
    .define('comp')
    .template(template('comp'))
    .definition({
      using: { comp: 'comp' },
      options: { virtualHost: true },
      properties: { i: { type: Object, value: {} }, l: { type: String, value: '' } },
      methods: { eh },
    } as never)
    .registerComponent()
  const page = space
    .define(window.pagePlan.route)
    .template(template(window.pagePlan.route))
    .definition({
      using: { comp: 'comp' },
      data: { root: { cn: [] } },
      methods: { eh },
    } as never)
    .registerComponent()
  const context = new easel.CurrentWindowBackendContext()
  context.setListenerStats = () => undefined // the events come from `listen`
  const root = easel.Component.createWithContext('wx-root', page.general(), context)
  const place = document.createElement('div')
  document.body.append(place)
  easel.Element.replaceDocumentElement(root, document.body as never, place as never)
  listen()
  return root
}

/** The webview of one page: what the host calls in it. */
export interface PageView {
  setData(change: Record<string, unknown>): number
  measure: typeof measure
  observe: typeof observe
  scrollPage: typeof scrollPage
  canvasWork: typeof canvasWork
  fire(id: string, type: string, detail: object): void
}

declare global {
  interface Window {
    pageTemplates: Groups
    pagePlan: { route: string; reachBottom: number }
    pageView: PageView
    toLogic(kind: string, value: object): void
  }
}

const root = start(window.pageTemplates)
window.pageView = {
  /** @returns milliseconds it took */
  setData(change) {
    const began = performance.now()
    const paths = Object.entries(change).map(([path, value]) => [path.replace(/\.\[/g, '['), value])
    ;(root as unknown as { setData(data: object): void }).setData(Object.fromEntries(paths) as object)
    return performance.now() - began
  },
  measure,
  observe,
  scrollPage,
  canvasWork,
  fire(id, type, detail) {
    const element = document.getElementById(id)
    if (element instanceof WxElement) element.fire(type, detail)
  },
}
window.toLogic('ready', {})
