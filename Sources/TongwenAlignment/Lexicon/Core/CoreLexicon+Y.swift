extension CoreLexicon {
  /// Headwords that begin with Y.
  static let wordsY: StaticString = #"""
    yacht	游艇;快艇
    Yahoo	雅虎
    yak	牦牛
    Yale	耶鲁
    Yale University	耶鲁大学;耶鲁
    Yalu River	鸭绿江
    Yan	严;闫;阎;颜
    Yan'an	延安
    Yancheng	盐城
    Yang	杨
    Yang Jiechi	杨洁篪
    Yang Shangkun	杨尚昆
    Yangon	仰光
    Yangtze	长江;扬子江
    Yangtze River	长江;扬子江
    Yangtze River Delta	长江三角洲;长三角
    Yangtze River Economic Belt	长江经济带
    Yangzhou	扬州
    Yankee	美国佬;扬基
    Yantai	烟台
    Yao	姚
    yard	院子;码;庭院;场
    yardstick	标准;尺度;衡量标准
    yarn	纱线;纱;毛线
    yawn	哈欠;打哈欠
    Ye	叶
    yeah	是的;是啊;对
    year	年;岁;年度;年份
    year after	年后;次年
    year after year	年复一年;年年
    year ago	一年前;去年
    year before	前一年;前年
    year by year	逐年;一年一年
    year earlier	上年同期;一年前;去年同期
    year ended	截至;年度
    year in and year out	年复一年;年年
    year of birth	出生年份
    year of the dragon	龙年
    year old	岁
    year-end	年底;年末;年终
    year-long	长达一年;为期一年
    year-on-year	同比
    year-on-year growth	同比增长
    year-on-year increase	同比增长;同比上升
    year-round	全年;常年;终年
    yearbook	年鉴
    yearly	每年;年度;一年一次
    yearn	渴望;向往;思念
    yearning	渴望;向往;思念
    years ago	年前
    years later	年后;多年后
    years of age	岁
    years old	岁
    yeast	酵母
    yell	喊叫;大喊;叫喊;吼
    yelled	喊道;大喊;喊叫;吼道;叫
    yellow	黄色;黄
    Yellow River	黄河
    Yellow Sea	黄海
    yellowish	微黄;淡黄;发黄
    Yeltsin	叶利钦
    Yemen	也门
    Yemeni	也门;也门人
    yen	日元;渴望
    yeoman	自耕农
    Yerevan	埃里温
    yes	是;是的;对
    yesterday	昨天;昨日
    yesterday afternoon	昨天下午
    yesterday evening	昨晚;昨天晚上
    yesterday morning	昨天上午;昨天早上
    yesterday's	昨天;昨日
    yet	还;然而;尚;但是;尚未
    Yichang	宜昌
    Yichun	宜春;伊春
    yield	产量;收益率;屈服;产生;收益;让步
    yielded	产生;屈服;让步
    Yin	尹;殷
    Yinchuan	银川
    Yiwu	义乌
    yoga	瑜伽
    yogurt	酸奶
    yoke	轭;枷锁;束缚
    yolk	蛋黄
    yonder	那边;远处
    York	约克
    Yorkshire	约克郡
    you	你;您;你们
    you know	你知道;知道
    young	年轻;幼小;年幼;青年
    young and middle-aged	中青年
    young and old	老少;老老少少
    young boy	小男孩;少年
    young cadre	年轻干部
    young child	幼儿;小孩;年幼的孩子
    young couple	年轻夫妇;小两口
    young doctor	年轻医生;青年医生
    young generation	年轻一代;青年一代
    young girl	小女孩;少女;女孩
    young lady	小姐;年轻女士;姑娘
    young man	年轻人;小伙子;青年;年轻男子
    young master	少爷;公子
    young people	年轻人;青年;青年人
    Young Pioneer	少先队员;少先队
    young soldier	年轻士兵;小战士
    young student	青年学生
    young teacher	青年教师;年轻教师
    young woman	年轻女子;年轻女人;少妇;年轻妇女
    young worker	青年工人;青工
    younger	更年轻;年轻;年幼
    younger brother	弟弟
    younger generation	年轻一代;青年一代;下一代
    younger sister	妹妹
    youngest	最小;最年轻
    youngster	年轻人;少年;青年
    your	你的;您的;你们的
    your excellency	阁下
    yours	你的;您的;你们的
    yourself	你自己;自己;亲自
    youth	青年;青春;青少年;年轻人;青年时代
    youth center	青年中心;青少年中心
    youth hostel	青年旅舍;青年旅社
    Youth League	共青团;青年团
    Youth Olympic Games	青奥会;青年奥运会
    youth organization	青年组织
    youth unemployment	青年失业;青年失业率
    youth work	青年工作
    youthful	年轻;青春
    YouTube	优兔
    Yu	于;余;俞
    Yu Zhengsheng	俞正声
    yuan	元;人民币
    Yuan Dynasty	元朝;元代
    Yueyang	岳阳
    Yugoslav	南斯拉夫
    Yugoslavia	南斯拉夫
    Yulin	玉林;榆林
    Yunnan	云南
    Yunnan Province	云南省;云南
    Yushu	玉树
    """#
}
