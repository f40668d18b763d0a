extension CoreLexicon {
  /// Headwords that begin with V.
  static let wordsV: StaticString = #"""
    vacancy	空缺;空位;职位空缺
    vacant	空缺;空置;空
    vacant land	空地
    vacant seat	空座;空位
    vacate	腾出;空出;撤离
    vacation	假期;休假;度假
    vaccinate	接种疫苗;接种;打疫苗
    vaccinated	接种疫苗;接种
    vaccination	疫苗接种;接种疫苗;接种
    vaccine	疫苗
    vacuum	真空;吸尘
    vacuum cleaner	吸尘器
    vacuum tube	真空管
    vagabond	流浪者;流浪汉
    vagrant	流浪汉;流浪
    vague	模糊;含糊;不明确
    vaguely	模糊;隐约;隐隐
    vain	徒劳;虚荣;白费
    Valencia	瓦伦西亚;巴伦西亚
    valet	贴身男仆;男仆;侍从
    valiant	英勇;勇敢
    valiantly	英勇;勇敢
    valid	有效;合法;正当
    validate	验证;证实;确认
    validation	验证;确认
    validity	有效性;效力;有效期
    valise	手提箱;旅行袋
    valley	山谷;谷;谷地;河谷
    valor	勇气;英勇
    valuable	宝贵;有价值;珍贵;贵重
    valuables	贵重物品;财物
    valuation	估值;估价;评估
    value	价值;重视;价值观;值;珍视
    value added	增值;附加值
    value added tax	增值税
    value chain	价值链
    value judgment	价值判断
    value of output	产值
    value orientation	价值取向
    value-added	增值;附加值
    value-added tax	增值税
    valued	重视;珍视;价值;估值
    values	价值观;价值
    values and beliefs	价值观和信仰;价值观与信仰
    valve	阀门;阀;瓣膜
    vampire	吸血鬼
    van	面包车;货车;厢式车
    Vancouver	温哥华
    vandalism	破坏;故意破坏
    vanguard	先锋;先锋队;前锋;先驱
    vanilla	香草
    vanish	消失;不见;消逝
    vanished	消失;不见;消失了
    vanity	虚荣;虚荣心
    vanquish	征服;击败
    vantage point	有利位置;制高点
    Vanuatu	瓦努阿图
    vapor	蒸汽;水汽;蒸气
    variability	变异性;变化;可变性
    variable	变量;可变;多变
    variance	方差;差异;变化
    variant	变种;变体;变异
    variation	变化;变异;差异
    varied	各种各样;多样;不同
    variety	品种;多样性;种类;各种各样
    variety of	各种;各种各样;多种
    variety show	综艺节目;综艺
    various	各种;各种各样;不同;各类;各
    various circles	各界
    various countries	各国
    various departments	各部门;各个部门
    various forms	各种形式;多种形式
    various industries	各行各业;各行业
    various kinds	各种;各类;各种各样
    various localities	各地
    various parties	各方;各党派
    various places	各地
    various reasons	各种原因;种种原因
    various regions	各地区;各地
    various sectors	各界;各部门;各行业
    various types of	各类;各种类型;各种
    varnish	清漆;上光漆
    vary	变化;不同;各异;有所不同
    varying	不同;变化;各异
    vase	花瓶;瓶
    vassal	附庸;藩属;诸侯
    vast	广阔;巨大;广大;大量;辽阔
    vast majority	绝大多数;大多数;绝大部分
    vast number	大量;大批
    vastly	极大;大大;远远
    VAT	增值税
    Vatican	梵蒂冈
    vault	金库;地下室;拱顶;保险库
    veal	小牛肉
    vegetable	蔬菜;菜;植物
    vegetable oil	植物油
    vegetarian	素食;素食者;素食主义者
    vegetation	植被;草木;植物
    vehement	激烈;强烈
    vehemently	激烈;强烈;坚决
    vehicle	车辆;汽车;工具;载体;车
    vehicle emission	汽车尾气;汽车排放;车辆排放
    vehicle exhaust	汽车尾气;机动车尾气
    veil	面纱;纱;掩盖
    veiled	戴面纱;含蓄;隐晦
    vein	静脉;血管;纹理
    velocity	速度;速率
    velocity of money	货币流通速度
    velvet	天鹅绒;丝绒
    vending machine	自动售货机;售货机
    vendor	供应商;小贩;卖主;厂商;摊贩
    venerable	可敬;德高望重;古老
    venerate	崇敬;尊敬
    Venezuela	委内瑞拉
    Venezuelan	委内瑞拉;委内瑞拉人
    vengeance	报仇;复仇;报复
    vengeful	复仇;报复
    Venice	威尼斯
    venison	鹿肉
    venom	毒液;恶意
    venomous	有毒;恶毒
    vent	发泄;通风口;排气
    ventilate	通风;换气
    ventilation	通风;换气
    ventilator	呼吸机;通风机
    venture	冒险;企业;风险投资;创业
    venture capital	风险投资;风投;风险资本;创投
    venture capitalist	风险投资家;风险投资人;风投
    venture into	进入;涉足
    venue	场地;场馆;地点;会场
    Venus	金星;维纳斯
    veracity	真实性
    veranda	走廊;阳台;游廊
    verb	动词
    verbal	口头;言语;语言
    verbal abuse	辱骂
    verbal agreement	口头协议
    verbally	口头
    verbose	冗长;啰嗦
    verdant	翠绿;青翠
    verdict	判决;裁决;裁定
    verge	边缘;濒临
    verification	核查;验证;核实;查证
    verified	核实;验证;证实
    verify	核实;验证;证实;核查
    veritable	真正;名副其实
    vermin	害虫;害兽
    Vermont	佛蒙特
    vernacular	白话;方言;本国语
    Versailles	凡尔赛
    versatile	多才多艺;多功能;通用
    versatility	多功能性;多样性
    verse	诗;诗句;韵文;诗歌
    versed	精通;熟悉
    version	版本;版;说法
    versus	对;与;相对
    vertebrate	脊椎动物
    vertical	垂直;纵向;竖直
    vertically	垂直;纵向
    vertigo	眩晕
    very	非常;很;十分;极其;正是
    very different	截然不同;大不相同;非常不同
    very few	很少;极少
    very good	很好;非常好
    very important	非常重要;十分重要;很重要
    very large	很大;巨大
    very likely	很可能;极有可能
    very little	很少;极少
    very much	非常;很
    very small	很小;极小
    very soon	很快;不久
    very well	很好
    vessel	船只;船舶;容器;血管;船
    vest	背心;马甲;赋予
    vested interest	既得利益
    vestige	遗迹;痕迹
    vet	兽医;审查
    veteran	老兵;退伍军人;资深;老将
    veteran cadre	老干部
    veterinarian	兽医
    veterinary	兽医
    veto	否决;否决权
    veto power	否决权
    vex	烦恼;恼火
    vexation	烦恼;恼怒
    vexed	恼火;烦恼
    via	通过;经由;经
    viability	可行性;生存能力
    viable	可行;可实行
    viaduct	高架桥
    vial	小瓶;药瓶
    vibe	氛围;气氛
    vibrant	充满活力;活跃;生机勃勃
    vibrate	振动;震动;颤动
    vibration	振动;震动
    vicar	牧师
    vice	副;恶习;罪恶
    vice chairman	副主席;副会长;副董事长;副委员长
    vice chairperson	副主席
    vice chancellor	副校长;副总理
    vice director	副主任;副局长;副所长
    vice foreign minister	外交部副部长;副外长
    vice governor	副省长;副州长
    vice mayor	副市长
    vice minister	副部长
    vice premier	副总理
    vice president	副总统;副总裁;副主席;副会长;副校长
    vice secretary	副书记;副秘书长
    vice versa	反之亦然;反过来
    vice-chairman	副主席;副会长;副董事长
    vice-chancellor	副校长
    vice-governor	副省长;副州长
    vice-mayor	副市长
    vice-minister	副部长
    vice-premier	副总理
    vice-president	副总统;副总裁;副主席;副会长
    viceroy	总督
    vicinity	附近;邻近;周围
    vicious	恶毒;恶性;邪恶;凶猛
    vicious circle	恶性循环
    vicious competition	恶性竞争
    vicious cycle	恶性循环
    viciously	恶毒;凶狠
    victim	受害者;受害人;牺牲品;遇难者
    victim of war	战争受害者
    victimize	使受害;迫害
    victims	受害者;遇难者;灾民;受害人
    victims of the earthquake	地震灾民;地震遇难者
    Victor	维克多
    victor	胜利者;胜者
    Victoria	维多利亚
    Victorian	维多利亚
    victorious	胜利;获胜
    victory	胜利;战胜;获胜
    victory in the war	战争胜利
    video	视频;录像;影像
    video camera	摄像机;摄像头
    video clip	视频;视频片段;短片
    video conference	视频会议;电视会议
    video game	电子游戏;视频游戏;游戏
    video recorder	录像机
    video surveillance	视频监控
    video tape	录像带
    videotape	录像带;录像
    vie	竞争;争夺
    Vienna	维也纳
    Vientiane	万象
    Vietnam	越南
    Vietnam War	越战;越南战争
    Vietnamese	越南;越南人;越南语
    view	观点;看法;视图;看;查看;景色
    view of	看法;鉴于
    viewed	认为;视为;看待;查看
    viewer	观众;查看器
    viewers	观众
    viewing	观看;查看;收视
    viewpoint	观点;看法;视角
    vigil	守夜;监视;烛光守夜
    vigilance	警惕;警惕性;警觉
    vigilant	警惕;警觉;警醒
    vigor	活力;精力;生机
    vigorous	有力;充满活力;蓬勃;旺盛
    vigorous development	蓬勃发展;大力发展
    vigorously	大力;积极;蓬勃;有力
    vigour	活力;精力
    Viking	维京;维京人
    vile	卑鄙;恶劣;邪恶
    villa	别墅
    village	村庄;村;村子;乡村
    village and town	村镇
    village cadre	村干部
    village committee	村委会;村民委员会;村委
    village doctor	乡村医生;村医
    village elder	村里的长者;长老
    village head	村长;村主任
    village party secretary	村支书;村党支部书记
    village school	乡村学校;村小学
    villager	村民;乡亲
    villain	恶棍;坏人;反派;坏蛋
    Vilnius	维尔纽斯
    Vincent	文森特
    vindicate	证明无罪;证明;平反
    vindictive	报复;怀恨在心
    vine	藤;葡萄藤;藤蔓
    vinegar	醋
    vineyard	葡萄园
    vintage	复古;老式;年份
    viola	中提琴
    violate	违反;侵犯;违背
    violate the law	违法;触犯法律;违反法律
    violated	违反;侵犯;违背
    violation	违反;侵犯;违规;违法;违背
    violation of discipline	违纪
    violation of human rights	侵犯人权;违反人权
    violation of the law	违法;违反法律
    violator	违反者;违法者;违规者
    violence	暴力;暴行;猛烈
    violent	暴力;猛烈;激烈;剧烈;狂暴
    violent conflict	暴力冲突
    violent crime	暴力犯罪
    violent terrorist	暴恐;暴力恐怖
    violently	猛烈;剧烈;激烈;暴力
    violet	紫罗兰;紫色
    violin	小提琴
    violinist	小提琴家;小提琴手
    VIP	贵宾;要人
    viral	病毒;病毒性;疯传
    virgin	处女;纯洁;原始
    Virginia	弗吉尼亚
    virginity	贞操;童贞
    virtual	虚拟;实际
    virtual currency	虚拟货币
    virtual reality	虚拟现实
    virtually	几乎;实际上;事实上;差不多
    virtue	美德;德行;优点;德
    virtuous	良性;善良;有道德
    virtuous circle	良性循环
    virtuous cycle	良性循环
    virulent	恶毒;致命;剧毒
    virus	病毒
    visa	签证
    visa application	签证申请
    visa fee	签证费
    visa-free	免签;免签证
    visage	面容;面貌
    visceral	内脏;发自内心
    viscous	粘性;黏稠
    visibility	能见度;可见性;可见度
    visible	可见;看得见;明显
    visibly	明显;显然
    vision	视野;愿景;视力;眼光;远见;视觉
    visionary	有远见;幻想;空想家
    visit	访问;参观;拜访;看望;探望;来访
    visit to China	访华;访问中国
    visited	访问;参观;拜访;看望
    visiting	访问;来访;参观;到访
    visiting professor	客座教授;访问教授
    visiting scholar	访问学者
    visitor	游客;访客;访问者;参观者;来宾
    visitors	游客;访客;客人;来客
    vista	远景;景色
    visual	视觉;直观
    visual art	视觉艺术
    visualization	可视化;形象化
    visualize	想象;设想;可视化
    visually	视觉;直观
    visually impaired	视障;视力障碍;视力受损
    vital	至关重要;重要;关键;生死攸关
    vital interest	切身利益;重大利益;根本利益
    vital interests	切身利益;重大利益;根本利益
    vital role	重要作用;至关重要的作用;关键作用
    vitality	活力;生命力;生机
    vitally	极其;至关重要
    vitamin	维生素
    vivid	生动;鲜明;栩栩如生
    vividly	生动;清晰;栩栩如生
    Vladimir Putin	普京;弗拉基米尔·普京
    Vladivostok	符拉迪沃斯托克;海参崴
    vocabulary	词汇;词汇量;单词
    vocal	声音;声乐;直言不讳
    vocalist	歌手;声乐家
    vocation	职业;使命;天职
    vocational	职业;职业教育
    vocational college	职业学院;高职院校;高职
    vocational education	职业教育;职教
    vocational high school	职业高中;职高
    vocational school	职业学校;职校
    vocational skill	职业技能
    vocational skills training	职业技能培训
    vocational training	职业培训;职业训练
    vogue	时尚;流行;时髦
    voice	声音;嗓音;表达;呼声;话语权
    voice message	语音信息;语音留言;语音
    voice of the people	人民的呼声;民意;民声
    voiced	表达;表示
    voiceless	无声
    void	空白;无效;空虚
    volatile	不稳定;波动;动荡;挥发
    volatility	波动;波动性;动荡
    volcanic	火山
    volcanic eruption	火山爆发;火山喷发
    volcano	火山
    volition	意志;自愿
    Volkswagen	大众
    volley	齐射;截击;凌空
    volleyball	排球
    volt	伏特;伏
    voltage	电压
    volume	体积;卷;数量;音量;量;册
    volume of business	业务量;营业额
    volume of trade	贸易额;贸易量
    voluminous	大量;庞大;冗长
    voluntarily	自愿;主动;自觉
    voluntary	自愿;志愿;自发
    voluntary service	志愿服务
    volunteer	志愿者;自愿;义工;志愿军;志愿
    volunteer army	志愿军;义勇军
    volunteer service	志愿服务
    volunteer work	志愿工作;义工
    volunteers	志愿者;志愿军;义工
    voluptuous	性感;妖娆
    Volvo	沃尔沃
    vomit	呕吐;吐
    voracious	贪婪;狼吞虎咽
    vortex	漩涡;旋涡
    vote	投票;表决;票;选票;选举
    vote against	投票反对;反对票
    vote for	投票支持;投票赞成;投票给
    vote in favor	赞成;赞成票;投票赞成
    vote of confidence	信任投票
    vote of no confidence	不信任投票
    voted	投票;表决;投
    voter	选民;投票人;投票者
    voter turnout	投票率;选民投票率
    votes	票;选票;票数
    voting	投票;表决
    voting right	表决权;投票权
    voting rights	投票权;表决权
    vouch	担保;保证
    voucher	凭证;代金券;券
    vow	誓言;发誓;誓;承诺
    vowed	发誓;誓言;承诺;誓要
    vowel	元音
    voyage	航行;航程;旅程
    voyager	航海者;旅行者
    vulgar	粗俗;庸俗;低俗
    vulgarity	粗俗;庸俗
    vulnerability	脆弱性;漏洞;弱点
    vulnerable	脆弱;弱势;易受伤害
    vulnerable group	弱势群体;脆弱群体
    vulture	秃鹫;秃鹰
    """#
}
