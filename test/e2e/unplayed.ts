/** A journey that a fault makes impossible by nature. */
export interface Unplayed {
  journey: string
  fault: string
  because: string
}

export const unplayed: Unplayed[] = []
