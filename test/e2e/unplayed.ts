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
  {
    journey: 'an address out of a place on the map: searched for, chosen, completed',
    fault: 'offline for 10 s',
    because:
      'the page of the map is not on the phone yet; who loads the shop again without a network leaves the form that waits for the place',
  },
]
