import { testJourneys } from './journey'
import { attributionJourneys } from './journeys/attribution'

testJourneys('invitations and their commissions', attributionJourneys)
