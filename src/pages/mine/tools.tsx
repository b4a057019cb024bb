import { Card } from '@/components/card'
import { Entry, EntryGrid } from '@/components/entry-grid'
import type { IconName } from '@/components/icon/names'
import { SectionHead } from '@/components/section-head'
import { useWords } from '@/hooks/use-words'
import { callPhone } from '@/lib/platform/feedback'
import { go, hasPage } from '@/lib/router'
import type { RouteName } from '@/routes'
import type { Merchant } from '@/stores/merchant'
import { ensureLogin } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { words } from './messages'

type EntryName = keyof (typeof words)['zh']['entries']

interface Tool {
  name: EntryName
  icon: IconName
  /** Hidden while this page is not part of the shop. */
  page?: RouteName
  /** A merchant's switch or a right; shown without it. */
  shown?: boolean
  /** Whether a user is needed. */
  personal?: boolean
  open: () => unknown
}

interface ToolsProps {
  merchant: Merchant
  uid: Id | undefined
}

const savings: readonly Tool[] = [
  { name: 'couponCentre', icon: 'ticket', page: 'couponCentre', open: () => go('couponCentre') },
  { name: 'signIn', icon: 'calendar-check', page: 'signIn', personal: true, open: () => go('signIn') },
  { name: 'kanjia', icon: 'price-cut', page: 'kanjiaList', open: () => go('kanjiaList') },
  {
    name: 'pingtuan',
    icon: 'handshake',
    page: 'pingtuanMine',
    personal: true,
    open: () => go('pingtuanMine'),
  },
]

const toolsOf = ({ servicePhone, distributionOpen, virtualOpen }: Merchant): readonly Tool[] => [
  { name: 'address', icon: 'pin', page: 'addressList', personal: true, open: () => go('addressList') },
  { name: 'favourites', icon: 'heart', page: 'favourites', personal: true, open: () => go('favourites') },
  { name: 'recent', icon: 'clock', page: 'recentlyViewed', open: () => go('recentlyViewed') },
  { name: 'queue', icon: 'queue', page: 'queues', open: () => go('queues') },
  { name: 'shops', icon: 'map', page: 'shopList', open: () => go('shopList') },
  { name: 'payBill', icon: 'scan', page: 'payBill', personal: true, open: () => go('payBill') },
  { name: 'deposit', icon: 'shield', page: 'depositList', personal: true, open: () => go('depositList') },
  { name: 'invoice', icon: 'receipt', page: 'invoiceList', personal: true, open: () => go('invoiceList') },
  {
    name: 'distribution',
    icon: 'coin',
    page: 'distribution',
    shown: distributionOpen,
    personal: true,
    open: () => go('distribution'),
  },
  {
    name: 'invite',
    icon: 'users',
    page: 'invitation',
    shown: distributionOpen,
    personal: true,
    open: () => go('invitation'),
  },
  {
    name: 'paid',
    icon: 'play',
    page: 'paidMine',
    shown: virtualOpen,
    personal: true,
    open: () => go('paidMine'),
  },
  { name: 'notices', icon: 'speaker', page: 'notices', open: () => go('notices') },
  { name: 'articles', icon: 'doc', page: 'articles', open: () => go('articles') },
  { name: 'feedback', icon: 'edit', page: 'feedback', open: () => go('feedback') },
  { name: 'partners', icon: 'handshake', page: 'partners', open: () => go('partners') },
  {
    name: 'service',
    icon: 'service',
    shown: servicePhone !== undefined,
    open: () => callPhone(servicePhone ?? ''),
  },
  { name: 'settings', icon: 'tune', page: 'settings', open: () => go('settings') },
]

const staffTools = (shown: boolean): readonly Tool[] => [
  { name: 'verify', icon: 'qr', page: 'verify', shown, personal: true, open: () => go('verify') },
]

/** One card of entries; none at all when nothing in it can be opened. */
const Group = ({ title, tools }: { title: string; tools: readonly Tool[] }) => {
  const t = useWords(words)
  const shown = tools.filter(
    (tool) => (tool.shown ?? true) && (tool.page === undefined || hasPage(tool.page)),
  )
  if (shown.length === 0) return null
  const open = async (tool: Tool) => {
    if (tool.personal && !(await ensureLogin(t.loginReason))) return
    await tool.open()
  }
  return (
    <Card>
      <SectionHead title={title} />
      <EntryGrid columns={4}>
        {shown.map((tool) => (
          <Entry
            key={tool.name}
            icon={tool.icon}
            label={t.entries[tool.name]}
            onClick={() => void open(tool)}
          />
        ))}
      </EntryGrid>
    </Card>
  )
}

export const Tools = ({ merchant, uid }: ToolsProps) => {
  const t = useWords(words)
  const isStaff = uid !== undefined && merchant.verifierUids.includes(uid)
  return (
    <>
      <Group title={t.savings} tools={savings} />
      <Group title={t.staff} tools={staffTools(isStaff)} />
      <Group title={t.tools} tools={toolsOf(merchant)} />
    </>
  )
}
