import { testJourneys } from './journey'
import { sessionJourneys } from './journeys/session'

testJourneys('sessions and identity', sessionJourneys)
