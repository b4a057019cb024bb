import { Text } from '@tarojs/components'
import { useState } from 'react'

import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { ApiError, userMessage } from '@/lib/http'
import { pick } from '@/lib/router'
import { defaultAddress_v2, goodsPriceFreight } from '@/services'
import { ensureLogin, useSession } from '@/stores/session'
import type { Address } from '@/types/api/address'
import type { GoodsDetail } from '@/types/api/goods'
import { freightText, generalFormula } from '@/utils/freight'
import { words } from './messages'
import { Row } from './row'

/** Where it is sent to and what that costs: for the default address, another one, or in general. */
export const DeliveryRow = ({ goods }: { goods: GoodsDetail }) => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const [picked, setPicked] = useState<Address>()
  const home = useData(uid === undefined ? null : ['defaultAddress', uid], defaultAddress_v2)
  const address = picked ?? home.data?.info
  const { logisticsId } = goods.basicInfo
  const { provinceId, cityId, districtId } = address ?? {}
  const freight = useData(
    logisticsId && address ? ['freight', logisticsId, provinceId, cityId, districtId] : null,
    () => goodsPriceFreight({ templateId: logisticsId, type: 0, provinceId, cityId, districtId }),
  )
  if (!logisticsId) return null

  const choose = async () => {
    if (!(await ensureLogin(t.addressReason))) return
    const chosen = await pick<Address>('addressList', { picking: 'yes', current: address?.id })
    if (chosen) setPicked(chosen)
  }

  const refused = freight.error instanceof ApiError && freight.error.kind === 'business'
  const formula = goods.logistics?.isFree ? undefined : (freight.data ?? undefined)
  const text = freightText(
    formula ?? generalFormula(goods.logistics),
    goods.logistics?.feeType ?? 0,
    t.freight,
  )
  return (
    <Row
      title={t.deliver}
      note={
        refused ? (
          <Text className="goods-row-note--warn">{userMessage(freight.error)}</Text>
        ) : (
          <Text>{text ?? t.noFreight}</Text>
        )
      }
      onClick={() => void choose()}
    >
      {address ? `${address.areaStr ?? address.cityStr} ${address.address}` : t.chooseAddress}
    </Row>
  )
}
