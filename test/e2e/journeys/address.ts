import assert from 'node:assert/strict'

import type { Address } from '../../../src/types/api/address'
import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { detailOf, newestOrder, payFromBalance } from './order-steps'
import { buyNow, logIn } from './steps'

/** In 望江路, as GPS tells it. */
const HERE = { latitude: 30.24, longitude: 120.1783 }

const addressesOf = async (scene: Scene, shopper: Shopper) =>
  scene.read<Address[]>('/user/shipping-address/list', { token: await shopper.token() })

/** The address of this receiver, as soon as the shop has it. */
const storedFor = async (scene: Scene, shopper: Shopper, linkMan: string): Promise<Address> => {
  let found: Address | undefined
  await eventually(async () => {
    found = (await addressesOf(scene, shopper)).find((address) => address.linkMan === linkMan)
    assert.ok(found, `no address of ${linkMan}`)
  })
  assert.ok(found)
  return found
}

const openForm = async (shopper: Shopper) => {
  await shopper.open('packages/address/list/index')
  await shopper.tap('登录')
  await logIn(shopper)
  await shopper.tap('新建收货地址')
  await shopper.sees('所在地区')
}

const chooseRegions = async (shopper: Shopper, ...names: string[]) => {
  await shopper.tap('省、市、区、街道')
  for (const name of names) await shopper.tapIn('.region-sheet__list', name)
  await shopper.closes('.region-sheet')
}

export const addressJourneys: Journey[] = [
  {
    name: 'an address pasted during the checkout goes with this order, and the default stays',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const before = (await addressesOf(scene, shopper)).find(({ isDefault }) => isDefault)
      await shopper.tap(/^望江路 188 号/)
      await shopper.sees('选择地址')
      await shopper.tap('新建收货地址')
      await shopper.fill(
        '粘贴整段地址',
        '收货人：周先生\n手机号码：+86 137-1234-5678\n所在地区：浙江省杭州市西湖区\n详细地址：浙江省杭州市西湖区文三路 478 号 A 座',
      )
      await shopper.tap('识别')
      await shopper.sees('浙江省 杭州市 西湖区')
      await shopper.fieldShows('收货人', /^周先生$/)
      await shopper.fieldShows('手机号', /^13712345678$/)
      await shopper.fieldShows('详细地址', /^文三路 478 号 A 座$/)
      await shopper.tap('保存')
      await shopper.sees('文三路 478 号 A 座')
      await shopper.sees('应付')
      await shopper.tap('提交订单')
      await payFromBalance(shopper)
      const { id } = await newestOrder(scene, shopper)
      const { logistics } = await detailOf(scene, shopper, id)
      assert.deepEqual([logistics?.linkMan, logistics?.areaStr], ['周先生', '西湖区'])
      const after = (await addressesOf(scene, shopper)).find(({ isDefault }) => isDefault)
      assert.equal(after?.id, before?.id)
    },
  },
  {
    name: 'an address out of where the user is: regions down to the street, and the house',
    async run(scene) {
      const shopper = await scene.shopper({ geolocation: HERE, permissions: ['geolocation'] })
      await openForm(shopper)
      await shopper.tap('定位到当前位置')
      await shopper.sees('浙江省 杭州市 上城区 望江街道')
      await shopper.fieldShows('详细地址', /^望江路\d+号/)
      await shopper.fill('收货人', '吴女士')
      await shopper.tap('用我的手机号')
      await shopper.fieldShows('手机号', /^13800006021$/)
      await shopper.press('radio', '公司')
      await shopper.tap('保存')
      await shopper.sees('吴女士')
      const stored = await storedFor(scene, shopper, '吴女士')
      assert.equal(stored.streetStr, '望江街道')
      assert.match(stored.address, /^望江路\d+号/)
    },
  },
  {
    name: 'the position is refused: it is said, and the regions are chosen down to the street',
    async run(scene) {
      const shopper = await scene.shopper()
      await openForm(shopper)
      await shopper.tap('定位到当前位置')
      await shopper.sees(/^没有拿到位置/)
      await chooseRegions(shopper, '浙江省', '绍兴市', '越城区', '府山街道')
      await shopper.sees('浙江省 绍兴市 越城区 府山街道')
      await shopper.fill('收货人', '郑师傅')
      await shopper.fill('手机号', '1371234567')
      await shopper.fill('详细地址', '仓桥直街 8 号')
      await shopper.tap('保存')
      await shopper.sees('还差 1 位，请检查')
      await shopper.fill('手机号', '13712345678')
      await shopper.tap('保存')
      await shopper.sees('仓桥直街 8 号')
      assert.equal((await storedFor(scene, shopper, '郑师傅')).streetStr, '府山街道')
    },
  },
  {
    name: 'an address out of a place on the map: searched for, chosen, completed',
    async run(scene) {
      const shopper = await scene.shopper()
      await openForm(shopper)
      await shopper.fill('收货人', '冯小姐')
      await shopper.fill('手机号', '13712345678')
      await shopper.tap('地图选点')
      await shopper.arrivesAt('map-search')
      await shopper.tap('便利店')
      await shopper.sees(/^找到 \d+ 处$/)
      const place = shopper.page.locator('.place-row').filter({ visible: true }).first()
      const title = await place.locator('.place-row__title').innerText()
      await shopper.tap(title)
      await shopper.tap('用作收货地址')
      await shopper.sees(/^浙江省 杭州市 /)
      await shopper.fieldShows('详细地址', /.{4,}/)
      assert.ok((await shopper.valueOf('详细地址')).includes(title))
      await shopper.fieldShows('收货人', /^冯小姐$/)
      await shopper.tap('保存')
      await shopper.sees('冯小姐')
      const stored = await storedFor(scene, shopper, '冯小姐')
      assert.ok(stored.districtId && stored.address.includes(title))
    },
  },
]
