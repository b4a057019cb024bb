/** What the documentation says of one method. */
export interface Method {
  name: string
  /** One line a signature; overloads have several. */
  signatures: string[]
  /** What it does, from the doc comment. */
  what: string
  parameters: Parameter[]
  answer: string
  /** What the doc comment says of the answer. */
  returns?: string
  throws: string[]
  call: WireCall
}

export interface Parameter {
  /** `params.page` for a member of an object. */
  name: string
  type: string
  required: boolean
  what: string
}

export interface WireCall {
  verb: string
  path: string
  /** api, common or oss. */
  host: string
  subDomain: boolean
  auth: 'token' | 'optional' | 'none'
  /** Whether a lost answer may be asked for again. */
  kind: 'read' | 'write'
}
