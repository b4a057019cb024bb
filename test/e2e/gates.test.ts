import { testJourneys } from './journey'
import { gateJourneys } from './journeys/gates'

testJourneys('what a shop demands, and what it keeps to itself', gateJourneys)
