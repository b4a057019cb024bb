type Told = (entries: { isIntersecting: boolean }[]) => void

interface Watch {
  id: string
  tell: Told
}

/**
 * An `IntersectionObserver` for jsdom, which lays nothing out: elements whose id matches are near the window as soon as
 * somebody asks, others when the test says so.
 */
export const scrollsTo = (near: RegExp) => {
  const before = window.IntersectionObserver
  let watches: Watch[] = []
  class Observer {
    constructor(private readonly tell: Told) {}
    observe({ id }: Element) {
      watches = [...watches, { id, tell: this.tell }]
      if (id && near.test(id)) queueMicrotask(() => this.tell([{ isIntersecting: true }]))
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
      watches.filter((watch) => watch.id === id).forEach(({ tell }) => tell([{ isIntersecting: true }]))
    },
    end() {
      window.IntersectionObserver = before
    },
  }
}
