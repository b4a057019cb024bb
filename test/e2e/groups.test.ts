import { testJourneys } from './journey'
import { groupJourneys } from './journeys/groups'

testJourneys('group buys', groupJourneys)
