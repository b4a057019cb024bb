import { useState } from 'react'
import { Field } from '@/components/field'
import { SearchBox } from '@/components/search-box'
import { mountElement, type MountedPage } from '../support/mount'
import { allByRole, byRole, hasRole, input, send, tap, type } from './find'

let page: MountedPage | undefined
afterEach(() => page?.unmount())

const Phone = () => {
  const [value, setValue] = useState('')
  const missing = 11 - value.length
  return (
    <Field
      label="手机号"
      value={value}
      error={value && missing ? `还差 ${missing} 位，请检查` : undefined}
      onChange={setValue}
    />
  )
}

describe('field', () => {
  it('shows an error below the field at once and takes it away at once', async () => {
    page = await mountElement(() => <Phone />)
    expect(allByRole('alert')).toHaveLength(0)
    await type(input('手机号'), '1381234602')
    expect(allByRole('alert')[0]?.textContent).toBe('还差 1 位，请检查')
    await type(input('手机号'), '13812346021')
    expect(allByRole('alert')).toHaveLength(0)
  })

  it('is cleared by one tap, and offers that only when there is something', async () => {
    page = await mountElement(() => <Phone />)
    expect(hasRole('button', '清空手机号')).toBe(false)
    await type(input('手机号'), '138')
    await tap(byRole('button', '清空手机号'))
    expect(hasRole('button', '清空手机号')).toBe(false)
  })

  it('counts what was written in a long text', async () => {
    page = await mountElement(() => (
      <Field label="评价" multiline maxlength={50} value="新鲜" onChange={() => undefined} />
    ))
    expect(page.text()).toContain('2/50')
  })
})

describe('search box', () => {
  it('searches for the trimmed words on the keyboard’s search key', async () => {
    const search = jest.fn()
    page = await mountElement(() => (
      <SearchBox value="榴莲" placeholder="搜商品" onChange={() => undefined} onSearch={search} />
    ))
    await send(input('搜商品'), 'confirm', { value: ' 榴莲 ' })
    expect(search).toHaveBeenCalledWith('榴莲')
  })
})
