extension CoreLexicon {
  /// Headwords that begin with X.
  static let wordsX: StaticString = #"""
    X-ray	射线;透视
    xenophobia	仇外;排外;仇外心理
    xenophobic	仇外;排外
    Xerox	施乐;复印
    Xi Jinping	习近平
    Xi'an	西安
    Xia	夏
    Xia Dynasty	夏朝
    Xiamen	厦门
    Xiangshan	香山
    Xiangtan	湘潭
    Xiangyang	襄阳
    Xianyang	咸阳
    Xiao	肖;萧
    Xiaomi	小米
    Xichang	西昌
    Xie	谢
    Xinhua	新华社;新华
    Xinhua News Agency	新华社;新华通讯社
    Xining	西宁
    Xinjiang	新疆
    Xinjiang Uygur Autonomous Region	新疆维吾尔自治区
    Xinxiang	新乡
    Xiong'an	雄安
    Xiongan New Area	雄安新区
    Xishuangbanna	西双版纳
    Xu	徐;许
    Xue	薛
    Xuzhou	徐州
    """#
}
