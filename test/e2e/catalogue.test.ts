import { testJourneys } from './journey'
import { catalogueJourneys } from './journeys/catalogue'

testJourneys('catalogue', catalogueJourneys)
