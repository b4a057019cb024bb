import { View } from '@tarojs/components'
import './index.scss'

/** The scalloped edge. Hangs only from solid brand green: home, coupon centre, queue number. */
export const Awning = () => <View className="awning" />

/** Its quiet cousin, 4 px: the checkout's address. */
export const Stripe = () => <View className="stripe" />
