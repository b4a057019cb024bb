import { existsSync } from 'node:fs'

import { weighOpening, weighStepper } from '../../test/weapp-host/weigh'
import { kilo, type Part, type Row } from '../table'

const PAGES = [
  ['home', undefined],
  ['goods detail', 'packages/goods/detail/index?id=1001'],
  ['cart, empty', 'pages/cart/index'],
  ['category', 'pages/category/index'],
] as const

const measure = async () => {
  if (!existsSync('dist/weapp/app.json')) throw new Error('run npm run build:weapp:sandbox first')
  const rows: Row[] = []
  for (const [name, url] of PAGES) {
    const { count, bytes, waves } = await weighOpening(url)
    const rounds = waves.map(({ length }) => length)
    rows.push([name, count, kilo(bytes), rounds.length, rounds.join(' + '), Math.max(...rounds)])
  }
  const step = await weighStepper()
  return [
    {
      heads: ['opened as the first page', 'setData', 'bytes', 'rounds', 'requests', 'most in flight'],
      rows,
      note: 'Without scrolling: zones below the window come when it is near. Logging in and the shop’s settings are among the requests.',
    },
    {
      heads: ['one tap', 'setData', 'bytes'],
      rows: [['stepper of the cart', step.count, `${step.bytes} B`] as Row],
    },
  ]
}

export const views: Part = { title: 'What the mini-program sends to its views and asks for', measure }
