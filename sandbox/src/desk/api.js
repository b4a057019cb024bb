/** Calls of the control addresses of the shop that is open. */

let sub = ''

export const openShop = (name) => void (sub = name)

async function call(path, init) {
  let response
  try {
    response = await fetch(`/_sandbox/${path}`, init)
  } catch {
    throw new Error('沙箱没有回应，它还开着吗？')
  }
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(answer.msg || `HTTP ${response.status}`)
  return answer
}

const query = (params) => {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given)}` : ''
}

export const shops = () => call('-/shops')

export const read = (path, params = {}) => call(`${sub}/${path}${query(params)}`)

const send = (method) => (path, body) =>
  call(`${sub}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const post = send('POST')

export const remove = send('DELETE')

export const act = (action, body) => post(`merchant/${action}`, body)
