/// The characters by which Chinese writes foreign names.
///
/// The list was made by hand after names in the press.
package enum SoundCharacters {
  /// Whether foreign names are written with a character.
  package static func contains(_ scalar: UInt32) -> Bool { kind(of: scalar) > 0 }

  /// Whether a character stands in names more than in ordinary words: 斯, not 本.
  package static func isRare(_ scalar: UInt32) -> Bool { kind(of: scalar) == 2 }

  private static func kind(of scalar: UInt32) -> UInt8 {
    scalar < first || scalar >= last ? 0 : kinds[Int(scalar - first)]
  }

  private static var first: UInt32 { 0x4E00 }
  private static var last: UInt32 { 0xA000 }

  /// For each character from `first` on: 2 for a rare one, 1 for a common one.
  private static let kinds: [UInt8] = {
    var kinds = [UInt8](repeating: 0, count: Int(last - first))
    for (text, kind) in [(common, UInt8(1)), (rare, 2)] {
      for scalar in text.unicodeScalars { kinds[Int(scalar.value - first)] = kind }
    }
    return kinds
  }()

  private static let rare = """
    阿埃艾奥敖伯勃茨戴蒂邓厄恩尔菲弗戈葛圭赫霍吉贾卡凯坎柯克肯库夸昆莱赖勒黎鲁伦洛玛迈曼梅蒙莫默\
    姆穆纳娜瑙尼纽诺努帕潘佩彭蓬皮珀普契恰钦琼茹萨塞桑瑟莎斯苏塔泰坦汤陶特滕廷瓦威韦维沃伍乌希锡\
    肖谢辛逊雅耶伊兹扎泽詹朱妮姬娃蕾薇莲露萝芙梭涅捷茅奈翰斐喀汶奎魁琪珊玻绥孚崔弥狄缪罕腾茵蓓蔡\
    鄂阮缇黛栋恺芬泊汀嫩娅莉丽妲娴喇
    """

  /// Ordinary words as well: a row of them is a sign of a name and no proof.
  private static let common = """
    安昂巴拜班邦包保鲍贝本比彼宾波博布查昌达代丹道德登迪丁东杜顿多法凡范费丰冯佛夫福盖甘冈高哥格\
    根古瓜果哈海汉豪黑亨洪胡怀基季加简杰金津京久康考科孔拉兰朗劳雷里理利良列烈林琳龙隆卢路罗马麦\
    芒毛门孟米密敏明摩木内南宁牛农欧派庞培平奇齐钱强乔丘热仁荣儒瑞若赛森沙山尚绍舍申圣生盛诗施史\
    士舒朔丝思松孙索唐提田铁通图土托万旺卫魏温文翁武西夏香欣星幸雄休亚延扬杨叶易因英尤约赞曾张章\
    哲珍正芝治茱宗祖佐什佳吕拿亥坚疆堡伽贡撒毕缅郝韩顾纪叙嘉廓谱雍颇切车俄敦坡朵卓耐慕耳梵屈赤莓\
    冉让仑芳刘那兴华谭熙阔灵岱堪荷略答腊焦其迦盾白
    """
}
