// Accessibility attributes that Taro's WeChat templates leave out. Read by the plugin (templates) and by the
// runtime (data), which must agree.
const attributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
}

module.exports = {
  View: attributes,
  Text: attributes,
  Image: attributes,
  Button: attributes,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
