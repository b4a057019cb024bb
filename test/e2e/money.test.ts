import { testJourneys } from './journey'
import { moneyJourneys } from './journeys/money'

testJourneys('money and identity', moneyJourneys)
