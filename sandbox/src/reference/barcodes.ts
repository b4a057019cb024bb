import type { BarcodeRecord } from '../../../src/types/api/tool'

const record = (
  code: string,
  name: string,
  brand: string,
  spec: string,
  maker: string,
  origin: string,
  price: number,
): readonly [string, BarcodeRecord] => [
  code,
  { 条码: code, 商品名称: name, 品牌: brand, 规格: spec, 厂商: maker, 产地: origin, 参考价: price },
]

/** Goods that other shops sell, as a public register of bar codes tells them. */
export const PUBLIC_BARCODES: ReadonlyMap<string, BarcodeRecord> = new Map([
  record('6900000100011', '山泉天然饮用水', '溪谷', '550ml', '溪谷饮料有限公司', '浙江淳安', 2),
  record('6900000100028', '无糖乌龙茶', '半亩茶', '500ml', '半亩茶业有限公司', '福建安溪', 5),
  record('6900000100035', '原味苏打饼干', '麦小姐', '400g', '麦田食品有限公司', '广东东莞', 12.9),
  record('6900000100042', '酿造酱油', '晒场', '1L', '晒场调味食品有限公司', '广东佛山', 15.8),
  record('6900000100059', '陈酿米醋', '晒场', '500ml', '晒场调味食品有限公司', '江苏镇江', 8.5),
  record('6900000100066', '挂面 高筋', '石磨坊', '1kg', '石磨坊粮油有限公司', '河南新乡', 9.9),
  record('6900000100073', '纯牛奶', '青青牧场', '250ml×12', '青青牧场乳业有限公司', '内蒙古呼伦贝尔', 49.9),
  record('6900000100080', '抽取式面纸', '云朵', '3 层 100 抽×6', '云朵纸业有限公司', '广西南宁', 16.9),
  record('6900000100097', '洗衣液 薰衣草', '净白', '2kg', '净白日化有限公司', '安徽合肥', 25.9),
  record('4901000200017', '绿茶巧克力', '森のカカオ', '120g', '森のカカオ株式会社', '日本', 32),
  record('5400000300011', '黑麦啤酒', 'Abdij', '330ml', 'Abdij Brouwerij', '比利时', 18),
  record('9300000400017', '即食燕麦片', 'Hillside Oats', '750g', 'Hillside Foods Pty', '澳大利亚', 39.9),
])
