type Entry = Pick<IntersectionObserverEntry, 'isIntersecting' | 'boundingClientRect' | 'target'>
type Told = (entries: Entry[]) => void

interface Watch {
  target: Element
  tell: Told
}

const near = (target: Element): Entry => ({
  isIntersecting: true,
  boundingClientRect: target.getBoundingClientRect(),
  target,
})

/**
 * An `IntersectionObserver` for jsdom, which lays nothing out: elements whose id matches are near the window as soon as
 * somebody asks, others when the test says so.
 */
export const scrollsTo = (ids: RegExp) => {
  const before = window.IntersectionObserver
  let watches: Watch[] = []
  class Observer {
    constructor(private readonly tell: Told) {}
    observe(target: Element) {
      watches = [...watches, { target, tell: this.tell }]
      if (target.id && ids.test(target.id)) queueMicrotask(() => this.tell([near(target)]))
    }
    unobserve() {}
    disconnect() {
      watches = watches.filter(({ tell }) => tell !== this.tell)
    }
    takeRecords() {
      return []
    }
  }
  window.IntersectionObserver = Observer as unknown as typeof IntersectionObserver
  return {
    /** The window comes near the element. */
    reach(id: string) {
      watches.filter(({ target }) => target.id === id).forEach(({ target, tell }) => tell([near(target)]))
    },
    end() {
      window.IntersectionObserver = before
    },
  }
}
