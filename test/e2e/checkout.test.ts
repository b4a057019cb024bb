import { testJourneys } from './journey'
import { checkoutJourneys } from './journeys/checkout'

testJourneys('cart and checkout', checkoutJourneys)
