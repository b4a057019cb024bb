const { replaceTexts } = require('./replace-texts')

const SHOWN = "pageEl.classList.remove('taro_page_shade');"

const replaced = [
  {
    // A page comes up once its script is there; the router asks then whether the same page was opened again meanwhile.
    // It must ask whether anything else was: who taps on a slow network and goes back before the page is there would
    // see it come up over the page of the address.
    file: /router[\\/]spa\.js$/,
    texts: [['pageLock[routerPath]', 'pageLock.newest']],
  },
  {
    // A page that another one slides over is taken off the screen a moment later. Who goes back within that moment
    // would see nothing: a page that is shown again is not to be taken off.
    file: /router[\\/]page\.js$/,
    texts: [
      [
        SHOWN,
        `${SHOWN} if (this.lastHidePage === pageEl) { clearTimeout(this.hideTimer); this.hideTimer = this.lastHidePage = null; }`,
      ],
    ],
  },
]

/** Webpack loader (config/index.ts) for Taro's router in browsers: what goes wrong in it for hasty fingers. */
module.exports = function h5Router(source) {
  return replaceTexts(replaced, this.resourcePath, source)
}
