export interface Consent {
  agreed: boolean
  /** Says that it is missing; answers whether it is there. */
  check(): boolean
}

export interface FormProps {
  consent: Consent
}
