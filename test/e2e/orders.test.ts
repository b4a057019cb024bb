import { testJourneys } from './journey'
import { orderJourneys } from './journeys/orders'

testJourneys('orders and after-sale', orderJourneys)
