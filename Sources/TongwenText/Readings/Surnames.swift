/// Chinese family names, with the readings that differ from the character's usual one.
package enum Surnames {
  /// Whether a character is a family name by itself.
  package static func contains(_ scalar: UInt32) -> Bool { singles.contains(scalar) }

  /// Whether a character is one of the most frequent family names and not a frequent word.
  package static func isFrequent(_ scalar: UInt32) -> Bool { frequent.contains(scalar) }

  private static let frequent = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范姚谭廖\
    邹熊陆郝孔崔邱秦侯邵孟段雷钱汤尹黎乔贺赖龚
    """.unicodeScalars.map(\.value))

  /// Whether two characters are a family name together (欧阳).
  package static func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    doubles.contains(UInt64(first) << 32 | UInt64(second))
  }

  /// The reading of a character as a family name, where it is not its usual one: 单 is Shan.
  static let readings: [UInt32: String] = Dictionary(
    [
      ("单", "shan"), ("單", "shan"), ("曾", "zeng"), ("仇", "qiu"), ("区", "ou"), ("區", "ou"),
      ("查", "zha"),
      ("解", "xie"), ("任", "ren"), ("朴", "piao"), ("乐", "yue"), ("樂", "yue"), ("盖", "ge"),
      ("华", "hua"), ("翟", "zhai"), ("缪", "miao"), ("秘", "bi"), ("种", "chong"), ("冼", "xian"),
      ("覃", "qin"), ("逄", "pang"), ("召", "shao"), ("黑", "he"), ("牟", "mou"), ("宓", "fu"),
      ("繁", "po"),
      ("折", "she"), ("员", "yun"), ("洗", "xian"), ("祭", "zhai"), ("尉", "wei"), ("晟", "cheng"),
      ("隗", "wei"), ("都", "du"), ("那", "na"), ("哈", "ha"), ("柏", "bai"), ("卜", "bu"), ("葛", "ge"),
      ("令", "ling"), ("纪", "ji"), ("宁", "ning"), ("石", "shi"), ("石", "shi"), ("车", "che"),
      ("車", "che"),
      ("沈", "shen"), ("瞿", "qu"), ("郗", "xi"), ("撒", "sa"), ("尹", "yin"), ("燕", "yan"),
      ("应", "ying"),
    ].compactMap { name, reading in name.unicodeScalars.first.map { ($0.value, reading) } },
    uniquingKeysWith: { first, _ in first })

  /// The readings of double names that are not their characters' usual ones.
  static let doubleReadings: [String: String] = [
    "尉迟": "yuchi", "尉遲": "yuchi", "万俟": "moqi", "长孙": "zhangsun", "單于": "chanyu", "单于": "chanyu",
    "澹台": "tantai", "令狐": "linghu", "宰父": "zaifu", "亓官": "qiguan", "仉督": "zhangdu",
  ]

  private static let singles = Set(
    """
    王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂\
    苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯\
    邵孟龙龍万萬段漕钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦蘆季俞章鲁魯葛伍韦韋\
    申尤毕畢聂聶丛叢焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂涂谷祁时時舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽\
    裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔欧阳解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉\
    苑邬鄔臧畅暢宫宮来來嵺苟全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁商蒙计計喻揭窦竇迟遲宇敖糜鄢\
    冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌諶银銀扬揚明沙薄伏岑习習胥保和蔺藺\
    水云雲昌凤鳳酆皮康贝貝元平湛禹狄戴闻聞逄朴麻强路危逯巴弓牧隗山乌烏靖幸满滿暴斜厉厲戎祖束蒲宿白怀懷蓬郏慎戈居步耿\
    寇广廣东東殳利蔚越师師勾融那空曾毋沙乜养養须須丰豐查後荆红紅游竺权權逯蓋益桓公仉督归歸海羊鞠年爱愛佘商牟佘伯赏賞\
    南宫墨哈谯笪佟区區仝但展付代占肖闫亓凡昝佀啜咸哀展嘉国國塔奕妥尉展帅帅底庹建当形征忽恩操撒支斯智暨暴曺朝未末枉枚\
    查植楮楼樓母毓水洛涌渠源潭澹火炎烛熙牙王玄玉由甲留疏百皇眭矫碧祢种竹笃粟索续缑缪繆罕胶臘臧舍良苍荀荣榮莘莱萨薩蔄虎\
    衡衷裘西覃言訾诸諸豆贡貢贲赫路跋轩辉辇达邝鄺邴邹郇郗部郸都酒里野针钦铁镇门閤问闪闾闻阔阚闞降随雍雎雒零雷霜静鞏顿颛\
    饶香骆駱鱼鹿黑默齐
    """.unicodeScalars.map(\.value).filter { $0 > 0x3400 })

  /// The family names of two characters, each as its scalars.
  static var allDoubles: [[UInt32]] {
    doubles.map { [UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0)] }
  }

  private static let doubles = Set(
    """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 端木 申屠 \
    轩辕 軒轅 钟离 鍾離 澹台 公冶 宗政 濮阳 濮陽 淳于 单于 單于 太叔 司空 仲孙 赫连 闻人 拓跋 独孤 獨孤 南宫 南宮 第五 西门 \
    西門 呼延 万俟 东郭 百里 完颜 纳兰 叶赫 爱新 范姜
    """.split { $0 == " " || $0 == "\n" }.compactMap { name -> UInt64? in
      let scalars = name.unicodeScalars.map { UInt64($0.value) }
      return scalars.count == 2 ? scalars[0] << 32 | scalars[1] : nil
    })
}
