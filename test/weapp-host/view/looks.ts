/** How WeChat's components look before a stylesheet says anything. */
export const componentLooks = `
html, body { margin: 0; padding: 0 }
html { scrollbar-width: none; -webkit-text-size-adjust: 100% }
body { font-family: "PingFang SC", "Noto Sans CJK SC", sans-serif; user-select: none; -webkit-tap-highlight-color: transparent }
wx-root { display: contents }
wx-view, wx-swiper-item, wx-rich-text, wx-picker { display: block }
wx-text { display: inline; white-space: pre-line }
wx-scroll-view { display: block; width: 100% }
wx-swiper { display: block; height: 150px }
wx-swiper-item { position: absolute; top: 0; left: 0; width: 100%; height: 100%; overflow: hidden }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-button { position: relative; display: block; margin-left: auto; margin-right: auto; padding: 0 14px; box-sizing: border-box;
  font-size: 18px; text-align: center; line-height: 2.55555556; border-radius: 5px; overflow: hidden; color: #000; background-color: #f8f8f8 }
wx-button::after { content: " "; width: 200%; height: 200%; position: absolute; top: 0; left: 0; border: 1px solid rgba(0,0,0,.2);
  transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px }
wx-button[disabled] { color: rgba(0,0,0,.3); background-color: #f7f7f7 }
wx-input { display: block; position: relative; height: 1.4rem; min-height: 1.4rem; overflow: hidden; font-size: 16px; line-height: 1.4 }
wx-textarea { display: block; position: relative; width: 300px; height: 150px; font-size: 16px; line-height: normal }
wx-textarea[grows] { height: auto }
.input-placeholder, .textarea-placeholder { color: gray }
wx-map { display: block; position: relative; width: 300px; height: 150px; overflow: hidden }
wx-canvas { display: block; position: relative; width: 300px; height: 150px }
wx-video { display: inline-block; position: relative; width: 300px; height: 225px; line-height: 0; overflow: hidden }
`

/** The phone around the page: an iPhone of 375 by 812. */
export const frameLooks = `
* { box-sizing: border-box }
html, body { margin: 0; height: 100%; overflow: hidden; font-family: -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif }
button { border: 0; background: none; font: inherit; color: inherit; padding: 0 }
[hidden] { display: none !important }
#pages iframe { position: fixed; left: 0; width: 100%; border: 0; z-index: 1 }
#pages iframe.below { visibility: hidden; z-index: 0; pointer-events: none }
#bars { position: fixed; inset: 0 0 auto; height: 88px; z-index: 2; pointer-events: none }
#bars > * { position: absolute }
#time { top: 14px; left: 32px; font-size: 15px; font-weight: 600 }
#title { top: 44px; left: 87px; right: 97px; line-height: 44px; text-align: center; font-size: 17px; font-weight: 500; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
#back { top: 44px; left: 0; width: 44px; height: 44px; font-size: 34px; line-height: 38px; pointer-events: auto }
#capsule { top: 48px; left: 278px; width: 87px; height: 32px; border-radius: 16px; border: .5px solid rgba(0,0,0,.15); background: rgba(255,255,255,.6); color: #000; text-align: center; line-height: 30px; font-size: 15px }
.dark #capsule { background: rgba(0,0,0,.2); border-color: rgba(255,255,255,.25); color: #fff }
#tabs { position: fixed; inset: auto 0 0; height: 84px; display: flex; z-index: 2; padding-bottom: 34px; border-top: .5px solid rgba(0,0,0,.1) }
.tab { flex: 1; position: relative; display: flex; flex-direction: column; align-items: center; padding-top: 5px; font-size: 10px }
.tab__icon { width: 27px; height: 27px }
.tab__text { line-height: 1.4 }
.tab__badge { position: absolute; top: 2px; left: calc(50% + 6px); min-width: 16px; padding: 0 4px; border-radius: 8px; background: #fa5151; color: #fff; line-height: 16px }
#home-line { position: fixed; bottom: 8px; left: 121px; width: 134px; height: 5px; border-radius: 3px; background: currentColor; z-index: 3; pointer-events: none }
#toast { position: fixed; z-index: 20; left: 50%; top: 45%; transform: translate(-50%, -50%); max-width: 280px; padding: 12px 18px; border-radius: 8px; background: rgba(0,0,0,.8); color: #fff; font-size: 14px; pointer-events: none }
.veil { position: fixed; inset: 0; z-index: 10; background: rgba(0,0,0,.5); display: grid; place-items: center }
.modal { width: 300px; border-radius: 12px; background: #fff; color: #1a1a1a; text-align: center; overflow: hidden }
.modal__title { padding: 28px 24px 0; font-size: 17px; font-weight: 600 }
.modal__content { padding: 14px 24px 28px; font-size: 16px; color: #666; white-space: pre-line }
.modal__row { display: flex; border-top: 1px solid #eee }
.modal__button { flex: 1; min-height: 54px; width: 100%; font-size: 17px; font-weight: 500 }
`

export const frameMarkup = `
<div id="pages"></div>
<div id="bars"><span id="time">9:41</span><button id="back" aria-label="返回上一页" hidden>‹</button><span id="title"></span><span id="capsule">•••&nbsp;|&nbsp;◉</span></div>
<div id="tabs" role="tablist" hidden></div>
<div id="toast" role="status" hidden></div>
<div id="home-line" hidden></div>
`
