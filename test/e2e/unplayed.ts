/** A journey that a fault makes impossible by nature. */
export interface Unplayed {
  journey: string
  fault: string
  because: string
}

export const unplayed: Unplayed[] = [
  {
    journey: 'a log-out kills the token at once, and the next person on this phone sees nothing of the first',
    fault: 'offline for 10 s',
    because:
      'without a network nobody can tell the shop at once, and who loads the page again meanwhile has forgotten the token that is to be ended',
  },
]
