import { marketingJourneys } from './journeys/marketing'
import { testPhoneJourneys } from './journeys/journey'

testPhoneJourneys('the mini-program in the hand: marketing', marketingJourneys)
