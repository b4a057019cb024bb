// Runs in index.html before the other scripts: the page that the address names is asked for (chunks, first answer,
// first picture) while they are on their way. The build writes the pages in place of STARTS; it takes out comments
// that have a line of their own, and translates nothing.
/* global STARTS */
;(() => {
  const starts = STARTS
  const [, route, query] = /^#?\/?([^?]*)(\?.*)?$/.exec(location.hash) || []
  const start = starts.find(({ page }) => page === (route || starts[0].page))
  if (!start) return
  const id = start.id ? new URLSearchParams(query).get(start.id) : ''
  if (start.id && !/^\d+$/.test(id)) return

  for (const file of start.files) {
    const link = document.createElement('link')
    link.rel = 'preload'
    link.as = file.endsWith('.css') ? 'style' : 'script'
    link.href = `./${file}`
    document.head.appendChild(link)
  }

  const url = start.url + id
  const answer = fetch(url)
  window.shopEarly = { url, answer }
  answer
    .then((response) => response.clone().json())
    .then(({ data }) => {
      const picture = start.picture.reduce((value, name) => value[name], data)
      if (picture) new Image().src = picture
    })
    .catch(() => {})
})()
