import { buyingJourneys } from './journeys/buying'
import { testPhoneJourneys } from './journeys/journey'

testPhoneJourneys('the mini-program in the hand: buying', buyingJourneys)
