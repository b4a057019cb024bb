/** What somebody wrote, with stars from 1 to 5. */
export interface Words {
  text: string
  stars: number
  reply?: string
  /** Keys of pictures */
  photos?: string[]
}

const good = (text: string, photos?: string[]): Words => ({ text, stars: 5, photos })
const fair = (text: string, stars: 3 | 4, reply?: string): Words => ({ text, stars, reply })

/** By the goods' picture key. */
export const SPECIAL: Record<string, readonly Words[]> = {
  kiwi: [
    good('第三次回购了。放两天刚好软，用勺子挖着吃，一点都不涩，孩子一次能吃两个。', [
      'kiwi-one',
      'kiwi-pair',
      'review-breakfast',
    ]),
    fair('有一个磕伤，拍照当场就退了两块多，服务满意。', 4, '谢谢体谅，骑手已经换了加厚的隔板。'),
    good('个头真的大，送的小勺很方便，办公室下午茶就它了。'),
    good('礼盒拿去看老人，他们说比超市的甜。', ['kiwi-gift']),
    fair('软硬不太一样，两个已经软了，其余要等。', 3, '同一盒熟度会有一两天差别，软的先吃，硬的放窗台就好。'),
  ],
  strawberry: [
    good('红到里面，没有白芯，洗的时候香味就出来了。', ['strawberry-3', 'review-breakfast']),
    { text: '天热，到手有三颗压坏了。', stars: 2, reply: '抱歉，已按坏果包赔退款，今天起改用双层冰袋。' },
  ],
  salmon: [
    good('刀工好，厚薄一样，冰袋还没化。', ['salmon-3', 'review-table']),
    good('下午到的，晚上就吃完了，一点腥味没有。'),
  ],
  croaker: [good('杀得干净，鱼鳃都去了，红烧刚好一锅。', ['croaker-3', 'review-pot'])],
  chicken: [
    good('肉是一丝一丝的，配啤酒正好，微辣不算辣。', ['chicken-3']),
    fair('味道好，就是半只有点小。', 4, '下次可以要整只，便宜四块多。'),
  ],
  milk: [good('当天的日期，奶皮厚，孩子说像小时候我跟他讲的那种。'), good('早上七点半送到，还是凉的。')],
  cake: [good('奶油不腻，芒果是真的多，外婆很开心。', ['cake-mango', 'review-table'])],
  rice: [good('煮的时候满屋都是香的，冷了也不硬。', ['rice-3'])],
  farm: [
    good('孩子挖了一下午红薯，午饭的土鸡汤绝了。', ['farm-3', 'review-picnic']),
    fair('周末人多，停车要走几分钟。', 4),
  ],
  tea: [good('叶子看着不齐，喝起来比好看的香。')],
}

/** By the hundreds of the goods' number: 10 fruit … 17 home. */
export const OF_GROUP: Record<number, readonly Words[]> = {
  10: [
    good('甜，新鲜，个头匀。'),
    good('放了两天还是很水灵。'),
    fair('有一颗碰伤，其余都好。', 4),
    good('比楼下水果店便宜，品相还好。'),
    fair('这批偏酸一点，老人吃着刚好。', 3),
  ],
  11: [
    good('根上还带着泥，一看就是早上的。'),
    good('很嫩，洗洗就能炒。'),
    fair('叶子有一点压蔫，泡水就好了。', 4),
    good('份量足，两顿吃完。'),
  ],
  12: [
    good('颜色红亮，没有血水，包装也干净。'),
    good('炖出来特别香。'),
    fair('肥的稍微多一点。', 4),
    good('冰袋很足，夏天也放心。'),
  ],
  13: [
    good('很鲜，清蒸就够。', ['review-pot']),
    good('送到还是冰的，个头也大。'),
    fair('小了一号，不过新鲜。', 4),
    good('处理得干净，省事。'),
  ],
  14: [
    good('现做的味道不一样。'),
    good('不太甜，大人也爱吃。'),
    fair('送到稍微有点变形。', 4, '下次我们用硬盒装。'),
    good('早餐常备。', ['review-breakfast']),
  ],
  15: [
    good('包装结实，没有破。'),
    good('家里一直吃这个牌子。'),
    fair('物流慢了一天。', 4),
    good('味道干净，没有怪味。'),
  ],
  16: [
    good('看剧停不下来。'),
    good('独立小包，带去办公室方便。'),
    fair('稍微有点甜。', 4),
    good('日期新鲜。'),
  ],
  17: [
    good('跟图片一样，好用。'),
    good('比想象中结实。'),
    fair('颜色跟图片有一点点差别。', 4),
    good('包得很仔细。'),
  ],
}

export const OF_ALL: readonly Words[] = [
  good('邻居推荐来的，没失望。'),
  good('下单半小时就到，骑手很客气。'),
  good('价格实在，会回购。'),
  fair('整体可以，活动的时候再买。', 4),
  good('第二次买了，一如既往。'),
  {
    text: '等了一个多小时才到，东西没问题。',
    stars: 3,
    reply: '不好意思，那天下雨单多，已经给您补了一张运费券。',
  },
]
