extension CoreLexicon {
  /// Headwords that begin with N.
  static let wordsN: StaticString = #"""
    N'Djamena	恩贾梅纳
    nab	抓住;逮捕
    nag	唠叨
    Nagasaki	长崎
    nagging	唠叨
    Nagorno-Karabakh	纳戈尔诺-卡拉巴赫;纳卡
    Nagoya	名古屋
    nail	钉子;指甲;钉
    nails	指甲;钉子
    Nairobi	内罗毕
    naive	天真;幼稚;纯真
    naively	天真
    naivety	天真;幼稚
    naked	赤裸;裸体;裸露
    naked eye	肉眼
    name	名字;姓名;名称;命名;名;叫做
    name and address	姓名和地址;姓名和住址
    name card	名片
    name list	名单
    name plate	铭牌
    named	名为;命名;叫做;名叫
    named after	命名
    nameless	无名;不知名
    namely	即;也就是;也就是说
    names	名字;姓名;名称
    namesake	同名
    namespace	命名空间
    Namibia	纳米比亚
    Nanchang	南昌
    Nancy	南希
    Nanjing	南京
    Nanjing Massacre	南京大屠杀
    Nanning	南宁
    nanny	保姆;奶妈
    nanometer	纳米
    nanotechnology	纳米技术;纳米科技
    Nansha	南沙
    Nansha Islands	南沙群岛
    Nantong	南通
    nap	小睡;午睡;打盹
    napkin	餐巾;餐巾纸
    Naples	那不勒斯
    Napoleon	拿破仑
    narcissus	水仙
    narcotic	麻醉药品;麻醉剂;毒品
    narcotic drugs	麻醉药品;毒品
    narrate	叙述;讲述
    narration	叙述;旁白
    narrative	叙事;叙述;故事
    narrator	叙述者;讲述者
    narrow	狭窄;缩小;窄;狭隘
    narrow the gap	缩小差距
    narrowing	缩小;收窄
    narrowly	勉强;险些;狭义
    narrowness	狭窄;狭隘
    NASA	美国国家航空航天局;美国宇航局;美国航天局
    nasal	鼻;鼻腔;鼻音
    Nasdaq	纳斯达克
    Nassau	拿骚
    nasty	讨厌;恶劣;恶心;下流
    nation	国家;民族;国
    nation-building	国家建设
    nation-wide	全国
    national	国家;全国;民族;国民;国
    national action plan	国家行动计划
    national anthem	国歌
    national armed forces	国家武装力量
    national army	国军;国家军队
    National Assembly	国民议会;国会;国民大会
    national association	全国协会
    National Audit Office	审计署
    national authorities	国家当局;国家主管部门
    national authority	国家当局;国家主管机关
    national average	全国平均水平;全国平均
    national bank	国家银行;国民银行
    national bird	国鸟
    national bond	国债
    national borders	国界;国家边界
    national boundaries	国界
    national boundary	国界
    national budget	国家预算
    National Bureau of Statistics	国家统计局
    national capacities	国家能力
    national capacity	国家能力
    national capital	首都;国家资本
    national capitalist	民族资本家
    national celebration	国庆
    national champion	全国冠军
    national championship	全国锦标赛;全国冠军赛
    national character	国民性;民族性格
    national circumstances	国情
    national citizens	国民
    national college entrance examination	高考
    national commission	国家委员会;全国委员会
    national committee	全国委员会;国家委员会
    national competition	全国比赛;全国大赛
    national conditions	国情
    national conference	全国会议;全国代表大会
    national congress	全国代表大会;国会
    national consciousness	民族意识;国家意识
    national constitution	国家宪法
    national context	国情
    national coordination	国家协调
    national costume	民族服装
    national council	全国委员会;国务委员会
    national court	国内法院;国家法院
    national courts	国内法院;国家法院
    national culture	民族文化;国家文化
    national currency	本国货币;国家货币;本币
    national customs	民族风俗;民族习俗
    national data	国家数据
    National Day	国庆节;国庆
    National Day holiday	国庆假期;国庆黄金周;国庆长假
    national debt	国债;国家债务
    national defence	国防
    national defence mobilization	国防动员
    national defence modernization	国防现代化
    national defense	国防
    national defense and armed forces	国防和军队
    national defense and the armed forces	国防和军队
    national defense budget	国防预算
    national defense education	国防教育
    National Defense Ministry	国防部
    national defense mobilization	国防动员
    national defense modernization	国防现代化
    national defense policy	国防政策
    national defense spending	国防开支
    national democratic	民族民主
    national demonstration	国家级示范
    national development	国家发展;民族发展
    National Development and Reform Commission	国家发展和改革委员会;国家发展改革委;国家发改委;发改委
    national development plan	国家发展计划
    national development plans	国家发展计划
    national development strategies	国家发展战略
    national development strategy	国家发展战略
    national dialogue	全国对话;民族对话
    national dignity	国家尊严;民族尊严
    national dress	民族服装;民族服饰
    national economic and social development	国民经济和社会发展
    national economic development	国民经济发展;国家经济发展
    national economy	国民经济;国家经济
    national education	国民教育;国家教育
    national election	全国选举;大选
    national elections	全国选举;大选
    national elite	民族精英
    national emblem	国徽
    national emergency	国家紧急状态;全国紧急状态
    National Energy Administration	国家能源局
    national equality	民族平等
    national feelings	民族感情
    national festival	全国性节日
    national finance	国家财政
    national fitness	全民健身
    national flag	国旗
    national flavor	民族特色
    national flavour	民族风味
    national flower	国花
    national football team	国家足球队;国足
    national forest	国家森林
    national forest park	国家森林公园
    national forum	全国论坛
    national framework	国家框架
    national front	民族阵线;国民阵线
    national fund	国家基金
    national gallery	国家美术馆;国立美术馆
    national games	全国运动会;全运会
    national geographic	国家地理
    national goal	国家目标
    national governance	国家治理
    national government	国民政府;中央政府
    national grid	国家电网
    national guard	国民警卫队
    national health	国民健康;全民健康;国家卫生
    National Health Commission	国家卫生健康委员会;国家卫健委
    national health insurance	全民健康保险;国民健康保险
    national health service	国民医疗服务体系;国民保健服务
    national heritage	民族遗产;国家遗产
    national hero	民族英雄
    national heroes	民族英雄
    national high-tech	国家高新技术
    national history	国家历史;民族历史
    national holiday	法定假日;全国假日;国庆节
    national holidays	全国性节日;法定节假日
    national honor	国家荣誉
    national human rights	国家人权
    national human rights institution	国家人权机构
    national human rights institutions	国家人权机构
    national humiliation	国耻
    national identity	国家认同;民族认同;民族特性
    national image	国家形象
    national implementation	国家执行
    national income	国民收入
    national income per capita	人均国民收入
    national independence	民族独立;国家独立
    national industry	民族工业;民族产业
    national infrastructure	国家基础设施
    national innovation	国家创新
    national institute	国家研究所
    national institution	国家机构
    national institutions	国家机构
    national integration	民族融合;国家一体化
    national intelligence	国家情报
    national interest	国家利益
    national interests	国家利益
    national jurisdiction	国家管辖;国家管辖权
    national laboratory	国家实验室
    national language	国语;国家语言
    national law	国家法律;国内法
    national law enforcement	国家执法
    national laws	国家法律;国内法
    national leader	国家领导人
    national leaders	国家领导人
    national legislation	国家立法;国内立法
    national level	国家一级;国家级;国家层面
    national liberation	民族解放
    national liberation movement	民族解放运动
    national library	国家图书馆
    national machinery	国家机构
    national market	国内市场;全国市场
    national measures	国家措施
    national mechanism	国家机制
    national military	国家军事
    national minorities	少数民族
    national minority	少数民族
    national monument	国家纪念碑
    national mourning	全国哀悼;国丧
    national movement	民族运动
    national museum	国家博物馆;国立博物馆
    national network	全国网络;国家网络
    national oppression	民族压迫
    national organization	国家组织;全国性组织
    national origin	民族血统;民族本源
    national ownership	国家所有;国家自主权
    national park	国家公园
    national parks	国家公园
    national parliament	国家议会;国民议会
    national parliaments	各国议会;国家议会
    National People's Congress	全国人民代表大会;全国人大;人大
    national per capita	全国人均
    national plan	国家计划;国家规划
    national plan of action	国家行动计划
    national planning	国家规划
    national plans	国家计划
    national policies	国家政策
    national policy	国策;国家政策;基本国策
    national policy on	国家政策
    national prestige	国威;国家威望
    national pride	民族自豪感;国家自豪感
    national priorities	国家优先事项
    national priority	国家优先事项
    national program	国家方案;国家计划
    national programme	国家方案
    national programmes	国家方案
    national prosperity	国家富强;国家繁荣
    national public holiday	法定节假日
    national quality	国民素质
    national question	民族问题
    national reconciliation	民族和解;全国和解
    national record	全国纪录
    national records	全国纪录
    national reform	国家改革
    national regional autonomy	民族区域自治
    national regulation	国家条例
    national regulations	国家规定;国家条例
    national rejuvenation	民族复兴;民族伟大复兴
    national report	国家报告
    national reports	国家报告
    national research	国家研究
    national resources	国家资源
    national reunification	祖国统一;国家统一;民族团结
    national revolution	民族革命;国民革命
    national revolutionary army	国民革命军
    national salvation	救国
    national scale	全国规模;全国范围
    national science	国家科学
    National Science Foundation	国家科学基金会
    national secret	国家机密
    national security	国家安全;国安
    national security adviser	国家安全顾问
    national security advisor	国家安全顾问
    national security agency	国家安全局
    national security bureau	国家安全局
    national security commission	国家安全委员会;国安委
    National Security Council	国家安全委员会;国家安全会议
    national security law	国家安全法;国安法
    national security strategy	国家安全战略
    national sentiment	民族情绪;民族感情
    national situation	国情
    national socialism	国家社会主义
    national soil	国土
    national solidarity	民族团结
    national sovereignty	国家主权
    national space administration	国家航天局
    national spirit	民族精神
    national standard	国家标准
    national standards	国家标准
    national state	民族国家
    national statistical office	国家统计局
    national strategies	国家战略
    national strategy	国家战略
    national strength	国力;综合国力
    national struggle	民族斗争
    national style	民族风格
    national survey	全国调查
    national symbol	国家象征
    national system	国家体系;举国体制;国家制度
    national tax	国税
    national tax bureau	国税局
    national team	国家队
    national team player	国脚;国家队球员
    national television	国家电视台;全国电视
    national territory	国家领土;国土
    national theater	国家剧院;国家大剧院
    national theatre	国家剧院;国家大剧院
    national tradition	民族传统
    national traditions	民族传统
    national transitional council	全国过渡委员会
    national treasure	国宝
    national treasures	国宝
    national treasury	国库
    national treatment	国民待遇
    national trust	国民信托
    national union	全国联合会;全国联盟
    national unity	民族团结;国家统一;民族统一
    national unity government	民族团结政府
    national university	国立大学
    national university of singapore	新加坡国立大学
    national wealth	国家财富;国民财富
    national will	国家意志
    nationalism	民族主义
    nationalist	民族主义者;民族主义;国民党
    Nationalist Party	国民党
    nationalistic	民族主义
    nationality	国籍;民族
    nationalization	国有化
    nationalize	国有化
    nationally	全国;在全国
    nationally recognized	国家认可
    nationals	国民;公民;侨民
    nationhood	国家地位;立国
    nations	国家;各国;民族
    nationwide	全国;全国范围;全国性
    native	本地;土著;本土;当地人;出生
    native country	祖国;本国
    native land	故土;祖国
    native language	母语
    native speaker	母语使用者
    natives	土著;当地人;土人
    Nativity	耶稣诞生
    NATO	北约
    NATO ally	北约盟国
    natural	自然;天然;天生
    natural barrier	天然屏障
    natural beauty	自然美;自然风光;自然美景
    natural capital	自然资本
    natural causes	自然原因
    natural condition	自然条件
    natural death	自然死亡
    natural disaster	自然灾害;天灾
    natural disasters	自然灾害
    natural ecology	自然生态
    natural ecosystem	自然生态系统
    natural enemy	天敌
    natural environment	自然环境
    natural forest	天然林;天然森林
    natural gas	天然气
    natural gas pipeline	天然气管道
    natural growth rate	自然增长率
    natural hazards	自然灾害
    natural heritage	自然遗产
    natural history	自然历史;博物学;自然史
    natural landscape	自然景观
    natural language	自然语言
    natural language processing	自然语言处理
    natural law	自然法;自然规律
    natural number	自然数
    natural person	自然人
    natural phenomenon	自然现象
    natural reserve	自然保护区
    natural resource	自然资源
    natural resources	自然资源
    natural scenery	自然风光
    natural science	自然科学
    natural selection	自然选择
    natural selection and	自然选择
    natural world	自然界;大自然
    naturalist	博物学家;自然主义者
    naturalization	入籍;归化
    naturally	自然;当然;天生
    nature	自然;性质;本质;大自然;天性
    nature conservation	自然保护
    nature reserve	自然保护区;保护区
    naught	零;无
    naughty	淘气;顽皮;调皮
    Nauru	瑙鲁
    nausea	恶心;反胃
    nauseous	恶心
    nautical	航海;海里
    nautical mile	海里
    naval	海军
    naval base	海军基地
    naval fleet	舰队;海军舰队
    naval forces	海军;海军部队
    naval vessel	舰艇;军舰
    navel	肚脐
    navigable	适航;可航行
    navigate	导航;航行;浏览
    navigation	导航;航行;航海
    navigation satellite	导航卫星
    navigation system	导航系统
    navigator	领航员;航海家;导航仪
    navy	海军
    Nazi	纳粹
    Nazi Germany	纳粹德国
    Nazism	纳粹主义
    NBA	美职篮;美国职业篮球联赛
    ne'er	从不
    Neanderthal	尼安德特人
    near	近;附近;接近;靠近
    near at hand	近在咫尺;即将到来
    near future	不久的将来;近期
    near the end	接近尾声;临近结束
    near-sighted	近视
    near-term	近期
    nearby	附近;邻近;旁边
    nearby village	附近村庄;邻村
    nearer	更近;较近
    nearest	最近
    nearing	接近;临近
    nearly	近;将近;几乎;差不多
    nearness	接近;临近
    nearsighted	近视
    neat	整洁;整齐;干净
    neatly	整齐;整洁
    neatness	整洁;整齐
    Nebraska	内布拉斯加
    nebula	星云
    necessarily	必然;一定;必须
    necessary	必要;必需;必须;需要
    necessary condition	必要条件
    necessary conditions	必要条件
    necessary evil	必要之恶
    necessary measures	必要措施
    necessitate	需要;使成为必要
    necessities	必需品
    necessity	必要性;必要;必需品;必然
    neck	脖子;颈部;颈
    necklace	项链
    necktie	领带
    nectar	花蜜;甘露
    need	需要;需求;必须;必要
    needed	需要;必要
    needle	针;指针
    needles	针;松针
    needless	不必要;不用
    needless to say	不用说;不言而喻;毋庸置疑
    needlework	针线活;刺绣
    needs	需要;需求
    needy	贫困;贫穷;困难
    needy people	困难群众;穷人
    negate	否定
    negation	否定;否认
    negative	消极;负面;否定;阴性;负
    negative attitude	消极态度
    negative effect	负面影响;消极影响;副作用
    negative emotion	负面情绪;消极情绪
    negative factors	消极因素;不利因素
    negative feedback	负反馈;负面反馈
    negative growth	负增长
    negative impact	负面影响;不利影响;消极影响
    negative influence	负面影响;消极影响
    negative interest rate	负利率
    negative list	负面清单
    negatively	消极;负面
    neglect	忽视;忽略;疏忽;遗弃
    neglect of duty	玩忽职守;失职
    neglected	被忽视;忽视;忽略
    negligence	过失;疏忽;玩忽职守
    negligent	疏忽;粗心;过失
    negligible	微不足道;可以忽略
    negotiable	可协商;可转让
    negotiate	谈判;协商;磋商;洽谈
    negotiated	谈判;协商;通过谈判
    negotiated settlement	通过谈判解决;谈判解决
    negotiating	谈判;协商
    negotiating table	谈判桌
    negotiating team	谈判小组;谈判团队
    negotiation	谈判;协商;磋商;洽谈
    negotiation table	谈判桌
    negotiations	谈判;协商;磋商
    negotiator	谈判代表;谈判者;谈判人员
    Negro	黑人
    Nehru	尼赫鲁
    neigh	马嘶;嘶鸣
    neighbor	邻居;邻国;邻
    neighborhood	社区;邻里;街区;附近;周边
    neighborhood committee	居委会;居民委员会;街道委员会
    neighborhoods	社区;街区;邻里
    neighboring	邻近;周边;毗邻;邻国
    neighboring country	邻国;周边国家
    neighborliness	睦邻
    neighborly	睦邻;友好
    neighbors	邻居;邻国
    neighbour	邻居;邻国;邻
    neighbourhood	社区;邻里;街区;附近
    neighbourhood committee	居委会;居民委员会
    neighbouring	邻近;周边;毗邻
    neighbouring countries	邻国;周边国家
    neighbouring country	邻国;周边国家
    neighbours	邻居;邻国
    neither	既不;也不;都不
    neither nor	既不;也不
    neocolonialism	新殖民主义
    neoliberal	新自由主义
    neoliberalism	新自由主义
    Neolithic	新石器;新石器时代
    neon	霓虹;霓虹灯;氖
    neonatal	新生儿
    Nepal	尼泊尔
    Nepalese	尼泊尔;尼泊尔人
    nephew	侄子;外甥
    nepotism	裙带关系;任人唯亲
    nepotistic	裙带
    Neptune	海王星;尼普顿
    nerve	神经;勇气;胆量
    nerves	神经;紧张
    nervous	紧张;神经;不安
    nervous breakdown	精神崩溃
    nervous system	神经系统
    nervously	紧张;不安
    nervousness	紧张;不安
    nest	巢;窝;筑巢;嵌套
    Nestle	雀巢;依偎;偎依;坐落
    nestling	雏鸟
    net	网;净;净值;网络
    net asset	净资产
    net assets	净资产
    net income	净收入;净利润;净收益;纯收入
    net loss	净亏损;净损失
    net profit	净利润;纯利润
    net worth	净资产;净值
    Netanyahu	内塔尼亚胡
    Netflix	奈飞;网飞
    nether	下面;地下
    Netherlands	荷兰
    netizen	网民;网友
    netizens	网民;网友
    netting	网;编网
    nettle	荨麻
    network	网络;网;关系网
    network card	网卡
    network connection	网络连接
    network information	网络信息
    network operator	网络运营商
    network platform	网络平台
    network security	网络安全
    networking	网络;联网;组网;社交
    neural	神经
    neural network	神经网络
    neurological	神经;神经系统
    neurology	神经内科;神经病学;神经学
    neuron	神经元
    neuroscience	神经科学
    neurosurgery	神经外科
    neutral	中立;中性
    neutral country	中立国
    neutral party	中立方
    neutrality	中立;中和;中性
    neutralize	中和;抵消
    neutron	中子
    Nevada	内华达
    never	从不;从未;永远不;决不;从来没有;绝不
    never again	再也不;绝不再;永不再
    never before	从未;前所未有;以前从未
    never ever	永远不;绝不
    never forget	永远不会忘记;不忘;永不忘记
    never give up	永不放弃;决不放弃
    never mind	没关系;不要紧;别介意
    never seen before	从未见过;前所未见
    never-ending	永无止境;没完没了
    nevermore	永不再
    nevertheless	然而;不过;尽管如此;仍然
    new	新;崭新;全新
    new achievements	新成就;新成果
    new and old	新老;新旧
    new approach	新方法;新办法
    new areas	新领域
    new baby	新生儿
    new blood	新鲜血液
    new breakthrough	新突破
    new breakthroughs	新突破
    new business	新业务;新业态
    new business forms	新业态
    new cases	新增病例;新病例
    new century	新世纪
    new challenge	新挑战
    new challenges	新挑战
    new changes	新变化
    new chapter	新篇章;新的一章
    new China	新中国
    new comer	新来者
    new concept	新概念;新理念;新观念
    new concepts	新概念;新理念
    new confirmed cases	新增确诊病例;新增确诊
    new contribution	新贡献
    new contributions	新贡献
    new coronavirus	新冠病毒;新型冠状病毒
    new countryside	新农村
    new culture movement	新文化运动
    New Delhi	新德里
    new democracy	新民主主义
    New Democratic	新民主主义
    new Democratic revolution	新民主主义革命
    new development	新发展;新进展
    new development concept	新发展理念
    new development pattern	新发展格局
    new development philosophy	新发展理念
    new direction	新方向
    new drug	新药
    new economy	新经济
    new energy	新能源
    new energy vehicle	新能源汽车;新能源车
    new engine	新引擎
    New England	新英格兰
    new era	新时代;新纪元
    new features	新特点;新功能
    new field	新领域
    new fields	新领域
    new formats	新业态
    new forms	新形式
    new foundation	新基础
    new generation	新一代
    new generation of information technology	新一代信息技术
    new goal	新目标
    new government	新政府
    new growth drivers	新动能;新的增长动力
    new growth point	新增长点;新的增长点
    New Guinea	新几内亚
    new height	新高度
    new heights	新高度
    new high	新高
    new historical period	新的历史时期;新时期
    new home	新家
    new house	新房;新房子
    new idea	新想法;新思路;新理念
    new ideas	新思想;新想法;新思路
    new impetus	新动力;新的动力
    new industrialization	新型工业化
    new infrastructure	新型基础设施;新基建
    new international economic order	国际经济新秩序
    new international order	国际新秩序
    new issue	新问题
    New Jersey	新泽西
    new jobs	新就业岗位;新增就业
    new journey	新征程
    new kind	新型;新式
    new leader	新领导人
    new leadership	新领导层
    new level	新水平;新台阶;新高度
    new life	新生活;新生命;新生
    new Long March	新长征
    new markets	新市场
    new material	新材料
    new materials	新材料
    new media	新媒体
    new member	新成员;新会员
    new method	新方法
    new methods	新方法
    New Mexico	新墨西哥
    new model	新模式;新车型
    new momentum	新动能;新动力
    new moon	新月
    new normal	新常态
    new opportunities	新机遇;新机会
    new opportunity	新机遇;新机会
    new order	新秩序
    New Orleans	新奥尔良
    new paradigm	新范式
    new path	新路;新道路
    new pattern	新格局
    new period	新时期
    new perspective	新视角;新的角度
    new phase	新阶段
    new policy	新政策;新政
    new president	新总统;新主席
    new problem	新问题
    new problems	新问题
    new product	新产品
    new productive forces	新质生产力
    new products	新产品
    new progress	新进展;新进步
    new quality productive forces	新质生产力
    new recruit	新兵
    new requirements	新要求
    new results	新成果
    new road	新路;新道路
    new round	新一轮
    new round of scientific and technological revolution	新一轮科技革命
    new rule	新规则;新规定;新规
    new rules	新规则;新规定;新规
    new rural construction	新农村建设
    new situation	新形势;新情况;新局面
    new socialist countryside	社会主义新农村
    new species	新物种
    new stage	新阶段
    new stage of development	新发展阶段
    New START	新削减战略武器条约
    new starting point	新起点;新的起点
    new student	新生
    new students	新生
    new system	新制度;新体制;新系统
    new tasks	新任务
    new technologies	新技术
    new technology	新技术
    new term	新学期;新任期
    New Territories	新界
    New Testament	新约
    new theory	新理论
    new thing	新事物;新鲜事物
    new things	新事物;新鲜事物
    new thinking	新思维;新思想;新思路
    new threat	新威胁
    new trend	新趋势;新动向
    new trends	新趋势
    new type	新型
    new type of great power relations	新型大国关系
    new type of international relations	新型国际关系
    new urbanization	新型城镇化
    new vehicle	新车
    new version	新版;新版本
    new vitality	新活力
    new wave	新浪潮
    new way	新方法;新方式;新途径
    new ways	新方法;新途径
    new words	生词;新词
    new world	新世界;新大陆
    New Year	新年;元旦
    New Year's Day	元旦;新年
    New Year's Eve	除夕;跨年夜;新年前夜
    New York	纽约
    New York City	纽约市;纽约
    New York Stock Exchange	纽约证券交易所;纽交所
    New York Times	纽约时报
    New Zealand	新西兰
    New Zealander	新西兰人
    newborn	新生儿;新生;初生
    newborn baby	新生儿
    Newcastle	纽卡斯尔
    newcomer	新人;新来者;新手
    newcomers	新人;新来者
    newer	较新;更新
    newest	最新
    newfound	新发现
    Newfoundland	纽芬兰
    newline	换行符;换行
    newly	新;新近;最近
    newly added	新增
    newly appointed	新任
    newly built	新建
    newly elected	新当选
    newly established	新成立;新建;新设
    newlywed	新婚夫妇;新婚
    newness	新颖
    news	新闻;消息;资讯
    news agency	通讯社;新闻社
    news briefing	新闻发布会;新闻通气会
    news bulletin	新闻简报;新闻公告
    news conference	新闻发布会;记者会;记者招待会
    news coverage	新闻报道
    news media	新闻媒体;新闻传媒
    news of the death	死讯;噩耗
    news outlet	新闻媒体;新闻机构
    news program	新闻节目
    news reader	新闻播音员
    news release	新闻稿;新闻发布
    news report	新闻报道;报道
    newscast	新闻广播;新闻播报
    newsletter	通讯;简报;业务通讯
    newspaper	报纸;报;报社
    newspaperman	报人;记者
    newspapers	报纸;报刊
    newspapers and magazines	报刊;报纸杂志
    newsroom	新闻编辑室;新闻编辑部
    newsstand	报摊
    newsworthy	有新闻价值
    newt	蝾螈
    Newton	牛顿
    next	下一个;下;接下来;其次;下次;隔壁
    next century	下个世纪
    next day	第二天;次日;翌日
    next door	隔壁;邻居
    next few days	未来几天;接下来几天
    next few years	未来几年;今后几年
    next five years	今后五年;未来五年
    next generation	下一代;新一代
    next meeting	下次会议;下届会议
    next month	下个月;下月
    next morning	第二天早上;第二天早晨;次日清晨
    next room	隔壁房间
    next session	下届会议
    next stage	下一阶段
    next step	下一步
    next time	下次;下一次
    next to	旁边;紧挨着;仅次于
    next week	下周;下星期;下个星期
    next year	明年;第二年;来年
    NGO	非政府组织
    Niamey	尼亚美
    nibble	啃;一点点吃
    Nicaragua	尼加拉瓜
    nice	好;不错;美好;漂亮;友善
    nice to meet you	很高兴认识你;很高兴见到你;幸会
    nicely	很好;漂亮
    niche	利基;壁龛;小众
    Nicholas	尼古拉斯;尼古拉
    nickel	镍;五分镍币
    nickname	绰号;外号;昵称
    Nicosia	尼科西亚
    nicotine	尼古丁
    niece	侄女;外甥女
    Niger	尼日尔
    Nigeria	尼日利亚
    Nigerian	尼日利亚;尼日利亚人
    niggardly	吝啬
    night	夜晚;晚上;夜;夜间;夜里
    night after night	夜复一夜;每天晚上
    night and day	日日夜夜;日夜;昼夜
    night market	夜市
    night school	夜校
    night shift	夜班
    night sky	夜空
    night view	夜景
    nightcap	睡帽
    nightclub	夜总会;夜店
    nightfall	黄昏;傍晚;天黑;夜幕降临
    nightgown	睡衣;睡袍
    nightingale	夜莺;南丁格尔
    nightlife	夜生活
    nightly	每晚;夜间
    nightmare	噩梦;恶梦;梦魇
    nights	夜晚;晚上
    nightshade	龙葵
    nighttime	夜间;夜晚
    nihilism	虚无主义
    nihilistic	虚无主义
    Nike	耐克
    Nikkei	日经;日经指数
    nil	零;无
    Nile	尼罗河
    nimble	敏捷;灵活
    nine	九;9
    nine hundred	九百;900
    nine thousand	九千;9000
    nine-dash line	九段线
    nine-year compulsory education	九年义务教育
    ninefold	九倍
    nineteen	十九;19
    nineteenth	第十九;十九
    nineteenth century	十九世纪;19世纪
    nineties	九十年代
    ninetieth	第九十;九十
    ninety	九十;90
    Ningbo	宁波
    Ningxia	宁夏
    Ningxia Hui Autonomous Region	宁夏回族自治区
    Nintendo	任天堂
    ninth	第九;九
    nip	夹;掐;咬
    nipple	乳头;奶嘴
    nirvana	涅槃
    Nissan	日产
    nitrate	硝酸盐
    nitric acid	硝酸
    nitrogen	氮;氮气
    nitrogen oxide	氮氧化物
    Nixon	尼克松
    no choice but to	不得不;只好;只能
    no comment	无可奉告
    no doubt	毫无疑问;无疑
    no entry	禁止入内
    no exception	不例外;无一例外
    no exit	没有出口
    no fewer than	不少于;不下
    no first use	不首先使用
    no later than	不迟于;不晚于
    no less than	不少于;不亚于;多达
    no longer	不再;再也不
    no matter	无论;不管;不论
    no matter how	无论如何;不管怎样;无论多么
    no matter what	无论如何;不管怎样;无论什么
    no matter when	无论何时;不管什么时候
    no matter where	无论哪里;不管在哪里
    no more	不再;再也没有
    no more than	不超过;仅仅;只有;不过
    no need	不必;不需要;无需
    no need to	不必;无需;不用
    no one	没有人;无人;谁也不;没人
    no parking	禁止停车
    no point	没有意义
    no problem	没问题
    no reason	没有理由
    no smoking	禁止吸烟;请勿吸烟
    no sooner	刚;一
    no way	没门;绝不;没办法;不可能
    no wonder	难怪;怪不得;不足为奇
    no-confidence motion	不信任动议
    no-confidence vote	不信任投票
    no-fly zone	禁飞区
    no-man's land	无人区
    Noah	诺亚;挪亚
    Nobel	诺贝尔
    Nobel laureate	诺贝尔奖获得者;诺贝尔奖得主;诺奖得主
    Nobel Peace Prize	诺贝尔和平奖
    Nobel Prize	诺贝尔奖
    Nobel Prize in Literature	诺贝尔文学奖
    Nobel Prize winner	诺贝尔奖得主;诺贝尔奖获得者
    nobility	贵族;高贵
    noble	高尚;贵族;高贵;崇高
    noble family	名门;贵族
    nobleman	贵族
    nobles	贵族
    noblewoman	贵妇
    nobly	高尚;崇高
    nobody	没有人;无人;没人;谁也不
    nobody else	没有别人
    nobody knows	没有人知道;没人知道;谁也不知道
    nocturnal	夜间;夜行
    nod	点头;点点头
    nod off	打瞌睡
    nodding	点头
    node	节点;结点
    nodule	结节
    noise	噪音;噪声;声音;嘈杂声;吵闹声
    noise pollution	噪音污染;噪声污染
    noiseless	无声;寂静
    noiselessly	无声;悄无声息
    noises	噪音;声响
    noisily	吵闹;喧闹
    noisy	吵闹;嘈杂;喧闹
    Nokia	诺基亚
    nomad	游牧民;游牧
    nomadic	游牧
    nominal	名义;象征性
    nominal GDP	名义国内生产总值
    nominal value	面值;名义价值
    nominally	名义上
    nominate	提名;任命;推荐
    nominated	提名;任命;入围
    nominating committee	提名委员会
    nomination	提名;任命
    nominations	提名
    nominee	被提名人;提名人;候选人
    non-aggression	互不侵犯
    non-agricultural	非农;非农业
    non-aligned	不结盟
    non-aligned countries	不结盟国家
    Non-Aligned Movement	不结盟运动
    non-alignment	不结盟
    non-Chinese	非中国
    non-combatant	非战斗人员
    non-commercial	非商业
    non-compliance	不遵守;违规;不合规
    non-confidence	不信任
    non-conflict	不冲突
    non-confrontation	不对抗
    non-cooperation	不合作
    non-discrimination	不歧视;非歧视
    non-durable	非耐用
    non-English	非英语
    non-essential	非必要
    non-existent	不存在
    non-ferrous metals	有色金属
    non-fiction	非虚构;纪实
    non-financial	非金融
    non-financial enterprises	非金融企业
    non-food	非食品
    non-formal	非正规
    non-formal education	非正规教育
    non-government	非政府;民间
    non-governmental	非政府;民间
    non-governmental organization	非政府组织;民间组织
    non-governmental organizations	非政府组织;民间组织
    non-interest	非利息
    non-interference	不干涉;互不干涉
    non-intervention	不干涉;不干预
    non-lethal	非致命
    non-litigation	非诉讼
    non-member	非成员;非会员
    non-native	非母语;外来
    non-nuclear	无核;非核
    non-nuclear-weapon	无核武器
    non-nuclear-weapon state	无核武器国家
    non-nuclear-weapon states	无核武器国家
    non-official	非官方
    non-party	党外;非缔约方
    non-performing	不良
    non-performing assets	不良资产
    non-performing loan	不良贷款
    non-permanent	非常任
    non-permanent member	非常任理事国
    non-permanent members	非常任理事国
    non-profit	非营利;非盈利
    non-profit organization	非营利组织;非盈利组织
    non-profit-making	非牟利
    non-proliferation	不扩散;防扩散
    non-proliferation treaty	不扩散条约;核不扩散条约
    non-public	非公有;非公有制
    non-public economy	非公有制经济
    non-public sector	非公有制经济;非公有制
    non-refoulement	不驱回;不推回
    non-renewable	不可再生
    non-resident	非居民
    non-resident ambassador	非常驻大使
    non-residential	非住宅
    non-residents	非居民
    non-smoker	不吸烟者
    non-specific	非特异性
    non-standard	非标准
    non-state	非国家
    non-state actors	非国家行为体;非国家行为者
    non-stick	不粘
    non-stop	直达;不停;不间断
    non-tariff	非关税
    non-tariff barrier	非关税壁垒
    non-tariff barriers	非关税壁垒
    non-toxic	无毒
    non-traditional	非传统
    non-traditional security	非传统安全
    non-use	不使用
    non-violence	非暴力
    non-violent	非暴力
    non-white	非白人
    nonchalant	若无其事;漠不关心
    none	无;没有一个;毫无
    none of	没有一个;都不;都没有
    none the less	尽管如此;然而
    nonetheless	尽管如此;然而;不过
    nonexistence	不存在
    nonfiction	非虚构;纪实文学
    nongovernmental	非政府;民间
    nongovernmental organization	非政府组织;民间组织
    nonlinear	非线性
    nonpartisan	无党派
    nonpayment	拒付;不付款
    nonprofit	非营利;非盈利
    nonproliferation	不扩散;防扩散
    nonsense	胡说;废话;胡说八道;荒谬
    nonsensical	荒谬
    nonsmoker	不吸烟者
    nonstop	不停;直达;不间断
    nonviolence	非暴力
    nonviolent	非暴力
    nonviolent resistance	非暴力抵抗
    noodle	面条;面
    noodles	面条;面;方便面
    nook	角落
    noon	中午;正午
    noonday	正午
    noontime	中午
    noose	套索;绞索
    Nord Stream	北溪
    Nordic	北欧;北欧人
    norm	规范;准则;标准;常态
    normal	正常;普通;标准;常态
    normal development	正常发展
    normal life	正常生活
    normal operation	正常运行;正常运转
    normal order	正常秩序
    normal relations	正常关系
    normal school	师范学校
    normal state	常态;正常状态
    normal temperature	常温
    normal university	师范大学
    normalcy	正常;常态
    normality	常态;正常;正态
    normalization	正常化;常态化;规范化
    normalization of relations	关系正常化
    normalize	正常化;规范化
    normally	通常;正常;一般
    Norman	诺曼
    Normandy	诺曼底
    normative	规范;规范性
    normative document	规范性文件
    norms	规范;准则;标准
    Norse	北欧;挪威
    north	北;北方;北部;北面
    North Africa	北非
    North African	北非
    North America	北美;北美洲
    North American	北美
    North American Free Trade Agreement	北美自由贸易协定
    north and south	南北
    North Atlantic	北大西洋
    North Atlantic Treaty Organization	北大西洋公约组织;北约
    North Carolina	北卡罗来纳;北卡罗莱纳;北卡
    North China	华北;中国北方
    North Dakota	北达科他
    North Korea	朝鲜;北韩
    North Korean	朝鲜;朝鲜人;北韩
    North Macedonia	北马其顿
    North Pole	北极
    North Sea	北海
    north wind	北风
    north-east	东北
    north-eastern	东北
    North-South	南北
    north-west	西北
    north-western	西北
    northeast	东北;东北部
    Northeast Asia	东北亚
    Northeast China	东北;中国东北;东北地区
    northeastern	东北;东北部
    northerly	偏北;北风
    northern	北部;北方;北
    northern China	中国北方;华北
    Northern Europe	北欧
    Northern Expedition	北伐
    Northern Hemisphere	北半球
    Northern Ireland	北爱尔兰
    northern part	北部
    Northern Song Dynasty	北宋
    northern territories	北方四岛;北方领土
    Northern Wei	北魏
    northerner	北方人
    northerners	北方人
    northward	向北;北上
    northwards	向北
    northwest	西北;西北部
    Northwest China	西北;中国西北
    northwestern	西北;西北部
    Norway	挪威
    Norwegian	挪威;挪威语;挪威人
    nose	鼻子;鼻;嗅
    nosebleed	鼻出血;流鼻血
    nostalgia	怀旧;乡愁;怀念
    nostalgic	怀旧;怀念
    nostril	鼻孔
    nosy	爱管闲事
    not a bit	一点也不
    not a few	不少
    not a word	一句话也没
    not afraid	不怕
    not allowed	不允许;不得;不准
    not any more	不再
    not applicable	不适用
    not at all	一点也不;根本不;毫不;不客气
    not bad	不错;不坏
    not binding	不具约束力
    not clear	不清楚
    not conducive	不利于
    not easy	不容易;不易
    not enough	不够;不足
    not even	甚至不;连
    not exceeding	不超过
    not exist	不存在
    not far	不远
    not far away	不远处;不远
    not for sale	非卖品
    not guilty	无罪
    not in the least	一点也不;毫不
    not included	不包括;未列入
    not just	不仅;不只是
    not know	不知道
    not less than	不少于;不低于;至少
    not likely	不太可能
    not limited to	不限于
    not long ago	不久前;前不久
    not merely	不仅仅;不只是
    not more than	不超过;至多
    not much	不多
    not necessarily	不一定;未必
    not one	没有一个
    not only	不仅;不但;不光
    not only but also	不仅而且;不但而且
    not really	其实不;不是真的
    not satisfied	不满意
    not so	不是这样;不那么
    not so good	不太好
    not so much as	与其说
    not sure	不确定
    not to be outdone	不甘示弱
    not to mention	更不用说;何况;更不必说
    not true	不真实;不是真的;不实
    not understand	不理解;不明白
    not until	直到
    not used to	不习惯
    not yet	尚未;还没有;还没;未
    notable	显著;著名;值得注意;引人注目
    notables	名流;名人
    notably	特别是;尤其是;显著;尤其
    notarial	公证
    notarial certificate	公证书
    notarization	公证
    notarize	公证
    notary	公证人;公证员
    notary office	公证处
    notary public	公证人;公证员
    notation	符号;记号;记谱法
    notch	等级;缺口;切口
    note	注意;注意到;说明;笔记;备注;指出;便条;音符
    note down	记下;记录
    note verbale	普通照会
    note with appreciation	赞赏地注意到
    note with concern	关切地注意到
    note with regret	遗憾地注意到
    note with satisfaction	满意地注意到
    notebook	笔记本;笔记本电脑
    notebook computer	笔记本电脑
    noted	指出;注意到;著名
    notepad	记事本
    notes	笔记;注释;票据;钞票
    noteworthy	值得注意;显著
    nothing	没有什么;没什么;什么也没有;无;什么都没有
    nothing at all	什么也没有;什么都没有
    nothing but	只有;只不过;只是;不过是
    nothing else	没有别的
    nothing less than	简直;不亚于
    nothing more	仅此而已;没有别的
    nothing more than	只不过;仅仅;无非
    nothing special	没什么特别
    nothing to do	无事可做;无关
    nothing to fear	无所畏惧;没什么可怕
    nothingness	虚无;空虚
    notice	通知;注意;注意到;公告;通告;察觉
    notice board	布告栏;公告栏
    noticeable	明显;显著;显而易见
    noticeably	明显;显著
    noticed	注意到;察觉
    noticing	注意到
    notification	通知;通告;通报
    notify	通知;告知;通报
    notify in writing	书面通知
    noting	注意到;指出
    notion	概念;观念;想法
    notional	名义
    notoriety	恶名
    notorious	臭名昭著;声名狼藉
    notoriously	众所周知;臭名昭著
    Notre Dame	巴黎圣母院;圣母院
    notwithstanding	尽管;虽然;不管
    Nouakchott	努瓦克肖特
    nought	零
    noun	名词
    nourish	滋养;养育;滋润
    nourishing	滋养;有营养
    nourishment	营养;滋养;食物
    Nova Scotia	新斯科舍
    novel	小说;新颖;新型;长篇小说
    novel coronavirus	新型冠状病毒;新冠病毒
    novel coronavirus pneumonia	新型冠状病毒肺炎;新冠肺炎
    novelist	小说家
    novella	中篇小说
    novels	小说
    novelty	新奇;新颖;新颖性
    November	十一月;11月
    novice	新手;初学者
    novitiate	见习
    now	现在;如今;目前;此刻;现
    now and again	时而;不时
    now and then	偶尔;时而;不时
    now that	既然;由于
    nowadays	如今;现在;当今;现今
    nowhere	无处;哪里都不;任何地方都不
    noxious	有害;有毒
    NPC	全国人大;全国人民代表大会
    NPC deputies	全国人大代表;人大代表
    NPC deputy	全国人大代表;人大代表
    NPC Standing Committee	全国人大常委会;人大常委会
    NPT	不扩散核武器条约;不扩散条约
    nuance	细微差别;细微之处
    nuclear	核;核能;原子核;核子
    nuclear accident	核事故
    nuclear agreement	核协议
    nuclear arms	核武器;核军备
    nuclear arsenal	核武库
    nuclear attack	核攻击;核打击
    nuclear blackmail	核讹诈
    nuclear bomb	核弹;原子弹
    nuclear capability	核能力
    nuclear contaminated water	核污染水;核污水
    nuclear contamination	核污染
    nuclear crisis	核危机
    nuclear deal	核协议
    nuclear deterrence	核威慑
    nuclear deterrent	核威慑
    nuclear device	核装置
    nuclear disarmament	核裁军
    nuclear disaster	核灾难
    nuclear doctrine	核理论;核政策
    nuclear energy	核能
    nuclear explosion	核爆炸
    nuclear facilities	核设施
    nuclear facility	核设施
    nuclear fuel	核燃料
    nuclear fusion	核聚变
    nuclear industry	核工业
    nuclear installation	核设施
    nuclear issue	核问题
    nuclear leak	核泄漏
    nuclear material	核材料
    nuclear medicine	核医学
    nuclear missile	核导弹
    nuclear non-proliferation	核不扩散;防止核扩散
    nuclear physicist	核物理学家
    nuclear physics	核物理;原子核物理
    nuclear plant	核电站;核电厂
    nuclear pollution	核污染
    nuclear power	核电;核能;核动力
    nuclear power plant	核电站;核电厂
    nuclear power station	核电站;核电厂
    nuclear program	核计划;核项目
    nuclear programme	核计划;核方案
    nuclear proliferation	核扩散
    nuclear radiation	核辐射
    nuclear reaction	核反应
    nuclear reactor	核反应堆
    nuclear research	核研究
    nuclear safety	核安全
    nuclear security	核安全;核安保
    nuclear state	核国家
    nuclear strike	核打击
    nuclear submarine	核潜艇
    Nuclear Suppliers Group	核供应国集团
    nuclear technology	核技术
    nuclear terrorism	核恐怖主义
    nuclear test	核试验
    nuclear testing	核试验
    nuclear tests	核试验
    nuclear threat	核威胁
    nuclear umbrella	核保护伞
    nuclear war	核战争
    nuclear warhead	核弹头
    nuclear warheads	核弹头
    nuclear waste	核废料
    nuclear wastewater	核废水
    nuclear weapon	核武器
    nuclear weapons	核武器
    nuclear-armed	拥有核武器
    nuclear-free	无核
    nuclear-powered	核动力
    nuclear-powered submarine	核动力潜艇;核潜艇
    nuclear-weapon states	核武器国家
    nuclear-weapon-free zone	无核武器区
    nuclei	核;原子核
    nucleic acid	核酸
    nucleic acid test	核酸检测
    nucleus	核;核心;细胞核;原子核
    nude	裸体;裸
    nudge	轻推;推动
    nugget	金块
    nuisance	麻烦;讨厌;滋扰
    null	空;无效
    null and void	无效
    null pointer	空指针
    nullify	取消;使无效;抵消
    numb	麻木;失去知觉
    number	数量;数字;号码;人数;数目;号;数
    number of deaths	死亡人数
    number of participants	参加人数
    number of people	人数
    number one	第一;头号
    number plate	车牌
    numbered	编号
    numbering	编号
    numberless	无数
    numbers	数字;数量;人数
    numbness	麻木
    numeral	数字;数词
    numerator	分子
    numeric	数字;数值
    numerical	数值;数字
    numerical control	数控
    numerically	数量上
    numerous	众多;许多;无数;大量
    nun	修女;尼姑
    nuptial	婚礼;婚姻
    Nuremberg	纽伦堡
    nurse	护士;看护;护理;照料
    nursery	托儿所;苗圃;育儿室
    nursery rhyme	童谣;儿歌
    nursery school	幼儿园;托儿所
    nurses	护士
    nursing	护理;看护;照护
    nursing care	护理;照护
    nursing home	养老院;疗养院;敬老院
    nursing staff	护理人员
    nurture	培育;养育;培养
    nut	坚果;螺母
    nutcracker	胡桃夹子
    nutmeg	肉豆蔻
    nutrient	营养;营养素;养分;营养物
    nutrients	营养;养分;营养素
    nutrition	营养;营养学
    nutritional	营养
    nutritionist	营养师;营养学家
    nutritious	有营养;营养丰富;营养
    nuts	坚果;疯
    nutshell	果壳
    Nvidia	英伟达
    Nyingchi	林芝
    nylon	尼龙
    nymph	仙女;若虫
    """#
}
