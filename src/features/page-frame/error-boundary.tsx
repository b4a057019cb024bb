import { Component, type ErrorInfo, type PropsWithChildren } from 'react'

import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { wordsOf } from '@/lib/i18n'
import { reLaunch } from '@/lib/router'
import { words } from './messages'

interface State {
  broken: boolean
}

/** Keeps a page that throws from turning white: says so and offers a way on. */
export class ErrorBoundary extends Component<PropsWithChildren, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error.message, info.componentStack)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const t = wordsOf(words)
    return (
      <StateView picture="box" title={t.brokenTitle} words={t.brokenBody}>
        <Button onClick={() => this.setState({ broken: false })}>{t.again}</Button>
        <Button kind="line" onClick={() => void reLaunch('home')}>
          {t.home}
        </Button>
      </StateView>
    )
  }
}
