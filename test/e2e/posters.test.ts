import { testJourneys } from './journey'
import { posterJourneys } from './journeys/posters'

testJourneys('posters', posterJourneys)
