import { testPhoneJourneys } from './journeys/journey'
import { posterJourneys } from './journeys/posters'

testPhoneJourneys('the mini-program in the hand: posters', posterJourneys)
