import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

import { Button } from '@/components/button'
import { SearchBox } from '@/components/search-box'
import { PageFrame } from '@/features/page-frame'
import { usePages } from '@/hooks/use-pages'
import { useParams } from '@/hooks/use-params'
import { usePullDown } from '@/hooks/use-pull-down'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go, picked } from '@/lib/router'
import { fetchShops } from '@/services'
import { chooseShop, useSettings } from '@/stores/settings'
import type { Shop } from '@/types/api/shop'
import { boundsOf } from '@/utils/geo'
import { HereNotice } from '../parts/here-notice'
import { words as partWords } from '../parts/messages'
import { PlaceMap } from '../parts/place-map'
import { PlaceRow } from '../parts/place-row'
import { shopMeta } from '../parts/shop-meta'
import { useHere } from '../parts/use-here'
import { List } from './list'
import { words } from './messages'
import './index.scss'

const pointOf = ({ latitude, longitude }: Shop) => ({ lat: latitude, lng: longitude })

const Shops = () => {
  const t = useWords(words)
  const part = useWords(partWords)
  const { picking } = useParams('shopList')
  const { here, state, ask, asking } = useHere()
  const current = useSettings((settings) => settings.shopId)
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  const [selected, setSelected] = useState<string>()
  const key = state === 'looking' ? null : ['shops', name, here?.lat ?? 0, here?.lng ?? 0]
  const pages = usePages(key, (page, pageSize) =>
    fetchShops({ nameLike: name, curlatitude: here?.lat, curlongitude: here?.lng, page, pageSize }),
  )
  useReachBottom(pages.loadMore)
  usePullDown(pages.reload)

  const find = (text: string) => {
    setTyped(text)
    setName(text.trim())
  }
  const locate = async () => {
    if (!(await ask())) toast(part.noPlace)
  }
  const choose = async (shop: Shop) => {
    chooseShop(shop.id)
    toast(t.chosen(shop.name))
    if (picking === 'yes') await picked(shop)
  }
  const spots = pages.items.map((shop) => ({ id: String(shop.id), title: shop.name, point: pointOf(shop) }))
  const bounds = boundsOf([...spots.map(({ point }) => point), ...(here ? [here] : [])], 800)

  return (
    <View className="page-shops">
      <View className="page-shops__head">
        <SearchBox
          large
          value={typed}
          placeholder={t.placeholder}
          onChange={(text) => (text ? setTyped(text) : find(''))}
          onSearch={find}
        />
      </View>
      <HereNotice state={state} refused={part.noPlace} onAllow={() => void locate()} />
      {bounds && spots.length > 0 ? (
        <PlaceMap
          spots={spots}
          here={here}
          bounds={bounds}
          selected={selected ?? (current === undefined ? undefined : String(current))}
          locating={asking}
          onSelect={setSelected}
          onLocate={() => void locate()}
        />
      ) : null}
      <List pages={pages} near={here !== undefined} name={name} onAll={() => find('')}>
        {(shop, index) => (
          <PlaceRow
            key={shop.id}
            opens
            number={index + 1}
            title={shop.name}
            {...shopMeta(shop, part)}
            address={shop.address}
            phone={shop.linkPhone}
            point={pointOf(shop)}
            selected={selected === undefined ? shop.id === current : selected === String(shop.id)}
            current={shop.id === current}
            onClick={() => void go('shopDetail', { id: shop.id })}
          >
            {picking === 'yes' || shop.id !== current ? (
              <Button
                size="s"
                kind="outline"
                label={`${shop.name} ${t.choose}`}
                onClick={() => void choose(shop)}
              >
                {picking === 'yes' ? t.pick : t.choose}
              </Button>
            ) : null}
          </PlaceRow>
        )}
      </List>
      <View className="page-shops__places">
        <Button size="m" kind="line" icon="search" onClick={() => void go('mapSearch')}>
          {t.places}
        </Button>
      </View>
    </View>
  )
}

const ShopsPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="shopList" title={t.title}>
      <Shops />
    </PageFrame>
  )
}

export default ShopsPage
