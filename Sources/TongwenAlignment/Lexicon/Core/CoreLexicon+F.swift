extension CoreLexicon {
  /// Headwords that begin with F.
  static let wordsF: StaticString = #"""
    fable	寓言
    fabric	织物;布料;面料;结构
    fabricate	捏造;编造;制造
    fabrication	捏造;制造
    fabulous	极好;神话般
    facade	外观;立面;表面
    face	脸;面对;面临;面孔;面部;面
    face mask	口罩;面罩
    face recognition	人脸识别
    face to face	面对面
    face value	面值
    Facebook	脸书;脸谱
    facet	方面
    facial	面部;脸部
    facial expression	表情;面部表情
    facilitate	促进;便利;推动;方便
    facilitation	便利化;便利;促进
    facilities	设施;设备
    facility	设施;设备;便利
    facing	面对;面临;面向
    facing the sea	面朝大海
    fact	事实;实际;真相
    fact sheet	概况介绍;情况说明
    fact-finding	实况调查;调查
    faction	派系;派别
    factional	派系
    factor	因素;要素;系数
    factory	工厂;厂;厂房
    factual	事实
    faculty	教师;学院;系;能力;教职员工
    fade	褪色;消退;消失;渐渐;逐渐消失
    fail	失败;未能;不及格;不能
    fail to	未能;没能
    failed	失败;未能
    failing	失败;缺点
    failure	失败;故障;失灵;未能
    faint	微弱;昏倒;晕倒;模糊;隐约
    faintly	微弱;隐约;模糊
    fair	公平;公正;博览会;集市;合理
    fair and equitable	公平合理;公正公平
    fair and just	公平公正;公正
    fair and reasonable	公正合理;公平合理
    fair competition	公平竞争
    fair price	公平价格
    fair share	公平份额
    fair trade	公平贸易
    fairly	相当;公平;公正
    fairness	公平;公正;公平性
    fairness and justice	公平正义
    fairy	仙女;精灵
    fairy tale	童话;童话故事
    fait accompli	既成事实
    faith	信仰;信念;信心;信任
    faithful	忠实;忠诚
    faithful to	忠于;忠实
    faithfully	忠实;忠诚
    fake	假;伪造;虚假;假冒
    fake news	假新闻;虚假新闻
    falcon	猎鹰;隼
    Falkland Islands	福克兰群岛;马尔维纳斯群岛;马岛
    fall	下降;秋天;落下;倒下;下跌;跌倒;摔;秋季
    fall apart	崩溃;瓦解;散架
    fall asleep	睡着;入睡
    fall behind	落后;落在后面
    fall down	跌倒;倒下;摔倒
    fall ill	生病;病倒
    fall in love	爱上;恋爱;相爱
    fall into	陷入;落入
    fall out	脱落;闹翻
    fall short	不足;达不到
    fallacy	谬论;谬误
    fallen	下跌;倒下;落下;倒塌
    fallible	容易出错
    fallout	后果;放射性尘埃
    fallow	休耕
    false	虚假;错误;假;伪
    false alarm	虚惊一场;误报
    falsehood	谎言;谎话;虚假
    falsely	错误;虚假;谎称
    falsify	伪造;篡改
    falter	动摇;踌躇;衰退
    fame	名声;名气;声誉;名望
    famed	著名
    familiar	熟悉;熟;通晓
    familiarity	熟悉;亲密
    family	家庭;家人;家;家族;全家
    family background	家庭背景;出身
    family education	家庭教育
    family history	家族史;家史
    family life	家庭生活
    family member	家庭成员;家属;亲属;家人
    family name	姓;姓氏
    family planning	计划生育
    family planning policy	计划生育政策
    family reunion	团圆;家庭团聚
    family tradition	家风;家庭传统
    family tree	家谱
    family values	家庭观念;家庭价值观
    famine	饥荒
    famous	著名;有名;知名;闻名
    fan	粉丝;风扇;球迷;扇子;迷
    fan base	粉丝群
    fanatic	狂热;狂热分子
    fanatical	狂热
    fanaticism	狂热
    fanciful	幻想;异想天开
    fancy	幻想;想象;喜爱;花哨;奇特
    fanfare	大张旗鼓
    fang	獠牙;尖牙
    fantastic	极好;奇妙;了不起;美妙
    fantasy	幻想;奇幻
    FAO	粮农组织
    far	远;遥远;远远;很远
    far and wide	四处;各处
    far apart	相距甚远
    far away	遥远;远方;很远;远处
    Far East	远东
    far from	远离;远远;远非
    far more	远远超过;多得多
    far right	极右翼;极右
    far-reaching	深远
    far-sighted	有远见;远见
    faraway	遥远;远方
    fare	票价;车费;费用
    farewell	告别;再见;送别;永别
    farm	农场;农田;耕种;务农;养殖
    farm animal	家畜;农场动物
    farm products	农产品
    farm work	农活
    farmer	农民;农夫;农场主;农户
    farmers' market	农贸市场;农产品市场
    farmhand	农场工人;雇农
    farmhouse	农舍;农家
    farming	农业;耕作;务农;养殖
    farmland	农田;耕地
    farmyard	农家庭院
    farther	更远;进一步
    farthest	最远
    fascinate	迷住;吸引;着迷
    fascinated	着迷;入迷
    fascinating	迷人;引人入胜;有趣
    fascination	魅力;着迷
    fascism	法西斯主义;法西斯
    fascist	法西斯
    fashion	时尚;时装;方式;流行
    fashionable	时髦;时尚;流行
    fast	快;迅速;快速;禁食;紧
    fast food	快餐
    fast growth	快速增长
    fast lane	快车道
    fast-growing	快速增长;快速发展
    fast-paced	快节奏
    fasten	系;扣;固定;拴
    faster	更快;加快
    fat	脂肪;胖;肥;肥胖
    fatal	致命;致死;命中注定
    fatality	死亡;死亡人数
    fatally	致命
    fate	命运;结局
    fateful	决定命运;重大
    father	父亲;爸爸;神父;爹
    father and mother	父母;爹娘
    father and son	父子
    Father Christmas	圣诞老人
    father-in-law	岳父;公公
    fatherland	祖国
    fathom	领悟;弄清;英寻
    fatigue	疲劳;疲惫;疲倦
    fatty	脂肪;肥
    fatwa	法特瓦
    fault	过错;错误;故障;缺陷;断层
    fault line	断层线;断裂带
    faulty	有缺陷;错误;故障
    fauna	动物群;动物
    favor	恩惠;赞成;支持;青睐;有利
    favorable	有利;优惠;良好;好感
    favorable conditions	有利条件
    favorably	有利;好评
    favorite	最喜欢;最爱;喜爱;喜欢
    favour	恩惠;赞成;支持;青睐;有利
    favourable	有利;优惠;良好
    favourite	最喜欢;最爱;喜爱
    fawn	小鹿;奉承
    fax	传真
    FBI	联邦调查局
    FDA	食品药品监督管理局;美国食品和药物管理局
    FDI	外国直接投资;外商直接投资
    fear	恐惧;害怕;担心;惧怕;恐怕
    fearful	害怕;可怕;恐惧
    fearless	无畏;大胆;无所畏惧
    fearsome	可怕
    feasibility	可行性
    feasibility study	可行性研究
    feasible	可行;切实可行
    feasible plan	可行方案
    feast	盛宴;宴会;筵席;节日
    feat	功绩;壮举;成就
    feather	羽毛;羽
    feature	特点;特征;特色;功能
    feature film	故事片
    featured	特色;主演;精选
    featuring	以;特色;主演
    February	二月;2月
    feces	粪便
    fed	喂;美联储
    federal	联邦;联邦政府
    federal court	联邦法院
    federal government	联邦政府
    federal law	联邦法律
    Federal Reserve	美联储;联邦储备
    federal reserve board	美联储;联邦储备委员会
    federation	联合会;联邦;联盟
    fee	费用;费;收费
    feeble	虚弱;微弱;无力
    feebly	虚弱;无力
    feed	喂;喂养;饲料;喂食;饲养
    feedback	反馈;意见
    feeding	喂养;饲养;进食
    feel	感到;觉得;感觉;感受;摸
    feeling	感觉;感情;情感;感受
    feet	脚;双脚;英尺;足
    feign	假装;装作
    felicity	幸福
    fell	下降;倒下;落下;跌倒;下跌;砍伐;掉
    fell asleep	睡着;入睡
    fellow	家伙;同伴;伙伴;研究员
    fellow citizens	同胞;公民
    fellow countrymen	同胞
    fellow traveler	同路人
    fellow villager	老乡;同乡;乡亲
    fellowship	团契;奖学金;伙伴关系;友谊
    felon	重罪犯
    felony	重罪
    felt	感到;觉得;感觉;毡
    female	女性;女;雌性;雌
    feminine	女性;阴柔
    feminism	女权主义;女性主义
    feminist	女权主义者;女权主义;女权
    feminist movement	女权运动
    fence	篱笆;围栏;栅栏;击剑
    fencing	击剑;围栏
    fend	抵御;照料
    fend off	抵御;挡开
    Ferdinand	费迪南德
    ferment	发酵;骚动
    ferment and	发酵
    fermentation	发酵
    fern	蕨;蕨类
    ferocious	凶猛;残忍;凶恶
    ferocity	凶猛
    Ferris wheel	摩天轮
    ferry	渡轮;渡船;轮渡;摆渡
    fertile	肥沃;富饶
    fertile land	沃土;肥沃的土地
    fertility	生育;肥力;生育率
    fertility rate	生育率
    fertilizer	肥料;化肥
    fervent	热烈;热切
    fervently	热切;热烈
    fervor	热情;狂热
    fervour	热情;狂热
    fester	溃烂;恶化
    festival	节日;节;庆典
    festive	节日;喜庆;欢乐
    festivity	庆祝活动;欢庆
    fetch	取;拿来;去取;接
    fetish	迷信;恋物
    fetter	束缚;脚镣
    fetus	胎儿
    feud	世仇;宿怨;不和
    feudal	封建
    feudal society	封建社会
    feudalism	封建主义;封建制度
    fever	发烧;发热;热;狂热
    feverish	发烧;狂热
    feverishly	狂热;拼命
    few	少数;很少;几个;几乎没有;少
    few days	几天;数日
    few days ago	几天前;日前
    few minutes	几分钟
    few months	几个月
    few years	几年
    few years ago	几年前
    fewer	更少;较少;减少
    fewer than	少于;不到
    fiance	未婚夫
    fiancee	未婚妻
    fiasco	惨败
    fiber	纤维;光纤
    fibre	纤维;光纤
    fickle	善变;反复无常;变幻莫测
    fickleness	善变
    fiction	小说;虚构
    fictional	虚构;小说
    fictionalize	虚构
    fictitious	虚构;虚假;假想
    fiddle	小提琴;摆弄
    fidelity	忠诚;保真
    fidget	坐立不安;烦躁
    fiefdom	领地;封地
    field	领域;田野;田;田地;场;字段;现场
    field hospital	野战医院;方舱医院
    field investigation	实地调查;田野调查
    field mission	外地特派团
    field office	外地办事处
    field trip	实地考察
    field visit	实地访问;实地考察
    field work	田野调查;实地调查
    fiend	恶魔;魔鬼
    fierce	激烈;凶猛;猛烈;凶狠
    fierce competition	激烈竞争;竞争激烈
    fiercely	激烈;猛烈;凶猛
    fiery	火热;炽热;激烈
    FIFA	国际足联;国际足球联合会
    fifteen	十五;15
    fifteenth	第十五;十五
    fifth	第五;五;五分之一
    fifth generation	第五代
    fifties	五十年代
    fifty	五十;50
    fifty percent	50%;百分之五十
    fig	无花果
    fight	战斗;打架;斗争;打;争斗;抗击;作战
    fight against	打击;反对;抗击;对抗
    fight against corruption	反腐败;反腐
    fight against poverty	脱贫攻坚;反贫困;消除贫困
    fight against terrorism	反恐;打击恐怖主义
    fighter	战士;战斗机;斗士
    fighter jet	战斗机;战机
    fighting	战斗;战争;打斗;斗争
    figurative	比喻
    figure	数字;人物;图;身影;身材;数据
    figure out	弄清楚;弄明白;想出
    figure skating	花样滑冰
    Fiji	斐济
    file	文件;档案;提交;提起;归档
    file a lawsuit	起诉;提起诉讼
    file name	文件名
    file system	文件系统
    filial	孝顺;孝
    filial piety	孝道;孝顺;孝
    filing	备案;申请;归档
    Filipino	菲律宾;菲律宾人
    fill	填;充满;填补;填充;装满;填写
    fill in	填写;填补
    filled	充满;装满;填补
    filling	填充;馅;补牙
    film	电影;影片;胶片;薄膜;拍摄
    film director	导演;电影导演
    film festival	电影节
    film industry	电影业;电影产业
    film star	电影明星;影星
    filmmaker	电影制作人;制片人;导演
    filter	过滤;滤波器;筛选;过滤器
    filtering	过滤;筛选
    filth	污秽;肮脏
    filthy	肮脏;污秽
    filtration	过滤
    fin	鳍
    final	最后;最终;决赛;期末
    final decision	最终决定;最后决定
    final document	最后文件
    final exam	期末考试
    final report	最后报告;最终报告
    final stage	最后阶段
    final version	最终版本;定稿
    finale	结局;终曲
    finalist	决赛选手
    finality	终局
    finalize	敲定;完成;最终确定
    finally	最后;终于;最终
    finance	金融;财政;资助;财务;融资
    finance bureau	财政局
    finance department	财务部;财政厅;财政部门
    finance minister	财政部长;财长
    finance ministry	财政部
    finances	财务;财政;资金
    financial	金融;财务;财政;经济
    financial affairs	财务;财政事务
    financial aid	经济援助;助学金;财政援助
    financial assistance	财政援助;资助;经济援助
    financial capital	金融资本;金融之都
    financial center	金融中心
    financial centre	金融中心
    financial contribution	财政捐款;资金捐助
    financial crisis	金融危机
    financial derivatives	金融衍生品;金融衍生工具
    financial difficulties	财政困难;经济困难
    financial guarantee	财务担保
    financial industry	金融业;金融行业
    financial innovation	金融创新
    financial institution	金融机构
    financial instrument	金融工具
    financial management	财务管理;理财
    financial market	金融市场
    financial markets	金融市场
    financial period	财政期间;财政期
    financial product	金融产品;理财产品
    financial reform	金融改革
    financial regulation	金融监管
    financial regulations	财务条例
    financial report	财务报告;财报
    financial resources	财力;财政资源;资金
    financial risk	金融风险;财务风险
    financial rules	财务细则
    financial secretary	财政司司长
    financial sector	金融业;金融部门
    financial security	金融安全;财务保障
    financial service	金融服务
    financial services	金融服务
    financial situation	财务状况;财政状况
    financial stability	金融稳定
    financial stability board	金融稳定理事会;金融稳定委员会
    financial statement	财务报表;财务报告
    financial strength	资金实力;财力
    financial supervision	金融监管
    financial support	财政支持;资金支持;财务支助
    financial system	金融体系;金融系统
    Financial Times	金融时报
    financial transaction	金融交易
    financial turmoil	金融动荡;金融风暴
    financial year	财政年度
    financially	经济上;财务;财政上
    financier	金融家
    financing	融资;筹资;资金;供资
    financing channel	融资渠道
    financing cost	融资成本
    financing for development	发展筹资
    find	发现;找到;寻找;认为;查找
    find out	发现;查明;弄清;找出
    finder	发现者
    finding	发现;调查结果;结论
    findings	调查结果;研究结果;发现
    fine	好;罚款;精细;优良;细
    fine arts	美术
    fine quality	优质;质量上乘
    fine tradition	优良传统
    fine traditional culture	优秀传统文化
    fine-tune	微调
    finely	精细;细
    finely tuned	微调
    finesse	技巧;手腕
    finest	最好;最优秀
    finger	手指;指头;指
    fingernail	指甲
    fingerprint	指纹
    fingertip	指尖
    fingertips	指尖
    finish	完成;结束;完;终点
    finish line	终点线
    finish off	完成;结束;干掉
    finished	完成;结束;完
    finished product	成品
    finite	有限
    Finland	芬兰
    Finnish	芬兰;芬兰语
    fintech	金融科技
    fir	冷杉;枞树
    fire	火;火灾;开火;解雇;射击;着火;大火
    fire alarm	火警;火灾警报
    fire brigade	消防队
    fire control	消防;火控
    fire department	消防部门;消防队
    fire engine	消防车
    fire extinguisher	灭火器
    fire prevention	防火
    fire safety	消防安全
    fire truck	消防车
    firearm	枪支;火器
    firearms	枪支;火器
    firecracker	鞭炮;爆竹
    fired	解雇;开枪;开火
    firefighter	消防员;消防队员
    firefighting	消防;灭火
    firefly	萤火虫
    firelight	火光
    fireman	消防员
    fireplace	壁炉
    firepower	火力
    fireproof	防火
    fireside	炉边
    firewall	防火墙
    firewood	柴;木柴;柴火
    fireworks	烟花;焰火
    firing	射击;解雇;开火
    firm	公司;坚定;企业;坚决;事务所;牢固
    firmly	坚定;坚决;牢牢;牢固
    firmness	坚定;坚固
    firmware	固件
    first	第一;首先;首次;最初;首;先
    first aid	急救
    first batch	首批;第一批
    first class	头等;一流;头等舱
    first come first served	先到先得
    first edition	第一版;首版
    first floor	一楼;二楼
    first generation	第一代
    first half	上半年;前半;上半场
    first instance	一审;第一审
    first lady	第一夫人
    first meeting	第一次会议;首次会议
    first name	名字;名
    first of all	首先
    first part	第一部分
    first place	第一名;首先;冠军
    first quarter	第一季度;一季度
    first session	第一届会议;第一次会议
    first stage	第一阶段;初期
    first step	第一步
    first tier	一线
    first time	首次;第一次
    First World War	第一次世界大战;一战
    first-born	长子;头生
    first-class	一流;头等
    first-hand	第一手;亲自
    first-rate	一流;最好
    first-tier city	一线城市
    firsthand	第一手;亲身
    firstly	首先;第一
    fiscal	财政;财税;会计
    fiscal and tax	财税
    fiscal and taxation	财税
    fiscal deficit	财政赤字
    fiscal funds	财政资金
    fiscal measures	财政措施
    fiscal policy	财政政策
    fiscal revenue	财政收入
    fiscal year	财政年度;财年
    fish	鱼;捕鱼;钓鱼;鱼类
    fishbone	鱼骨
    fisherman	渔民;渔夫
    fishery	渔业;渔场
    fishing	捕鱼;钓鱼;渔业;捕捞
    fishing boat	渔船;渔舟
    fishing boats	渔船
    fishing industry	渔业
    fishing port	渔港
    fishing rod	鱼竿;钓竿
    fishing vessel	渔船
    fishing village	渔村
    fishpond	鱼塘
    fishy	可疑;鱼腥
    fission	裂变;分裂
    fissure	裂缝;裂隙
    fist	拳头;拳
    fit	适合;健康;合适;符合;合身;安装
    fitness	健身;健康;适合
    fitting	合适;装置;配件
    five	五;5
    five principles of peaceful coexistence	和平共处五项原则
    five-sphere integrated plan	五位一体
    five-star	五星级;五星
    five-star hotel	五星级酒店
    five-year	五年
    five-year plan	五年计划;五年规划
    fix	修复;固定;修理;解决;确定
    fixed	固定;确定
    fixed asset investment	固定资产投资
    fixed assets	固定资产
    fixed term	固定期限;定期
    fixed-term	固定期限;定期
    fixed-term contract	定期合同;固定期限合同
    fixed-term imprisonment	有期徒刑
    fixture	固定装置;夹具
    flabby	松弛
    flag	旗;国旗;旗帜;旗子;标志
    flagpole	旗杆
    flagrant	公然;明目张胆
    flagship	旗舰
    flair	天赋;才华
    flame	火焰;火苗;烈焰
    flaming	燃烧;火红
    flamingo	火烈鸟
    flank	侧翼;侧面
    flannel	法兰绒
    flap	拍打;襟翼;飘动
    flare	闪耀;耀斑;突然爆发
    flash	闪光;闪;闪现;一闪;闪烁
    flash drive	闪存盘;U盘
    flashlight	手电筒
    flask	烧瓶;瓶
    flat	平坦;公寓;平;持平;扁平
    flat-footed	扁平足
    flatly	断然;直截了当
    flatten	变平;压平
    flatter	奉承;恭维;讨好
    flattering	奉承;讨好
    flattery	奉承;恭维
    flatulence	胀气
    flaunt	炫耀
    flavor	味道;风味;口味
    flavour	味道;风味;口味
    flaw	缺陷;瑕疵;漏洞;缺点
    flawed	有缺陷;缺陷
    flawless	完美;无瑕;完美无瑕
    flax	亚麻
    flea	跳蚤
    fled	逃;逃离;逃跑
    flee	逃;逃离;逃跑;逃走
    flee the country	逃往国外;外逃
    fleece	羊毛
    fleet	舰队;船队;机队;车队
    fleeting	短暂;转瞬即逝;飞逝
    flesh	肉;肉体;血肉
    flew	飞;飞行
    flexibility	灵活性;灵活;弹性
    flexible	灵活;弹性;柔韧
    flexible employment	灵活就业
    flexibly	灵活
    flick	轻弹;轻拂
    flicker	闪烁;摇曳
    flight	航班;飞行;飞机;逃跑;班机
    flight attendant	空乘;空姐;乘务员
    flight crew	机组人员;机组
    flimsy	脆弱;单薄;站不住脚
    flinch	退缩;畏缩
    fling	扔;抛;猛扔
    flint	燧石;打火石
    flint and steel	火石
    flip	翻转;翻;轻弹
    flipper	鳍状肢
    flirt	调情;打情骂俏
    float	漂浮;浮动;飘;漂;浮
    float glass	浮法玻璃
    floating	漂浮;浮动;流动
    floating population	流动人口
    flock	群;羊群;成群;聚集
    flog	鞭打
    flood	洪水;水灾;洪涝;淹没;涌入
    flood control	防洪;防汛
    flood disaster	洪涝灾害;水灾
    flood prevention	防汛;防洪
    flood relief	抗洪救灾;救灾
    flood season	汛期
    flood-hit	受灾;洪灾
    flooding	洪水;水灾;洪涝;泛滥
    floor	地板;楼层;楼;地面;层
    floor plan	平面图
    floor tile	地砖
    flop	失败;扑通
    flora	植物群;植物
    floral	花;花卉
    Florence	佛罗伦萨
    Florida	佛罗里达
    flounder	挣扎;比目鱼
    flour	面粉
    flourish	繁荣;兴旺;蓬勃发展;兴盛
    flourishing	繁荣;蓬勃;兴旺
    flow	流动;流;流量;流程;流淌
    flow chart	流程图
    flower	花;花朵;开花;鲜花
    flower bed	花坛
    flower garden	花园
    flowerpot	花盆
    flowery	花哨;开满鲜花
    flowing	流动;流淌
    flowing water	流水
    flown	飞;飞行
    flu	流感
    flu virus	流感病毒
    fluctuate	波动;起伏
    fluctuate in	波动
    fluctuation	波动;起伏
    fluency	流利
    fluent	流利;流畅
    fluently	流利
    fluff	绒毛
    fluffy	蓬松;毛茸茸
    fluid	流体;液体;流动
    flung	扔;抛
    fluorescent	荧光
    fluoride	氟化物
    flush	脸红;冲洗;泛红;冲水
    flute	长笛;笛子
    flute player	长笛手
    flutter	飘动;飘扬;颤动;扑动
    fly	飞;飞行;苍蝇;飞翔;放飞
    flyer	传单;飞行员
    flying	飞行;飞;飞翔
    flying saucer	飞碟
    foal	小马;马驹
    foam	泡沫
    focal	焦点;重点
    focal length	焦距
    focal point	焦点;联络点;重点
    focus	重点;焦点;关注;集中;专注;聚焦
    focus on	关注;专注于;集中于;着力;聚焦
    focused	专注;集中;重点
    fodder	饲料;草料
    foe	敌人;仇敌
    foetus	胎儿
    fog	雾;大雾;雾气
    foggy	有雾;大雾;雾
    foggy day	雾天
    foggy weather	大雾天气;雾天
    foil	箔;挫败
    fold	折叠;折;倍;合拢
    folder	文件夹
    foliage	树叶;叶子;枝叶
    folk	民间;民俗;人们;民族
    folk art	民间艺术
    folk arts	民间艺术
    folk custom	民俗;民间习俗
    folk dance	民族舞;民间舞蹈
    folk medicine	民间医药
    folk music	民乐;民间音乐;民族音乐
    folk song	民歌;民谣
    folk tale	民间故事
    folklore	民间传说;民俗;民间文学
    folks	人们;乡亲;家人;大家
    follow	遵循;跟随;跟踪;遵守;关注;跟着;按照
    follow up	跟进;跟踪;后续
    follow-up	后续;跟进;后续行动;随访
    followed by	其次;其次是;随后;接着
    follower	追随者;信徒;粉丝
    following	以下;下列;随后;之后;继
    following day	第二天;次日;翌日
    following measures	以下措施;下列措施
    following the	继;随着
    following year	第二年;次年;翌年
    folly	愚蠢;荒唐
    fond	喜欢;喜爱;爱好
    fondly	深情;亲切
    fondness	喜爱;喜好
    font	字体
    font size	字号;字体大小
    food	食物;食品;粮食;饮食;吃
    food additive	食品添加剂
    food aid	粮食援助;食品援助
    Food and Agriculture Organization	粮食及农业组织;联合国粮农组织;粮农组织
    Food and Agriculture Organization of the United Nations	联合国粮食及农业组织;粮农组织
    food and beverage	餐饮;食品和饮料;饮食
    food and clothing	温饱;衣食
    Food and Drug Administration	食品药品监督管理局;食品和药物管理局
    food chain	食物链
    food crisis	粮食危机
    food crop	粮食作物
    food delivery	外卖;送餐
    food hygiene	食品卫生
    food industry	食品工业;食品行业;食品业
    food insecurity	粮食不安全;粮食无保障
    food poisoning	食物中毒
    food price	食品价格;粮食价格;粮价
    food processing	食品加工
    food production	粮食生产;食品生产
    food safety	食品安全
    food safety law	食品安全法
    food security	粮食安全
    food shortage	粮食短缺;食物短缺
    food supply	粮食供应;食品供应
    food waste	粮食浪费;食物浪费;厨余垃圾
    foodstuff	食品;食物
    fool	傻瓜;愚弄;笨蛋;傻子
    fool around	闲荡;胡闹
    foolish	愚蠢;傻;笨
    foolishly	愚蠢;傻傻
    foolishness	愚蠢
    foolproof	万无一失
    foot	脚;英尺;足;步行
    foot-and-mouth disease	口蹄疫
    footage	镜头;录像;画面;片段
    football	足球;橄榄球
    football club	足球俱乐部
    football fan	球迷;足球迷
    football match	足球比赛;足球赛
    football player	足球运动员;球员
    football team	足球队;球队
    footballer	足球运动员;球员
    footer	页脚
    foothill	山麓;山脚
    foothold	立足点;立足
    footman	男仆;仆人
    footnote	脚注
    footpath	小路;人行道;小径
    footprint	足迹;脚印
    footstep	脚步;脚步声;足迹
    footsteps	脚步声;脚步;足迹
    footstool	脚凳
    footwear	鞋;鞋类;鞋袜
    for a long time	长期;很久;长期以来;很长时间
    for a moment	片刻;一会儿;一时
    for a while	一会儿;一阵子;片刻
    for certain	肯定;确定
    for ever	永远;永久
    for example	例如;比如;譬如
    for free	免费
    for good	永远;永久
    for instance	例如;比如
    for life	终身;终生
    for long	长久;很久
    for nothing	免费;白白
    for sale	出售;待售;供出售
    for short	简称
    for some reason	由于某种原因;不知为什么;不知何故
    for sure	肯定;当然
    for the benefit of	为了;造福
    for the first time	首次;第一次
    for the most part	大部分;多半
    for the purpose of	为了;目的;为此目的
    for the sake of	为了;看在
    for the time being	暂时;目前
    for this purpose	为此;为此目的
    for this reason	因此;为此;由于这个原因
    for years	多年;多年来
    foray	涉足;突袭
    forbade	禁止;不准
    forbearance	忍耐;克制
    forbid	禁止;不准;不许
    forbidden	禁止;被禁
    Forbidden City	故宫;紫禁城
    force	力量;武力;部队;强迫;力;迫使;生效
    force majeure	不可抗力
    forced	被迫;强迫;强制
    forced labor	强迫劳动
    forced labour	强迫劳动
    forceful	有力;强有力
    forces	部队;力量;军队
    forces of production	生产力
    forcible	强制;强行
    forcible removal	强行驱逐
    forcibly	强行;强制
    forcing	迫使;强迫
    ford	浅滩;福特
    fore	前;前面
    forearm	前臂
    forearmed	有备无患
    forebear	祖先
    foreboding	预感;不祥
    forecast	预测;预报;预计
    forecaster	预报员;预测者
    forecasting	预测;预报
    foreclosure	止赎;丧失抵押品赎回权
    forefather	祖先;先辈;前辈
    forefinger	食指
    forefront	前沿;最前线;前列
    forego	放弃
    foregoing	上述;前述
    foregone	已成定局
    foreground	前景
    forehead	额头;前额;额
    foreign	外国;国外;外;对外;涉外
    foreign affairs	外交;外事;外交事务
    foreign affairs committee	外事委员会;外交事务委员会
    foreign affairs office	外事办公室;外办
    foreign aid	对外援助;外援
    foreign ambassador	外国大使
    foreign bank	外资银行;外国银行
    foreign business	外商;外国企业
    foreign businessman	外商
    foreign capital	外资;外国资本
    foreign company	外国公司;外企
    foreign countries	外国;国外
    foreign currency	外币;外汇
    foreign debt	外债
    foreign debts	外债
    foreign direct investment	外国直接投资;外商直接投资
    foreign enterprise	外国企业;外企
    foreign enterprises	外国企业;外企;外资企业
    foreign exchange	外汇
    foreign exchange market	外汇市场
    foreign exchange reserve	外汇储备
    foreign exchange reserves	外汇储备
    foreign firm	外国公司;外国企业;外企
    foreign forces	外国势力;外国军队
    foreign friend	外国朋友
    foreign funds	外资
    foreign intervention	外国干涉;外来干涉
    foreign investment	外商投资;外资;外国投资
    foreign investor	外国投资者;外商;外资
    foreign language	外语;外国语
    foreign media	外媒;外国媒体;境外媒体
    foreign minister	外交部长;外长
    foreign ministers' meeting	外长会议;外长会
    foreign ministry	外交部
    foreign ministry spokesperson	外交部发言人
    foreign national	外国人;外国公民;外籍人士
    foreign nationals	外国人;外国公民;外籍
    foreign occupation	外国占领
    foreign office	外交部;外事办公室
    foreign policy	外交政策;对外政策
    foreign relations	外交关系;对外关系
    foreign secretary	外交大臣;外相
    foreign student	留学生;外国学生
    foreign teacher	外教
    foreign tourist	外国游客;海外游客
    foreign trade	外贸;对外贸易
    foreign trade enterprise	外贸企业
    foreign troops	外国军队
    foreign visitor	外国游客;外宾
    foreign-funded	外资;外商投资
    foreign-funded bank	外资银行
    foreign-funded enterprise	外资企业;外商投资企业
    foreign-invested enterprise	外商投资企业;外资企业
    foreign-related	涉外
    foreigner	外国人;老外
    foreleg	前腿
    foreman	工头;领班
    foremost	首要;最重要;首先
    foremost of all	首先
    forensic	法医;司法鉴定;取证
    forerunner	先驱;前身
    foresaw	预见;预料
    foresee	预见;预料
    foreseeable	可预见;可以预见
    foreseen	预见;预料
    foresight	远见;预见
    forest	森林;林;树林
    forest area	林区;森林面积
    forest coverage	森林覆盖率
    forest farm	林场
    forest fire	森林火灾;山火
    forest park	森林公园
    forest resources	森林资源
    forester	林务员;护林员
    forestry	林业
    forestry bureau	林业局
    foretaste	预示
    foretell	预言;预示
    forever	永远;永久
    forewarn	预先警告
    foreword	前言;序言
    forfeit	丧失;没收
    forfeiture	没收;丧失
    forgave	原谅;宽恕
    forge	锻造;伪造;建立;打造
    forged	伪造;锻造
    forgery	伪造;赝品
    forget	忘记;忘;遗忘
    forgetful	健忘
    forgive	原谅;宽恕;饶恕
    forgiven	原谅;宽恕
    forgiveness	宽恕;原谅
    forgot	忘记;忘;忘了
    forgotten	忘记;遗忘;忘
    fork	叉子;叉;岔路
    forked	分叉
    forklift	叉车
    forlorn	孤独;凄凉
    form	形式;形成;表格;组成;形态;类型
    form a complete set	配套
    form of government	政体
    formal	正式;形式
    formal education	正规教育
    formal employment	正规就业
    formaldehyde	甲醛
    formalism	形式主义
    formality	手续;形式;礼节
    formally	正式;形式上
    format	格式;形式
    formation	形成;组建;队形;编队
    formative	形成
    former	前;前任;以前;原;前者
    former colony	前殖民地
    former husband	前夫
    former leader	前领导人
    former minister	前部长
    Former President	前总统
    former prime minister	前总理;前首相
    former residence	故居
    former Soviet Union	前苏联
    former wife	前妻
    former Yugoslavia	前南斯拉夫
    formerly	以前;原先;从前;此前
    formidable	强大;可怕;艰巨
    formless	无形
    formula	公式;配方;方案
    formulate	制定;制订;拟订
    formulation	制定;表述;配方
    forsake	抛弃;遗弃;放弃
    forsook	抛弃;放弃
    fort	堡垒;要塞
    forte	强项;长处
    forth	向前;往外;提出
    forthcoming	即将到来;即将;即将出版
    forthright	直率
    forthwith	立即;立刻
    forties	四十年代
    fortieth	第四十;四十
    fortification	防御工事;工事
    fortify	加强;设防
    fortitude	坚韧;刚毅
    fortnight	两周;两星期;十四天
    fortress	堡垒;要塞;城堡
    fortuitous	偶然
    fortunate	幸运;有幸
    fortunately	幸运的是;幸好;幸亏;所幸
    fortune	财富;运气;命运;财产
    Fortune 500	世界500强;财富500强
    fortune teller	算命先生;算命
    fortune-telling	算命
    forty	四十;40
    forum	论坛
    forward	向前;转发;前锋;前进;提出
    forward-looking	前瞻性;展望
    Foshan	佛山
    fossil	化石
    fossil fuel	化石燃料
    fossil fuels	化石燃料
    foster	培养;促进;寄养;培育
    foster care	寄养
    fought	战斗;打;打仗;作战;斗争
    foul	犯规;恶臭;肮脏;污秽
    foul play	谋杀;犯规
    found	发现;找到;创立;创办;成立;建立
    foundation	基础;基金会;基金;地基;建立
    founded	成立;创立;创办;创建
    founder	创始人;创办人;奠基人
    founders	创始人;创立者
    founding	成立;建立;创立;创始
    founding ceremony	开国大典;成立仪式
    founding fathers	开国元勋;创始人
    founding member	创始成员
    founding of new China	新中国成立
    foundling	弃儿
    foundry	铸造厂;代工
    fountain	喷泉;源泉
    fountain pen	钢笔
    four	四;4
    four cardinal principles	四项基本原则
    four seasons	四季
    four-year	四年
    fourteen	十四;14
    fourteenth	第十四;十四
    fourteenth five-year plan	十四五;十四五规划
    fourth	第四;四;四分之一
    fourth generation	第四代
    fourth industrial revolution	第四次工业革命
    fourth quarter	第四季度;四季度
    fowl	家禽;禽
    fowls	家禽
    fox	狐狸;福克斯
    Foxconn	富士康
    foyer	门厅;大厅
    fracking	水力压裂
    fraction	分数;一小部分;小部分
    fracture	骨折;断裂
    fragile	脆弱;易碎
    fragility	脆弱;脆弱性
    fragment	碎片;片段;片断
    fragmentary	零碎
    fragmentation	碎片化;分裂;分散
    fragrance	香味;芳香;香气
    fragrant	芳香;香
    frail	虚弱;脆弱
    frame	框架;框;帧;陷害;架
    frame of mind	心境;心情
    framework	框架;体系;架构
    framework agreement	框架协议;框架协定
    framework convention	框架公约
    franc	法郎
    France	法国;法兰西
    franchise	特许经营;特许;特许权;加盟
    Francis	弗朗西斯
    frank	坦率;坦诚;弗兰克
    Frankfurt	法兰克福
    frankincense	乳香
    Franklin	富兰克林
    frankly	坦率;坦白;老实说;坦诚
    frankness	坦率
    frantic	疯狂;发狂
    frantically	疯狂;拼命
    fraternal	兄弟;友爱
    fraud	欺诈;诈骗;骗局;舞弊
    fraudulent	欺诈;虚假;欺骗
    fray	磨损;争斗
    freak	怪人;怪物;怪异
    freak out	吓坏;抓狂
    freckle	雀斑
    freckled	雀斑
    Fred	弗雷德
    Frederick	弗雷德里克;腓特烈
    free	自由;免费;释放;空闲;无偿
    free and fair	自由公正;自由和公正
    free and fair elections	自由公正选举;自由和公正选举
    free economy	自由经济
    free election	自由选举
    free hand	放手
    free kick	任意球
    free market	自由市场
    free of charge	免费;无偿
    free software	自由软件;免费软件
    free ticket	免费门票
    free time	空闲时间;业余时间;闲暇
    free trade	自由贸易
    free trade agreement	自由贸易协定;自贸协定
    free trade area	自由贸易区;自贸区
    free trade port	自由贸易港;自贸港
    free trade zone	自由贸易区;自贸区;自由贸易试验区
    free trader	自由贸易者
    free will	自由意志
    free-standing	独立
    freedom	自由
    freedom of assembly	集会自由
    freedom of association	结社自由
    freedom of expression	言论自由;表达自由
    freedom of information	信息自由
    freedom of movement	行动自由;迁徙自由
    freedom of navigation	航行自由;自由航行
    freedom of opinion	意见自由
    freedom of religion	宗教自由
    freedom of religious belief	宗教信仰自由
    freedom of speech	言论自由
    freedom of the press	新闻自由
    freedom of thought	思想自由
    freelance	自由职业
    freely	自由;随意;免费
    Freetown	弗里敦
    freeway	高速公路
    freeze	冻结;冷冻;结冰;冰冻
    freezer	冰箱;冰柜;冷冻柜
    freezing	冰冷;冻结;寒冷
    freezing point	冰点
    freezing weather	严寒
    freight	货运;运费;货物;货车
    freight train	货运列车;货车;班列
    freight volume	货运量
    French	法国;法语;法文;法国人
    French fries	薯条
    French government	法国政府
    French Open	法网;法国网球公开赛
    French president	法国总统
    French Revolution	法国大革命
    Frenchman	法国人
    frenzied	疯狂;狂乱
    frenzy	狂热;疯狂
    freon	氟利昂
    frequency	频率;频次;频繁
    frequent	频繁;常见;经常
    frequent contact	频繁接触;经常联系
    frequently	经常;频繁;常常
    fresh	新鲜;清新;新;鲜
    fresh air	新鲜空气
    fresh graduates	应届毕业生
    fresh water	淡水
    freshly	新鲜;刚刚
    freshman	新生;大一
    freshness	新鲜;新鲜度;清新
    freshwater	淡水
    fret	烦恼;烦躁
    Freud	弗洛伊德
    friar	修士
    friction	摩擦
    Friday	星期五;周五
    fridge	冰箱
    fried	油炸;炸;炒
    friend	朋友;友人;好友
    friend or foe	敌友
    friendless	没有朋友
    friendliness	友好;友善
    friendly	友好;友善;友谊
    friendly cooperation	友好合作
    friendly cooperative relations	友好合作关系
    friendly exchanges	友好交流;友好往来
    friendly neighbor	友好邻邦
    friendly relations	友好关系
    friendship	友谊;友情;友好
    frigate	护卫舰
    fright	惊吓;恐怖;恐惧
    frighten	吓;吓唬;惊吓;吓坏
    frightened	害怕;受惊;惊恐;吓坏
    frightening	可怕;令人恐惧;吓人
    frightful	可怕
    frightfully	非常;可怕
    frigid	寒冷;冷淡
    fringe	边缘;流苏
    frivolous	轻浮;无聊
    fro	往返;来回
    frog	青蛙;蛙
    frolic	嬉戏;嬉闹
    from afar	从远处;远远
    from all over the country	全国各地
    from all over the world	世界各地;来自世界各地
    from all walks of life	各界;各行各业;社会各界
    from beginning to end	从头到尾;自始至终
    from day to day	一天天;日复一日
    from generation to generation	世世代代;代代相传
    from now on	从现在起;从今以后;今后
    from the beginning	从一开始;从头
    from the outset	从一开始
    from the perspective of	角度
    from the point of view of	从角度;角度
    from then on	从此;从那时起;此后
    from time to time	不时;时常;有时
    from top to bottom	从上到下;自上而下
    frond	叶
    front	前面;前线;正面;前;阵线
    front desk	前台
    front door	前门;大门
    front line	前线;第一线;一线
    front page	头版
    front row	前排
    front-end	前端
    front-page	头版
    frontal	正面;额
    frontier	边境;边疆;前沿;国界;边界
    frontline	一线;前线;第一线
    frost	霜;霜冻;严寒
    frostbite	冻伤
    frosted	磨砂;结霜
    frosty	严寒;冷淡
    froth	泡沫
    frothy	泡沫
    frown	皱眉;皱着眉头;皱眉头
    froze	冻结;冻;僵住
    frozen	冻结;冰冻;冷冻;结冰
    frugal	节俭;俭朴
    frugality	节俭;节约
    frugally	节俭
    fruit	水果;果实;成果;果
    fruit juice	果汁
    fruit tree	果树
    fruitful	富有成果;卓有成效;成果丰硕
    fruitless	徒劳;毫无结果
    fruits and vegetables	果蔬;水果蔬菜;水果和蔬菜
    frustrate	挫败;沮丧
    frustrated	沮丧;受挫;懊恼
    frustrating	令人沮丧;令人懊恼
    frustration	挫折;沮丧;挫败感
    fry	炸;油炸;煎;炒
    frying pan	煎锅;平底锅
    fuck	他妈的;操
    fuel	燃料;燃油;加油;助长
    fuel cell	燃料电池
    fuel oil	燃油;燃料油
    fugitive	逃犯;逃亡者;在逃人员
    Fujian	福建
    Fujimori	藤森
    Fukushima	福岛
    fulfil	履行;实现;完成;满足
    fulfill	履行;实现;完成;满足
    fulfilled	实现;完成;履行
    fulfillment	履行;实现;完成
    fulfilment	履行;实现;完成
    full	充分;完整;满;全;完全;全面;饱
    full account	充分考虑
    full and effective	充分有效;充分和有效
    full consideration	充分考虑
    full cooperation	充分合作;全力合作
    full coverage	全覆盖
    full employment	充分就业
    full implementation	全面执行;充分执行;全面落实
    full membership	正式成员
    full moon	满月
    full name	全名;姓名;全称
    full of	充满;满
    full play	充分发挥
    full respect	充分尊重
    full responsibility	全部责任
    full score	满分
    full screen	全屏
    full stop	句号
    full support	全力支持;充分支持
    full text	全文
    full time	全职;专职
    full use	充分利用
    full-fledged	成熟;羽翼丰满
    full-scale	全面;大规模
    full-scale war	全面战争
    full-time	全职;专职;全日制
    full-time employee	全职员工
    full-year	全年
    fullness	丰满;充实
    fully	充分;完全;全面
    fully automatic	全自动
    fully aware	充分认识
    fully implement	全面贯彻;全面落实;全面实施
    fully respect	充分尊重
    fully understand	充分理解;完全理解;充分了解
    fumble	摸索;笨手笨脚
    fume	烟雾;气味
    fumes	烟雾;烟气;油烟
    fumigate	熏
    fun	乐趣;有趣;好玩;开心;娱乐
    function	功能;职能;函数;作用
    function call	函数调用
    functional	功能;职能
    functional area	功能区
    functional department	职能部门
    functionality	功能
    functionary	公务员;官员
    functioning	运作;运行;运转
    functions and powers	职权
    fund	基金;资金;资助;款项
    fund management	基金管理
    fund raising	筹资;募捐;筹款
    fund-raising	筹款;募捐;筹资
    fundamental	根本;基本;基础
    fundamental change	根本变化;根本性变化
    fundamental freedoms	基本自由
    fundamental human rights	基本人权
    fundamental interests	根本利益
    fundamental law	基本法;根本大法
    fundamental principle	基本原则;根本原则
    fundamental purpose	根本目的;基本目的
    fundamental reason	根本原因
    fundamental rights	基本权利
    fundamental solution	根本解决;根本解决办法
    fundamental way	根本途径;根本出路
    fundamentalism	原教旨主义;基要主义
    fundamentalist	原教旨主义者;原教旨主义
    fundamentally	从根本上;根本上;根本
    fundamentals	基本面;基础;基本原理
    funded	资助;出资
    funding	资金;资助;经费;融资;供资
    funding gap	资金缺口
    funding source	资金来源
    fundraising	筹款;募捐;筹资;募资
    funds	资金;经费;基金;款项
    funeral	葬礼;丧葬;殡葬
    funeral parlor	殡仪馆
    fungus	真菌;菌
    funnel	漏斗
    funnily	有趣
    funny	有趣;滑稽;好笑;可笑
    fur	毛皮;皮毛;毛
    furious	愤怒;狂怒;暴怒;激烈
    furiously	愤怒;狂暴;猛烈
    furl	卷起
    furnace	炉;炉子;熔炉
    furnish	提供;布置;装备
    furnished	提供;陈设;配备
    furniture	家具
    furrow	犁沟;皱纹
    furry	毛茸茸
    further	进一步;更远;此外;深入
    furtherance	促进;推动
    furthermore	此外;而且;再者
    furtive	鬼鬼祟祟;偷偷
    furtively	偷偷;鬼鬼祟祟
    fury	愤怒;狂怒;怒火
    fuse	保险丝;融合;引信
    fuselage	机身
    Fushun	抚顺
    fusion	融合;聚变
    fusion reactor	聚变反应堆
    fuss	大惊小怪;忙乱;小题大做
    fussy	挑剔;大惊小怪
    futile	徒劳;无用
    futility	徒劳;无益
    future	未来;今后;将来;前途;期货
    future development	未来发展;今后发展
    future generations	子孙后代;后代
    future work	今后工作;未来工作
    futures	期货
    futures market	期货市场
    futuristic	未来主义;未来感
    Fuyang	阜阳
    Fuzhou	福州
    fuzzy	模糊
    """#
}
