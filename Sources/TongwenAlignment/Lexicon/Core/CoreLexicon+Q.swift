extension CoreLexicon {
  /// Headwords that begin with Q.
  static let wordsQ: StaticString = #"""
    Qatar	卡塔尔
    Qatari	卡塔尔
    Qi	齐;戚
    Qian	钱
    Qian Qichen	钱其琛
    Qiao Shi	乔石
    Qin	秦
    Qin Dynasty	秦朝;秦代
    Qing Dynasty	清朝;清代
    Qingdao	青岛
    Qinghai	青海
    Qinghai-Tibet Plateau	青藏高原
    Qinghai-Tibet Railway	青藏铁路
    Qingyuan	清远
    Qinhuangdao	秦皇岛
    Qinling	秦岭
    Qiqihar	齐齐哈尔
    Qiu	邱
    Qomolangma	珠穆朗玛峰;珠峰
    QR code	二维码
    quack	江湖郎中;庸医;嘎嘎
    quadruple	四倍;翻两番
    quail	鹌鹑
    quaint	古雅;古色古香
    quake	地震;颤抖;震动
    Qualcomm	高通
    qualification	资格;资质;学历;条件
    qualified	合格;有资格;符合条件
    qualify	有资格;符合条件;资格;晋级
    qualitative	定性;质
    quality	质量;品质;素质;优质
    quality assurance	质量保证;质保
    quality control	质量控制;质量管理;品质控制
    quality education	素质教育;优质教育
    quality inspection	质检;质量检查;质量检验
    quality of education	教育质量;教学质量
    quality of life	生活质量
    quality of service	服务质量
    quality standard	质量标准
    quality supervision	质量监督;质检
    qualm	疑虑;不安
    quantify	量化
    quantitative	定量;量化;数量
    quantitative easing	量化宽松
    quantity	数量;量
    quantum	量子
    quantum computer	量子计算机
    quantum computing	量子计算
    quantum mechanics	量子力学
    Quanzhou	泉州
    quarantine	隔离;检疫
    quarrel	争吵;吵架;口角
    quarrelled	争吵;吵架;吵
    quarry	采石场;猎物
    quarter	季度;四分之一;一刻钟;刻
    quarterback	四分卫
    quarterfinal	四分之一决赛;八强
    quarterly	季度;季刊
    quarters	住处;宿舍;营房
    quartet	四重奏;四方
    quasi	准;类似
    quay	码头
    Quebec	魁北克
    queen	女王;王后;皇后
    queer	奇怪;古怪;酷儿
    quell	平息;镇压
    quench	扑灭;解渴;熄灭
    query	查询;疑问;询问
    quest	追求;探索;寻求
    question	问题;疑问;质疑;询问;提问
    question mark	问号
    questionable	可疑;有问题;值得怀疑
    questioned	质疑;询问;问;盘问
    questioning	质疑;提问;审问;询问
    questionnaire	问卷;调查问卷;问卷调查
    queue	排队;队列;队伍
    Qufu	曲阜
    quick	快;快速;迅速;赶快
    quicken	加快;加速
    quickly	迅速;很快;快速;赶快;快
    quicksand	流沙
    quiet	安静;平静;宁静;寂静
    quietly	悄悄;静静;安静;轻声;默默
    quietness	安静;寂静
    quilt	被子;被
    quirk	怪癖
    quit	退出;辞职;放弃;离开
    quite	相当;很;十分;颇;完全
    quite a few	不少;相当多;好几
    quite different	截然不同;大不相同;完全不同
    Quito	基多
    quiver	颤抖;颤动
    quiz	测验;小测验;竞赛
    quo	现状
    quorum	法定人数
    quota	配额;指标;名额;定额;限额
    quotation	报价;引文;引用;语录
    quote	引用;报价;援引
    quoted	引用;援引;报价
    quotient	商;商数
    Qur'an	古兰经
    Quran	古兰经
    """#
}
