import type { ComponentProps } from 'react'

import { CashierSheet } from '../cashier-sheet'
import { PaySheet } from '../pay-sheet'
import { PageFrame } from './index'

/**
 * The frame of pages where something is paid: offers the pay sheet and, in a sandbox build, the cashier. Apart from
 * the plain frame, so that paying is no part of the main package.
 */
export const PayingFrame = ({ children, ...frame }: ComponentProps<typeof PageFrame>) => (
  <PageFrame {...frame}>
    {children}
    <PaySheet />
    <CashierSheet />
  </PageFrame>
)
