import { useState } from 'react'
import { Stepper } from '@/components/stepper'
import { toast } from '@/lib/platform/feedback'
import { mountElement, type MountedPage } from '../support/mount'
import { byRole, hasRole, input, send, settle, tap, type } from './find'

jest.mock('@/lib/platform/feedback', () => ({ toast: jest.fn() }))

const said = jest.mocked(toast)
let page: MountedPage | undefined

const mount = async (props: {
  start: number
  min?: number
  max?: number
  capText?: string
  onBelow?: () => void
}) => {
  const changes: number[] = []
  const { start, ...rest } = props
  const Sample = () => {
    const [value, setValue] = useState(start)
    return (
      <Stepper
        {...rest}
        value={value}
        onChange={(next) => {
          changes.push(next)
          setValue(next)
        }}
      />
    )
  }
  page = await mountElement(() => <Sample />)
  return changes
}

beforeEach(() => said.mockClear())
afterEach(() => page?.unmount())

// The browser's input renders a moment after it was mounted.
const open = async (value: number) => {
  await tap(byRole('button', `数量 ${value}，点按输入`))
  await settle(() => new Promise((resolve) => setTimeout(resolve, 20)))
}

describe('stepper', () => {
  it('counts up and down by one', async () => {
    const changes = await mount({ start: 2, max: 9 })
    await tap(byRole('button', '增加一件'))
    await tap(byRole('button', '减少一件'))
    await tap(byRole('button', '减少一件'))
    expect(changes).toEqual([3, 2, 1])
  })

  it('does not go over the cap and says why', async () => {
    const changes = await mount({ start: 4, max: 4, capText: '限购 4 件' })
    await tap(byRole('button', '增加一件'))
    expect(changes).toEqual([])
    expect(said).toHaveBeenCalledWith('限购 4 件')
  })

  it('stops at the least', async () => {
    const changes = await mount({ start: 2, min: 2 })
    await tap(byRole('button', '减少一件'))
    expect(changes).toEqual([])
    expect(said).toHaveBeenCalledWith('2 件起购')
  })

  it('asks below the least where that means something', async () => {
    const below = jest.fn()
    await mount({ start: 1, onBelow: below })
    await tap(byRole('button', '减少一件'))
    expect(below).toHaveBeenCalledTimes(1)
  })

  it('reports a typed number once, when it is done, and no keystroke', async () => {
    const changes = await mount({ start: 1, max: 99 })
    await open(1)
    const field = input('数量')
    await type(field, '1')
    await type(field, '12')
    expect(changes).toEqual([])
    await send(field, 'confirm', { value: '12' })
    await send(field, 'blur', { value: '12' })
    expect(changes).toEqual([12])
  })

  it('cuts a typed number to the cap and says so', async () => {
    const changes = await mount({ start: 1, max: 5 })
    await open(1)
    await send(input('数量'), 'blur', { value: '50' })
    expect(changes).toEqual([5])
    expect(said).toHaveBeenCalledWith('最多 5 件')
  })

  it.each(['', '  ', 'x'])('keeps its value when %p is typed', async (text) => {
    const changes = await mount({ start: 3, max: 5 })
    await open(3)
    await send(input('数量'), 'blur', { value: text })
    expect(changes).toEqual([])
    expect(hasRole('button', '数量 3，点按输入')).toBe(true)
  })
})
