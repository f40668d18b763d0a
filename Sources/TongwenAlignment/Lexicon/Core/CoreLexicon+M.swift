extension CoreLexicon {
  /// Headwords that begin with M.
  static let wordsM: StaticString = #"""
    M&A	并购
    Ma Huateng	马化腾
    Ma Ying-jeou	马英九
    Ma Yun	马云
    ma'am	夫人;女士;太太
    Macao	澳门
    Macao compatriots	澳门同胞
    Macao Special Administrative Region	澳门特别行政区;澳门特区
    macaroni	通心粉
    Macau	澳门
    Macau SAR	澳门特区
    Macbeth	麦克白
    mace	狼牙棒
    Macedonia	马其顿
    machete	砍刀
    machinations	阴谋诡计
    machine	机器;机械;机
    machine gun	机枪;机关枪
    machine learning	机器学习
    machine tool	机床
    machine tools	机床
    machine translation	机器翻译
    machine-made	机制
    machinery	机械;机器;机制;机构
    machinery and equipment	机械设备
    machinery manufacturing	机械制造
    machining	加工;机加工
    machinist	机械师
    mackerel	鲭鱼
    mackintosh	雨衣
    macro	宏观;宏
    macro control	宏观调控
    macro policy	宏观政策
    macro-control	宏观调控
    macro-economic	宏观经济
    macro-level	宏观;宏观层面
    macro-management	宏观管理
    macro-regulation	宏观调控
    macroeconomic	宏观经济
    macroeconomic control	宏观调控
    macroeconomic policy	宏观经济政策
    macroeconomic regulation	宏观调控
    macroeconomic situation	宏观经济形势
    macroeconomic stability	宏观经济稳定
    macroeconomics	宏观经济学;宏观经济
    Macron	马克龙
    macroscopic	宏观
    mad	疯;疯狂;发疯;生气
    mad cow disease	疯牛病
    mad dog	疯狗
    Madagascar	马达加斯加
    madam	夫人;女士;太太
    Madam President	主席女士
    madame	夫人;太太
    madcap	鲁莽
    made	制造;做;作出;使;制作;制成
    made from	制成
    made great progress	取得很大进展;取得巨大进步
    made in China	中国制造
    Made in China 2025	中国制造2025
    made possible	成为可能
    made public	公布;公开
    made the decision	作出决定
    made to order	定制
    made up	组成;编造;构成
    made up of	组成
    made-to-order	定制
    madhouse	疯人院
    madly	疯狂;发疯
    madman	疯子;狂人
    madness	疯狂;疯癫
    Madonna	圣母;麦当娜
    madrasa	伊斯兰学校
    Madrid	马德里
    maelstrom	漩涡
    mafia	黑手党
    mafia boss	黑手党头目
    magazine	杂志;期刊;弹匣
    magazine article	杂志文章
    maggot	蛆
    magi	三博士
    magic	魔法;魔术;神奇
    magic lamp	神灯
    magic power	魔力;法力
    magic spell	魔咒;咒语
    magic trick	魔术
    magic wand	魔杖
    magical	神奇;魔法;奇妙
    magical power	魔力
    magically	神奇;魔法般
    magician	魔术师;魔法师
    magister	硕士
    magistrate	地方法官;县令;知县;裁判官
    magistrates' court	裁判法院;治安法院
    maglev	磁悬浮
    magnanimity	宽宏大量
    magnanimous	宽宏大量;大度
    magnate	巨头;大亨
    magnesium	镁
    magnet	磁铁;磁体
    magnetic	磁;磁性
    magnetic field	磁场
    magnetic levitation	磁悬浮
    magnetic resonance imaging	磁共振成像;核磁共振
    magnetic tape	磁带
    magnetism	磁性;磁力
    magnetize	磁化
    magnificence	壮丽;宏伟
    magnificent	宏伟;壮丽;壮观;辉煌
    magnified	放大
    magnify	放大;扩大
    magnifying glass	放大镜
    magnitude	震级;级;规模;幅度;量级
    magnolia	木兰;玉兰
    magpie	喜鹊
    mahogany	红木;桃花心木
    maid	女仆;女佣;侍女
    maiden	少女;处女;首次
    maiden name	娘家姓
    maidenly	少女
    maids	女仆;丫鬟
    maidservant	女仆;婢女
    mail	邮件;邮寄;寄
    mail address	邮件地址
    mail bag	邮袋
    mail carrier	邮递员
    mail order	邮购
    mail server	邮件服务器
    mail-order	邮购
    mailbox	邮箱;信箱
    mailing	邮寄
    mailing list	邮件列表
    mailman	邮递员
    maim	残害;致残
    main	主要;主;重要
    main achievements	主要成就
    main actor	主角;主要行为者
    main agricultural products	主要农产品
    main aim	主要目的
    main aspect	主要方面
    main aspects	主要方面
    main battle tank	主战坦克
    main battlefield	主战场
    main beneficiary	主要受益者
    main board	主板
    main body	主体
    main building	主楼
    main business	主营业务;主业
    main cause	主要原因
    main causes	主要原因
    main character	主角;主人公
    main characteristics	主要特点;主要特征
    main characters	主要人物;主角
    main committee	主要委员会
    main committees	主要委员会
    main concern	主要关切
    main content	主要内容
    main contents	主要内容
    main contractor	总承包商
    main contradiction	主要矛盾
    main course	主菜
    main crop	主要作物
    main cultural	主要文化
    main direction	主要方向
    main door	大门;正门
    main duty	主要职责
    main entrance	正门;大门;主入口
    main event	主要活动
    main export	主要出口
    main factor	主要因素
    main factors	主要因素
    main features	主要特点;主要特征
    main field	主要领域
    main figure	主要人物
    main focus	重点;主要重点
    main force	主力;主力军
    main function	主要功能;主要职能
    main functional area	主体功能区
    main goal	主要目标
    main hall	大厅;正殿;正厅
    main idea	主要思想;中心思想
    main issue	主要问题
    main issues	主要问题
    main job	主要工作;本职工作
    main line	主线;干线
    main melody	主旋律
    main memory	主存;内存
    main mission	主要使命
    main objective	主要目标;主要目的
    main objectives	主要目标
    main office	总部;总公司
    main part	主要部分;主体
    main parts	主要部分
    main point	要点;重点
    main points	要点;重点
    main position	主阵地
    main problem	主要问题
    main problems	主要问题
    main process	主要过程
    main product	主要产品
    main production	主产
    main project	主体工程
    main purpose	主要目的
    main reason	主要原因
    main responsibility	主要责任;主体责任
    main road	干道;主干道;大路
    main roads	主要道路;干道
    main role	主要作用;主角
    main roles	主要角色
    main rule	主要规则
    main source	主要来源
    main sources	主要来源
    main stage	主舞台
    main stem	主干
    main street	大街;主街;主要街道
    main subject	主体;主要学科
    main target	主要目标
    main task	主要任务
    main tasks	主要任务
    main theme	主题;主旋律
    main thing	主要的事情
    main topic	主题;主要议题
    main trading partner	主要贸易伙伴
    main trend	主流;主要趋势
    main way	主要方式;主要途径
    main work	主要工作
    main-stream	主流
    mainframe	主机;大型机
    mainland	大陆;内地
    mainland and Hong Kong	内地和香港;内地与香港
    mainland and Taiwan	大陆和台湾
    mainland China	中国大陆;中国内地
    mainland market	内地市场;大陆市场
    mainland of China	中国大陆;中国内地
    mainland tourists	内地游客;大陆游客
    mainland visitor	内地游客;内地旅客
    mainlander	大陆人
    mainly	主要;大多
    mainstay	支柱;中流砥柱
    mainstream	主流
    mainstream media	主流媒体
    mainstreaming	主流化
    maintain	保持;维护;维持;保养;坚持
    maintain close communication	保持密切沟通
    maintain contact	保持联系
    maintain international peace and security	维护国际和平与安全
    maintain order	维持秩序;维护秩序
    maintain peace	维护和平
    maintain peace and stability	维护和平稳定;维护和平与稳定
    maintain public order	维护公共秩序;维持治安
    maintain social stability	维护社会稳定
    maintain sovereignty	维护主权
    maintain stability	维护稳定;维稳;保持稳定
    maintain world peace	维护世界和平
    maintainable	可维护
    maintained	保持;维持;维护
    maintainer	维护者
    maintaining	保持;维护;维持
    maintaining stability	维护稳定;维稳
    maintenance	维护;维修;保养;维持;赡养费
    maintenance cost	维护成本;维修费用;维护费用
    maintenance fee	维修费;维护费
    maintenance of international peace and security	维持国际和平与安全;维护国际和平与安全
    maize	玉米
    majestic	雄伟;庄严;壮丽
    majestically	雄伟;庄严
    majesty	陛下;威严
    major	主要;重大;专业;少校;重要;主修
    major accident	重大事故
    major achievement	重大成就;主要成就
    major achievements	重大成就;主要成果
    major area	主要领域
    major breakthrough	重大突破
    major cause	主要原因
    major challenge	重大挑战
    major challenges	重大挑战;主要挑战
    major change	重大变化;重大变革
    major changes	重大变化;重大变革
    major characteristic	主要特征
    major cities	主要城市;大城市
    major city	主要城市;大城市
    major component	主要组成部分
    major concern	重大关切;主要关切
    major concerns	重大关切
    major contradiction	主要矛盾
    major contribution	重大贡献;重要贡献
    major contributor	主要贡献者
    major countries	大国;主要国家
    major country	大国
    major country diplomacy with Chinese characteristics	中国特色大国外交
    major crime	重大犯罪
    major crimes	重大犯罪
    major cultural	重大文化
    major decision	重大决策;重大决定
    major decisions	重大决策;重大决定
    major developed countries	主要发达国家
    major development	重大发展
    major disaster	重大灾害;大灾难
    major disasters	重大灾害;重大灾难
    major diseases	重大疾病;主要疾病
    major economies	主要经济体
    major economy	主要经济体
    major effort	重大努力
    major event	重大事件;大事
    major event in	大事
    major events	重大活动;重大事件;大事
    major exporter	主要出口国
    major factor	主要因素;重要因素
    major factors	主要因素
    major field	主要领域
    major food	主要粮食
    major force	主要力量;主力
    major general	少将
    major groups	主要群体;主要团体
    major in	主修;专业
    major industries	主要产业;主要行业
    major industry	主要产业
    major infrastructure	重大基础设施
    major international	重大国际;主要国际
    major issue	重大问题;主要问题
    major issues	重大问题;主要问题
    major issues concerning	重大问题
    major league	大联盟
    major market	主要市场
    major media	主要媒体
    major natural disaster	重大自然灾害
    major natural disasters	重大自然灾害
    major obstacle	主要障碍;重大障碍
    major oil	主要石油
    major part	主要部分;大部分
    major party	主要政党;大党
    major player	主要参与者
    major policies	重大政策;大政方针
    major policy	重大政策
    major power	大国;主要大国
    major powers	大国;主要大国
    major principle	重大原则
    major priority	主要优先事项
    major problem	重大问题;主要问题
    major problems	重大问题;主要问题
    major producer	主要生产国
    major progress	重大进展
    major project	重大项目;重大工程
    major projects	重大项目;重大工程
    major public health	重大公共卫生
    major reason	主要原因
    major reform	重大改革
    major reforms	重大改革
    major regional	主要区域
    major responsibility	重大责任
    major risk	重大风险
    major risks	重大风险
    major role	重要作用;主要作用
    major scientific	重大科技;重大科学
    major social	重大社会
    major source	主要来源
    major step	重大步骤;重要一步
    major strategic	重大战略
    major strategy	重大战略
    major success	重大成功
    major task	主要任务;重大任务
    major tasks	主要任务;重大任务
    major theoretical	重大理论
    major threat	重大威胁;主要威胁
    major trading partner	主要贸易伙伴
    major trend	主要趋势;大趋势
    major-country diplomacy	大国外交
    majority	多数;大多数;大部分
    majority leader	多数党领袖
    majority of people	大多数人
    majority opinion	多数意见
    majority party	多数党
    majority rule	多数决定;多数统治
    majority shareholder	大股东;控股股东
    majority vote	多数票;多数表决
    make	使;做;制造;让;作出;制作
    make a contribution	作出贡献;做贡献
    make a decision	作出决定;做决定
    make a difference	有所作为;产生影响;有影响
    make a fortune	发财
    make a living	谋生
    make a mistake	犯错;犯错误
    make a phone call	打电话
    make a profit	盈利;获利
    make a speech	发表讲话;演讲;发言
    make allowance	考虑到;体谅
    make an effort	努力
    make arrangements	安排;作出安排
    make believe	假装
    make contributions	作出贡献;做出贡献
    make do	将就;凑合
    make efforts	努力;作出努力
    make ends meet	收支相抵;维持生计
    make every effort	尽一切努力;尽力;全力以赴
    make friends	交朋友;结交
    make full use of	充分利用;充分发挥
    make fun of	取笑;嘲笑
    make it clear	明确表示;表明;说清楚
    make money	赚钱;挣钱
    make progress	取得进展;进步
    make public	公开;公布
    make reference to	提到;提及
    make sense	有意义;有道理;讲得通
    make sure	确保;保证;确定
    make the most of	充分利用
    make up	组成;弥补;化妆;编造;构成
    make up for	弥补;补偿
    make use of	利用;使用
    makeover	改造;改头换面
    maker	制造商;制造者
    makeshift	临时;权宜之计
    makeup	化妆;化妆品;组成
    making	制造;使;制作;制定
    maladjustment	失调
    malady	疾病
    malaria	疟疾
    Malawi	马拉维
    Malay	马来;马来语;马来人
    Malaysia	马来西亚
    Malaysian	马来西亚;马来西亚人
    malcontent	不满者
    Maldives	马尔代夫
    male	男性;男;雄性;雄
    malevolent	恶毒;恶意
    Mali	马里
    malice	恶意;怨恨
    malicious	恶意;恶毒
    maliciously	恶意
    malignant	恶性
    mall	购物中心;商场
    malleable	可塑;可锻
    mallet	木槌
    malnourished	营养不良
    malnutrition	营养不良
    malpractice	渎职;玩忽职守;舞弊
    malt	麦芽
    Malta	马耳他
    malware	恶意软件
    mama	妈妈
    mammal	哺乳动物
    mammoth	猛犸象;庞大;巨大
    man	人;男人;男子;人类
    man-made	人造;人为
    manage	管理;设法;经营
    manageable	可控;易管理
    management	管理;管理层;经营;资方
    management committee	管理委员会;管委会
    management mechanism	管理机制
    management personnel	管理人员
    management system	管理体制;管理体系;管理制度;管理系统
    manager	经理;管理者;管理人员;管理员
    managerial	管理
    managing director	总经理;常务董事;总裁
    Managua	马那瓜
    Manama	麦纳麦
    Manchester	曼彻斯特
    Manchester United	曼联
    Manchu	满族;满洲
    Manchuria	满洲
    mandarin	普通话;国语;官话
    mandarin duck	鸳鸯
    mandate	授权;任务;任务授权;任期;职权
    mandate period	任务期;任期
    mandatory	强制;强制性;必须
    Mandela	曼德拉
    mane	鬃毛
    maneuver	机动;演习;操纵
    manganese	锰
    manger	马槽
    mangle	压碎;毁坏
    mangled	毁坏
    mango	芒果
    mangrove	红树林
    manhood	成年;男子气概
    mania	狂热;躁狂
    maniac	疯子;狂人
    maniacal	疯狂
    manicure	修指甲;美甲
    manifest	表现;显示;明显;显现
    manifestation	表现;体现;表现形式
    manifesto	宣言
    manifold	多种多样;流形
    manila	马尼拉
    manipulate	操纵;操作;摆布
    manipulation	操纵;操作
    mankind	人类
    manly	男子气概;有男子气概
    manned	载人
    manned spaceflight	载人航天
    mannequin	人体模型
    manner	方式;举止;态度;方法
    mannerism	习气
    manners	礼貌;举止;礼仪
    manoeuvre	机动;演习;操纵
    manor	庄园
    manpower	人力;劳动力
    manpower resources	人力资源
    mansion	豪宅;大厦;公馆;府邸
    mansions	豪宅
    manslaughter	过失杀人;误杀
    mantelpiece	壁炉台
    mantle	斗篷;地幔;披风
    mantra	咒语;口头禅
    manual	手册;手动;人工;体力;手工
    manual labor	体力劳动;手工劳动
    manually	手动;手工;人工
    manufacture	制造;生产
    manufactured goods	制成品;工业品
    manufacturer	制造商;厂商;生产商;厂家;生产企业
    manufacturing	制造业;制造;生产
    manufacturing industry	制造业
    manure	粪肥;粪便;肥料
    manuscript	手稿;稿件;原稿
    manuscripts	手稿;稿件
    many	许多;很多;多;众多
    many times	多次;许多次;很多次
    Mao	毛泽东;毛
    Mao Ning	毛宁
    Mao Zedong	毛泽东
    Mao Zedong Thought	毛泽东思想
    map	地图;映射;图
    maple	枫树;枫叶;枫
    maple leaf	枫叶
    Maputo	马普托
    mar	损坏;毁坏
    marathon	马拉松
    marble	大理石;弹珠
    March	三月;3月
    march	行军;游行;前进;进军
    Marco Polo	马可·波罗;马可波罗
    mare	母马
    Margaret	玛格丽特
    margin	边缘;利润率;利润;余地;保证金;幅度
    marginal	边际;边缘;微小
    marginalize	边缘化
    marginalized	边缘化
    marginally	略微;稍微
    Maria	玛丽亚
    marijuana	大麻
    marina	码头;游艇港
    marine	海洋;海上;海军陆战队;船用
    marine corps	海军陆战队
    marine ecosystem	海洋生态系统
    marine environment	海洋环境
    marine life	海洋生物
    marine pollution	海洋污染
    marine resources	海洋资源
    marine science	海洋科学
    mariner	水手;海员
    marionette	木偶
    marital	婚姻
    marital status	婚姻状况
    maritime	海上;海事;海洋;航海
    maritime affairs	海事
    maritime law	海事法;海商法
    maritime safety	海上安全;海事安全
    Maritime Silk Road	海上丝绸之路
    mark	标志;标记;标志着;马克;分数;痕迹
    marked	显著;明显;标志着;标记
    markedly	显著;明显
    marker	标记;标志;标志物;记号笔
    market	市场;集市;行情;营销
    market access	市场准入;进入市场;市场开放
    market cap	市值
    market capitalization	市值;市场资本
    market competition	市场竞争
    market demand	市场需求
    market economy	市场经济
    market entity	市场主体
    market force	市场力量
    market manipulation	市场操纵
    market mechanism	市场机制
    market order	市场秩序
    market player	市场主体;市场参与者
    market price	市场价格;市价
    market regulation	市场监管;市场调节
    market research	市场研究;市场调查;市场调研
    market risk	市场风险
    market share	市场份额;市场占有率
    market supervision	市场监管
    market value	市值;市场价值
    market-based	市场化;以市场为基础
    market-oriented	市场化;市场导向
    market-oriented reform	市场化改革
    marketable	适销;有销路
    marketing	营销;市场营销;销售;推销
    marketing strategy	营销策略;营销战略
    marketplace	市场;集市
    marking	标记;标志;标识
    marksman	神枪手
    marmot	旱獭
    maroon	褐红色;困在孤岛
    marriage	婚姻;结婚;婚
    marriage certificate	结婚证
    marriage law	婚姻法
    marriageable	适婚
    married	已婚;结婚;嫁;娶
    married couple	夫妇;夫妻
    Marriott	万豪
    marrow	骨髓
    marry	结婚;娶;嫁;嫁给
    Mars	火星
    Marseille	马赛
    marsh	沼泽;湿地
    marshal	元帅;法警;集结
    Marshall Islands	马绍尔群岛
    Marshall Plan	马歇尔计划
    marshland	沼泽地;沼泽
    marshy	沼泽
    marsupial	有袋动物
    marten	貂
    martial	军事;武术;尚武
    martial art	武术;武艺
    martial arts	武术;武艺;功夫
    martial law	戒严;戒严令
    Martian	火星;火星人
    Martin	马丁
    Martin Luther	马丁·路德
    Martin Luther King	马丁·路德·金
    martyr	烈士;殉道者
    martyrdom	殉难;殉道
    martyrs	烈士
    marvel	奇迹;惊叹;惊奇
    marvellous	奇妙;了不起;绝妙
    marvelous	奇妙;了不起;绝妙
    Marx	马克思
    Marxism	马克思主义
    Marxism-Leninism	马克思列宁主义;马列主义
    Marxist	马克思主义;马克思主义者
    Mary	玛丽
    Maryland	马里兰
    mascara	睫毛膏
    mascot	吉祥物
    masculine	男性;阳刚
    masculinity	男子气概;阳刚之气
    Maseru	马塞卢
    mash	捣碎
    mask	口罩;面具;面罩;掩盖
    mason	石匠;泥瓦匠;梅森
    masonry	砌体;石工
    masquerade	化装舞会;伪装;假面舞会
    mass	大规模;群众;质量;大量;弥撒
    mass communication	大众传播
    mass destruction	大规模毁灭;大规模杀伤
    mass entrepreneurship and innovation	大众创业、万众创新;大众创业万众创新;双创
    mass grave	乱葬坑;万人坑
    mass incident	群体性事件
    mass line	群众路线
    mass media	大众传媒;大众媒体
    mass organization	群众组织;群众团体
    mass production	批量生产;大规模生产;量产
    mass rally	群众集会
    mass shooting	大规模枪击;枪击案
    mass transit	公共交通
    Massachusetts	马萨诸塞;麻省;麻萨诸塞
    massacre	大屠杀;屠杀
    massage	按摩
    masses	群众;大众;民众
    massif	山丘
    massive	大规模;巨大;大量;庞大
    massively	大规模;大量
    mast	桅杆
    master	主人;大师;硕士;掌握;师傅;主;精通
    master plan	总体规划;总体计划
    master's degree	硕士学位;硕士
    MasterCard	万事达卡
    masterful	精湛;高超
    masterly	精湛;高超
    mastermind	主谋;策划者;幕后策划
    masterpiece	杰作;名作;代表作
    masters	硕士;大师;主人
    mastery	掌握;精通
    masturbation	手淫
    mat	垫子;席子;垫
    matador	斗牛士
    match	比赛;匹配;火柴;配对;相配;赛
    match point	赛点
    matchbox	火柴盒
    matching	匹配;配套;配对
    matchless	无与伦比
    matchmaker	媒人;红娘
    mate	伴侣;伙伴;配偶;交配;同伴
    material	材料;物质;资料;物资;原料
    material civilization	物质文明
    material conditions	物质条件
    material evidence	物证
    material goods	物质产品
    material life	物质生活
    material resources	物力;物质资源
    material wealth	物质财富
    materialism	唯物主义;物质主义;唯物论
    materialist	唯物主义者;唯物主义
    materialist dialectics	唯物辩证法
    materialistic	物质主义;唯物主义
    materiality	重要性
    materialize	实现;成为现实
    materially	实质上;重大
    materials	材料;资料;物资
    maternal	母亲;孕产妇;产妇;母性
    maternal and child health	妇幼保健;母婴健康;妇幼健康
    maternal mortality	孕产妇死亡率;产妇死亡率
    maternity	孕产;产妇;母性
    maternity leave	产假
    mathematical	数学
    mathematician	数学家
    mathematics	数学
    maths	数学
    matriarch	女族长
    matriarchal	母系
    matrices	矩阵
    matriculation	大学入学;录取
    matrimony	婚姻
    matrix	矩阵
    matron	护士长;女管家
    matter	问题;事情;物质;事项;重要;事
    matter of fact	事实
    matter of time	时间问题
    Matthew	马修;马太
    matting	席子
    mattress	床垫;褥子
    mature	成熟;到期
    maturity	成熟;到期;期限
    maul	殴打;撕咬
    Mauritania	毛里塔尼亚
    Mauritius	毛里求斯
    mausoleum	陵墓;陵;纪念堂
    maverick	特立独行
    maxim	格言;座右铭
    maximal	最大;最大化
    maximise	最大化
    maximize	最大化;最大限度
    maximum	最大;最高;最多;最大值
    May	五月;5月
    may	可以;可能;也许;或许
    May Day	五一;五一劳动节;劳动节
    May Fourth Movement	五四运动
    maybe	也许;可能;或许;大概
    mayonnaise	蛋黄酱
    mayor	市长
    maze	迷宫
    McDonald's	麦当劳
    meadow	草地;牧场;草甸
    meager	微薄;贫乏
    meagre	微薄;贫乏
    meal	餐;饭;一顿饭;膳食;饭菜
    mealtime	用餐时间;吃饭时间
    mealy	粉状
    mean	意味着;意思;平均;意思是;卑鄙;指
    mean well	好意
    meander	蜿蜒;曲折
    meander through	蜿蜒
    meaning	意义;意思;含义
    meaningful	有意义
    meaningless	毫无意义;无意义;没有意义
    meanness	卑鄙;吝啬
    means	手段;方法;意味着;方式;工具
    means of communication	交通工具;通讯手段
    means of livelihood	生计
    means of payment	支付手段;支付方式
    means of production	生产资料
    means of subsistence	生活资料;生计
    means of transport	交通工具;运输工具
    meant	意味着;意思是;打算;本意
    meantime	同时;其间
    meanwhile	同时;与此同时;此时
    measles	麻疹
    measurable	可衡量;可测量
    measure	措施;衡量;测量;办法;举措
    measured	测量;衡量;慎重
    measurement	测量;衡量;计量;尺寸
    measures	措施;举措;办法
    measures for	办法;措施
    measures for the administration	管理办法
    measures to	措施
    measuring	测量;衡量
    meat	肉;肉类
    meat products	肉制品;肉类产品
    meatball	肉丸
    meaty	多肉
    Mecca	麦加
    mechanic	技工;机械师;机修工
    mechanical	机械
    mechanical engineering	机械工程
    mechanics	力学;机械学
    mechanism	机制;机理;机构
    mechanization	机械化
    mechanize	机械化
    mechanized	机械化
    medal	奖牌;勋章;奖章
    medal table	奖牌榜
    medalist	奖牌得主;奖牌获得者
    medallion	奖章
    meddle	干预;干涉;管闲事
    meddlesome	爱管闲事
    media	媒体;媒介;传媒
    media outlet	媒体;新闻媒体
    media reports	媒体报道;据媒体报道
    median	中位数;中值
    mediate	调解;调停;斡旋
    mediation	调解;调停;斡旋
    mediator	调解员;调停者;调解人
    medical	医疗;医学;医药
    medical and health services	医疗卫生服务;医疗卫生
    medical assistance	医疗救助;医疗援助
    medical care	医疗;医疗服务;医疗护理
    medical center	医疗中心;医学中心
    medical certificate	医疗证明;诊断书;体检证明
    medical device	医疗器械;医疗设备
    medical equipment	医疗设备;医疗器械
    medical examination	体检;体格检查;医学检查
    medical expenses	医疗费;医疗费用;医药费
    medical institution	医疗机构
    medical insurance	医疗保险;医保
    medical reform	医疗改革;医改
    medical research	医学研究
    medical resources	医疗资源
    medical school	医学院
    medical security	医疗保障;医保
    medical services	医疗服务
    medical staff	医务人员;医护人员
    medical student	医学生
    medical supplies	医疗用品;医疗物资;医药用品
    medical system	医疗系统;医疗体系
    medical team	医疗队;医疗团队
    medical treatment	医疗;治疗;就医
    medical waste	医疗废物;医疗垃圾
    medical workers	医务工作者;医务人员;医护人员
    medically	医学上
    medication	药物;药;用药
    medicinal	药用;药物
    medicine	药;医学;药物;药品;医药
    medics	医护人员;医务人员
    medieval	中世纪
    mediocre	平庸;普通
    mediocrity	平庸
    meditate	冥想;沉思;打坐
    meditation	冥想;沉思;打坐
    meditative	沉思
    Mediterranean	地中海
    Mediterranean Sea	地中海
    medium	中等;媒介;中;介质;中型
    medium and long term	中长期
    medium term	中期
    medium- and long-term	中长期
    medium- and small-sized enterprises	中小企业
    medium-sized	中型;中等
    medium-term	中期
    medium-term plan	中期计划
    medium-term strategic plan	中期战略计划
    meek	温顺;谦恭
    meekly	温顺;谦恭
    meet	满足;会见;见面;遇到;会议;会面;符合;相遇
    meet again	再见;重逢
    meet each other	相识;相遇
    meet the challenge	迎接挑战;应对挑战
    meet the challenges	迎接挑战;应对挑战
    meet the demand	满足需求
    meet the needs	满足需要;满足需求
    meet the requirements	符合要求;满足要求;达到要求
    meet the standard	达标;符合标准
    meet the target	实现目标;达到目标
    meet with	会见;会晤;遇到
    meet with difficulty	遇到困难
    meeting	会议;会晤;会见;会面;见面
    meeting point	汇合点;集合点
    meeting room	会议室
    megabyte	兆字节
    megacity	特大城市;超大城市
    megalomania	狂妄自大
    megaphone	扩音器
    megawatt	兆瓦
    Meituan	美团
    Mekong	湄公河
    Mekong Delta	湄公河三角洲
    Mekong River	湄公河
    melancholy	忧郁;忧伤;悲伤
    melanoma	黑色素瘤
    Melbourne	墨尔本
    melee	混战
    mellifluous	甜美
    mellow	醇厚;柔和;圆润
    melodic	旋律
    melodious	悦耳;旋律优美
    melodrama	情节剧
    melodramatic	夸张
    melody	旋律;曲调
    melon	瓜;甜瓜
    melt	融化;熔化;溶化
    melting	融化;熔化
    melting point	熔点
    member	成员;会员;委员;议员
    member countries	成员国
    member country	成员国
    member of	成员;委员
    member of a family	家庭成员
    Member of Parliament	议员;国会议员
    member of the committee	委员会委员;委员
    member of the family	家庭成员
    member of the party	党员
    member of the standing committee	常委;常务委员会委员
    member state	成员国;会员国
    Member States	会员国;成员国
    members	成员;会员;委员
    members of the public	市民;公众
    membership	成员;会员;成员资格;会籍
    membrane	膜;薄膜
    memento	纪念品
    memo	备忘录
    memoir	回忆录
    memoirs	回忆录
    memorable	难忘;值得纪念
    memorandum	备忘录
    memorandum of understanding	谅解备忘录
    memorial	纪念;纪念馆;纪念碑;追悼
    memorial ceremony	追悼会;纪念仪式;祭奠
    memorial day	纪念日;阵亡将士纪念日
    memorial hall	纪念馆;纪念堂
    memorial service	追悼会
    memorial tablet	牌位;纪念碑
    memorization	记忆;背诵
    memorize	记住;背诵;记忆
    memory	记忆;内存;回忆;纪念;记忆力;存储器
    memory card	存储卡
    memory loss	失忆;记忆丧失
    men	男人;男子;人;人们
    men and women	男女;男男女女
    men of letters	文人
    menace	威胁;恐吓
    menacing	威胁;险恶
    menacingly	威胁
    Mencius	孟子
    mend	修补;修理;缝补;改正
    mendicant	乞丐
    Mengniu	蒙牛
    menial	卑微
    meningitis	脑膜炎
    meniscus	半月板
    menopausal	更年期
    menopause	更年期;绝经
    menstrual	月经
    menstruation	月经
    mental	精神;心理;智力
    mental disorder	精神障碍;精神疾病;精神失常
    mental health	心理健康;精神健康;精神卫生
    mental hospital	精神病院
    mental illness	精神疾病;精神病
    mental illness and	精神疾病
    mental state	精神状态;心理状态
    mental work	脑力劳动
    mentality	心态;心理
    mentally	精神上;心理
    mentally ill	精神病;精神病患者
    mentally retarded	弱智;智障
    menthol	薄荷醇
    mention	提到;提及;说起
    mentioned	提到;提及;上述
    mentor	导师;辅导员
    mentoring	辅导;指导
    menu	菜单;食谱
    mercantile	商业;重商
    Mercedes	奔驰;梅赛德斯
    Mercedes-Benz	奔驰;梅赛德斯-奔驰
    mercenaries	雇佣军;雇佣兵
    mercenary	雇佣兵;雇佣军
    merchandise	商品;货物
    merchandise export	商品出口
    merchandise trade	商品贸易;货物贸易
    merchant	商人;商家;商户
    merchant ship	商船
    merchants	商人;商家
    merciful	仁慈;慈悲
    merciless	无情;残忍
    mercilessly	无情;残忍
    mercury	汞;水银;水星
    mercy	怜悯;仁慈;慈悲
    mere	仅仅;只不过
    merely	仅仅;只是;只不过
    merge	合并;融合;兼并
    merged	合并;融合
    merger	合并;并购;兼并
    merger and acquisition	并购;兼并收购
    mergers and acquisitions	并购;兼并收购;兼并与收购
    meridian	子午线;经络
    merit	优点;功绩;价值;功劳;值得
    meritocracy	精英管理;任人唯贤
    meritorious	有功;功勋
    Merkel	默克尔
    mermaid	美人鱼
    mermaids	美人鱼
    merrily	欢快;愉快;快乐
    merriment	欢乐;欢笑
    merry	欢乐;快乐;愉快
    Merry Christmas	圣诞快乐
    merrymaking	欢乐;作乐
    mesh	网格;网;网眼
    mesmerize	迷住;催眠
    mesmerizing	迷人
    mess	混乱;一团糟;乱
    mess up	搞砸;弄乱
    message	消息;信息;讯息;信;口信;致辞
    messaging	消息;短信;通讯
    messenger	信使;使者;送信人
    messiah	弥赛亚
    messy	凌乱;混乱;杂乱
    met	会见;遇到;见面;满足;遇见;会晤
    metabolic	代谢;新陈代谢
    metabolism	新陈代谢;代谢
    metadata	元数据
    metal	金属
    metallic	金属
    metallurgical	冶金
    metallurgy	冶金
    metalwork	金属制品
    metamorphose	变形
    metamorphosis	变态;蜕变
    metaphor	隐喻;比喻
    metaphorical	隐喻;比喻
    metaphysical	形而上学
    metaphysics	形而上学
    metaverse	元宇宙
    meteor	流星
    meteoric	流星般;迅速
    meteorite	陨石
    meteorological	气象
    meteorological department	气象部门
    meteorological station	气象站;气象台
    meteorologist	气象学家
    meteorology	气象学;气象
    meter	米;仪表;公尺;表
    meter reading	抄表
    methane	甲烷
    methanol	甲醇
    method	方法;方式;办法
    methodical	有条不紊;有条理
    methodically	有条不紊
    methodological	方法论;方法
    methodology	方法;方法论;方法学
    meticulous	细致;一丝不苟;精心
    meticulous care	精心照料;无微不至
    meticulously	精心;细致;一丝不苟
    metre	米;公尺
    metric	指标;公制;度量
    metro	地铁;都市
    metro line	地铁线路;地铁线
    metropolis	大都市;都市;大都会
    metropolitan	都市;大都市;大都会
    metropolitan area	都市圈;大都市区
    mew	喵
    Mexican	墨西哥;墨西哥人
    Mexico	墨西哥
    Mexico City	墨西哥城
    mezzanine	夹层
    MFN	最惠国
    Miami	迈阿密
    mice	老鼠;小鼠;鼠
    Michael	迈克尔
    Michigan	密歇根
    micro	微;微型;微观
    micro and small enterprises	小微企业
    micro, small and medium-sized enterprises	中小微企业
    microbe	微生物
    microbial	微生物
    microbiology	微生物学
    microblog	微博
    microblogging	微博
    microchip	微芯片;芯片
    microcosm	缩影;微观世界
    microcredit	小额贷款;小额信贷
    microelectronics	微电子
    microfilm	缩微胶卷
    microfinance	小额信贷;小额供资;微型金融
    Micronesia	密克罗尼西亚
    microorganism	微生物
    microphone	麦克风;话筒
    microprocessor	微处理器
    microscope	显微镜
    microscopic	微观;显微;微小
    microscopy	显微镜
    Microsoft	微软
    Microsoft Windows	微软视窗
    microwave	微波;微波炉
    microwave oven	微波炉
    microwaves	微波
    mid	中;中期;中间
    Mid-Autumn Festival	中秋节;中秋
    mid-term	中期
    Midas	弥达斯
    midday	正午;中午
    middle	中间;中部;中;中央;中等
    middle age	中年
    middle aged	中年
    Middle Ages	中世纪
    middle and lower reaches	中下游
    middle class	中产阶级;中产
    Middle East	中东
    Middle East peace process	中东和平进程
    Middle East question	中东问题
    Middle Eastern	中东
    middle finger	中指
    middle income	中等收入
    middle of the night	半夜;深夜
    middle reaches	中游
    middle school	中学;初中
    middle school student	中学生
    middle schools	中学
    middle-aged	中年
    middle-class	中产阶级
    middle-class family	中产家庭
    middle-income	中等收入
    middle-income country	中等收入国家
    middle-income group	中等收入群体
    middle-income trap	中等收入陷阱
    middle-sized	中型
    middleman	中间人;中间商
    middleware	中间件
    midfield	中场
    midfielder	中场球员;中场
    midge	蠓
    midget	侏儒
    midland	内陆;中部
    midnight	午夜;半夜;子夜
    midst	中间;之中
    midsummer	仲夏;盛夏
    midway	中途;半路
    midweek	周中
    Midwest	中西部
    midwife	助产士;接生婆
    midwinter	隆冬;仲冬
    midyear	年中
    might	可能;也许;力量;强权
    might as well	不妨;还不如
    mightily	强有力;非常
    mighty	强大;有力;巨大
    mighty army	大军
    migraine	偏头痛
    migrant	移民;移徙者;流动人口
    migrant worker	农民工;移徙工人;外来务工人员;民工
    migrant workers	农民工;移徙工人;外来务工人员
    migrants	移民;移徙者
    migrate	迁移;移民;迁徙;移居
    migrating	迁徙;迁移
    migration	移民;迁移;迁徙;移徙
    migratory	迁徙;洄游;候鸟
    migratory bird	候鸟
    mike	麦克风;话筒;迈克
    Milan	米兰
    mild	温和;轻微;轻度;暖和
    mildew	霉菌;发霉
    mildly	温和;轻微
    mildness	温和
    mile	英里;里
    mileage	里程
    milestone	里程碑
    milestone event	里程碑事件
    militancy	好战;武装斗争
    militant	武装分子;好战;激进
    militant group	武装组织;激进组织
    militants	武装分子
    militarily	军事上;在军事上
    militarism	军国主义
    militarist	军国主义者;军国主义
    militarization	军事化
    militarize	军事化
    military	军事;军队;军方;军
    military academy	军校;军事学院
    military action	军事行动
    military affairs	军事;军务
    military affairs commission	军事委员会
    military aid	军事援助
    military aircraft	军机;军用飞机
    military airport	军用机场
    military alliance	军事同盟;军事联盟
    military assistance	军事援助
    military attache	武官
    military attaché	武官
    military band	军乐队
    military base	军事基地
    military budget	军事预算;国防预算
    military buildup	军事集结;扩军
    military camp	军营
    military campaign	军事行动;战役
    military capability	军事能力
    military chief	军事首脑
    military civil fusion	军民融合
    military command	军事指挥;军区
    military commander	军事指挥官;司令
    military commission	军委;军事委员会
    military confrontation	军事对抗
    military contingent	军事特遣队
    military cooperation	军事合作
    military coup	军事政变
    military court	军事法庭;军事法院
    military dictatorship	军事独裁
    military drill	军事演习;军演
    military equipment	军事装备;军事设备
    military exchanges	军事交流
    military exercise	军事演习;军演
    military exercises	军事演习;军演
    military expenditure	军费;军事开支;军费开支
    military expert	军事专家
    military experts	军事专家
    military facilities	军事设施
    military facility	军事设施
    military force	武力;军事力量;军队
    military forces	军队;军事力量
    military government	军政府
    military hardware	军事装备
    military history	军事历史;军史
    military hospital	军队医院;军医院
    military industry	军工;军事工业
    military installations	军事设施
    military intelligence	军事情报
    military intervention	军事干预
    military leader	军事领导人
    military leaders	军事领导人;军方领导人
    military medal	军功章
    military might	军事力量;军力
    military mission	军事任务;军事使团
    military mobilization	军事动员
    military modernization	军事现代化
    military observer	军事观察员
    military observers	军事观察员
    military occupation	军事占领
    military offensive	军事攻势
    military officer	军官
    military operation	军事行动
    military operations	军事行动
    military parade	阅兵;阅兵式;军事检阅
    military personnel	军事人员;军人
    military plane	军用飞机;军机
    military police	宪兵;军警
    military power	军事力量;军事强国;军事实力
    military preparedness	战备
    military presence	军事存在
    military rank	军衔
    military regime	军政权
    military region	军区
    military rule	军事统治
    military satellite	军事卫星
    military school	军校
    military science	军事科学
    military security	军事安全
    military service	兵役;服役
    military ship	军舰
    military solution	军事解决;军事解决办法
    military spending	军费;军费开支
    military strategy	军事战略
    military strength	军事实力;军力
    military strike	军事打击
    military strikes	军事打击
    military superiority	军事优势
    military supplies	军需品;军用物资
    military support	军事支持
    military tactics	军事战术
    military target	军事目标
    military technology	军事技术
    military threat	军事威胁
    military training	军训;军事训练
    military uniform	军装;军服
    military vehicle	军车;军用车辆
    military victory	军事胜利
    military weapons	军事武器
    military-civilian integration	军民融合
    militia	民兵
    milk	牛奶;奶;乳;挤奶
    milk powder	奶粉
    milk tea	奶茶
    milking	挤奶
    milkman	送奶工;送奶人
    milky	乳白;乳白色
    Milky Way	银河;银河系
    mill	磨坊;工厂;磨
    millenarian	千年
    millennia	千年;几千年
    millennium	千年
    Millennium Development Goals	千年发展目标
    Millennium Summit	千年首脑会议
    miller	磨坊主;米勒
    millet	小米;谷子
    milligram	毫克
    milligrams	毫克
    milliliter	毫升
    millimeter	毫米
    millimetre	毫米
    million	百万;万
    million people	百万人;万人
    million tonnes	百万吨;万吨
    million tons	百万吨;万吨
    million yuan	百万元;万元
    millionaire	百万富翁
    millions	数百万;几百万
    millions of	数百万;千百万;无数
    millstone	磨盘;磨石
    mime	哑剧;模仿
    mimic	模仿
    minaret	尖塔;宣礼塔
    mince	切碎;剁碎
    minced	切碎;剁碎
    mind	头脑;心;介意;思想;心灵;想法;记忆
    mind map	思维导图
    mind one's own business	少管闲事
    mind-blowing	令人震惊
    mindful	注意;留心
    mindless	盲目;愚蠢
    mindset	心态;思维;思维方式
    mine	我;矿;矿山;地雷;煤矿
    mine clearance	扫雷;排雷
    minefield	雷区
    miner	矿工
    mineral	矿物;矿产;矿物质
    mineral resources	矿产资源
    mineral water	矿泉水
    minesweeper	扫雷舰;扫雷
    Ming	明朝;明代
    Ming and Qing dynasties	明清;明清时期
    Ming Dynasty	明朝;明代
    mingle	混合;交往
    mini	迷你;小型;微型
    miniature	微型;缩影;小型
    minibus	小巴;小型公共汽车;面包车
    minicomputer	小型计算机
    minimal	最小;极少;最低;最低限度
    minimise	最小化;减少
    minimize	最小化;尽量减少;减至最低
    minimum	最低;最小;最少;最低限度
    minimum living standard	最低生活保障;低保
    minimum requirement	最低要求
    minimum standard	最低标准
    minimum wage	最低工资
    mining	采矿;矿业;开采;挖掘
    mining area	矿区
    mining industry	采矿业;矿业
    minion	奴才;小黄人
    minister	部长;大臣;牧师;公使
    minister of agriculture	农业部长
    minister of commerce	商务部长
    minister of culture	文化部长
    minister of defense	国防部长
    minister of education	教育部长
    minister of finance	财政部长
    minister of foreign affairs	外交部长
    minister of health	卫生部长
    minister of justice	司法部长
    minister of the interior	内政部长
    minister without portfolio	不管部长
    ministerial	部长级;部级
    ministerial conference	部长级会议
    ministerial meeting	部长级会议
    ministerial-level	部长级
    ministers	部长;大臣
    ministries	部委;各部
    ministries and commissions	部委
    ministry	部;部委;政府部门
    ministry of	部
    Ministry of Agriculture	农业部
    Ministry of Agriculture and Rural Affairs	农业农村部
    Ministry of Civil Affairs	民政部
    Ministry of Commerce	商务部
    Ministry of Culture	文化部
    Ministry of Culture and Tourism	文化和旅游部
    Ministry of Defence	国防部
    Ministry of Defense	国防部
    Ministry of Ecology and Environment	生态环境部
    Ministry of Education	教育部
    Ministry of Emergency Management	应急管理部
    Ministry of Environmental Protection	环境保护部;环保部
    Ministry of Finance	财政部
    Ministry of Foreign Affairs	外交部
    Ministry of Foreign Trade	外贸部
    Ministry of Health	卫生部
    Ministry of Housing and Urban-Rural Development	住房和城乡建设部;住建部
    Ministry of Human Resources and Social Security	人力资源和社会保障部;人社部
    Ministry of Industry and Information Technology	工业和信息化部;工信部
    Ministry of Justice	司法部
    Ministry of Labor	劳动部
    Ministry of Land and Resources	国土资源部
    Ministry of National Defense	国防部
    Ministry of Natural Resources	自然资源部
    Ministry of Public Security	公安部
    Ministry of Railways	铁道部
    Ministry of Science and Technology	科技部;科学技术部
    Ministry of State Security	国家安全部;国安部
    Ministry of the Interior	内政部
    Ministry of Transport	交通运输部;交通部
    Ministry of Veterans Affairs	退役军人事务部
    Ministry of Water Resources	水利部
    mink	水貂;貂
    Minnesota	明尼苏达
    minor	轻微;未成年人;次要;小
    minorities	少数民族;少数群体
    minority	少数;少数民族;少数群体;少数派
    minority areas	少数民族地区
    minority government	少数派政府
    minority group	少数群体;少数民族
    minority groups	少数群体;少数民族
    minority language	少数民族语言
    minority leader	少数党领袖
    minority nationality	少数民族
    minority rights	少数群体权利
    minority shareholder	小股东;少数股东
    minors	未成年人;未成年
    Minsk	明斯克
    minstrel	吟游诗人
    mint	薄荷;铸币厂
    mint tea	薄荷茶
    minuet	小步舞曲
    minus	减;负;零下
    minus sign	减号
    minuscule	极小;微小
    minute	分钟;分;微小;片刻
    minutely	细致;仔细
    minutes	分钟;会议记录;纪要
    minutiae	细枝末节
    miracle	奇迹
    miraculous	奇迹般;神奇;不可思议
    miraculously	奇迹般;奇迹
    mirage	海市蜃楼;幻景
    mire	泥潭;泥沼
    mirror	镜子;镜;反映;镜像
    mirth	欢笑;欢乐
    misadventure	不幸
    misapprehension	误解
    misappropriate	挪用;侵吞
    misappropriation	挪用;侵吞;盗用
    misbehave	行为不端;胡闹
    misbehavior	不端行为;不当行为
    misbehaviour	不端行为;不当行为
    miscalculate	误判;失算
    miscalculation	误判;误算;失算
    miscarriage	流产
    miscellaneous	杂项;其他;各种
    mischief	恶作剧;淘气;祸害
    mischievous	顽皮;淘气;调皮
    misconception	误解;错误观念
    misconduct	不当行为;行为不端;不端行为
    miscreant	恶棍
    misdeed	罪行;恶行
    misdemeanor	轻罪
    misdirect	误导
    miser	守财奴;吝啬鬼
    miserable	悲惨;痛苦;可怜
    miserable life	悲惨生活
    miserably	悲惨;痛苦
    miserly	吝啬
    misery	痛苦;苦难;悲惨
    misfire	失败;走火
    misfit	不合群
    misfortune	不幸;灾难;厄运
    misgiving	疑虑;担忧
    misguided	误导;误入歧途
    mishap	灾祸;事故
    misinformation	错误信息;虚假信息;误导信息
    misinformed	误传
    misinterpret	误解;曲解
    misjudge	误判;错误判断
    mislead	误导
    misleading	误导;误导性
    mismanagement	管理不善
    mismatch	不匹配;错配;不符
    misnomer	用词不当
    misogyny	厌女
    misplaced	错位;不当
    misprint	印刷错误
    misread	误读;读错
    misrepresent	歪曲;误述
    misrepresentation	虚假陈述;歪曲;失实陈述
    miss	小姐;错过;想念;思念;女士;失踪
    missed	错过;想念
    missed call	未接来电
    missile	导弹
    missile attack	导弹袭击
    missile defense	导弹防御;反导
    missile defense system	导弹防御系统;反导系统
    missile launch	导弹发射
    missile test	导弹试验;试射导弹
    missiles	导弹
    missing	失踪;缺失;缺少;下落不明
    missing in action	失踪
    missing person	失踪人员;失踪者
    mission	使命;任务;特派团;使团;代表团
    mission statement	使命宣言
    missionaries	传教士
    missionary	传教士;传教
    Mississippi	密西西比
    Missouri	密苏里
    misspelling	拼写错误
    mist	薄雾;雾;雾气
    mistake	错误;误会;过错;失误
    mistaken	错误;误会;弄错
    mistaken belief	误认为
    mistakenly	错误;误以为
    mister	先生
    mistletoe	槲寄生
    mistook	误认为;误以为
    mistreat	虐待
    mistreatment	虐待
    mistress	女主人;情妇;太太
    mistrust	不信任;猜疑
    misty	朦胧;有雾
    misunderstand	误解;误会
    misunderstanding	误解;误会
    misunderstood	误解;误会
    misuse	滥用;误用
    MIT	麻省理工学院;麻省理工
    mite	螨虫;螨
    mitigate	减轻;缓解;减缓
    mitigation	减缓;缓解;减轻
    mitochondria	线粒体
    Mitsubishi	三菱
    mitt	手套
    mitten	连指手套
    mix	混合;搅拌;混
    mix up	混淆;搅拌
    mixed	混合;复杂;混
    mixed economy	混合经济
    mixed feelings	心情复杂;百感交集
    mixed ownership	混合所有制
    mixed-ownership reform	混合所有制改革;混改
    mixer	搅拌机;混合器
    mixture	混合物;混合
    moan	呻吟;抱怨
    moat	护城河
    mob	暴徒;暴民;一群
    mobile	移动;手机;流动
    mobile app	手机应用;移动应用
    mobile application	移动应用
    mobile communication	移动通信
    mobile communications	移动通信
    mobile device	移动设备
    mobile games	手机游戏;手游
    mobile hospital	流动医院
    mobile internet	移动互联网
    mobile network	移动网络
    mobile payment	移动支付
    mobile payments	移动支付
    mobile phone	手机;移动电话
    mobile phone number	手机号码;手机号
    mobile phones	手机;移动电话
    mobile terminal	移动终端
    mobility	流动性;流动;移动;机动性
    mobilization	动员;调动
    mobilize	动员;调动;发动
    mobster	暴徒
    moccasin	软皮鞋
    mock	嘲笑;嘲弄;模拟
    mockery	嘲笑;嘲弄
    mockingly	嘲弄;嘲讽
    modalities	方式;模式
    modality	方式;模式
    mode	模式;方式
    mode of production	生产方式
    mode of transport	运输方式;交通方式
    model	模型;模式;模特;榜样;型号
    model worker	劳动模范;劳模
    modelling	建模;模拟
    modem	调制解调器
    moderate	适度;温和;中等;中度
    moderately	适度;中等;适当
    moderately prosperous society	小康社会
    moderately prosperous society in all respects	全面小康社会;全面小康
    moderation	适度;节制
    moderator	主持人;版主
    modern	现代;近代
    modern agriculture	现代农业
    modern art	现代艺术
    modern China	现代中国;近代中国
    modern Chinese	现代汉语;近代中国
    modern city	现代化城市
    modern civilization	现代文明
    modern economic system	现代化经济体系
    modern enterprise	现代企业
    modern enterprise system	现代企业制度
    modern history	近代史;现代史
    modern industrial system	现代化产业体系;现代产业体系
    modern industry	现代工业
    modern international	现代国际
    modern languages	现代语言
    modern life	现代生活
    modern logistics	现代物流
    modern man	现代人
    modern science	现代科学
    modern science and technology	现代科学技术;现代科技
    modern service industry	现代服务业
    modern socialist country	社会主义现代化国家
    modern socialist power	社会主义现代化强国
    modern society	现代社会
    modern state	现代国家
    modern technology	现代技术;现代科技
    modern times	现代;近代
    modern warfare	现代战争
    modern world	现代世界
    Moderna	莫德纳
    modernisation	现代化
    modernise	现代化
    modernism	现代主义
    modernity	现代性
    modernization	现代化
    modernization drive	现代化建设
    modernization of national defense	国防现代化
    modernize	现代化
    modernized	现代化
    modest	谦虚;谦逊;适度;朴素
    modestly	谦虚;适度
    modesty	谦虚;谦逊
    Modi	莫迪
    modification	修改;变更;改变
    modify	修改;变更;改变
    modular	模块化;模块
    modulate	调节;调制
    modulation	调制;调节
    module	模块;组件;舱
    Mogadishu	摩加迪沙
    Mohammed	穆罕默德
    Mohandas Gandhi	甘地
    moist	潮湿;湿润
    moisten	弄湿;湿润
    moisture	水分;湿气;湿度
    moisturize	保湿
    moisturizing	保湿
    molar	臼齿;摩尔
    molasses	糖蜜
    mold	模具;霉菌;塑造;模子
    Moldova	摩尔多瓦
    mole	痣;鼹鼠;摩尔
    molecular	分子
    molecular biology	分子生物学
    molecule	分子
    molecules	分子
    molest	骚扰;猥亵
    mollify	安抚
    mollusk	软体动物
    molten	熔化;熔融
    mom	妈妈;妈;母亲
    moment	时刻;瞬间;片刻;此刻;一会儿
    momentarily	暂时;一时;片刻
    momentary	短暂;瞬间
    momentous	重大;重要
    moments	时刻;瞬间
    moments later	片刻之后;不一会儿
    momentum	势头;动力;动量;势能
    mommy	妈咪;妈妈
    Mona Lisa	蒙娜丽莎
    Monaco	摩纳哥
    monarch	君主;国王;帝王
    monarchy	君主制;君主政体
    monasteries	寺院;修道院
    monastery	修道院;寺院
    monastic	修道院;僧侣
    Monday	星期一;周一
    monetary	货币;金融;金钱
    monetary fund	货币基金
    monetary policy	货币政策
    monetary system	货币体系;货币制度
    money	钱;金钱;货币;资金
    money laundering	洗钱
    money market	货币市场
    money order	汇票
    money supply	货币供应;货币供应量;货币供给
    moneylender	放债人;放贷人
    Mongol	蒙古;蒙古人
    Mongolia	蒙古;蒙古国
    Mongolian	蒙古;蒙古族;蒙古语
    Mongolian yurt	蒙古包
    mongoose	猫鼬
    mongrel	杂种
    monies	款项
    monitor	监测;监控;监视;显示器;监督;班长
    monitor and control	监控
    monitoring	监测;监控;监督;监视
    monitoring and control	监测和控制;监控
    monitoring and early warning	监测预警
    monitoring and evaluation	监测和评价;监测和评估
    monitoring and evaluation system	监测和评价制度
    monitoring center	监测中心
    monitoring data	监测数据
    monitoring mechanism	监测机制;监督机制;监控机制
    monitoring network	监测网络
    monitoring station	监测站
    monitoring system	监测系统;监控系统;监测体系
    monk	和尚;僧人;僧侣;修道士
    monkey	猴子;猴
    Monkey King	孙悟空;美猴王
    monks	僧人;和尚;修道士
    monochrome	单色
    monogamy	一夫一妻;一夫一妻制
    monograph	专著
    monologue	独白
    monopolistic	垄断
    monopolize	垄断;独占
    monopoly	垄断;专营
    monosyllable	单音节
    monotheism	一神论;一神教
    monotonous	单调;乏味
    monotony	单调
    monoxide	一氧化物
    Monrovia	蒙罗维亚
    monsieur	先生
    monsoon	季风;雨季
    monster	怪物;妖怪;怪兽
    monster wave	巨浪
    monstrosity	怪物
    monstrous	可怕;畸形;骇人
    Montana	蒙大拿
    Monte Carlo	蒙特卡罗
    Montenegro	黑山
    Montesquieu	孟德斯鸠
    Montevideo	蒙得维的亚
    month	月;月份;个月
    month-on-month	环比
    monthly	每月;月度;按月;月刊
    monthly average	月均;月平均
    monthly income	月收入
    monthly rent	月租
    monthly salary	月薪
    months	个月;月
    months ago	个月前;几个月前
    Montreal	蒙特利尔
    Montreal Protocol	蒙特利尔议定书
    monument	纪念碑;古迹;丰碑
    monument to	纪念碑
    monument to the people's heroes	人民英雄纪念碑
    monumental	不朽;巨大;里程碑
    mood	心情;情绪
    moody	喜怒无常;忧郁
    Moody's	穆迪
    moon	月亮;月球;月
    moon landing	登月
    moonbeam	月光
    mooncake	月饼
    moonlight	月光;月色
    moonlit	月光
    moonshine	月光;私酿酒
    moor	荒野;停泊;沼泽
    mooring	停泊;系泊
    moorland	荒原
    moose	驼鹿
    mop	拖把;拖地
    moral	道德;寓意;精神
    moral character	品德;道德品质;品行
    moral code	道德准则;道德规范
    moral duty	道德义务
    moral education	德育;道德教育
    moral high ground	道德制高点
    moral integrity	品德;道德操守;气节
    moral obligation	道德义务
    moral principle	道德原则
    moral principles	道德原则
    moral quality	道德品质
    moral responsibility	道德责任;道义责任
    moral standards	道德标准;道德水准;道德水平
    moral support	道义支持;精神支持
    morale	士气
    moralist	道德家
    moralistic	道学
    morality	道德;品德
    morally	道德上
    morals	道德;品行
    morass	困境;泥沼
    moratorium	暂停;延期偿付;暂停令
    morbid	病态
    morbidity	发病率
    more	更多;更;更加;多;再
    more accurate	更准确
    more and more	越来越;越来越多
    more attention	更多关注;更多注意
    more equitable	更加公平
    more fully	更充分
    more generally	更普遍
    more important	更重要;更为重要
    more importantly	更重要的是
    more in-depth	更深入
    more often	更经常;更多
    more often than not	往往;多半
    more or less	或多或少;差不多;左右
    more people	更多人
    more recently	最近;近来
    more serious	更严重
    more than	超过;多于;以上;不仅仅;多
    more than enough	绰绰有余
    more than ever	比以往任何时候都
    more than half	一半以上;超过一半;过半
    more than likely	很可能
    more than once	不止一次;多次
    more than one	不止一个;一个以上
    more than ten	十多;十几
    more than two	两个以上
    more widely	更广泛
    moreover	此外;而且;再者;况且
    Morgan	摩根
    Morgan Stanley	摩根士丹利
    morgue	停尸房;太平间
    morn	早晨;清晨
    morning	早上;早晨;上午;清晨
    morning exercise	晨练;早操
    Moroccan	摩洛哥
    Morocco	摩洛哥
    morphine	吗啡
    morphological	形态;形态学
    morphology	形态;形态学
    morsel	一小块;一口
    mortal	凡人;致命;必死
    mortal sin	大罪
    mortality	死亡率;死亡
    mortality rate	死亡率
    mortality rates	死亡率
    mortally	致命
    mortar	迫击炮;砂浆;灰泥
    mortgage	抵押;抵押贷款;按揭;房贷
    mortgage loan	抵押贷款;按揭贷款;房贷
    mortgage rate	按揭利率;抵押贷款利率
    mortgagee	抵押权人;承按人
    mortgagor	抵押人;按揭人
    mortification	屈辱
    mortify	羞辱
    mortuary	太平间;殓房
    mosaic	马赛克;镶嵌画
    Moscow	莫斯科
    Moses	摩西
    mosque	清真寺
    mosques	清真寺
    mosquito	蚊子;蚊
    mosquito net	蚊帐
    moss	苔藓;青苔
    most	最;大多数;大部分;最多
    most advanced	最先进
    most basic	最基本
    most beautiful	最美;最美丽
    most common	最常见
    most direct	最直接
    most effective	最有效
    most famous	最著名;最有名
    most favored nation	最惠国
    most important	最重要;最主要
    most important of all	最重要的是
    most important thing	最重要的是;最重要的事
    most influential	最有影响力;最具影响力
    most likely	很可能;最有可能
    most of all	最;最重要的是;尤其
    most of the time	大部分时间;大多数时候
    most people	大多数人
    most popular	最受欢迎;最流行
    most powerful	最强大
    most recent	最近;最新
    most recently	最近
    most seriously	最严重
    most successful	最成功
    most vulnerable	最脆弱;最弱势
    most-favoured-nation	最惠国
    mostly	大多;主要;大部分;多半
    motel	汽车旅馆
    moth	蛾;飞蛾
    moth-eaten	虫蛀
    mother	母亲;妈妈;妈;娘
    mother and child	母婴;母子
    mother and daughter	母女
    mother and son	母子
    mother country	祖国
    mother tongue	母语
    mother's day	母亲节
    mother-in-law	岳母;婆婆
    mother-to-child transmission	母婴传播;母婴传染
    motherboard	主板
    motherhood	母亲;母性
    motherland	祖国
    motherly	母亲般;慈母
    mothers	母亲;妈妈
    motif	主题;图案
    motion	运动;动作;动议;移动;议案
    motion for	动议
    motion picture	电影
    motionless	静止;一动不动;不动
    motivate	激励;激发;驱使
    motivated	动机;激励;出于
    motivating	激励
    motivation	动机;动力;积极性
    motive	动机;目的
    motley	混杂
    motor	电机;马达;发动机;电动机;汽车
    motor car	汽车;轿车
    motor skills	运动技能
    motor vehicle	机动车;机动车辆
    motorbike	摩托车
    motorboat	摩托艇;汽艇
    motorcade	车队
    motorcar	汽车
    motorcycle	摩托车
    motorist	驾车者;司机;驾驶者
    motorized	机动;电动
    motorway	高速公路
    mottled	斑驳;杂色
    motto	座右铭;格言;校训
    mould	模具;霉菌;塑造;模子
    mound	土堆;土墩;丘
    mount	安装;登上;山;骑上;山峰
    Mount Everest	珠穆朗玛峰;珠峰
    Mount Tai	泰山
    mountain	山;高山;山脉
    mountain area	山区
    mountain bike	山地自行车
    mountain climbing	登山;爬山
    mountain forest	山林
    mountain pass	山口;关口
    mountain peak	山峰
    mountain range	山脉
    mountain road	山路
    mountain stream	山涧;溪流
    mountain top	山顶;山巅
    mountain village	山村
    mountaineer	登山者;登山运动员
    mountaineering	登山
    mountainous	多山;山地;山区
    mountainous area	山区;山地
    mountainous areas	山区
    mountainous region	山区
    mountainous regions	山区
    mountains and rivers	山河;山川;山水
    mountainside	山腰;山坡
    mountaintop	山顶;山巅
    mounted	安装;骑马
    mounting	不断增加;日益;安装
    mourn	哀悼;悼念;悲伤
    mourner	送葬者;哀悼者
    mournful	悲伤;哀伤;凄凉
    mournfully	悲伤;哀伤
    mourning	哀悼;悼念;丧服
    mouse	鼠标;老鼠;小鼠
    mouse pointer	鼠标指针
    mousetrap	捕鼠器
    moustache	胡子;小胡子;八字胡
    mouth	嘴;口;嘴巴;口腔;河口
    mouthful	一口;满口
    mouthpiece	喉舌;代言人
    mouthwash	漱口水
    movable	可移动;动产
    movable property	动产
    move	移动;搬;动;行动;举动;感动;动作;搬家
    move about	走动
    move ahead	前进
    move along	前进;走开
    move away	离开;搬走;移开
    move back	后退;搬回
    move forward	前进;向前;推进
    move house	搬家
    move in	搬进;搬入
    move into	搬进;进入
    move on	继续前进;继续
    move out	搬出;搬走
    move toward	走向;迈向
    move towards	走向;迈向
    moved	感动;移动;搬
    movement	运动;移动;动作;活动
    movements	运动;动作
    mover	推动者;搬运工
    movers	搬家工人
    movie	电影;影片
    movie star	电影明星;影星
    movie theater	电影院
    moviegoer	影迷;观众
    movies	电影
    moving	感人;动人;移动;搬家
    moving forward	前进;向前;今后
    mow	割;割草
    moxibustion	艾灸
    Mozambique	莫桑比克
    Mozart	莫扎特
    Mozi	墨子
    MP	议员;国会议员
    Mr	先生
    Mr.	先生
    Mr. and Mrs.	夫妇
    Mr. Chairman	主席先生
    Mr. President	总统先生;主席先生
    Mr. Secretary-General	秘书长先生
    Mrs	夫人;太太
    Mrs.	夫人;太太
    Ms	女士
    Ms.	女士
    much	很多;许多;非常;大量;多
    much better	好得多;更好
    much less	更不用说;少得多
    much more	更多;多得多;更加
    much more than	远远超过;远不止
    much needed	急需;迫切需要
    much-needed	急需;迫切需要
    mucus	黏液;粘液
    mud	泥;泥土;泥巴;泥浆
    muddle	混乱;弄糊涂
    muddled	糊涂;混乱
    muddy	泥泞;浑浊
    mudflow	泥流;泥石流
    mudslide	泥石流
    muffin	松饼
    muffle	捂住;压低
    muffler	消音器;围巾
    mug	杯子;马克杯;抢劫
    mugger	抢劫犯
    Muhammad	穆罕默德
    mulberry	桑树;桑葚
    mulch	覆盖物
    mule	骡子;骡
    mull	考虑;思考
    multi	多
    multi-country	多国
    multi-ethnic	多民族
    multi-faceted	多方面;多层面
    multi-functional	多功能
    multi-level	多层次
    multi-million	数百万
    multi-national	跨国;多国
    multi-party	多党
    multi-party cooperation	多党合作
    multi-party system	多党制
    multi-purpose	多用途
    multi-sectoral	多部门
    multi-stakeholder	多利益攸关方
    multi-storey	多层
    multi-threading	多线程
    multi-year	多年期;多年
    multichannel	多渠道
    multicultural	多元文化
    multiculturalism	多元文化主义
    multidimensional	多维;多方面
    multidisciplinary	多学科
    multifaceted	多方面;多层面
    multifarious	多种多样
    multifunctional	多功能
    multilateral	多边
    multilateral agreement	多边协定;多边协议
    multilateral agreements	多边协定;多边协议
    multilateral cooperation	多边合作
    multilateral development bank	多边开发银行
    multilateral development banks	多边开发银行
    multilateral diplomacy	多边外交
    multilateral environmental agreements	多边环境协定
    multilateral institutions	多边机构
    multilateral mechanism	多边机制
    multilateral negotiations	多边谈判
    multilateral system	多边体系;多边体制
    multilateral trade	多边贸易
    multilateral trading system	多边贸易体制;多边贸易体系
    multilateral treaties	多边条约
    multilateralism	多边主义
    multilingual	多语言;多语种;多种语言
    multimedia	多媒体
    multimillionaire	千万富翁;大富翁
    multinational	跨国;多国;跨国公司
    multinational companies	跨国公司
    multinational company	跨国公司
    multinational corporation	跨国公司
    multinational corporations	跨国公司
    multinational enterprise	跨国企业
    multinational force	多国部队
    multinational forces	多国部队
    multiplayer	多人
    multiple	多;多个;多种;倍数;多重
    multiple-choice	多项选择
    multiplication	乘法;增殖;倍增
    multiplicity	多重性;多样性
    multiplier	乘数;倍增器
    multiply	乘;增加;繁殖;成倍增加
    multipolar	多极;多极化
    multipolarity	多极化;多极
    multipolarization	多极化
    multitask	多任务
    multitude	众多;许多;大众;人群
    multitudes	大众;众多
    mum	妈妈;妈
    Mumbai	孟买
    mumble	咕哝;含糊地说;嘟囔
    mummy	木乃伊;妈妈
    mundane	平凡;世俗
    Munich	慕尼黑
    municipal	市;市政;城市
    municipal authorities	市政当局
    municipal bureau	市局
    municipal committee	市委
    municipal committee of the party	市委
    municipal council	市议会
    municipal court	市法院
    municipal engineering	市政工程
    municipal government	市政府;市人民政府
    municipal level	市级
    municipal party committee	市委
    municipal party secretary	市委书记
    municipal people's congress	市人大;市人民代表大会
    municipal people's government	市人民政府;市政府
    municipal solid waste	城市生活垃圾;城市固体废物
    municipal waste	城市垃圾
    municipalities	直辖市;城市
    municipality	直辖市;市;自治市;城市
    municipality directly under the central government	直辖市
    munition	军火;弹药
    munitions	军火;弹药;军需品
    mural	壁画
    murder	谋杀;杀害;凶杀;谋杀案
    murder case	谋杀案;命案;凶杀案
    murdered	谋杀;被杀;遇害
    murderer	凶手;杀人犯;杀人凶手
    murderers	杀人犯;凶手
    murderous	凶残;杀人
    murders	谋杀;凶杀
    murky	浑浊;阴暗;昏暗
    murmur	低语;喃喃;低声说;小声说
    Muscat	马斯喀特
    muscle	肌肉;力量
    muscles	肌肉
    muscular	肌肉;肌肉发达
    muse	沉思;缪斯
    museum	博物馆
    Museum of Art	美术馆;艺术博物馆
    Musharraf	穆沙拉夫
    mushroom	蘑菇;菌菇;香菇
    mushy	糊状
    music	音乐;乐曲
    music box	音乐盒
    music festival	音乐节
    music hall	音乐厅
    music industry	音乐产业
    music teacher	音乐老师;音乐教师
    musical	音乐;音乐剧
    musical instrument	乐器
    musical performance	音乐表演
    musician	音乐家;乐师;乐手
    musicians	音乐家;乐师
    musing	沉思
    musk	麝香;马斯克
    musket	火枪;步枪
    musketeer	火枪手
    Muslim	穆斯林
    Muslim Brotherhood	穆斯林兄弟会;穆兄会
    Muslim world	穆斯林世界
    Muslims	穆斯林
    muslin	平纹细布
    mussel	贻贝
    Mussolini	墨索里尼
    must	必须;一定;必;应当;得
    must be	必须;一定是;应该是
    must do	必须做
    must have	一定;必须有;肯定
    must not	不得;不能;不准;绝不能
    must-see	必看
    mustache	胡子;小胡子
    mustard	芥末;芥菜
    muster	召集;集合;鼓起
    mutate	变异;突变
    mutation	突变;变异
    mute	沉默;哑;静音
    muted	低调;沉默
    mutilate	残害;毁伤
    mutilated	残缺;毁损
    mutilation	残割;残害
    mutineer	叛变者
    mutiny	兵变;叛变;哗变
    mutt	杂种狗
    mutter	嘟囔;咕哝;低声说;喃喃自语
    muttering	嘟囔;喃喃自语
    mutton	羊肉
    mutual	相互;互相;共同;互
    mutual accommodation	互谅互让
    mutual accommodation and	互谅
    mutual aid	互助
    mutual assistance	互助;相互帮助
    mutual benefit	互利;互惠;互利共赢
    mutual benefits	互利;互惠
    mutual concern	共同关心
    mutual consent	双方同意
    mutual consultation	相互协商;互相协商
    mutual cooperation	相互合作
    mutual defense	共同防御
    mutual exchange	相互交流
    mutual friend	共同朋友
    mutual fund	共同基金;公募基金
    mutual help	互助;相互帮助
    mutual interest	共同利益;相互利益;共同关心
    mutual learning	互鉴;相互学习;相互借鉴
    mutual learning among civilizations	文明互鉴
    mutual legal assistance	司法协助;法律互助
    mutual non-aggression	互不侵犯
    mutual non-interference	互不干涉
    mutual political trust	政治互信
    mutual recognition	互认;相互承认
    mutual relations	相互关系
    mutual respect	相互尊重;互相尊重
    mutual support	相互支持
    mutual trust	互信;相互信任
    mutual understanding	相互理解;相互了解
    mutual visits	互访
    mutually	相互;互相;共同
    mutually acceptable	相互接受;双方都能接受
    mutually beneficial	互利;互惠互利;互利共赢
    mutually beneficial cooperation	互利合作
    mutually exclusive	互斥;相互排斥
    mutually reinforcing	相辅相成;相互促进
    mutually supportive	相互支持
    muzzle	枪口;口鼻
    my dear	亲爱的;我亲爱的
    my friend	我的朋友;朋友
    my God	天哪;我的天;我的上帝
    my goodness	天哪;我的天
    my lord	大人;阁下;老爷;我主
    my love	亲爱的;我的爱
    Myanmar	缅甸
    myocardial infarction	心肌梗死;心肌梗塞
    myopia	近视
    myopic	近视;目光短浅
    myriad	无数;大量
    myrtle	桃金娘
    myself	我自己;自己;我本人
    mysteries	奥秘;谜团
    mysterious	神秘
    mysteriously	神秘;莫名其妙
    mystery	神秘;谜;奥秘;谜团
    mystic	神秘;神秘主义者
    mystical	神秘
    mystify	使困惑
    mystique	神秘
    myth	神话;迷思;谬误
    mythical	神话;虚构
    mythological	神话
    mythology	神话;神话学
    myths	神话
    """#
}
