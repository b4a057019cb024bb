/**
 * Makes an element. Children become text or elements, never markup, so that whatever a shop holds is shown as it is.
 * @param {string} tag such as 'p' or 'p.quiet'
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.')
  const element = document.createElement(name)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [key, value] of Object.entries(props)) {
    const isState = key.startsWith('aria-')
    if (value === undefined || (value === false && !isState)) continue
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true && !isState ? '' : String(value))
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== undefined && child !== false && child !== ''),
  )
  return element
}

export const yuan = (amount) => `¥${Number(amount).toFixed(2)}`

export const card = (...children) => h('li.card', {}, ...children)

export const grid = (items, empty) => (items.length > 0 ? h('ul.grid', {}, items) : h('p.empty', {}, empty))

const toast = document.getElementById('toast')
let timer

export function say(sentence, isBad = false) {
  clearTimeout(timer)
  toast.textContent = sentence
  toast.className = isBad ? 'bad' : ''
  timer = setTimeout(() => (toast.textContent = ''), isBad ? 6000 : 2500)
}

/** A button that is locked while its work runs; what goes wrong is said. */
export function button(label, work, { kind = '', ...props } = {}) {
  const element = h(kind ? `button.${kind}` : 'button', { type: 'button', ...props }, label)
  element.addEventListener('click', async () => {
    element.disabled = true
    try {
      await work()
    } catch (error) {
      say(error.message, true)
    } finally {
      element.disabled = false
    }
  })
  return element
}

/**
 * Asks for a few values in a dialog.
 * @param fields name → {label, value, required, type}
 * @returns the values, or undefined when it was closed
 */
export function ask(title, fields, confirm) {
  return new Promise((resolve) => {
    const inputs = Object.entries(fields).map(([name, { label, ...props }]) =>
      h('label', {}, label, h('input', { name, autocomplete: 'off', ...props })),
    )
    const form = h(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault()
          resolve(Object.fromEntries(new FormData(form)))
          dialog.close()
        },
      },
      h('h2', {}, title),
      h('div.fields', {}, inputs),
      h(
        'div.row',
        {},
        h('button', {}, confirm),
        h('button.plain', { type: 'button', onclick: () => dialog.close() }, '取消'),
      ),
    )
    const dialog = h('dialog', { 'aria-label': title }, form)
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(undefined)
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}
