/**
 * Components that the shop's mini-program draws. Taro's runtime carries a table of all components that WeChat has.
 * Components are numbered by their place among all names, so templates and runtime leave out the same ones: else a
 * scroll-view of the runtime finds no template and nothing is drawn (index.js, trim-tables.js).
 */
const drawn = new Set(
  (
    'View Text Image Button Input Textarea Form Label ScrollView Swiper SwiperItem Picker PickerView PickerViewColumn ' +
    'Switch RichText Video Map Canvas Block Slot SlotView NativeSlot RootPortal CoverView CoverImage Icon'
  ).split(' '),
)

/** Takes the others out of a table of components. */
const keepDrawn = (table) => {
  for (const name of Object.keys(table)) if (!drawn.has(name)) delete table[name]
}

module.exports = { drawn, keepDrawn }
