import { testJourneys } from './journey'
import { onTheSpotJourneys } from './journeys/on-the-spot'

testJourneys('on the spot', onTheSpotJourneys)
