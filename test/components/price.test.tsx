import { Price } from '@/components/price'
import { mountElement } from '../support/mount'
import { allByRole } from './find'

const shown = async (price: React.ReactElement) => {
  const page = await mountElement(() => price)
  const [element] = allByRole('img')
  const answer = {
    text: (element?.textContent ?? '').replace(/\u2060/g, ''),
    said: element?.getAttribute('aria-label'),
  }
  page.unmount()
  return answer
}

describe('price', () => {
  it('shows two decimals and says the amount in words', async () => {
    expect(await shown(<Price value={45.9} />)).toEqual({ text: '¥45.90', said: '45.90 元' })
  })

  it('keeps no tail of a floating sum', async () => {
    expect((await shown(<Price value={19.900000002} />)).text).toBe('¥19.90')
  })

  it('shows a range from low to high, and one price when both are the same', async () => {
    expect(await shown(<Price value={29.9} to={79.9} />)).toEqual({
      text: '¥29.90–79.90',
      said: '29.90 至 79.90 元',
    })
    expect((await shown(<Price value={29.9} to={29.9} />)).text).toBe('¥29.90')
  })

  it('binds a range together, so that it cannot break after the dash', async () => {
    const page = await mountElement(() => <Price value={1} to={2} />)
    expect(allByRole('img')[0]?.textContent).toContain('\u2060–\u2060')
    page.unmount()
  })

  it('strikes an original price only when it is higher', async () => {
    expect(await shown(<Price value={45.9} original={52.9} />)).toEqual({
      text: '¥45.90¥52.90',
      said: '45.90 元，原价 52.90 元',
    })
    expect((await shown(<Price value={45.9} original={45.9} />)).text).toBe('¥45.90')
    expect((await shown(<Price value={29.9} to={79.9} original={60} />)).text).toBe('¥29.90–79.90')
  })

  it('shows points alone when there is nothing to pay, else added', async () => {
    expect(await shown(<Price value={0} points={300} />)).toEqual({ text: '300 积分', said: '300 积分' })
    expect(await shown(<Price value={9.9} points={200} />)).toEqual({
      text: '¥9.90+ 200 积分',
      said: '9.90 元加200 积分',
    })
  })

  it('is short on coupons and says 起 where other choices cost more', async () => {
    expect((await shown(<Price value={12} short />)).text).toBe('¥12')
    expect((await shown(<Price value={12.5} short />)).text).toBe('¥12.5')
    expect(await shown(<Price value={29.9} from />)).toEqual({ text: '¥29.90起', said: '29.90 元起' })
  })

  it('shows a free thing as ¥0.00', async () => {
    expect((await shown(<Price value={0} />)).text).toBe('¥0.00')
  })
})
