import React, { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'

import { Image, ScrollView, Text, View } from '../../config/h5-elements/elements'

let root: Root
let place: HTMLElement

const { act } = jest.requireActual<{ act: (work: () => void) => void }>('react-dom/test-utils')

const draw = (element: React.ReactElement): HTMLElement => {
  act(() => root.render(element))
  return place.firstElementChild as HTMLElement
}

const touch = (element: HTMLElement, type: string) =>
  act(() => void element.dispatchEvent(new Event(type, { bubbles: true })))

beforeEach(() => {
  jest.useFakeTimers()
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
  jest.useRealTimers()
})

describe('elements of the H5 build', () => {
  it('a view carries class, style, role, names and states, and nothing of WeChat', () => {
    const view = draw(
      createElement(View, {
        className: 'card',
        style: { '--fs': '1.2' } as React.CSSProperties,
        id: 'one',
        role: 'button',
        tabIndex: 0,
        ariaLabel: 'Add',
        ariaChecked: true,
        ariaRole: 'button',
        hoverClass: 'pressed',
        hoverStopPropagation: true,
        catchMove: true,
      }),
    )
    expect(view.outerHTML).toBe(
      '<div class="card" style="--fs: 1.2;" id="one" role="button" tabindex="0" aria-label="Add" aria-checked="true"></div>',
    )
  })

  it('a touch presses it for as long as WeChat would show it, an inner control alone', () => {
    const outer = draw(
      <View hoverClass="pressed">
        <View hoverClass="pressed" hoverStopPropagation className="inner" />
      </View>,
    )
    const inner = outer.firstElementChild as HTMLElement
    touch(inner, 'touchstart')
    jest.advanceTimersByTime(60)
    expect(inner.className).toBe('inner pressed')
    expect(outer.className).toBe('')
    touch(inner, 'touchend')
    jest.advanceTimersByTime(399)
    expect(inner.className).toBe('inner pressed')
    jest.advanceTimersByTime(2)
    expect(inner.className).toBe('inner')
  })

  it('a long press is one that neither moves nor ends', () => {
    const held = jest.fn()
    const view = draw(<View onLongPress={held} />)
    touch(view, 'touchstart')
    touch(view, 'touchmove')
    jest.advanceTimersByTime(500)
    touch(view, 'touchstart')
    jest.advanceTimersByTime(200)
    touch(view, 'touchend')
    jest.advanceTimersByTime(500)
    expect(held).not.toHaveBeenCalled()
    touch(view, 'touchstart')
    jest.advanceTimersByTime(351)
    expect(held).toHaveBeenCalledTimes(1)
  })

  it('a tap reaches its parent unless it is stopped', () => {
    const outer = jest.fn()
    const view = draw(
      <View onClick={outer}>
        <View onClick={(event: Event) => event.stopPropagation()} />
      </View>,
    )
    act(() => (view.firstElementChild as HTMLElement).click())
    expect(outer).not.toHaveBeenCalled()
    act(() => view.click())
    expect(outer).toHaveBeenCalledTimes(1)
  })

  it('text can be selected only where it says so', () => {
    expect(draw(<Text className="name">A</Text>).outerHTML).toBe('<span class="el-text name">A</span>')
    expect(draw(<Text userSelect>A</Text>).className).toBe('el-text el-text--selectable')
  })

  it('a picture loads when it is near, the first one at once; without an address there is none', () => {
    const lazy = draw(
      <Image src="a.png" mode="aspectFill" lazyLoad nativeProps={{ alt: '' }} className="pic" />,
    )
    expect(lazy.className).toBe('el-image el-image--aspectFill pic')
    expect(lazy.getAttribute('loading')).toBe('lazy')
    expect(lazy.getAttribute('alt')).toBe('')
    expect(draw(<Image src="a.png" ariaLabel="Kiwi" />).getAttribute('alt')).toBe('Kiwi')
    expect(draw(<Image className="pic" />).tagName).toBe('SPAN')
    const failed = jest.fn()
    const broken = draw(<Image src="b.png" onError={failed} />)
    act(() => void broken.dispatchEvent(new Event('error')))
    expect(failed).toHaveBeenCalledTimes(1)
  })

  it('a scroll view keeps a drag to itself and shows the child that it is told', () => {
    const dragged = jest.fn()
    const seen = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined)
    place.addEventListener('touchmove', dragged)
    const strip = (child?: string) => (
      <ScrollView scrollX enhanced showScrollbar={false} scrollIntoView={child} className="strip">
        <View id="tab-2" />
      </ScrollView>
    )
    const view = draw(strip())
    expect(view.className).toBe('el-scroll el-scroll--x el-scroll--bare strip')
    touch(view, 'touchmove')
    expect(dragged).not.toHaveBeenCalled()
    expect(seen).not.toHaveBeenCalled()
    draw(strip('tab-2'))
    expect(seen.mock.contexts).toEqual([view.firstElementChild])
    seen.mockRestore()
  })
})
