import { Text, View } from '@tarojs/components'
import { usePageScroll } from '@tarojs/taro'
import { useState } from 'react'

import { Awning } from '@/components/awning'
import { control } from '@/components/control'
import { Icon } from '@/components/icon'
import { IconButton } from '@/components/icon-button'
import { NavBar } from '@/components/nav-bar'
import { SearchLink } from '@/components/search-box'
import { useWords } from '@/hooks/use-words'
import { canScan, scanCode } from '@/lib/platform/scan'
import { frame } from '@/lib/platform/system'
import { go, hasPage } from '@/lib/router'
import { useSettings } from '@/stores/settings'
import type { Shop } from '@/types/api/shop'
import { cx } from '@/utils/cx'
import { words } from './messages'
import { useShop } from './use-shop'

/** Height of the search row: 40 and 4 above and below. */
const ROW = 48

const scan = async (): Promise<void> => {
  const code = await scanCode()
  if (!code) return
  await (hasPage('scanResult') ? go('scanResult', { code }) : go('goodsList', { keyword: code }))
}

const ShopLine = ({ shops }: { shops?: readonly Shop[] }) => {
  const t = useWords(words)
  const { shop, distance, open } = useShop(shops)
  if (!shop) return <View className="home-header__place" />
  const label = distance ? t.shop(shop.name, distance) : t.nearest(shop.name)
  return (
    <View className="home-header__place" {...control(open, { role: 'link', label })}>
      <Icon name="pin" size={14} />
      <Text className="home-header__shop">{distance ? `${shop.name} · ${distance}` : shop.name}</Text>
      <Icon name="right" size={12} />
    </View>
  )
}

/** Shop and distance scroll away, the search stays: in WeChat it then shares the row with the capsule. */
export const HomeHeader = ({ shops }: { shops?: readonly Shop[] }) => {
  const t = useWords(words)
  const name = useSettings(({ merchant }) => merchant.name)
  const hot = useSettings(({ merchant }) => merchant.hotWords[0])
  const { statusBar, navBar, capsule } = frame()
  const [stuck, setStuck] = useState(false)
  usePageScroll(({ scrollTop }) => setStuck(scrollTop >= navBar))
  const top = Math.max(0, statusBar + (navBar - ROW) / 2)

  return (
    <>
      <View className="home-header__cover" style={{ height: `${top}px` }} />
      <NavBar tone="brand">
        <View className={cx('home-header__words', statusBar === 0 && 'home-header__words--top')}>
          <Text className="home-header__name">{name}</Text>
          <ShopLine shops={shops} />
        </View>
      </NavBar>
      <View className="home-header" style={{ top: `${top}px` }}>
        <View
          className={cx('home-header__search', stuck && 'home-header__search--stuck')}
          style={stuck && capsule ? { paddingRight: `${capsule}px` } : {}}
        >
          <SearchLink
            large
            placeholder={hot ?? t.hint}
            onClick={() => void go('goodsSearch')}
            extra={
              canScan ? <IconButton icon="scan" label={t.scan} onClick={() => void scan()} /> : undefined
            }
          />
        </View>
        <Awning />
      </View>
    </>
  )
}
