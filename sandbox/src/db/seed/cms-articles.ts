interface ArticleSeed {
  title: string
  descript: string
  category_id: 1 | 2 | 3
  /** Key of a picture */
  cover: string
  tags: string
  keywords: string
  is_recommend: boolean
  /** Days from now */
  days: number
  paragraphs: readonly string[]
}

export const ARTICLES: readonly ArticleSeed[] = [
  {
    title: '五分钟番茄炒蛋：先炒蛋还是先炒番茄？',
    descript: '沙瓤番茄、热油、一点点糖，出锅前十秒才放盐。',
    category_id: 1,
    cover: 'cover-tomato',
    tags: '番茄,鸡蛋,快手菜',
    keywords: '番茄炒蛋 家常 快手',
    is_recommend: true,
    days: -5,
    paragraphs: [
      '<strong>材料</strong>：普罗旺斯西红柿 2 个、鲜蛋 3 枚、小葱 1 根、盐、糖。',
      '蛋液里加一勺水，油热到冒烟，倒进去不要动，鼓起来再划散，盛出。',
      '番茄切滚刀，下锅压一压，出沙了放半勺糖，再把蛋倒回去翻三下。',
      '关火前十秒撒盐和葱花。盐放早了，番茄会出水，汤就淡了。',
    ],
  },
  {
    title: '羊蝎子清水煮，一把盐就够',
    descript: '滩羊不用大料，冷水下锅，撇沫要勤。',
    category_id: 1,
    cover: 'cover-pot',
    tags: '羊肉,炖菜',
    keywords: '滩羊 羊蝎子 清炖',
    is_recommend: false,
    days: -11,
    paragraphs: [
      '冷水泡半小时，冷水下锅，水开撇沫三次。',
      '放葱段、姜片，小火一个半小时。出锅前十分钟放盐，再丢两截胡萝卜。',
      '蘸韭花酱，或者什么都不蘸。',
    ],
  },
  {
    title: '三文鱼到家之后的两个小时',
    descript: '先擦干，再冷藏，刀要快，不要来回锯。',
    category_id: 1,
    cover: 'cover-salmon',
    tags: '三文鱼,刺身',
    keywords: '三文鱼 刺身 切法',
    is_recommend: true,
    days: -18,
    paragraphs: [
      '到手先用厨房纸擦干表面，放回冰袋里二十分钟，肉紧了更好切。',
      '顺着纹路的垂直方向，一刀到底，八毫米厚。',
      '当天吃不完的，第二天抹盐煎，皮朝下先煎三分钟。',
    ],
  },
  {
    title: '奇异果怎么放才熟得刚刚好',
    descript: '和苹果装一袋，两三天就软。',
    category_id: 3,
    cover: 'cover-kiwi',
    tags: '水果,保存',
    keywords: '奇异果 催熟 保存',
    is_recommend: true,
    days: -9,
    paragraphs: [
      '硬果放在窗台，18 到 22 度，三天左右会软。急着吃，和一个苹果装进袋子扎紧，快一天。',
      '摸着像耳垂就放冷藏，可以再放一周。',
      '冷藏柜里拿出来放十分钟再吃，香气会回来。',
    ],
  },
  {
    title: '五常的一粒米：从育秧到真空砖',
    descript: '龙凤山的水是凉的，米长得慢。',
    category_id: 2,
    cover: 'cover-rice',
    tags: '大米,产地',
    keywords: '五常 稻花香 溯源',
    is_recommend: true,
    days: -26,
    paragraphs: [
      '四月育秧，五月插秧，十月才收，一百四十多天。',
      '龙凤山水库的水比别处凉两度，灌浆慢，米里的香气就多。',
      '我们每年去三次：插秧、扬花、开镰。袋子上的溯源码就是那块地的编号。',
    ],
  },
  {
    title: '凌晨三点的小青菜',
    descript: '富阳基地的一个普通早上。',
    category_id: 2,
    cover: 'cover-farm',
    tags: '蔬菜,产地',
    keywords: '富阳 小青菜 基地',
    is_recommend: false,
    days: -33,
    paragraphs: [
      '三点，头灯亮了。露水没干的时候割，菜不蔫。',
      '五点装车，七点望江路店开门。您买到的是四个小时前还长在地里的菜。',
      '剩下的不过夜，晚上七点半价，八点送给隔壁幼儿园喂兔子。',
    ],
  },
  {
    title: '沈家门的早班船',
    descript: '小黄鱼离水之后的每一个小时。',
    category_id: 2,
    cover: 'cover-sea',
    tags: '海鲜,产地',
    keywords: '舟山 小黄鱼 渔港',
    is_recommend: false,
    days: -40,
    paragraphs: [
      '凌晨两点靠岸，两点半过秤，三点上冰车。',
      '过跨海大桥要四个小时，车厢一直在零度。',
      '中午十二点到店，杀好、装冰、上架。所以小黄鱼每天中午才有。',
    ],
  },
  {
    title: '冰箱这样分层，菜能多放三天',
    descript: '叶菜要躺着，番茄不要进冰箱。',
    category_id: 3,
    cover: 'cover-fridge',
    tags: '保存,厨房',
    keywords: '冰箱 收纳 保鲜',
    is_recommend: false,
    days: -47,
    paragraphs: [
      '最冷的一层放肉和鱼，抽屉放叶菜，门上放蛋和酱。',
      '叶菜不洗，用厨房纸包住，躺着放。',
      '番茄、土豆、红薯、香蕉不进冰箱。',
    ],
  },
  {
    title: '可颂回烤，180 度四分钟',
    descript: '隔夜的可颂也能有酥皮。',
    category_id: 3,
    cover: 'cover-bread',
    tags: '烘焙,早餐',
    keywords: '可颂 回烤 面包',
    is_recommend: false,
    days: -55,
    paragraphs: [
      '烤箱预热到 180 度，表面喷一点水，四分钟。',
      '冷冻的不用解冻，六分钟。',
      '微波炉会让它变软，不建议。',
    ],
  },
  {
    title: '鲜花到家，先剪这两厘米',
    descript: '斜剪、浅水、避开风口。',
    category_id: 3,
    cover: 'cover-flower',
    tags: '鲜花,养护',
    keywords: '郁金香 向日葵 养花',
    is_recommend: false,
    days: -62,
    paragraphs: [
      '收到先在水里斜剪两厘米，去掉泡进水里的叶子。',
      '郁金香要浅水，五厘米就够；向日葵喝水多，半瓶。',
      '每天换水，离空调出风口远一点。',
    ],
  },
]
