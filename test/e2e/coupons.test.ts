import { testJourneys } from './journey'
import { couponJourneys } from './journeys/coupons'

testJourneys('coupons', couponJourneys)
