import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'

import { AsyncView } from '@/components/async-view'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { SearchBox } from '@/components/search-box'
import { SectionHead } from '@/components/section-head'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { GoodsRow } from '@/features/goods-card'
import { PageFrame } from '@/features/page-frame'
import { useQuickAdd } from '@/features/sku-sheet/use-quick-add'
import { useData } from '@/hooks/use-data'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { canScan, scanCode } from '@/lib/platform/scan'
import { go } from '@/lib/router'
import type { BarcodeRecord } from '@/types/api/tool'
import { words } from './messages'
import { isBarcode, nameOf, readBarcode, type CodeResult } from './read-code'
import './index.scss'

/** What is publicly known, as it comes, and the way to something like it. */
const PublicRecord = ({ record }: { record: BarcodeRecord }) => {
  const t = useWords(words)
  const name = nameOf(record)
  return (
    <>
      <Card>
        <SectionHead title={t.record} />
        <Text className="page-scan-result__note">{t.recordNote}</Text>
        {Object.entries(record).map(([key, value]) => (
          <Cell key={key} title={key} keyWidth="form">
            {value}
          </Cell>
        ))}
      </Card>
      {name ? (
        <View className="page-scan-result__act">
          <Button kind="outline" icon="search" onClick={() => void go('goodsList', { keyword: name })}>
            {t.findSimilar(name)}
          </Button>
        </View>
      ) : null}
    </>
  )
}

interface NothingProps {
  title: string
  why?: string
  children: ReactNode
}

const Nothing = ({ title, why, children }: NothingProps) => (
  <StateView picture="basket" title={title} words={why}>
    {children}
  </StateView>
)

const ScanResult = () => {
  const t = useWords(words)
  const { code: first = '' } = useParams('scanResult')
  const [code, setCode] = useState(String(first).trim())
  const [typed, setTyped] = useState(code)
  const { add, sheet } = useQuickAdd()
  const wanted = isBarcode(code) ? code : undefined
  const { data, error, reload } = useData(wanted === undefined ? null : ['barcode', wanted], () =>
    readBarcode(wanted ?? ''),
  )

  const look = (text: string) => {
    setCode(text.trim())
    setTyped(text.trim())
  }
  const scan = async () => {
    const next = await scanCode()
    if (next) look(next)
  }
  const next = (
    <>
      {canScan ? (
        <Button icon="scan" onClick={() => void scan()}>
          {t.again}
        </Button>
      ) : null}
      <Button kind={canScan ? 'line' : 'solid'} onClick={() => void go('goodsSearch')}>
        {t.search}
      </Button>
    </>
  )

  const show = (result: CodeResult) => {
    if (result.kind === 'public') return <PublicRecord record={result.record} />
    if (result.kind === 'unknown')
      return (
        <Nothing title={t.none} why={t.noneWords}>
          {next}
        </Nothing>
      )
    return (
      <Card>
        <SectionHead title={t.ours} note={t.code(code)} />
        {result.goods.map((one) => (
          <GoodsRow key={one.id} goods={one} onAdd={add} />
        ))}
      </Card>
    )
  }

  return (
    <View className="page-scan-result">
      <View className="page-scan-result__box">
        <SearchBox value={typed} placeholder={t.type} onChange={setTyped} onSearch={look} />
      </View>
      {wanted === undefined ? (
        <Nothing title={code ? t.notBarcode : t.noCode} why={t.notBarcodeWords}>
          {next}
        </Nothing>
      ) : (
        <AsyncView data={data} error={error} reload={reload} skeleton={<Skeleton shape="row" count={2} />}>
          {show}
        </AsyncView>
      )}
      {sheet}
    </View>
  )
}

const ScanResultPage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="scanResult" title={t.title}>
      <ScanResult />
    </PageFrame>
  )
}

export default ScanResultPage
