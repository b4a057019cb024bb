import { regionsBelow, resolvePlace } from '@/stores/region'
import { shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'

const { recorder } = shopForEachTest()

const resolved = async (place: string, near?: Parameters<typeof resolvePlace>[1]) => {
  const { path, rest } = await resolvePlace(place, near)
  return [path.map((region) => region.name).join(' '), rest]
}

describe('regions', () => {
  it('PITFALL Structure: come from the API a level at a time and stay on the device', async () => {
    const [first] = await regionsBelow()
    await regionsBelow(first.id)
    await regionsBelow()
    await regionsBelow(first.id)
    expect(recorder.requests).toHaveLength(2)
    expect(first).toEqual({ id: expect.stringMatching(/^\d{12}$/), name: '北京市', level: 1 })
  })

  it('are asked for once by several at the same time', async () => {
    await Promise.all([regionsBelow(), regionsBelow(), regionsBelow()])
    expect(recorder.requests).toHaveLength(1)
  })

  it('a failure is not kept', async () => {
    recorder.through(async () => ({ status: 200, headers: {}, body: { code: -1, msg: '忙' } }))
    await expect(regionsBelow()).rejects.toThrow()
    recorder.through(httpTransport)
    expect((await regionsBelow()).length).toBeGreaterThan(30)
  })
})

describe('a place in words', () => {
  it.each([
    ['浙江省杭州市上城区望江街道望江路188号', '浙江省 杭州市 上城区 望江街道', '望江路188号'],
    ['浙江 杭州 上城区 望江路 188 号', '浙江省 杭州市 上城区', '望江路 188 号'],
    ['杭州市上城区望江路 188 号', '浙江省 杭州市 上城区', '望江路 188 号'],
    ['杭州市望江路 188 号', '浙江省 杭州市', '望江路 188 号'],
    ['北京市东城区东华门街道王府井大街 1 号', '北京市 市辖区 东城区 东华门街道', '王府井大街 1 号'],
    ['北京市北京市海淀区中关村大街27号', '北京市 市辖区 海淀区', '中关村大街27号'],
    ['上海浦东新区张江路 500 弄', '上海市 市辖区 浦东新区', '张江路 500 弄'],
    ['重庆市云阳县青龙街道 3 号', '重庆市 县 云阳县 青龙街道', '3 号'],
    ['浙江省义乌市福田街道 8 号', '浙江省 金华市 义乌市 福田街道', '8 号'],
    ['湖北省仙桃市龙华山街道 100 号', '湖北省 省直辖县级行政区划 仙桃市 龙华山街道', '100 号'],
    ['新疆喀什地区喀什市人民西路 8 号', '新疆维吾尔自治区 喀什地区 喀什市', '人民西路 8 号'],
  ])('%s', async (place, names, rest) => {
    expect(await resolved(place)).toEqual([names, rest])
  })

  it('that leaves the city out is looked for near the regions chosen already', async () => {
    const { path } = await resolvePlace('浙江省杭州市上城区')
    expect(await resolved('滨江区江南大道 3588 号', path)).toEqual([
      '浙江省 杭州市 滨江区',
      '江南大道 3588 号',
    ])
  })

  it('that names no region changes nothing', async () => {
    expect(await resolved('望江路 188 号')).toEqual(['', '望江路 188 号'])
  })

  it('never asks for more than a few lists at once', async () => {
    await resolvePlace('拉萨市城关区北京中路 1 号')
    expect(recorder.most()).toBeLessThanOrEqual(6)
  })
})
