import { testJourneys } from './journey'
import { bargainJourneys } from './journeys/bargain'

testJourneys('bargains', bargainJourneys)
