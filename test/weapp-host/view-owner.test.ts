import { ownerJourneys } from './journeys/owner'
import { testPhoneJourneys } from './journeys/journey'

testPhoneJourneys('the mini-program in the hand: owner', ownerJourneys)
