import React, { useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'

import { Button } from '../../config/h5-elements/elements'
import { Input, Textarea } from '../../config/h5-elements/input'

let root: Root
let place: HTMLElement
let said: string[]

const { act } = jest.requireActual<{ act: (work: () => void) => void }>('react-dom/test-utils')

type FieldProps = Partial<React.ComponentProps<typeof Input>>

const Field = (props: FieldProps) => {
  const [value, setValue] = useState('')
  return (
    <Input
      {...props}
      value={value}
      onInput={({ detail }) => {
        said.push(detail.value)
        setValue(detail.value.toUpperCase())
      }}
      onConfirm={({ detail }) => said.push(`confirm ${detail.value}`)}
      onBlur={({ detail }) => said.push(`blur ${detail.value}`)}
    />
  )
}

const draw = (props: FieldProps = {}): HTMLInputElement => {
  act(() => root.render(<Field {...props} />))
  const field = place.querySelector('input')
  if (!field) throw new Error('no field')
  return field
}

/** What a browser does when text is typed: the value, then the event. */
const type = (field: HTMLInputElement, text: string, isComposing = false) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }))
  })

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  said = []
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
})

describe('a field of the H5 build', () => {
  it('tells what is typed and shows what its parent makes of it', () => {
    const field = draw()
    type(field, 'ab')
    expect(said).toEqual(['ab'])
    expect(field.value).toBe('AB')
  })

  it('lets an input method compose, and tells the word once it is chosen', () => {
    const field = draw()
    type(field, 'mi', true)
    type(field, 'mihou', true)
    expect(said).toEqual([])
    expect(field.value).toBe('mihou')
    type(field, '猕猴', true)
    act(
      () => void field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '猕猴' })),
    )
    expect(said).toEqual(['猕猴'])
    expect(field.value).toBe('猕猴')
  })

  it('confirms with the enter key, not with the one that chooses a word', () => {
    const field = draw()
    type(field, 'ab')
    const enter = (isComposing: boolean) =>
      act(
        () =>
          void field.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing }),
          ),
      )
    enter(true)
    enter(false)
    act(() => field.focus())
    act(() => field.blur())
    expect(said).toEqual(['ab', 'confirm AB', 'blur AB'])
  })

  it('numbers have the right keyboard and their length; other fields theirs', () => {
    const number = draw({ type: 'number', maxlength: 4 })
    expect([number.type, number.inputMode]).toEqual(['number', 'numeric'])
    type(number, '12345')
    expect(said).toEqual(['1234'])
    expect(draw({ type: 'digit' }).inputMode).toBe('decimal')
    expect(draw({ password: true }).type).toBe('password')
    expect(draw({ confirmType: 'search' }).type).toBe('search')
    expect(draw({ type: 'idcard' }).type).toBe('text')
    expect(draw({ maxlength: 20 }).maxLength).toBe(20)
  })

  it('is named, takes the focus when it is told to, and can be off', () => {
    const field = draw({ ariaLabel: 'Phone', className: 'field__input', disabled: true })
    expect(field.getAttribute('aria-label')).toBe('Phone')
    expect(field.closest('taro-input-core[aria-label="Phone"].field__input')).not.toBeNull()
    expect(field.disabled).toBe(true)
    expect(draw({ 'aria-label': 'Code' }).getAttribute('aria-label')).toBe('Code')
    draw({ focus: false })
    expect(document.activeElement).not.toBe(field)
    draw({ focus: true })
    expect(document.activeElement).toBe(field)
  })
})

describe('a field of several lines of the H5 build', () => {
  it('tells what is typed, is named and as high as its text', () => {
    jest.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get').mockReturnValue(66)
    act(() =>
      root.render(
        <Textarea
          autoHeight
          ariaLabel="Remark"
          className="field__textarea"
          onInput={({ detail }) => said.push(detail.value)}
        />,
      ),
    )
    const field = place.querySelector<HTMLTextAreaElement>('taro-textarea-core.field__textarea textarea')
    if (!field) throw new Error('no field')
    expect([field.getAttribute('aria-label'), field.style.height, field.maxLength]).toEqual([
      'Remark',
      '66px',
      140,
    ])
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, 'two\nlines')
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    expect(said).toEqual(['two\nlines'])
    jest.restoreAllMocks()
  })
})

describe('a button of the H5 build', () => {
  it('is one, submits nothing and knows nothing of WeChat', () => {
    const pressed = jest.fn()
    act(() =>
      root.render(
        <Button openType="share" hoverClass="pressed" className="native" ariaLabel="Share" onClick={pressed}>
          Share
        </Button>,
      ),
    )
    const button = place.querySelector('button')
    expect(button?.outerHTML).toBe(
      '<button type="button" class="el-button native" aria-label="Share">Share</button>',
    )
    act(() => button?.click())
    expect(pressed).toHaveBeenCalledTimes(1)
  })
})
