import { testJourneys } from './journey'
import { addressJourneys } from './journeys/address'

testJourneys('addresses', addressJourneys)
