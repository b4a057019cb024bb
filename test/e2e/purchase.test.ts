import { testJourneys } from './journey'
import { purchaseJourneys } from './journeys/purchase'

testJourneys('the purchase', purchaseJourneys)
