// Attributes and events of Taro's templates that nothing in the shop uses. The templates of containers are
// repeated for each depth of nesting, so each line dropped here is saved some forty times in base.wxml.
const everywhere =
  /^(animation|bind(animation(start|iteration|end)|transitionend|longtap|touchcancel)|hover-(start|stay)-time)$/i

const unused = {
  text: /^(space|decode|overflow|max-lines|bindtouch(start|move|end)|aria-(checked|selected|disabled))$/i,
  input:
    /^(bindtouch|bindkeyboard|bind(changelength|input-?worklet|selectionchange)|safe-password-|adjust-keyboard|always-embed|auto-fill|auto-focus|cursor-color|hold-keyboard|selection-|worklet|placeholder-style)/i,
  textarea:
    /^(bindtouch|bindkeyboard|bind(linechange|selectionchange)|adjust-keyboard|adjust-position|auto-focus|cursor-color|hold-keyboard|selection-|confirm-hold|placeholder-style)/i,
  video:
    /^(danmu|enable-danmu|ad-unit|vslide|show-(casting|background|snapshot|screen|bottom|mute)|picture-in-picture|referrer|is-(drm|live)|provision|certificate|license|preferred|bind(touch|enter|leave|seek|cast|ad|control|progress|loaded|timeupdate|waiting)|enable-auto-rotation|play-btn-position|background-poster|duration|page-gesture|direction|initial-time|auto-pause)/i,
  'scroll-view':
    /^(refresher-|bind(refresher|drag|scrollstart|scrollend|scrolltoupper)|enable-(passive|back-to-top|flex)|associative-|reverse$|clip$|cache-extent|min-drag-|padding$|type$|fast-deceleration|using-sticky|scroll-anchoring|paging-enabled|scroll-into-view-)/i,
  swiper:
    /^(indicator-|snap-to-edge|easing-function|layout-type|transformer-type|cache-extent|bind(transition|animationfinish)|previous-margin|next-margin|display-multiple-items|skip-hidden-item-layout|.*worklet)/i,
}

/** Keeps of a component's template attributes those that the shop uses. */
const trim = (name, attributes) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([key]) => !everywhere.test(key) && !unused[name]?.test(key)),
  )

module.exports = { trim }
