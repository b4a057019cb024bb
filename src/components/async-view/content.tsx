import { Component, type ReactNode } from 'react'

interface ContentProps<T> {
  data: T
  draw: (data: T) => ReactNode
  /** What stands in place of content that cannot be drawn. */
  instead: ReactNode
}

interface State<T> {
  /** The answer that could not be drawn; the next one is tried again. */
  broken?: { data: T }
}

/** Draws an answer. One that lacks what it must have is a failed answer, not a broken page. */
export class Content<T> extends Component<ContentProps<T>, State<T>> {
  override state: State<T> = {}

  static getDerivedStateFromError() {
    return { broken: {} }
  }

  static getDerivedStateFromProps<T>({ data }: ContentProps<T>, { broken }: State<T>): State<T> | null {
    if (!broken) return null
    if (!('data' in broken)) return { broken: { data } }
    return broken.data === data ? null : { broken: undefined }
  }

  override render() {
    const { data, draw, instead } = this.props
    return this.state.broken ? instead : <Drawn data={data} draw={draw} />
  }
}

/** Inside the boundary, so that what fails while drawing is caught there. */
const Drawn = <T,>({ data, draw }: Pick<ContentProps<T>, 'data' | 'draw'>) => <>{draw(data)}</>
