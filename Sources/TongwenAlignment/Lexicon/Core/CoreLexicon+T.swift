extension CoreLexicon {
  /// Headwords that begin with T.
  static let wordsT: StaticString = #"""
    table	桌子;表;表格;桌;餐桌
    table of contents	目录
    table tennis	乒乓球
    tablecloth	桌布
    tablet	平板电脑;药片;片剂;碑
    tabloid	小报
    taboo	禁忌;忌讳
    tacit	默契;心照不宣
    tacit understanding	默契
    tack	大头钉;策略
    tackle	应对;解决;处理;对付
    tactful	得体;圆滑;机智
    tactic	策略;战术;手段
    tactical	战术;策略
    tactics	策略;战术;手段
    tadpole	蝌蚪
    tag	标签;标记
    Tai Chi	太极;太极拳
    Tai'an	泰安
    tail	尾巴;尾部;尾
    tailings	尾矿
    tailor	裁缝;定制;量身定制
    tailor-made	量身定制;定制;特制
    taint	污染;玷污
    Taipei	台北
    Taiping	太平天国
    Taishan	泰山;台山
    Taiwan	台湾
    Taiwan compatriot	台湾同胞;台胞
    Taiwan independence	台独;台湾独立
    Taiwan issue	台湾问题
    Taiwan Strait	台湾海峡;台海
    Taiwanese	台湾;台湾人
    Taiyuan	太原
    Taizhou	台州;泰州
    Tajik	塔吉克;塔吉克斯坦
    Tajikistan	塔吉克斯坦
    take	拿;采取;带;花;需要;乘;取;服用
    take a bath	洗澡
    take a bow	鞠躬;谢幕
    take a breath	喘口气;吸一口气
    take a chance	冒险;碰碰运气
    take a deep breath	深吸一口气;深呼吸
    take a look	看一看;看看;看一下
    take a nap	小睡;打盹;午睡
    take a photo	拍照;照相
    take a picture	拍照;照相
    take a rest	休息;休息一下;歇
    take a seat	坐下;就座;请坐
    take a shower	洗澡;淋浴;冲澡
    take a step	迈出一步;迈步
    take a taxi	打车;乘出租车;坐出租车
    take a vote	表决;投票
    take a walk	散步;走走
    take action	采取行动
    take advantage of	利用;趁
    take after	像;长得像
    take aim	瞄准
    take apart	拆开;拆卸
    take as an example	为例
    take away	拿走;带走;夺走
    take back	收回;拿回;夺回
    take care	照顾;保重;小心
    take care of	照顾;照料;处理
    take charge	负责;掌管;接管
    take control	控制;掌控
    take courage	鼓起勇气
    take cover	隐蔽;躲避
    take down	取下;记下;拆除
    take effect	生效;见效;起作用
    take for granted	理所当然;视为当然
    take hold	扎根;抓住;生根
    take in	吸收;收留;接收
    take into account	考虑;考虑到;顾及
    take into consideration	考虑;考虑到
    take it easy	别着急;放松;慢慢来
    take measures	采取措施
    take note	注意;注意到;留意
    take notes	记笔记;做笔记
    take off	起飞;脱下;脱;腾飞
    take office	就职;上任;就任;执政
    take on	承担;呈现;雇用;接受
    take out	取出;拿出;掏出
    take over	接管;接手;接任;收购
    take part	参加;参与
    take part in	参加;参与
    take part in activities	参加活动
    take photos	拍照;照相;摄影
    take place	发生;举行;进行
    take possession of	占有;占领
    take power	掌权;夺权;执政;上台
    take precedence	优先
    take pride in	自豪;引以为傲
    take refuge	避难;躲避
    take responsibility	承担责任;负责;负起责任
    take revenge	报仇;报复
    take risks	冒险
    take root	扎根;生根
    take shape	形成;成形
    take sides	站队;偏袒;选边站
    take steps	采取措施;采取步骤
    take stock	盘点;总结
    take the blame	承担责任;背黑锅
    take the exam	参加考试;考试
    take the form of	形式
    take the initiative	主动;采取主动;掌握主动
    take the lead	带头;率先;领先;牵头
    take the opportunity	借此机会;趁机;抓住机会
    take the place of	代替;取代
    take time	需要时间;花时间
    take to the streets	走上街头;上街
    take turns	轮流
    take up	占用;占据;从事;拿起
    taken	采取;拿;被带;拍摄
    takeoff	起飞
    takeover	收购;接管;接收
    taking	采取;服用;拿
    Taklamakan	塔克拉玛干
    tale	故事;传说;传奇
    talent	人才;天赋;才能;才华
    talent market	人才市场
    talent pool	人才库;人才储备
    talented	有才华;有天赋;天才
    Taliban	塔利班
    talk	谈;说话;谈话;会谈;讨论;讲
    talk about	谈论;谈;谈到;讨论
    talk to	说话;谈话;交谈;跟
    talk with	交谈;谈话
    talkative	健谈;话多;爱说话
    talked	谈;谈话;交谈;说话
    talks	会谈;谈判;磋商
    tall	高;高大;身高
    talon	爪子;利爪
    tambourine	铃鼓;手鼓
    tame	驯服;驯养
    tamper	篡改;破坏
    tan	棕褐色;晒黑
    Tang	唐;汤
    Tang Dynasty	唐朝;唐代
    Tang Jiaxuan	唐家璇
    tangerine	橘子;柑橘
    tangible	有形;切实;实实在在
    tangle	纠缠;缠结
    Tangshan	唐山
    tank	坦克;罐;油箱;水箱
    tank truck	油罐车
    tanker	油轮;油罐车;油船
    tantrum	发脾气;脾气
    Tanzania	坦桑尼亚
    Tanzanian	坦桑尼亚
    Tao	道
    Taobao	淘宝
    Taoism	道教;道家
    Taoist	道教;道士;道家
    tap	水龙头;轻敲;开发;利用;敲
    tap water	自来水
    tape	磁带;胶带;录音;带子
    tape recorder	录音机
    tapestry	挂毯;织锦
    tapped	轻敲;敲;拍
    tar	焦油;沥青
    tardy	迟到;迟缓
    target	目标;对象;指标;靶;针对
    target market	目标市场
    targeted	有针对性;针对;定向;精准
    targeted poverty alleviation	精准扶贫
    tariff	关税;税率
    tariff barrier	关税壁垒
    tariff reduction	关税减让;降低关税;削减关税
    Tarim Basin	塔里木盆地
    tarnish	玷污;败坏
    tarpaulin	油布;防水布
    tart	馅饼;酸
    Tashkent	塔什干
    task	任务;工作;作业
    task force	工作组;特别工作组;专案组;特遣队
    task group	工作组;任务组
    Tasmania	塔斯马尼亚
    tassel	流苏;穗
    taste	味道;品味;口味;品尝;尝
    tasted	尝;品尝;味道
    tasteful	雅致;有品位
    tasteless	无味;乏味
    tasty	美味;可口;好吃
    tatters	破烂;碎片
    tattoo	纹身
    taught	教;教导;教授
    taunt	嘲笑;奚落;嘲弄
    taut	绷紧;紧绷
    tavern	酒馆;客栈;小酒馆
    tawny	黄褐色
    tax	税;税收;纳税;征税;赋税
    tax administration	税务管理;税收管理
    tax authority	税务机关;税务部门
    tax base	税基
    tax bill	税单;税法案
    tax break	减税;税收优惠
    tax burden	税负;税收负担
    tax collection	征税;税收;税收征管
    tax concession	税收优惠;税收减免
    tax credit	税收抵免;税收减免
    tax cut	减税
    tax department	税务部门
    tax dodger	逃税者
    tax evasion	逃税;偷税;漏税
    tax exempt	免税
    tax exemption	免税;税收减免
    tax haven	避税天堂;避税港
    tax incentive	税收优惠;税收激励
    tax increase	增税;加税
    tax law	税法
    tax payer	纳税人
    tax payment	纳税;缴税
    tax policy	税收政策
    tax rate	税率
    tax rebate	退税
    tax reduction	减税
    tax reduction and exemption	减免税;税收减免
    tax reductions	减税
    tax reform	税制改革;税收改革;税改
    tax relief	减税;税收减免;税务宽减
    tax return	纳税申报;纳税申报表;报税表
    tax revenue	税收;税收收入;税款
    tax system	税制;税收制度
    tax-free	免税
    taxable	应税;应纳税
    taxable income	应纳税所得额;应税收入
    taxation	税收;征税;税务
    taxi	出租车;的士;计程车
    taxi driver	出租车司机;的哥
    taxpayer	纳税人
    Taylor	泰勒
    Tbilisi	第比利斯
    TCM	中医;中医药
    tea	茶;茶叶
    tea leaf	茶叶
    teach	教;教导;教授;教书
    teacher	老师;教师;教员
    teacher training	教师培训;师资培训
    teachers and students	师生;教师和学生
    teaching	教学;教;教导;教书
    teaching material	教材
    teaching method	教学方法;教学法
    teaching quality	教学质量
    teaching staff	教师队伍;教职员工;教学人员
    teacup	茶杯
    teahouse	茶馆;茶楼
    teak	柚木
    team	团队;队;球队;小组;队伍
    team leader	队长;组长;团队负责人
    team member	队员;团队成员
    team spirit	团队精神
    team up	合作;联手;组队
    teammate	队友
    teamwork	团队合作;团队精神;协作
    teapot	茶壶
    tear	眼泪;撕;泪水;泪;撕裂
    tear down	拆除;拆毁
    tear gas	催泪瓦斯;催泪弹
    teardrop	泪珠;眼泪
    tearful	含泪;流泪
    tears	眼泪;泪水;泪
    tease	取笑;戏弄;逗;嘲弄
    tech	科技;技术
    technical	技术;技术性
    technical assistance	技术援助;技术协助
    technical barrier	技术壁垒;技术性贸易壁垒
    technical cooperation	技术合作
    technical innovation	技术创新;技术革新
    technical level	技术水平
    technical personnel	技术人员
    technical problem	技术问题
    technical school	技校;技术学校
    technical standard	技术标准
    technical support	技术支持
    technical training	技术培训
    technical transformation	技术改造
    technical worker	技术工人;技工
    technically	技术上;严格来说
    technician	技术员;技师;技术人员
    technique	技术;技巧;方法;手法
    technocrat	技术官僚
    technological	技术;科技
    technological achievement	科技成果;技术成果
    technological advance	技术进步;科技进步
    technological breakthrough	技术突破;科技突破
    technological development	技术发展;技术开发;科技发展
    technological innovation	技术创新;科技创新
    technological progress	技术进步;科技进步
    technological revolution	技术革命;科技革命
    technological transformation	技术改造;技术转型
    technology	技术;科技
    technology transfer	技术转让;技术转移
    tectonic	构造;地壳构造
    Ted	泰德
    tedious	乏味;冗长;单调
    teem	充满;大量涌现
    teen	青少年
    teenage	青少年;十几岁
    teenager	青少年;少年
    teeter	摇摇欲坠;摇晃
    teeth	牙齿;牙
    Tehran	德黑兰
    Tel Aviv	特拉维夫
    telecom	电信;通信
    telecommunication	电信;通信
    telecommunications	电信;通信
    telecommute	远程办公
    telegram	电报
    telegraph	电报;电信
    telephone	电话;打电话
    telephone call	电话;通话
    telephone conversation	电话交谈;通电话;通话;电话会谈
    telescope	望远镜
    television	电视;电视机
    television broadcast	电视广播;电视转播
    television program	电视节目
    television series	电视剧;电视连续剧
    television set	电视机
    television station	电视台
    tell	告诉;讲;说;讲述;分辨
    tell a lie	说谎;撒谎
    tell a story	讲故事;讲一个故事
    tell the difference	区分;辨别
    tell the truth	说实话;说真话;讲真话
    teller	出纳员;柜员
    telling	告诉;讲述;说
    telltale	迹象;搬弄是非
    temper	脾气;性情;缓和
    temperament	气质;性情;性格
    temperance	节制;禁酒
    temperate	温和;温带
    temperature	温度;气温;体温
    tempest	暴风雨;风暴
    template	模板;样板
    temple	寺庙;庙;神庙;寺;太阳穴
    tempo	节奏;速度
    temporal	时间;世俗
    temporarily	暂时;临时
    temporary	临时;暂时
    temporary measure	临时措施
    temporary shelter	临时住所;临时避难所
    temporary worker	临时工
    tempt	诱惑;引诱;吸引
    temptation	诱惑;引诱
    tempted	诱惑;忍不住;想
    tempting	诱人;吸引人
    ten	十;10
    ten million	千万;一千万
    ten thousand	万;一万;1万
    ten years	十年;10年
    tenacious	顽强;坚韧;执着
    tenacity	坚韧;顽强
    tenant	租户;房客;承租人;租客
    Tencent	腾讯
    tend	倾向;往往;趋于;照料
    tendency	趋势;倾向
    tender	温柔;投标;招标;嫩
    tenderly	温柔;轻柔;温情
    tenderness	温柔;柔情
    tendon	肌腱;腱
    tenement	公寓;经济公寓
    tenet	原则;信条;宗旨
    tenfold	十倍
    Tennessee	田纳西
    tennis	网球
    tenor	男高音
    tens of billions	数百亿;几百亿
    tens of millions	数千万;数以千万计;几千万;千万
    tens of thousands	数万;成千上万;几万;数以万计
    tense	紧张;时态;绷紧
    tensile	拉伸;抗拉
    tension	紧张;张力;紧张局势;紧张关系
    tensions	紧张局势;紧张关系;紧张
    tent	帐篷
    tentacle	触手;触角
    tentative	暂定;试探性;初步
    tentatively	暂时;试探性;暂定
    tenth	第十;十分之一
    tenuous	脆弱;微弱
    tenure	任期;终身;任职
    Teresa	特蕾莎
    term	术语;期限;任期;条款;条件;学期
    term limit	任期限制
    term of office	任期
    terminal	终端;航站楼;码头;晚期;终点站
    terminate	终止;结束;解除
    terminated	终止;结束;解除
    termination	终止;解除;结束
    terminology	术语
    termite	白蚁
    terms	条款;条件;方面
    terms and conditions	条款;条款和条件;条款与条件
    terms of reference	职权范围
    terms of trade	贸易条件
    terms of use	使用条款
    terrace	梯田;露台;平台;阳台
    terraced field	梯田
    terracotta	兵马俑;陶俑
    terrain	地形;地势
    terrestrial	陆地;地面;地球
    terrible	可怕;糟糕;恐怖;严重
    terribly	非常;可怕;极其
    terrific	极好;了不起;很棒
    terrified	害怕;恐惧;吓坏
    terrify	恐吓;惊吓;吓
    terrifying	可怕;令人恐惧;恐怖
    territorial	领土
    territorial claim	领土要求;领土主张
    territorial dispute	领土争端;领土纠纷;领土争议
    territorial integrity	领土完整
    territorial sea	领海
    territorial sovereignty	领土主权
    territorial waters	领海;领水
    territory	领土;领地;境内;地区
    terror	恐怖;恐惧;惊恐
    terror attack	恐怖袭击
    terrorism	恐怖主义
    terrorist	恐怖分子;恐怖主义;恐怖
    terrorist act	恐怖行为;恐怖主义行为
    terrorist activity	恐怖活动;恐怖主义活动
    terrorist attack	恐怖袭击
    terrorist group	恐怖组织;恐怖集团
    terrorist organization	恐怖组织
    terrorize	恐吓;使恐惧
    terse	简短;简洁
    tertiary	第三;第三产业;高等
    tertiary industry	第三产业
    Tesla	特斯拉
    test	测试;试验;检验;考试;检测;考验
    test ban	禁止试验
    test flight	试飞
    test paper	试卷;考卷
    test score	考试成绩;考分;测试分数
    test tube	试管
    testament	遗嘱;证明
    testify	作证;证明
    testimony	证词;证言;作证
    testing	测试;检测;试验;检验
    testing ground	试验场
    tetanus	破伤风
    tether	拴;束缚
    Texas	得克萨斯;德州;得州
    text	文本;课文;文字;正文;案文
    text message	短信;短消息
    textbook	教科书;课本;教材
    textile	纺织;纺织品
    textile industry	纺织业;纺织工业
    textile mill	纺织厂
    textual	文本;文字
    texture	质地;纹理;质感
    Thai	泰国;泰国人;泰语
    Thai baht	泰铢
    Thailand	泰国
    Thames	泰晤士河
    thank	感谢;谢谢;谢
    thank you	谢谢;感谢
    thanked	感谢;道谢;致谢
    thankful	感谢;感激
    thankfully	幸好;感激;幸运
    thankless	吃力不讨好
    thanks	谢谢;感谢;多谢
    thanks to	由于;多亏;幸亏;归功于
    Thanksgiving	感恩节;感恩
    Thanksgiving Day	感恩节
    thatch	茅草
    Thatcher	撒切尔
    thaw	解冻;融化
    the British	英国人;英方;英国
    the Chinese	中国人;中方;中国
    the Communist Party	共产党
    the day after tomorrow	后天
    the day before yesterday	前天
    the dead	死者;死人
    the disabled	残疾人;残障人士
    the elderly	老年人;老人
    the former	前者
    the French	法国人;法方;法国
    the Great Wall	长城
    the Japanese	日本人;日方;日本
    the latter	后者
    the masses	群众;大众
    the Middle East	中东
    the more	越;更
    the motherland	祖国
    the next day	第二天;次日;翌日
    the other day	前几天;那天
    the other side	对方;另一边;另一方面
    the poor	穷人;贫困人口;贫困
    the public	公众;大众;民众
    the rich	富人;有钱人
    the same	相同;同样;一样
    the same day	当天;同一天;当日
    the same time	同时
    the unemployed	失业者;失业人员
    the West	西方
    the whole country	全国;举国
    the year before last	前年
    the young	年轻人;青年
    theater	剧院;剧场;戏院;电影院;戏剧
    theatre	剧院;剧场;戏剧
    theatre troupe	剧团
    theatrical	戏剧;剧场
    theft	盗窃;偷窃;失窃
    their	他们;她们;它们
    them	他们;她们;它们
    theme	主题;题材
    theme park	主题公园;主题乐园
    themselves	自己;他们自己;本身
    then	然后;那么;当时;那时;于是;接着
    thence	从那里;由此
    theologian	神学家
    theological	神学
    theology	神学
    theorem	定理
    theoretical	理论;理论性
    theoretical basis	理论基础;理论依据
    theoretical study	理论研究;理论学习
    theoretical system	理论体系
    theoretically	理论上;从理论上
    theorist	理论家
    theory	理论;学说;论
    theory and practice	理论与实践;理论和实践
    theory of evolution	进化论
    theory of relativity	相对论
    therapeutic	治疗;疗效
    therapist	治疗师
    therapy	治疗;疗法
    there	那里;那儿
    there are	有;存在
    there is	有;存在
    thereafter	此后;其后;之后
    thereby	从而;由此;因此
    therefore	因此;所以;因而;从而
    therein	其中;在其中
    thereof	其;其中
    thereupon	于是;随即
    thermal	热;热力;保暖
    thermal power	火电;热电;火力发电
    thermal power plant	火电厂;热电厂
    thermal power station	火电站;热电站
    thermometer	温度计;体温计
    thermonuclear	热核
    thesaurus	词库;同义词词典
    these	这些
    these days	如今;这些天;近来;这些日子
    thesis	论文;论点;命题
    they	他们;她们;它们
    thick	厚;浓;粗;浓密
    thicken	变厚;变浓
    thicket	灌木丛;丛林
    thickly	厚厚;浓密
    thickness	厚度;厚
    thief	小偷;贼;盗贼
    thieves	小偷;盗贼;贼
    thigh	大腿
    thin	薄;瘦;稀;细
    thing	事情;东西;事物;事
    think	认为;想;思考;觉得;以为
    think about	考虑;想;思考
    think highly of	高度评价;看重
    think of	想到;想起;认为;看待
    think over	仔细考虑;考虑;思考
    think tank	智库;智囊团
    thinker	思想家;思考者
    thinking	思维;思考;思想;想法
    thinly	稀疏;薄
    third	第三;三分之一
    third country	第三国;第三世界国家
    third generation	第三代
    third party	第三方;第三者
    third plenary session	三中全会
    third quarter	第三季度;三季度
    Third World	第三世界
    third world country	第三世界国家
    third-party	第三方
    thirdly	第三;再次
    thirst	口渴;渴望;渴
    thirsty	口渴;渴
    thirteen	十三;13
    thirteenth	第十三;十三
    thirtieth	第三十;三十
    thirty	三十;30
    this	这;此;本;该;这个
    this afternoon	今天下午
    this evening	今晚;今天晚上
    this kind of	这种;这类
    this month	本月;这个月
    this morning	今天早上;今早;今天上午;今晨
    this place	这里;这个地方
    this point	这一点;此时
    this reason	这个原因
    this time	这次;这一次;此次
    this week	本周;这周;这个星期
    this year	今年;本年;本年度
    Thomas	托马斯
    Thompson	汤普森
    thorax	胸部;胸腔
    thorn	刺;荆棘
    thorny	棘手;多刺
    thorough	彻底;全面;深入
    thoroughfare	大街;通道;大道
    thoroughgoing	彻底
    thoroughly	彻底;全面;深入;认真
    those	那些
    though	虽然;尽管;但;不过
    thought	想;认为;思想;想法;以为;思考
    thoughtful	深思熟虑;体贴;周到
    thoughtfully	若有所思;沉思
    thoughtless	轻率;欠考虑
    thoughts	思想;想法;思绪
    thousand	千;一千
    thousand years	千年;一千年
    thousand yuan	千元
    thousands	数千;成千上万;几千
    thousands of	数千;成千上万;数以千计;几千
    thrash	痛打;鞭打
    thread	线;线程;丝;线索
    threadbare	破旧;磨破
    threat	威胁;恐吓
    threat to peace	和平的威胁
    threat to security	安全威胁
    threaten	威胁;恐吓;危及
    threatened	威胁;受威胁;恐吓
    threatening	威胁;恐吓
    three	三;三个
    three days	三天;3天
    Three Gorges	三峡
    Three Gorges Dam	三峡大坝;三峡工程
    Three Gorges Project	三峡工程
    three hundred	三百;300
    Three Kingdoms	三国
    Three Mile Island	三里岛
    three months	三个月;3个月
    Three Represents	三个代表
    three rural issues	三农;三农问题
    three thousand	三千
    three times	三次;三倍
    three years	三年;3年
    three-dimensional	三维;立体
    three-quarters	四分之三
    threshold	门槛;阈值;临界值
    threw	扔;抛;投;丢
    thrice	三次;三倍
    thrift	节俭;节约
    thrifty	节俭;节约
    thrill	激动;兴奋;刺激
    thrilled	激动;兴奋;非常高兴
    thriller	惊悚;惊悚片
    thrilling	激动人心;惊心动魄;刺激
    thrive	蓬勃发展;繁荣;兴旺;茁壮
    thriving	繁荣;兴旺;蓬勃;蓬勃发展
    throat	喉咙;嗓子;咽喉
    throb	跳动;搏动;悸动
    throne	王位;宝座;皇位
    throng	人群;群;拥挤
    throttle	节流;油门;扼杀
    through	通过;穿过;经过;透过
    through and through	彻底;完完全全
    throughout	整个;遍及;始终;贯穿;全
    throughout history	历史上;古往今来;有史以来
    throughout the country	全国;全国各地
    throughout the day	全天;整天
    throughout the world	全世界;世界各地
    throughout the year	全年;一年四季;整年
    throughput	吞吐量
    throw	扔;抛;投;丢;掷
    throw away	扔掉;丢弃;抛弃
    throw light on	阐明;揭示
    throw out	扔掉;扔出;赶出
    throw up	呕吐;吐
    thrown	扔;抛;投
    thrown away	扔掉;丢弃
    thrown into	投入;陷入;扔进
    thrust	推力;猛推;刺;主旨
    thug	暴徒;打手;恶棍
    thumb	拇指;大拇指
    thumbs up	竖起大拇指;点赞;赞许
    thump	砰;重击
    thunder	雷;雷声;打雷
    thunderbolt	霹雳;雷电
    thunderous	雷鸣般;雷鸣
    thunderstorm	雷暴;雷雨;雷阵雨
    Thursday	星期四;周四
    thus	因此;从而;这样;于是;因而
    thwart	挫败;阻挠;阻止
    thyme	百里香
    thyroid	甲状腺
    Tian	田
    Tian'anmen Square	天安门广场;天安门
    Tiananmen	天安门
    Tiananmen Square	天安门广场;天安门
    Tianjin	天津
    Tianshan	天山
    Tibet	西藏
    Tibet Autonomous Region	西藏自治区
    Tibetan	藏族;西藏;藏语;藏
    Tibetan antelope	藏羚羊
    Tibetan Buddhism	藏传佛教
    Tibetan compatriot	藏族同胞
    Tibetan people	藏族人民;藏人;藏民
    Tibetan Plateau	青藏高原
    tick	滴答;勾;蜱
    ticket	票;门票;车票;机票;罚单
    ticket office	售票处
    tickle	挠痒;发痒;逗
    tidal	潮汐;潮
    tidal wave	浪潮;海啸;潮汐波
    tide	潮流;潮水;潮;潮汐
    tidings	消息;音讯
    tidy	整洁;整齐;收拾;整理
    tie	领带;系;联系;绑;平局
    tie-up	联合;合作
    tied	绑;系;捆;联系
    ties	关系;联系;纽带
    tiger	老虎;虎
    tight	紧;紧张;严格;紧密
    tight-lipped	守口如瓶;嘴唇紧闭
    tighten	收紧;加强;拧紧;紧缩
    tightened	收紧;加强
    tightly	紧紧;紧密;严格;牢牢
    tightrope	钢丝;走钢丝
    TikTok	抖音
    tile	瓷砖;瓦;瓦片
    till	直到;直至;耕种;收银机
    tilt	倾斜;倾侧;倾向
    Tim	蒂姆
    timber	木材;木料
    timber industry	木材工业;木材业
    time	时间;时候;时代;次;时期;时
    time and again	一再;屡次;反复
    time and energy	时间和精力
    time and place	时间和地点;时间地点
    time and space	时空;时间和空间
    time difference	时差
    time frame	时间框架;期限;时限
    time limit	期限;时限
    time of crisis	危机时刻
    time of war	战时
    time zone	时区
    time-consuming	耗时;费时
    time-honored	历史悠久;由来已久;老字号
    timeless	永恒;不朽
    timeline	时间表;时间线;时间轴
    timely	及时;适时
    timely manner	及时
    timer	定时器;计时器
    times	时代;次;倍;时报
    timetable	时间表;时刻表;课程表
    timid	胆小;羞怯;怯懦
    timidity	胆怯;羞怯
    timidly	胆怯;羞怯;怯生生
    timing	时机;定时;时间
    Timor-Leste	东帝汶
    tin	锡;罐头;罐
    tinge	色调;一丝
    tingle	刺痛;激动
    tinker	修补;摆弄
    tint	色调;色彩
    tiny	微小;极小;小小;细小
    tip	提示;尖端;小费;尖;诀窍
    tip of the iceberg	冰山一角
    tipping point	临界点;转折点;引爆点
    tipsy	微醉;微醺
    tiptoe	踮脚;踮着脚
    tiptoed	踮着脚;蹑手蹑脚
    Tirana	地拉那
    tire	轮胎;疲劳;厌倦
    tired	疲倦;累;疲惫;厌倦
    tireless	不知疲倦;孜孜不倦
    tirelessly	不知疲倦;不懈;孜孜不倦
    tiresome	令人厌烦;烦人;讨厌
    tissue	组织;纸巾
    Titanic	泰坦尼克
    title	标题;头衔;称号;题目;冠军;所有权
    title deed	房契;地契;产权证
    titled	题为;标题为;名为
    to a certain extent	在一定程度上;一定程度上
    to a great extent	很大程度上;在很大程度上
    to a large extent	很大程度上;在很大程度上
    to and fro	来回;往返
    to be honest	说实话;老实说;坦白说
    to begin with	首先;起初
    to date	迄今;迄今为止;至今
    to some extent	在一定程度上;某种程度上;一定程度上
    to sum up	总之;综上所述;总而言之
    to tell the truth	说实话;老实说
    to the best of my knowledge	据我所知
    to the contrary	相反
    to the point	中肯;切题
    to this day	至今;直到今天;时至今日
    to this end	为此
    toad	蟾蜍;癞蛤蟆
    toast	吐司;祝酒;敬酒;干杯;烤面包
    toaster	烤面包机
    tobacco	烟草;香烟
    tobacco control	控烟;烟草控制
    today	今天;今日;当今;如今
    today's China	今天的中国;当今中国
    today's society	当今社会;今天的社会
    today's world	当今世界;今日世界
    toddler	幼儿;学步儿童
    toe	脚趾;脚尖
    tofu	豆腐
    together	一起;共同;一同;一道;同时
    together with	连同;和;以及;与
    Togo	多哥
    Togolese	多哥
    toil	辛劳;辛苦;劳作
    toilet	厕所;马桶;卫生间;洗手间
    toilet paper	卫生纸;手纸
    token	令牌;代币;象征;标志
    Tokyo	东京
    told	告诉;讲;对;说
    told reporters	对记者说;告诉记者
    told the media	告诉媒体;对媒体说
    tolerable	可以忍受;可容忍
    tolerance	容忍;宽容;忍耐;公差;耐受
    tolerant	宽容;容忍
    tolerate	容忍;忍受;宽容
    tolerate no	不容;决不容忍
    toll	通行费;伤亡人数;过路费;代价
    toll road	收费公路
    Tolstoy	托尔斯泰
    Tom	汤姆
    tomato	番茄;西红柿
    tomb	坟墓;墓;陵墓
    tombstone	墓碑
    tomorrow	明天;明日
    tomorrow morning	明天早上;明早;明天上午
    tomorrow night	明晚
    ton	吨
    tone	语气;音调;色调;口吻
    Tonga	汤加
    Tongji University	同济大学
    Tongling	铜陵
    tongue	舌头;舌;语言
    tonight	今晚;今夜
    tonnage	吨位;吨数
    tonne	吨
    Tony	托尼
    Tony Blair	布莱尔
    too	太;也;过于
    too late	太迟;太晚;来不及
    too many	太多;过多
    too much	太多;过多
    took	拿;采取;带;花;取;需要
    took off	起飞;脱下;脱掉
    took office	就职;上任;就任
    took over	接管;接手;接任
    took place	发生;举行
    tool	工具;手段
    tool bar	工具栏
    toolbox	工具箱
    tooth	牙齿;牙
    toothache	牙痛;牙疼
    toothbrush	牙刷
    toothpaste	牙膏
    toothpick	牙签
    top	顶部;最高;顶;顶端;顶级;上面
    top leader	最高领导人;最高领导
    top official	高级官员;高官;最高官员
    top priority	首要任务;当务之急;重中之重;最优先
    top secret	绝密;最高机密
    top-down	自上而下
    top-level	顶层;高层;最高级
    top-level design	顶层设计
    top-notch	一流;顶尖
    topaz	黄玉;黄宝石
    topic	主题;话题;题目;议题
    topical	热门;专题
    topmost	最高;最上面
    topography	地形;地貌
    topple	推翻;倒塌
    torch	火炬;火把;手电筒
    torch relay	火炬接力;火炬传递
    tore	撕;撕裂;扯
    torment	折磨;痛苦
    torn	撕裂;撕;撕破;破烂
    torn apart	四分五裂;撕裂
    tornado	龙卷风
    Toronto	多伦多
    torpedo	鱼雷
    torrent	激流;洪流;急流
    torrential	倾盆;猛烈
    torrential rain	暴雨;倾盆大雨
    torrents	洪流;激流
    torso	躯干
    tortoise	乌龟;龟;陆龟
    torture	酷刑;折磨;拷打;刑讯
    tortured	折磨;拷打;酷刑
    Tory	保守党
    Toshiba	东芝
    toss	扔;抛;投掷;掷
    tossed	扔;抛;丢
    total	总;总共;总数;总计;合计;全部
    total amount	总额;总量;总金额
    total assets	总资产;资产总额
    total cost	总成本;总费用
    total demand	总需求
    total export	出口总额
    total import	进口总额
    total import and export	进出口总额
    total investment	总投资;投资总额
    total length	全长;总长;总长度
    total number	总数;总人数
    total output	总产量;总产出
    total output value	总产值
    total population	总人口
    total supply	总供给
    total value	总值;总价值;总额
    total volume	总量;总额
    totaled	总计;共计;达
    totaling	总计;共计;总额达
    totalitarian	极权;极权主义
    totality	整体;总体;全部
    totally	完全;全部;彻底
    totem	图腾
    touch	触摸;接触;触;碰;感动
    touch down	着陆;降落
    touch on	涉及;谈到;提及
    touch screen	触摸屏;触屏
    touch upon	涉及;谈到
    touched	感动;触摸;碰;触
    touching	感人;动人;触摸
    touchstone	试金石
    touchy	敏感;棘手
    tough	艰难;强硬;坚韧;严厉;棘手
    toughen	加强;使坚强;变强硬
    toughest	最艰难;最严厉;最强硬
    toughness	韧性;坚韧;强硬
    tour	旅游;游览;巡回;参观;旅行
    tour group	旅游团;旅行团
    tour guide	导游
    touring	巡回;旅游;巡演
    tourism	旅游;旅游业
    tourism industry	旅游业;旅游产业
    tourism resource	旅游资源
    tourist	游客;旅游者;旅游;观光客
    tourist agency	旅行社
    tourist attraction	旅游景点;旅游胜地;景点
    tourist destination	旅游目的地;旅游胜地
    tourist guide	导游
    tourist industry	旅游业
    tourist season	旅游旺季;旅游季节
    tourist spot	旅游景点;景点
    tournament	锦标赛;比赛;联赛;赛事
    tow	拖;牵引;拖车
    toward	朝;向;朝着;对;接近
    towards	朝;向;朝着;对;对于
    towel	毛巾
    tower	塔;大厦;塔楼
    towering	高耸;巍峨;参天
    town	镇;城镇;小镇;城
    town center	镇中心;市中心
    town hall	市政厅;镇公所
    townhouse	联排别墅;排屋
    towns	城镇;镇
    townsfolk	镇民;市民
    township	乡镇;乡;镇
    township and village	乡村;乡镇
    township and village enterprise	乡镇企业
    township enterprise	乡镇企业
    township government	乡政府;镇政府
    townspeople	镇民;市民;镇上
    toxic	有毒;毒性
    toxic chemical	有毒化学品
    toxic substance	有毒物质
    toxic waste	有毒废物;有毒废料
    toxicity	毒性
    toxicology	毒理学
    toxin	毒素
    toy	玩具
    Toyota	丰田
    trace	追踪;痕迹;踪迹;追溯;微量
    traceable	可追溯;追溯
    traced	追溯;追踪
    track	轨道;跟踪;追踪;足迹;跑道
    track and field	田径
    track record	记录;业绩;往绩
    tracking	跟踪;追踪
    tract	大片;道;土地
    traction	牵引;牵引力
    tractor	拖拉机;牵引车
    trade	贸易;交易;行业;商业;买卖
    trade agreement	贸易协定;贸易协议
    trade and economic cooperation	经贸合作
    trade and investment	贸易和投资;贸易投资;贸易与投资
    trade balance	贸易平衡;贸易差额;贸易收支
    trade ban	贸易禁令
    trade barrier	贸易壁垒;贸易障碍
    trade conflict	贸易冲突;贸易摩擦
    trade deal	贸易协议;贸易协定
    trade deficit	贸易逆差;贸易赤字
    trade delegation	贸易代表团
    trade dispute	贸易争端;贸易纠纷;贸易摩擦
    trade embargo	贸易禁运
    trade fair	交易会;展销会;博览会
    trade friction	贸易摩擦
    trade imbalance	贸易失衡;贸易不平衡
    trade in goods	货物贸易
    trade in services	服务贸易
    trade liberalization	贸易自由化
    trade minister	贸易部长;商务部长
    trade negotiation	贸易谈判
    trade off	权衡;取舍
    trade policy	贸易政策
    trade promotion	贸易促进
    trade protectionism	贸易保护主义
    trade relation	贸易关系;经贸关系
    trade relations	贸易关系;经贸关系
    trade remedy	贸易救济
    trade representative	贸易代表
    trade restriction	贸易限制
    trade route	贸易路线;商路
    trade sanction	贸易制裁
    trade secret	商业秘密;商业机密
    trade surplus	贸易顺差;贸易盈余
    trade talks	贸易谈判
    trade tensions	贸易紧张局势;贸易摩擦
    trade union	工会
    trade unionist	工会会员;工会主义者
    trade volume	贸易额;贸易量;交易量
    trade war	贸易战
    trade-off	权衡;取舍
    traded	交易;贸易;买卖
    trademark	商标
    trader	交易员;商人;贸易商
    tradesman	商人;店主;工匠
    trading	交易;贸易
    trading day	交易日
    trading partner	贸易伙伴
    trading system	贸易体系;交易系统;贸易体制
    trading volume	交易量;成交量;交易额
    tradition	传统;惯例
    traditional	传统
    traditional Chinese	繁体中文;传统中国;中国传统
    traditional Chinese medicine	中医;中医药;传统中医;中药
    traditional culture	传统文化
    traditional festival	传统节日
    traditional friendship	传统友谊
    traditional industry	传统产业;传统工业
    traditional medicine	传统医学;传统医药
    traditional security	传统安全
    traditional virtue	传统美德
    traditional way	传统方式;传统方法
    traditionalist	传统主义者;传统派
    traditionally	传统上;历来
    traffic	交通;流量;运输;贩运
    traffic accident	交通事故;车祸
    traffic congestion	交通拥堵;交通堵塞
    traffic control	交通管制;交通控制;交通管理
    traffic flow	车流量;交通流量;车流
    traffic jam	交通堵塞;堵车;塞车
    traffic light	红绿灯;交通灯;交通信号灯
    traffic management	交通管理
    traffic police	交警;交通警察
    traffic rule	交通规则;交规
    traffic volume	交通量;车流量
    trafficker	贩子;贩运者;毒贩
    trafficking	贩运;贩卖;走私
    trafficking in persons	贩运人口;人口贩运
    tragedy	悲剧;惨剧;惨案
    tragic	悲惨;悲剧;悲剧性
    tragically	悲惨;不幸
    trail	小路;踪迹;小径;落后;足迹
    trailer	拖车;预告片;挂车
    train	火车;列车;培训;训练
    train station	火车站;车站
    trained	训练;培训;训练有素;受过训练
    trainee	受训者;学员;实习生
    trainer	教练;培训师;训练员
    training	培训;训练;培养
    training base	培训基地;训练基地
    training camp	训练营;集训
    training center	培训中心;训练中心
    training class	培训班;训练班
    training course	培训班;培训课程
    training program	培训计划;培训项目;训练计划
    training school	培训学校;学校
    trait	特征;特点;特质;性状
    traitor	叛徒;卖国贼
    trajectory	轨迹;弹道;轨道
    tram	电车;有轨电车
    tramp	流浪汉;脚步声;跋涉
    trample	践踏;踩踏
    trample upon	践踏
    trance	恍惚;出神
    tranquil	宁静;平静;安宁
    tranquility	宁静;平静;安宁
    tranquilizer	镇静剂
    trans-Pacific	跨太平洋
    Trans-Pacific Partnership	跨太平洋伙伴关系协定;跨太平洋伙伴关系
    transact	交易;办理
    transaction	交易;事务
    transaction cost	交易成本
    transaction volume	交易额;交易量;成交额
    transatlantic	跨大西洋;大西洋两岸
    transboundary	跨界;跨境
    transcend	超越;超出
    transcendent	超越;卓越
    transcribe	转录;抄写;誊写
    transcript	成绩单;笔录;抄本;文字记录
    transcription	转录;抄写
    transfer	转移;转让;转账;调动;转
    transfer of ownership	所有权转移;过户
    transfer of power	权力移交;权力交接;政权移交
    transfer of property	财产转让
    transfer of technology	技术转让
    transfer payment	转移支付
    transferable	可转让;可转移
    transferred	转移;转让;调;移交
    transform	转变;改造;转化;转换;变换
    transform into	转变为;转化为;变成
    transformation	转型;转变;改造;变革;转换
    transformation and upgrading	转型升级
    transformation of the economy	经济转型
    transformed	转变;改变;改造;变成
    transformer	变压器;变形金刚
    transforming	转变;改造;转型
    transfusion	输血
    transgenic	转基因
    transgress	违反;越过
    transgression	违法;犯罪;越轨
    transient	短暂;瞬时;暂时
    transistor	晶体管
    transit	过境;运输;中转;交通
    transit trade	转口贸易;过境贸易
    transit visa	过境签证
    transition	过渡;转型;转变
    transition period	过渡期;过渡时期
    transitional	过渡;过渡性
    transitional government	过渡政府
    transitional period	过渡期;过渡时期
    transitory	短暂;暂时
    translate	翻译;转化;译
    translate into	转化为;翻译成;译成
    translated	翻译;译;译成
    translation	翻译;译文;译本
    translation memory	翻译记忆;翻译记忆库
    translation theory	翻译理论
    translator	翻译;译者;翻译家
    transmission	传播;传输;传递;变速器;传染
    transmission line	输电线路;传输线
    transmit	传播;传输;传递;传送;传达
    transmitted	传播;传输;传递;传送
    transmitter	发射机;发射器;变送器
    transnational	跨国
    transnational corporation	跨国公司
    transnational crime	跨国犯罪
    transparency	透明度;透明
    transparent	透明;公开
    transplant	移植
    transplantation	移植
    transport	运输;交通;运送;交通运输
    transport capacity	运力;运输能力
    transport network	交通网络;运输网络;交通网
    transport system	交通系统;运输系统
    transportation	运输;交通;交通运输
    transportation hub	交通枢纽
    transportation network	交通网络;运输网络
    transporter	运输车;运输商;转运
    trap	陷阱;圈套;困住
    trapped	被困;困住;困在;陷入
    trash	垃圾;废物
    trash can	垃圾桶;垃圾箱
    trauma	创伤;外伤
    traumatic	创伤;创伤性
    travel	旅行;旅游;出行;行驶
    travel agency	旅行社
    travel expense	差旅费;旅费
    traveled	旅行;行驶;走
    traveler	旅客;旅行者;游客
    travelers	旅客;旅行者;游客
    travelled	旅行;行驶;走
    traveller	旅行者;旅客;游客
    travelling	旅行;行驶;旅游
    traverse	穿越;穿过;遍历
    travesty	嘲弄;歪曲
    trawler	拖网渔船;渔船
    tray	托盘;盘子;盘
    treacherous	奸诈;危险;背叛
    treachery	背叛;变节
    tread	踩;踏;行走
    treadmill	跑步机
    treason	叛国;叛国罪
    treasure	财富;宝藏;珍惜;珍宝;宝
    treasured	珍贵;珍藏;珍惜
    treasurer	财务主管;司库;财务
    treasury	财政部;国库;财政
    treasury bond	国债;国库券
    treasury secretary	财政部长
    treat	对待;治疗;款待;处理;请客
    treated	治疗;对待;处理
    treatise	论文;专著
    treatment	治疗;待遇;处理;对待
    treaty	条约
    treaty obligation	条约义务
    Treaty of Versailles	凡尔赛条约;凡尔赛和约
    tree	树;树木;大树
    tree planting	植树;种树
    tree trunk	树干
    trek	跋涉;长途跋涉
    tremble	颤抖;发抖;战栗
    trembled	颤抖;发抖;战栗
    trembling	颤抖;发抖;哆嗦
    tremendous	巨大;极大
    tremendously	极大;非常
    tremor	震动;颤抖;地震
    tremulous	颤抖;颤动
    trench	战壕;沟;海沟;壕沟
    trend	趋势;潮流;走势;动向
    trend of development	发展趋势
    trend of the times	时代潮流;时代趋势
    trendy	时髦;时尚;流行
    trepidation	恐惧;惶恐;不安
    trespass	侵入;侵犯;擅自进入
    trial	审判;试验;试用;审理;考验
    trial and error	试错;反复试验
    trial operation	试运行;试营业
    trial period	试用期
    trial run	试运行;试车
    triangle	三角形;三角
    triangular	三角形;三角
    tribal	部落
    tribe	部落;部族
    tribulation	苦难;磨难
    tribunal	法庭;仲裁庭;裁判所;审裁处
    tribune	论坛;护民官
    tributary	支流
    tribute	致敬;敬意;贡品;悼念
    trick	把戏;诡计;花招;技巧;欺骗;窍门
    trickery	欺骗;诡计
    trickle	滴;细流;流淌
    tricky	棘手;狡猾
    tricycle	三轮车
    tried	试图;努力;尝试;试;审判
    tried his best	尽力;竭尽全力
    trifle	小事;琐事
    trifling	微不足道;琐碎
    trigger	触发;引发;扳机;引起
    triggered	引发;触发;引起
    trillion	万亿;兆
    trilogy	三部曲
    trim	修剪;修整;削减
    Trinidad and Tobago	特立尼达和多巴哥
    trinity	三位一体
    trinket	小饰品
    trip	旅行;行程;旅程;绊倒;出行
    triple	三倍;三重;增加两倍
    triplet	三胞胎
    tripod	三脚架;鼎
    Tripoli	的黎波里
    triumph	胜利;凯旋;战胜
    triumphant	胜利;凯旋;得意洋洋
    triumphantly	得意;胜利;凯旋
    trivial	琐碎;微不足道
    trolley	手推车;电车
    troop	部队;军队;群
    troop withdrawal	撤军
    troops	部队;军队;士兵
    trophy	奖杯;战利品
    tropic	热带;回归线
    tropical	热带
    tropical forest	热带森林;热带雨林
    tropical rainforest	热带雨林
    tropical storm	热带风暴
    trot	小跑;快步
    trouble	麻烦;困难;问题;困扰;烦恼
    trouble spot	热点;麻烦地点
    troubled	陷入困境;困扰;烦恼;不安
    troublemaker	捣乱分子;麻烦制造者
    troubleshoot	排除故障;故障排除
    troublesome	麻烦;令人讨厌;棘手
    trough	低谷;槽;食槽
    troupe	剧团;团;戏班
    trousers	裤子;长裤
    trout	鳟鱼
    truant	逃学;旷课
    truce	停战;休战
    truck	卡车;货车
    truck driver	卡车司机;货车司机
    trudge	跋涉;艰难
    true	真;真实;真正;真的
    true friend	真正的朋友;真朋友
    true love	真爱
    true story	真实故事
    true-life	真实
    truffle	松露
    truism	老生常谈;不言自明
    truly	真正;确实;真实;真诚
    Truman	杜鲁门
    Trump	特朗普;川普
    trump	王牌
    trumpet	小号;喇叭;号角
    truncate	截断;缩短
    trunk	树干;象鼻;行李箱;躯干;干线
    trust	信任;相信;信托;信赖
    trust each other	互相信任;相互信任
    trust fund	信托基金
    trusted	信任;可信;信赖
    trustee	受托人;信托人;董事
    trustworthy	可信赖;值得信任;可靠;守信
    truth	真相;真理;事实;真实
    truthful	真实;诚实;如实
    truthfully	如实;真实;诚实
    try	尝试;试图;努力;试;设法;审判
    try hard	努力;尽力
    try on	试穿
    try one's best	尽力;尽最大努力;竭尽全力
    trying	试图;努力;尝试;设法
    tsar	沙皇
    Tsinghua University	清华大学;清华
    tsunami	海啸
    tub	浴缸;盆;桶
    tube	管;管子;地铁;试管
    tuberculosis	结核病;肺结核
    tuck	塞;塞进;掖
    Tuesday	星期二;周二
    tufts	簇;丛
    tug	拖;拉;拖船
    tuition	学费;学杂费
    tuition fee	学费
    tulip	郁金香
    tumble	暴跌;跌倒;翻滚
    tumbler	酒杯;平底玻璃杯
    tumor	肿瘤;瘤
    tumour	肿瘤;瘤
    tumult	骚动;喧嚣
    tumultuous	动荡;喧嚣;混乱
    tuna	金枪鱼
    tundra	苔原
    tune	曲调;调整;旋律;曲子
    tungsten	钨
    tunic	束腰外衣;长袍
    tuning	调整;调谐;调音
    Tunis	突尼斯
    Tunisia	突尼斯
    Tunisian	突尼斯
    tunnel	隧道;地道;坑道
    turban	头巾
    turbid	浑浊
    turbine	涡轮;涡轮机;汽轮机
    turbulence	动荡;湍流;混乱
    turbulent	动荡;混乱;湍急
    turf	草皮;地盘
    Turin	都灵
    Turk	土耳其人
    Turkey	土耳其
    turkey	火鸡
    Turkish	土耳其;土耳其语;土耳其人
    Turkmen	土库曼
    Turkmenistan	土库曼斯坦
    turmoil	动荡;混乱;骚乱
    turn	转;转向;轮到;变成;转变;转身
    turn a blind eye	视而不见;熟视无睹
    turn a deaf ear	充耳不闻;置若罔闻
    turn around	转身;转过身;扭转
    turn away	转过身;拒绝;转开
    turn back	返回;回头;折返
    turn down	拒绝;调低;关小
    turn for the better	好转;转机
    turn in	上交;交;提交
    turn into	变成;变为;转化为;成为
    turn off	关闭;关掉;关上
    turn on	打开;开启
    turn out	结果;证明;原来
    turn over	翻;移交;翻转;翻身
    turn pale	脸色苍白;变得苍白
    turn red	变红;脸红
    turn the page	翻页;翻开
    turn the tide	扭转局面;扭转局势
    turn to	求助;转向;求助于
    turn up	出现;露面;调高
    turn upside down	颠倒;翻天覆地
    turnaround	转机;好转;周转
    turned	转身;转;变成;转向
    turned around	转过身;转身
    turned into	变成;变为;成了
    turned out	原来;结果;证明
    turned over	翻;移交;翻身
    turned pale	脸色苍白;脸色发白
    turned to	转向;求助;转身
    turning	转;转向;转折
    turning point	转折点;拐点;转机
    turnip	萝卜;芜菁
    turnout	投票率;出席人数
    turnover	营业额;周转;成交额;人员流动
    Turpan	吐鲁番
    turret	炮塔;角楼
    turtle	海龟;龟;乌龟
    tusk	象牙;獠牙
    tutelage	指导;监护
    tutor	导师;家教;辅导;家庭教师
    tutorial	教程;辅导
    Tuvalu	图瓦卢
    tuxedo	燕尾服;晚礼服
    TV	电视;电视机
    TV series	电视剧;电视连续剧
    TV station	电视台
    twelfth	第十二;十二
    twelve	十二;12
    twelve hundred	一千二百
    twentieth	第二十;二十
    twentieth century	二十世纪;20世纪
    Twentieth Century Fox	二十世纪福克斯
    twenty	二十;20
    twenty thousand	两万;二万
    twenty years	二十年;20年
    twenty-first century	二十一世纪;21世纪
    twenty-five	二十五;25
    twice	两次;两倍;两度
    twig	小树枝;嫩枝;树枝
    twilight	黄昏;暮色;暮光
    twin	双胞胎;孪生;双
    twin towers	双子塔
    twine	麻线;缠绕
    twinkle	闪烁;闪耀
    twirl	旋转;快速转动
    twist	扭曲;扭;拧;曲折;扭转
    twisted	扭曲;扭;弯曲
    twitch	抽搐;抽动
    Twitter	推特
    two	二;两;两个
    two days	两天;2天
    two hundred	两百;二百;200
    two months	两个月;2个月
    two parties	双方;两党
    two people	两人;两个人
    two sessions	两会
    two sides	双方;两岸;两国
    two thirds	三分之二
    two thousand	两千;二千
    two weeks	两周;两个星期
    two years	两年;2年
    two-child policy	二孩政策
    two-day	为期两天;两天
    two-dimensional	二维;平面
    two-party	两党;双方
    two-party system	两党制
    two-state solution	两国方案;两国解决方案
    two-thirds	三分之二
    two-way	双向
    two-way trade	双边贸易
    two-year	两年;为期两年
    twofold	两倍;双重
    tycoon	大亨;巨头;富豪
    type	类型;种类;键入;型;输入;打字
    type of work	工种;工作类型
    typewriter	打字机
    typhoid	伤寒
    typhoon	台风
    typical	典型;有代表性
    typically	通常;一般;典型
    typify	代表;象征
    typing	打字;键入;输入
    typo	错字;打字错误
    tyrannical	专制;残暴;暴虐
    tyranny	暴政;专制;暴虐
    tyrant	暴君
    tyre	轮胎
    """#
}
