import { testJourneys } from './journey'
import { contentJourneys } from './journeys/content'

testJourneys('content', contentJourneys)
