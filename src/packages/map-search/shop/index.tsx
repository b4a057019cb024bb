import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'

import { AsyncView } from '@/components/async-view'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Picture } from '@/components/picture'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { Tag } from '@/components/tag'
import { PageFrame } from '@/features/page-frame'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useRecord } from '@/hooks/use-record'
import { useWords } from '@/hooks/use-words'
import { callPhone, toast } from '@/lib/platform/feedback'
import { openMap } from '@/lib/platform/location'
import { pathOf, replace } from '@/lib/router'
import { mapDistance, shopSubdetail } from '@/services'
import { useSession } from '@/stores/session'
import { chooseShop, useSettings } from '@/stores/settings'
import type { ShopDetail } from '@/types/api/shop'
import { words as partWords } from '../parts/messages'
import { openText, wayText } from '../parts/shop-meta'
import { useHere } from '../parts/use-here'
import { ShopGoods } from './goods'
import { words } from './messages'
import './index.scss'

const Detail = ({ info, extJson }: ShopDetail) => {
  const t = useWords(words)
  const part = useWords(partWords)
  const { here } = useHere()
  const current = useSettings((settings) => settings.shopId) === info.id
  const { latitude, longitude } = info
  const distance = useData(here ? ['distance', info.id, here.lat, here.lng] : null, () =>
    mapDistance(here?.lat ?? 0, here?.lng ?? 0, latitude, longitude),
  )
  const open = openText(info.openingHours, part)
  const lead = () => openMap(info)
  const way = wayText(distance.data, part)
  const { linkPhone } = info
  const choose = () => {
    chooseShop(info.id)
    toast(t.chosenNow(info.name))
  }
  return (
    <View className="page-shop">
      {info.pic ? <Picture src={info.pic} ratio="wide" radius="none" lazy={false} /> : null}
      <View className="page-shop__body">
        <Card padding="m">
          <View className="page-shop__head">
            <Text className="page-shop__name">{info.name}</Text>
            {current ? <Tag kind="solid">{part.current}</Tag> : null}
          </View>
          {open.text ? <Tag kind={open.closed ? 'warn' : 'brand'}>{open.text}</Tag> : null}
          {info.characteristic ? <Text className="page-shop__words">{info.characteristic}</Text> : null}
          {info.introduce ? <Text className="page-shop__words">{info.introduce}</Text> : null}
        </Card>
        <Card>
          {info.openingHours ? (
            <Cell title={t.hours} keyWidth="form">
              {info.openingHours}
            </Cell>
          ) : null}
          <Cell
            title={t.address}
            keyWidth="form"
            label={`${t.navigate} ${info.address ?? ''}`}
            onClick={lead}
          >
            <View>{info.address}</View>
            {way ? <View className="page-shop__way">{way}</View> : null}
          </Cell>
          {linkPhone ? (
            <Cell
              title={t.phone}
              keyWidth="form"
              label={`${t.call} ${linkPhone}`}
              onClick={() => void callPhone(linkPhone)}
            >
              {linkPhone}
            </Cell>
          ) : null}
          {info.serviceDistance ? (
            <Cell title={t.service} keyWidth="form">
              {t.within(info.serviceDistance)}
            </Cell>
          ) : null}
        </Card>
        {Object.keys(extJson).length > 0 ? (
          <Card>
            <SectionHead title={t.about} />
            {Object.entries(extJson).map(([name, value]) => (
              <Cell key={name} title={name} keyWidth="form">
                {String(value)}
              </Cell>
            ))}
          </Card>
        ) : null}
        <ShopGoods shopId={info.id} name={info.name} />
      </View>
      <BottomBar>
        <Button kind="line" icon="navigate" onClick={lead}>
          {t.navigate}
        </Button>
        <Button grow disabled={current} onClick={choose}>
          {current ? t.chosen : t.choose}
        </Button>
      </BottomBar>
    </View>
  )
}

const ShopPage = () => {
  const t = useWords(words)
  const { id } = useParams('shopDetail')
  const inviter = useSession((session) => session.uid)
  const { data, error, reload } = useRecord(['shop'], id, shopSubdetail)
  useShareAppMessage(() => ({
    title: data?.info.name ?? t.title,
    path: pathOf('shopDetail', { id: id ?? 0, inviter_id: inviter }),
  }))
  return (
    <PageFrame name="shopDetail" title={data?.info.name ?? t.title}>
      <AsyncView
        data={data}
        error={error}
        reload={reload}
        skeleton={<Skeleton shape="block" count={3} />}
        empty={
          <StateView picture={scene.pin} title={t.goneTitle} words={t.goneBody}>
            <Button onClick={() => void replace('shopList')}>{t.shops}</Button>
          </StateView>
        }
      >
        {(shop) => (shop ? <Detail {...shop} /> : null)}
      </AsyncView>
    </PageFrame>
  )
}

export default ShopPage
