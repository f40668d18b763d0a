extension CoreLexicon {
  /// Headwords that begin with Z.
  static let wordsZ: StaticString = #"""
    Zagreb	萨格勒布
    Zambia	赞比亚
    Zambian	赞比亚
    zeal	热情;热忱;热心
    zealot	狂热分子;狂热者
    zealous	热心;热情;狂热
    zealously	热心;热情
    zebra	斑马
    zebra crossing	斑马线;人行横道
    zebrafish	斑马鱼
    Zelensky	泽连斯基
    Zen	禅;禅宗
    Zeng	曾
    Zeng Peiyan	曾培炎
    zenith	顶点;天顶;鼎盛
    zero	零;归零
    zero emission	零排放
    zero growth	零增长
    zero tolerance	零容忍;零忍耐
    zero-carbon	零碳
    zero-COVID	清零;动态清零
    zero-sum	零和
    zero-sum game	零和博弈;零和游戏
    zest	热情;兴致
    Zhang	张;章
    Zhang Dejiang	张德江
    Zhangjiajie	张家界
    Zhangjiakou	张家口
    Zhanjiang	湛江
    Zhao	赵
    Zhejiang	浙江
    Zhejiang Province	浙江省;浙江
    Zhejiang University	浙江大学
    Zheng	郑
    Zhengzhou	郑州
    Zhenjiang	镇江
    Zhong	钟
    Zhongguancun	中关村
    Zhongnanhai	中南海
    Zhongshan	中山
    Zhou	周
    Zhou Dynasty	周朝;周代
    Zhou Enlai	周恩来
    Zhoushan	舟山
    Zhu	朱
    Zhu Rongji	朱镕基
    Zhuang	壮族
    Zhuhai	珠海
    Zhuzhou	株洲
    Zibo	淄博
    Zigong	自贡
    zigzag	曲折;之字形
    Zimbabwe	津巴布韦
    Zimbabwean	津巴布韦
    zinc	锌
    Zionism	犹太复国主义
    Zionist	犹太复国主义;犹太复国主义者
    zip	拉链;压缩
    zip code	邮编;邮政编码
    zip file	压缩文件
    zipper	拉链
    zodiac	生肖;黄道带;十二宫
    zombie	僵尸
    zombie enterprise	僵尸企业
    zone	区;区域;地带;地区
    zone of peace	和平区
    zoned	分区
    zoning	分区;区划
    zoo	动物园
    zoological	动物学;动物
    zoologist	动物学家
    zoology	动物学
    zoom	缩放;变焦
    Zou	邹
    Zunyi	遵义
    Zurich	苏黎世
    """#
}
