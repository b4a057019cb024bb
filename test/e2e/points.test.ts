import { testJourneys } from './journey'
import { pointJourneys } from './journeys/points'

testJourneys('check-in, points, draws', pointJourneys)
