extension CoreLexicon {
  /// Headwords that begin with O.
  static let wordsO: StaticString = #"""
    o'clock	点;点钟
    oaf	傻瓜
    oak	橡树;橡木
    oaks	橡树
    oar	桨;船桨
    oasis	绿洲
    oat	燕麦
    oath	誓言;宣誓;誓词
    oath of office	就职宣誓
    oath-taking	宣誓
    oatmeal	燕麦片;燕麦粥
    oats	燕麦
    Obama	奥巴马
    obedience	服从;顺从;听话
    obedient	听话;顺从;服从
    obediently	顺从;听话;乖乖
    obeisance	敬礼
    obelisk	方尖碑
    obese	肥胖
    obese people	肥胖者
    obesity	肥胖;肥胖症
    obey	服从;遵守;听从
    obituary	讣告;讣闻
    object	对象;反对;物体;目标;目的;物品
    object lesson	教训
    object-oriented	面向对象
    objection	反对;异议
    objectionable	令人反感
    objective	目标;客观;目的
    objective and fair	客观公正
    objective and impartial	客观公正
    objective conditions	客观条件
    objective fact	客观事实
    objective factors	客观因素
    objective law	客观规律
    objective laws	客观规律
    objective reality	客观现实;客观实际
    objective world	客观世界
    objectively	客观;客观上
    objectives	目标;目的
    objectivity	客观性;客观
    objector	反对者
    obligate	有义务;责成
    obligated	有义务
    obligation	义务;责任;职责
    obligations	义务;责任
    obligatory	强制;义务;必须
    obligatory education	义务教育
    oblige	迫使;责成;帮忙
    obliged	有义务;不得不;感激;必须
    obligee	债权人;权利人
    obliging	乐于助人
    obligor	债务人;义务人
    oblique	倾斜;斜
    obliterate	抹去;消灭;摧毁
    obliteration	消灭;抹去
    oblivion	遗忘;忘却;湮没
    oblivious	浑然不觉;没有察觉;不知不觉
    oblong	长方形;椭圆形
    obnoxious	讨厌;可憎
    oboe	双簧管
    obscene	淫秽;下流;猥亵
    obscenity	淫秽
    obscure	模糊;晦涩;默默无闻;掩盖
    obscurity	默默无闻;晦涩;黑暗
    observable	可观察;可见
    observance	遵守;纪念;庆祝
    observant	善于观察;观察力
    observation	观察;观测;监视;意见
    observation deck	观景台
    observation post	观察哨;哨所
    observatory	天文台;观测站;气象台
    observe	观察;遵守;注意到;观测;庆祝
    observe discipline	遵守纪律
    observe the law	遵守法律;守法
    observed	观察;遵守;观察到
    observer	观察员;观察者;观察家
    observer mission	观察团
    observer status	观察员地位
    observing	观察;遵守
    obsess	痴迷;着迷;困扰
    obsessed	痴迷;着迷;迷恋
    obsession	痴迷;迷恋;执着
    obsession with	痴迷
    obsidian	黑曜石
    obsolescence	过时
    obsolete	过时;淘汰;废弃;陈旧
    obstacle	障碍;阻碍;障碍物
    obstacles	障碍;阻碍
    obstetrician	产科医生
    obstetrics	产科
    obstetrics and gynecology	妇产科
    obstinacy	顽固;固执
    obstinate	顽固;固执;倔强
    obstinately	顽固;固执
    obstruct	阻碍;妨碍;阻挠;阻塞
    obstruction	阻碍;阻塞;障碍;妨碍
    obstruction of justice	妨碍司法公正
    obtain	获得;取得;得到
    obtain evidence	取证
    obtainable	可获得
    obtained	获得;取得;得到
    obtrusive	突兀
    obtuse	迟钝
    obvious	明显;显而易见;显然
    obviously	显然;明显;很明显
    occasion	场合;时机;机会;时刻;之际
    occasional	偶尔;偶然
    occasionally	偶尔;有时;偶然
    occasions	场合;场合下;次
    occidental	西方
    occult	神秘;玄学
    occupancy	占用;入住率;居住
    occupant	居住者;占有人;住户
    occupation	职业;占领;占据
    occupation forces	占领军
    occupational	职业
    occupational disease	职业病
    occupational hazard	职业危害;职业病危害
    occupational health	职业健康;职业卫生
    occupational injury	工伤;职业伤害
    occupational safety	职业安全
    occupational safety and health	职业安全与健康
    occupational training	职业培训
    occupied	占领;被占;占据;忙
    occupied area	占领区;沦陷区
    Occupied Palestinian Territory	被占领巴勒斯坦领土;巴勒斯坦被占领土
    occupied territories	被占领土
    occupied territory	被占领土
    occupier	占领者;占用人
    occupy	占领;占据;占;占用
    occupying	占领;占据
    occupying forces	占领军
    occupying power	占领国
    occur	发生;出现;想到
    occurred	发生;出现
    occurrence	发生;出现;事件
    occurring	发生;出现
    ocean	海洋;大洋;海
    ocean current	洋流
    ocean floor	海底
    ocean governance	海洋治理
    ocean-going	远洋
    Oceania	大洋洲
    oceanic	海洋;大洋
    oceanographer	海洋学家
    oceanographic	海洋学;海洋
    oceanography	海洋学
    oceans	海洋
    oceans and the law of the sea	海洋和海洋法
    octagon	八角形
    octave	八度
    October	十月;10月
    October Revolution	十月革命
    octopus	章鱼
    odd	奇怪;古怪;奇数;怪
    odd job	零工;杂活
    odd jobs	零工;杂活
    odd number	奇数;单数
    oddity	怪事
    oddly	奇怪;古怪
    oddly enough	说来奇怪;奇怪的是
    odds	可能性;几率;赔率;胜算
    ode	颂歌;颂
    odious	可憎;讨厌
    odor	气味;臭味;异味
    odorless	无味
    odour	气味;臭味;异味
    odyssey	奥德赛;历程
    OECD	经合组织;经济合作与发展组织
    of age	成年
    of all ages	各年龄段
    of all kinds	各种;各种各样
    of course	当然;自然
    of good quality	优质
    of great importance	非常重要;极为重要;具有重要意义
    of great significance	具有重要意义;意义重大;具有重大意义
    of high quality	高质量;优质
    of late	最近
    of late years	近年来
    of no avail	无济于事
    of one mind	同心;一致
    of one's own accord	自愿;主动
    of the same age	同龄
    of the same kind	同类
    of this year	今年
    of value	有价值
    off and on	断断续续;时断时续
    off course	偏离航线
    off duty	下班
    off guard	措手不及;不备
    off the coast	沿海;海岸外
    off the hook	脱身
    off the record	非正式;不得发表
    off work	下班
    off-balance sheet	表外
    off-campus	校外
    off-duty	下班;不当班
    off-hand	随便;即席
    off-limits	禁区;禁止入内
    off-line	离线;线下
    off-peak	非高峰;错峰
    off-road	越野
    off-season	淡季
    off-shore	离岸;近海
    off-site	异地;场外
    off-the-record	非正式;私下
    offence	犯罪;冒犯;罪行;违法行为
    offend	冒犯;得罪;触犯
    offended	生气;冒犯;得罪
    offender	罪犯;违法者;犯罪者
    offense	犯罪;冒犯;进攻;罪行;违法行为
    offensive	进攻;攻势;冒犯;攻击性
    offensive and defensive	攻防
    offensive language	冒犯性语言
    offensive weapon	进攻性武器
    offer	提供;提出;报价;给予;出价
    offer a reward	悬赏
    offer advice	提供建议;建言献策
    offer assistance	提供援助;提供协助
    offer help	提供帮助
    offer of	提供
    offer sacrifices	祭祀
    offer support	提供支持
    offering	提供;发行;供品;产品
    offhand	随便;即席
    office	办公室;办事处;局;职务;职位
    office automation	办公自动化
    office building	办公楼;写字楼;办公大楼
    office clerk	办公室职员;文员
    office hours	办公时间;上班时间
    office of	办公室;办事处
    Office of the High Commissioner	高级专员办事处
    Office of the High Commissioner for Human Rights	人权事务高级专员办事处;人权高专办
    office of the president	总统办公室;校长办公室
    office of the secretary-general	秘书长办公厅
    office of the united nations high commissioner for human rights	联合国人权事务高级专员办事处;人权高专办
    Office of the United Nations High Commissioner for Refugees	联合国难民事务高级专员公署;难民署;难民专员办事处
    office space	办公空间;办公室;办公用房
    office supplies	办公用品
    office work	办公室工作
    office worker	上班族;白领;办公室职员
    office workers	上班族;白领
    officeholder	官员
    officer	军官;官员;警官;人员;主任;警察
    officer in charge	主管人员;主任
    officers	官员;军官;人员
    officers and men	官兵
    officers and soldiers	官兵
    official	官员;正式;官方;公务员
    official abuse	滥用职权
    official account	公众号;官方账号
    official attitude	官方态度
    official business	公务;公事
    official car	公车;公务车
    official ceremony	正式仪式
    official corruption	官员腐败
    official data	官方数据
    official department	官方部门
    official development assistance	官方发展援助
    official document	公文;正式文件;官方文件
    official duty	公务;公职;职责
    official exchange rate	官方汇率
    official figures	官方数据;官方数字
    official information	官方信息
    official investigation	官方调查
    official invitation	正式邀请
    official language	官方语言;正式语文
    official languages	官方语言;正式语文
    official letter	公函
    official media	官方媒体
    official news agency	官方通讯社
    official newspaper	官方报纸;机关报
    official opening	正式开幕
    official position	官方立场;公职
    official rank	官职;官衔
    official receiver	破产管理署署长
    official records	正式记录
    official residence	官邸
    official response	官方回应;正式答复
    official seal	公章;印章
    official secrets	官方机密
    official source	官方消息来源
    official spokesman	官方发言人
    official statement	官方声明;正式声明
    official statistics	官方统计;官方统计数据
    official talks	正式会谈;官方会谈
    official text	正式文本
    official title	官衔;正式名称
    official version	官方说法;正式版本
    official visit	正式访问
    official website	官网;官方网站
    officialdom	官场
    officialese	官腔
    officially	正式;官方
    officials	官员;干部
    officiate	主持;裁判
    offing	即将发生
    offline	离线;线下;下线
    offset	抵消;弥补;偏移;补偿
    offshoot	分支;旁支
    offshore	近海;离岸;海上
    offshore company	离岸公司
    offshore oil	海上石油;近海石油
    offshore wind power	海上风电
    offside	越位
    offsite	异地;场外
    offspring	后代;子女;子孙
    oft	常常
    often	经常;常常;往往;时常
    ogle	盯着
    ogre	食人魔;怪物
    oh	哦;噢;啊
    oh my God	天哪;我的天;天啊
    OHCHR	人权高专办;联合国人权事务高级专员办事处
    Ohio	俄亥俄
    oil	石油;油;原油;油画
    oil and gas	油气;石油和天然气
    oil and gas field	油气田
    oil and natural gas	石油天然气;石油和天然气
    oil company	石油公司
    oil crisis	石油危机
    oil crop	油料作物
    oil drilling	石油钻探;钻油
    oil drum	油桶
    oil embargo	石油禁运
    oil exploration	石油勘探
    oil export	石油出口
    oil exporter	石油出口国
    oil exports	石油出口
    oil field	油田
    oil fields	油田
    oil for food	石油换粮食
    oil import	石油进口
    oil imports	石油进口
    oil industry	石油工业;石油行业
    oil lamp	油灯
    oil market	石油市场
    oil paint	油画颜料;油漆
    oil painting	油画
    oil pipeline	输油管道;石油管道
    oil pollution	石油污染;油污
    oil price	油价;石油价格
    oil prices	油价;石油价格
    oil production	石油生产;石油产量;产油
    oil refinery	炼油厂
    oil refining	炼油
    oil reserve	石油储备;石油储量
    oil reserves	石油储量;石油储备
    oil resources	石油资源
    oil revenue	石油收入
    oil rig	石油钻机;钻井平台
    oil spill	漏油;石油泄漏;溢油
    oil supply	石油供应
    oil tank	油箱;油罐
    oil tanker	油轮
    oil well	油井
    oil-producing	产油
    oil-producing country	产油国
    oil-rich	石油资源丰富;盛产石油
    oilfield	油田
    oily	油性;油腻
    ointment	软膏;药膏
    OK	好;可以;没事
    okay	好;可以;没事
    Okinawa	冲绳
    Oklahoma	俄克拉荷马;俄克拉何马
    old	老;旧;古老;岁;年老
    old age	老年;晚年
    old age pension	养老金
    old book	旧书
    old boy	老伙计;校友
    old buddy	老伙计;老朋友
    old building	旧楼;老建筑
    old cadres	老干部
    old car	旧车
    old China hand	中国通
    old city	古城;老城;老城区
    old clothes	旧衣服
    old comrades	老同志
    old customs	旧习俗
    old days	过去;往日;从前
    old fellow	老兄;老家伙
    old fogey	老顽固
    old friend	老朋友;老友
    old generation	老一辈;老一代
    old guard	保守派
    old hand	老手
    old house	老房子;旧房子
    old ideas	旧思想
    old industrial base	老工业基地
    old industrial bases	老工业基地
    old lady	老太太;老妇人
    old maid	老处女;老姑娘
    old man	老人;老头;老头子
    old people	老人;老年人
    old problem	老问题
    old revolutionary base areas	革命老区;老区
    old saying	俗话;老话;古话
    old school	老派;母校
    old society	旧社会
    Old Testament	旧约
    old time	旧时
    old times	旧时;往日;从前
    old town	古镇;老城;古城
    old tree	老树;古树
    old way	老路;老办法
    old woman	老太太;老妇人;老太婆
    old world	旧世界;旧大陆
    old years	老年
    old-age care	养老;养老服务
    old-age insurance	养老保险
    old-aged	老年
    old-fashioned	老式;过时;守旧
    old-style	旧式;老式
    old-timer	老手;老前辈
    older	年长;较大;更老;以上
    older adult	老年人
    older brother	哥哥
    older generation	老一辈;老一代
    older man	老人
    older people	老年人;老人
    older persons	老年人
    older sister	姐姐
    older women	老年妇女
    oldest	最老;最古老;最年长
    oldest son	长子;大儿子
    oligarch	寡头
    oligarchy	寡头政治;寡头
    oligopoly	寡头垄断
    olive	橄榄
    olive branch	橄榄枝
    olive oil	橄榄油
    Oliver	奥利弗
    Olympiad	奥林匹克;奥运会
    Olympian	奥运选手
    Olympic	奥运;奥林匹克;奥运会
    Olympic athlete	奥运选手;奥运健儿
    Olympic champion	奥运冠军
    Olympic Committee	奥委会;奥林匹克委员会
    Olympic flag	奥林匹克旗;奥运会会旗
    Olympic Games	奥运会;奥林匹克运动会
    Olympic gold medal	奥运金牌;奥运会金牌
    Olympic movement	奥林匹克运动
    Olympic record	奥运会纪录;奥运纪录
    Olympic spirit	奥林匹克精神;奥运精神
    Olympic torch	奥运火炬
    Olympic village	奥运村
    Olympic Winter Games	冬季奥运会;冬奥会
    Olympics	奥运会;奥运
    Olympus	奥林匹斯;奥林巴斯
    Oman	阿曼
    Omani	阿曼
    ombudsman	监察员;申诉专员
    omelette	煎蛋卷
    omen	预兆;征兆
    Omicron	奥密克戎
    ominous	不祥;不祥之兆
    omission	遗漏;省略;疏忽;不作为
    omit	省略;遗漏;略去
    omnibus	公共汽车;综合
    omnipotent	全能;万能
    omnipresent	无所不在
    omniscient	全知
    on a case-by-case basis	逐案;个案
    on a daily basis	每天;每日
    on a global scale	全球范围;在全球范围内
    on a large scale	大规模
    on a par	同等
    on a pro rata basis	按比例
    on a regular basis	定期;经常
    on a trial basis	试点;试行
    on a visit	访问;做客
    on a voluntary basis	自愿
    on account	赊账
    on account of	由于;因为
    on alert	警戒;戒备
    on all fours	四肢着地;匍匐
    on all sides	四面八方;各方面;四周
    on and off	断断续续
    on and on	不停;继续不断
    on arrival	抵达时;到达时
    on average	平均;平均而言
    on bail	保释
    on balance	总的来说
    on behalf of	代表
    on board	船上;机上;上船;登机
    on business	出差;因公
    on call	随叫随到;待命
    on campus	校园;校内
    on cloud nine	兴高采烈
    on condition of anonymity	不愿透露姓名;匿名
    on condition that	条件是;前提是
    on credit	赊账;信贷
    on death row	死囚
    on deck	甲板上
    on demand	按需
    on deposit	存款
    on display	展出;展示
    on duty	值班;值勤;当班
    on earth	世界上;究竟;地球上;到底
    on edge	紧张不安
    on equal footing	平等
    on equal terms	平等
    on every hand	四面
    on every side	四周;四面
    on exhibition	展出
    on file	存档
    on fire	着火;起火
    on foot	步行;徒步
    on good terms	关系良好
    on guard	警惕;站岗;戒备
    on hand	手头;现有
    on holiday	度假;休假
    on horseback	骑马;马背上
    on impulse	冲动
    on land	陆地上;陆上
    on leave	休假;请假
    on line	在线;网上
    on many occasions	多次;许多场合
    on maternity leave	休产假
    on merit	择优
    on my own	独自;靠自己
    on no account	绝不;决不
    on no condition	决不
    on numerous occasions	多次;许多次
    on occasion	有时;偶尔
    on offer	提供
    on one hand	一方面
    on one occasion	有一次
    on one side	一侧;一边;一方面
    on one's guard	警惕;提防
    on one's knees	跪下;跪着
    on one's mind	心事;挂念
    on one's own	独自;独立;自己
    on one's side	支持
    on one's way	途中;在路上
    on our own	独立自主;靠自己
    on pain of	否则处以
    on parole	假释
    on patrol	巡逻
    on principle	原则
    on probation	缓刑;试用
    on purpose	故意;有意
    on record	有记录;有记录以来
    on request	应要求
    on sale	出售;销售;上市;打折
    on schedule	如期;按时;按计划
    on second thought	转念一想
    on second thoughts	转念一想
    on several occasions	多次;几次
    on short notice	临时通知
    on site	现场
    on site inspection	现场检查;现场视察
    on strike	罢工
    on that basis	在此基础上
    on that day	当天;那天;当日
    on that occasion	那次;当时
    on the agenda	议程上;列入议程
    on the air	广播
    on the alert	警惕;警觉
    on the back	背上;背后
    on the basis of	基于;根据
    on the basis of equality	平等基础上;在平等基础上
    on the beach	海滩上
    on the bed	床上
    on the border	边境;边界
    on the brink of	濒临;濒于
    on the contrary	相反;恰恰相反;反之
    on the decline	下降;衰落
    on the defensive	守势;防御
    on the edge	边缘
    on the eve of	前夕
    on the face of it	表面上看
    on the floor	地板上;地上
    on the go	忙碌
    on the ground	实地;当地;地面
    on the ground floor	底层;一楼
    on the grounds	理由
    on the horizon	地平线上;即将到来
    on the increase	增加;增长
    on the international stage	国际舞台上;在国际舞台上
    on the job	在职;工作中
    on the left	左边;左侧
    on the lookout	留心;警戒
    on the loose	在逃
    on the market	市场上;上市
    on the mend	好转
    on the move	活跃
    on the occasion of	值此;之际;值此之际
    on the one hand	一方面
    on the other hand	另一方面;而
    on the other side	另一边;另一面;对岸
    on the outside	外面;外表
    on the part of	方面
    on the point of	即将;正要
    on the premise of	前提下
    on the right	右边;右侧
    on the right track	正轨;走上正轨
    on the rise	上升;不断上升
    on the river	河上
    on the road	在路上;路上
    on the run	逃亡;在逃
    on the same day	同日;当天;同一天
    on the scene	现场;在场
    on the second floor	二楼
    on the sly	偷偷
    on the spot	当场;现场;就地
    on the streets	街头;街上
    on the surface	表面上
    on the table	桌子上;桌上
    on the tip of one's tongue	到嘴边
    on the trail	追踪
    on the train	火车上
    on the verge	濒临
    on the verge of	濒临;即将
    on the wall	墙上
    on the wane	衰退
    on the water	水上;水面上
    on the way	在路上;途中;路上
    on the way back	回来路上;返回途中
    on the way home	回家的路上;回家路上;回家途中
    on the way to	途中
    on the whole	总的来说;总体上;大体上
    on their own	独自;自行
    on this account	因此
    on this basis	在此基础上;据此
    on this issue	在这个问题上;在这一问题上
    on this matter	在这个问题上;此事
    on this occasion	在此之际;值此
    on this question	在这个问题上
    on this score	在这点上
    on this side	这边
    on time	准时;按时
    on tiptoe	踮着脚
    on top	上面;顶上
    on top of	除此之外;上面
    on tour	巡演;巡回
    on track	正轨;步入正轨
    on trial	受审;试用;审判
    on two occasions	两次
    on vacation	度假;休假
    on watch	值班;警戒
    on your own	靠自己;独自
    on-going	正在进行;持续
    on-line	在线;网上
    on-site	现场;实地
    on-the-job	在职
    on-the-job training	在职培训
    on-the-spot	现场;实地
    once	曾经;一旦;一次;曾;一度
    once a day	每天一次
    once a month	每月一次
    once a week	每周一次
    once a year	每年一次;一年一次
    once again	再次;再一次;又一次
    once and for all	一劳永逸;彻底
    once in a blue moon	千载难逢
    once in a century	百年不遇;百年一遇
    once in a while	偶尔;有时
    once more	再次;再一次;又一次
    once or twice	一两次
    once upon a time	从前;很久以前
    once-in-a-century	百年不遇;百年一遇
    oncologist	肿瘤学家
    oncology	肿瘤学;肿瘤
    oncoming	迎面而来;即将到来
    one	一;一个;1;一种
    one after another	一个接一个;接连;相继;陆续
    one after the other	一个接一个;相继
    one and all	人人;大家
    one another	互相;彼此;相互
    one belt one road	一带一路
    one billion	十亿;10亿
    one by one	一个接一个;逐一;一个一个
    one by one basis	逐个
    one China	一个中国
    one country two systems	一国两制
    one country, two systems	一国两制
    one day	有一天;一天;总有一天
    one dollar	一美元
    one evening	一天晚上
    one fifth	五分之一
    one fourth	四分之一
    one half	一半;二分之一
    one hand	一方面
    one hour	一小时;一个小时
    one hundred	一百;100
    one hundred million	一亿;1亿
    one in three	三分之一
    one kind	一种
    one million	一百万;100万
    one minute	一分钟
    one moment	一会儿;稍等
    one month	一个月
    one more	再一个;又一个
    one more time	再一次
    one morning	一天早上;一天早晨
    one night	一天夜里;一天晚上
    one of	之一;其中之一
    one or two	一两个
    one party	一方;一党
    one quarter	四分之一
    one side	一方;一边;一侧
    one tenth	十分之一
    one third	三分之一
    one thousand	一千;1000
    one time	一次
    one way	单程;单向
    one week	一周;一星期
    one year	一年
    one year old	一岁
    one-child policy	独生子女政策;计划生育政策
    one-China policy	一个中国政策
    one-China principle	一个中国原则;一中原则
    one-eyed	独眼
    one-fifth	五分之一
    one-fourth	四分之一
    one-man	个人;一人
    one-off	一次性
    one-on-one	一对一
    one-party	一党
    one-party dictatorship	一党专政
    one-quarter	四分之一
    one-sided	片面;单方面;一边倒
    one-sided view	片面观点
    one-stop	一站式
    one-stop service	一站式服务
    one-tenth	十分之一
    one-third	三分之一
    one-third of	三分之一
    one-time	一次性;一度
    one-to-one	一对一
    one-way	单向;单程
    one-way street	单行道
    one-way ticket	单程票
    one-year	一年期;一年
    oneness	统一;一体
    onerous	繁重;沉重
    oneself	自己;自身;本人
    ongoing	正在进行;持续;不断;目前
    onion	洋葱;葱
    online	在线;网上;网络;线上
    online advertising	网络广告
    online banking	网上银行;网银
    online booking	网上预订
    online business	网上业务
    online chat	网上聊天;网聊
    online community	网络社区
    online content	网络内容
    online course	在线课程;网络课程
    online dating	网恋;网络交友
    online education	在线教育;网络教育
    online forum	网络论坛
    online fraud	网络诈骗
    online gambling	网络赌博
    online game	网络游戏;网游
    online gaming	网络游戏
    online information	网络信息
    online learning	在线学习
    online literature	网络文学
    online media	网络媒体
    online meeting	线上会议
    online news	网络新闻
    online payment	在线支付;网上支付
    online platform	网络平台;在线平台;线上平台
    online public opinion	网络舆论;网络舆情
    online retail	网络零售;网上零售
    online retailer	网络零售商
    online sales	网络销售;网上销售
    online service	在线服务;网上服务
    online shop	网店
    online shopping	网购;网上购物;网络购物
    online store	网店;网上商店
    online teaching	在线教学;线上教学
    online training	在线培训
    online transactions	网上交易
    online travel	在线旅游
    online video	网络视频;在线视频
    onlooker	旁观者;围观者
    onlookers	围观者;旁观者;围观群众
    only	只有;仅;唯一;只;只是;才
    only a few	只有少数;只有几个;寥寥
    only a little	只有一点
    only child	独生子女;独生子
    only if	只有;除非
    only in this way	只有这样
    only just	刚刚;勉强
    only one	只有一个;唯一
    only so	只有这样
    only source	唯一来源
    only then	只有这样;这才
    only way	唯一途径;唯一办法;唯一出路
    only when	只有当;只有
    onscreen	屏幕上
    onset	开始;发作;发病
    onshore	陆上;岸上;在岸
    onslaught	猛攻;冲击
    Ontario	安大略
    onus	责任;义务
    onus of proof	举证责任
    onward	向前;前进;以后
    onwards	向前;以后;起
    onyx	缟玛瑙
    oodles	大量
    oops	哎呀
    ooze	渗出;软泥
    oozing	渗出
    opal	蛋白石;欧泊
    opaque	不透明
    OPEC	欧佩克;石油输出国组织
    open	开放;打开;公开;开;开设;张开
    open a bank account	开户
    open account	开户
    open air	露天;户外
    open an account	开户
    open and aboveboard	光明磊落;光明正大
    open and inclusive	开放包容
    open and transparent	公开透明
    open area	开阔地
    open cooperation	开放合作
    open day	开放日
    open debate	公开辩论
    open door policy	门户开放政策;开放政策
    open economy	开放型经济;开放经济
    open field	田野;空地
    open fire	开火;开枪
    open for business	营业
    open ground	空地
    open heart	敞开心扉
    open invitation	公开邀请
    open letter	公开信
    open market	公开市场
    open meeting	公开会议
    open mind	开放心态
    open mouth	张嘴;张开嘴
    open one's eyes	睁开眼睛
    open one's mouth	张开嘴;开口
    open regionalism	开放的区域主义
    open sea	公海;外海;远海
    open source	开源
    open space	空地;休憩用地
    open tendering	公开招标
    open the door	开门;打开门
    open the way	开辟道路
    open the window	开窗;打开窗户
    open to the outside world	对外开放
    open trade	开放贸易
    open up	开放;开辟;打开;开拓
    open war	公开战争
    open wide	敞开;大开
    open world economy	开放型世界经济
    open-air	露天;户外
    open-door policy	开放政策;门户开放政策
    open-ended	不限成员名额;开放式
    open-ended informal	不限成员名额非正式
    open-ended informal consultations	不限成员名额非正式磋商
    open-ended working group	不限成员名额工作组
    open-handed	慷慨
    open-hearted	坦率
    open-minded	思想开放;开明
    open-pit	露天矿;露天
    open-plan	开放式
    open-source	开源
    open-source community	开源社区
    open-source software	开源软件
    open-top	敞篷
    opened	打开;开放;开幕;开设
    opener	开启器;开瓶器;揭幕战
    opening	开幕;开放;开业;打开;空缺
    opening address	开幕词;开幕致辞
    opening and closing	开闭;开关
    opening and closing ceremonies	开闭幕式;开幕式和闭幕式
    opening ceremony	开幕式;开幕典礼
    opening day	开幕日;首日
    opening hours	营业时间;开放时间
    opening meeting	开幕会;首次会议
    opening of the session	会议开幕
    opening price	开盘价
    opening remarks	开幕词;开场白
    opening session	开幕会议;开幕式
    opening speech	开幕词;开幕致辞
    opening statement	开场陈述;开幕词
    opening to the outside world	对外开放
    opening up	开放;对外开放
    opening up policy	开放政策
    opening up to the outside world	对外开放
    opening-up	对外开放;开放
    opening-up policy	开放政策
    opening-up to the outside world	对外开放
    openly	公开;坦率
    openly and fairly	公开公正
    openness	开放;公开;开放性
    openness and transparency	公开透明
    opens	打开;开放;开幕
    opera	歌剧;戏曲;戏剧
    opera house	歌剧院
    operability	可操作性
    operable	可操作
    operas	歌剧;戏曲
    operate	操作;运营;经营;运行;动手术
    operated	运营;操作;经营
    operatic	歌剧
    operating	操作;运营;经营;运行
    operating conditions	运行条件;经营状况
    operating cost	运营成本;经营成本
    operating costs	运营成本;经营成本
    operating department	业务部门
    operating efficiency	经营效率;运行效率
    operating expenses	营业费用;业务费用
    operating income	营业收入;经营收入
    operating license	经营许可证;营业执照
    operating loss	营业亏损
    operating mechanism	运行机制;经营机制
    operating procedure	操作规程;操作程序
    operating procedures	操作规程;操作程序;业务程序
    operating profit	营业利润
    operating revenue	营业收入
    operating room	手术室
    operating system	操作系统
    operating table	手术台
    operating theater	手术室
    operating theatre	手术室
    operation	行动;操作;运营;手术;运行;作业;业务
    operation and maintenance	运维;运行维护;运营维护
    operation center	运营中心;运作中心
    operation mechanism	运行机制;运作机制
    operation mode	运营模式;运作模式;操作模式
    operation system	操作系统;运行体系
    operational	业务;运营;运作;操作
    operational activities	业务活动
    operational capability	作战能力;运营能力
    operational control	作战控制;业务控制
    operational costs	业务费用;运营成本;业务成本
    operational efficiency	业务效率;运营效率
    operational framework	业务框架
    operational guidelines	业务准则;业务指导方针
    operational needs	业务需要;行动需要
    operational plan	业务计划;作战计划
    operational requirements	业务需要;业务要求
    operational risk	操作风险;经营风险
    operational support	业务支助;行动支助
    operations	行动;业务;运营;操作;作战
    operations management	运营管理
    operative	有效;特工;执行
    operative paragraph	执行段;执行部分
    operator	运营商;操作员;经营者;接线员;操作者
    operators	运营商;经营者;操作员
    ophthalmology	眼科
    opiate	鸦片剂;阿片
    opine	认为
    opinion	意见;看法;观点;见解;舆论
    opinion leader	意见领袖
    opinion poll	民意调查;民调
    opinion polls	民意调查;民意测验
    opinion survey	民意调查;意见调查
    opinionated	固执己见
    opinions	意见;观点;看法
    opinions and suggestions	意见和建议
    opinions on	意见
    opioid	阿片类;阿片类药物
    opium	鸦片
    Opium War	鸦片战争
    opossum	负鼠
    opponent	对手;反对者
    opponents	对手;反对者
    opportune	合适;恰当
    opportunism	机会主义
    opportunist	机会主义者;投机分子
    opportunistic	机会主义;投机
    opportunities	机会;机遇
    opportunities and challenges	机遇和挑战;机遇与挑战
    opportunity	机会;机遇;时机
    opportunity cost	机会成本
    oppose	反对;抵制;对抗
    oppose corruption	反腐败;反对腐败
    oppose hegemonism	反对霸权主义
    oppose Taiwan independence	反对台独
    opposed	反对;对立
    opposed to	反对
    opposing	反对;对立;对方
    opposing forces	反对力量
    opposing sides	对立双方
    opposite	相反;对面;反面;对立
    opposite bank	对岸
    opposite direction	相反方向;反方向
    opposite number	对应官员;对手
    opposite sex	异性
    opposite side	对面;另一边;对侧
    opposite view	相反观点;相反意见
    opposition	反对;反对派;对立;反对党
    opposition candidate	反对派候选人
    opposition forces	反对派力量;反对派武装
    opposition group	反对派团体;反对派组织
    opposition groups	反对派团体;反对派组织
    opposition lawmakers	反对派议员;反对党议员
    opposition leader	反对党领袖;反对派领导人
    opposition leaders	反对派领导人;反对党领导人
    opposition parties	反对党;在野党
    opposition party	反对党;在野党
    opposition party leader	反对党领袖
    opposition to	反对
    oppress	压迫;压制
    oppressed	受压迫;压迫
    oppressed nation	被压迫民族
    oppressed people	被压迫人民
    oppression	压迫;压抑
    oppressive	压迫;压抑;沉闷
    oppressor	压迫者
    opt	选择
    opt for	选择
    opt out	退出
    optic	光学;视觉
    optical	光学;光
    optical cable	光缆
    optical fiber	光纤;光导纤维
    optical fibre	光纤
    optical illusion	视错觉
    optical instrument	光学仪器
    optician	眼镜商
    optics	光学
    optimal	最佳;最优
    optimal allocation	优化配置
    optimal solution	最优解
    optimise	优化
    optimise the use	优化使用
    optimism	乐观;乐观主义
    optimist	乐观主义者;乐观者
    optimistic	乐观
    optimistically	乐观
    optimization	优化;最优化
    optimization and upgrading	优化升级
    optimize	优化
    optimize allocation	优化配置
    optimize the allocation of resources	优化资源配置
    optimize the business environment	优化营商环境
    optimize the industrial structure	优化产业结构
    optimizing	优化
    optimum	最佳;最优;最适宜
    option	选择;选项;期权;方案
    option contract	期权合约
    optional	可选;选择性;任选
    optional protocol	任择议定书
    options	选择;选项;方案;期权
    optoelectronic	光电;光电子
    optometry	验光
    opulence	富裕;豪华
    opulent	豪华;富裕
    opus	作品
    or else	否则;要不然;不然
    or rather	更确切地说;或者说
    or so	左右;大约
    oracle	神谕;甲骨文;甲骨文公司
    oracle bone	甲骨;甲骨文
    oracle bone inscriptions	甲骨文
    oral	口头;口腔;口语;口服
    oral agreement	口头协议
    oral answer	口头答复
    oral cavity	口腔
    oral communication	口头交流
    oral contract	口头合同
    oral English	英语口语;口语
    oral evidence	口头证据;口供
    oral exam	口试
    oral hearing	口头审理;听讯
    oral history	口述历史
    oral presentation	口头陈述;口头介绍
    oral report	口头报告
    oral sex	口交
    oral statement	口头陈述;口头声明
    oral tradition	口头传统
    orally	口头;口服
    orange	橙子;橙色;桔子;橘子;橙
    orange juice	橙汁
    orange tree	橘子树;橙树
    orangutan	猩猩;红毛猩猩
    oration	演说
    orator	演说家;雄辩家
    oratory	演讲术;雄辩
    orbit	轨道;绕轨道运行
    orbital	轨道
    orbiter	轨道器;环绕器
    orbiting	绕轨道运行;环绕
    orbits	轨道
    orca	虎鲸
    orchard	果园
    orchestra	管弦乐队;乐团;管弦乐团;交响乐团
    orchestral	管弦乐
    orchestras	乐团
    orchestrate	精心策划;策划
    orchid	兰花;兰
    ordain	任命;注定
    ordeal	磨难;苦难;折磨;考验
    ordeals	磨难
    order	秩序;命令;订单;顺序;次序;订购;点菜;令
    order and stability	秩序和稳定;秩序与稳定
    order book	订单;订货簿
    order form	订货单;订单
    order in council	枢密院令
    order of	秩序;勋章
    order of magnitude	数量级
    order of precedence	优先次序
    order of priority	优先顺序;优先次序
    order of the day	议程;日程
    order online	网上订购
    ordered	命令;订购;有序
    ordering	订购;订货;排序
    orderliness	有序;整齐
    orderly	有序;有条不紊;井然有序;勤务兵
    orders	命令;订单
    ordinance	条例;法令
    ordinarily	通常;一般
    ordinary	普通;平常;平凡;一般
    ordinary citizen	普通公民;普通市民
    ordinary citizens	普通公民;普通市民
    ordinary folk	普通百姓;老百姓
    ordinary high school	普通高中
    ordinary life	平凡生活;普通生活
    ordinary man	普通人
    ordinary members	普通党员;普通会员
    ordinary people	普通人;老百姓;普通百姓
    ordinary person	普通人
    ordinary residence	通常居住
    ordinary session	常会;例会
    ordinary share	普通股
    ordinary shares	普通股
    ordinary soldier	普通士兵
    ordinary student	普通学生
    ordinary times	平时
    ordinary worker	普通工人
    ordinary workers	普通职工;普通工人
    ordination	授职
    ordnance	军械;弹药;军火
    Ordos	鄂尔多斯
    ore	矿石;矿
    ore body	矿体
    oregano	牛至
    Oregon	俄勒冈
    organ	器官;机关;机构;风琴
    organ donation	器官捐献
    organ of power	权力机关
    organ of self-government	自治机关
    organ trafficking	器官贩运;贩卖器官
    organ transplant	器官移植
    organ transplantation	器官移植
    organ transplants	器官移植
    organelle	细胞器
    organic	有机
    organic agriculture	有机农业
    organic chemistry	有机化学
    organic combination	有机结合
    organic compound	有机化合物
    organic farming	有机农业;有机耕作
    organic fertilizer	有机肥;有机肥料
    organic food	有机食品
    organic law	组织法
    organic matter	有机质;有机物
    organic part	有机组成部分
    organic pollutants	有机污染物
    organic structure	有机结构
    organic unity	有机统一
    organically	有机
    organisation	组织;机构
    organisational	组织
    organisations	组织;机构;团体
    organise	组织;举办;安排
    organised	有组织;组织;举办
    organiser	组织者;主办方;主办单位
    organising	组织;举办
    organism	生物;有机体;生物体
    organisms	生物;有机体
    organist	风琴手
    organization	组织;机构;团体;单位
    organization and management	组织管理
    organization committee	组织委员会;组委会
    organization department	组织部
    organization department of the cpc central committee	中央组织部;中组部
    Organization for Economic Cooperation and Development	经济合作与发展组织;经合组织
    Organization for Security and Co-operation in Europe	欧洲安全与合作组织;欧安组织
    Organization of African Unity	非洲统一组织;非统组织
    Organization of American States	美洲国家组织
    Organization of Islamic Cooperation	伊斯兰合作组织
    Organization of the Petroleum Exporting Countries	石油输出国组织;欧佩克
    organizational	组织
    organizational arrangements	组织安排
    organizational capacity	组织能力
    organizational changes	组织变革;组织变动
    organizational chart	组织结构图;组织系统图
    organizational culture	组织文化
    organizational development	组织发展
    organizational discipline	组织纪律
    organizational form	组织形式
    organizational framework	组织框架
    organizational guarantee	组织保证;组织保障
    organizational life	组织生活
    organizational matters	组织事项
    organizational measures	组织措施
    organizational principle	组织原则
    organizational reform	机构改革
    organizational session	组织会议
    organizational structure	组织结构;组织架构
    organizational system	组织体系;组织系统
    organizational unit	组织单位
    organizational units	组织单位
    organizations	组织;机构;团体
    organize	组织;举办;安排;筹办
    organized	有组织;组织;举办
    organized by	主办;举办
    organized crime	有组织犯罪
    organized criminal group	有组织犯罪集团
    organized criminal groups	有组织犯罪集团
    organizer	组织者;主办方;主办单位
    organizers	组织者;主办方;主办单位
    organizing	组织;举办
    organizing committee	组委会;组织委员会;筹委会
    organs	器官;机关
    organs of state	国家机关
    organs of state power	国家权力机关
    orgasm	性高潮;高潮
    orgy	狂欢;纵欲
    orient	东方;面向;定位;导向
    oriental	东方;东方人
    Oriental Pearl	东方明珠
    orientalism	东方主义;东方学
    orientation	方向;取向;导向;定位;定向
    oriented	面向;导向;定向
    orienteering	定向运动;定向越野
    orifice	孔;孔口
    origami	折纸
    origin	起源;来源;原产地;出身;产地;起因
    origin and development	起源与发展
    origin of species	物种起源
    original	原始;原;最初;原创;原来
    original aspiration	初心
    original cost	原始成本
    original document	原始文件;原件
    original edition	原版
    original equipment manufacturer	原始设备制造商;代工
    original form	原形;原样
    original idea	原意;最初想法
    original innovation	原始创新
    original intention	初衷;本意
    original language	原文;原文语言
    original meaning	原意;本义
    original mission	初心使命
    original name	原名;本名
    original place	原地;原籍
    original price	原价
    original sin	原罪
    original state	原状;原始状态
    original text	原文
    original version	原版;原文
    original work	原著;原作
    originality	独创性;原创性;创意
    originally	原来;最初;原本;本来
    originate	起源;源于;来自;发源
    originate from	源于;来自;起源于
    originating	源于;来自
    originator	发起人;创始人;原作者
    Orion	猎户座
    Orleans	奥尔良
    ornament	装饰;装饰品;饰品
    ornamental	装饰;观赏
    ornamentation	装饰
    ornate	华丽;华美
    ornithology	鸟类学
    orphan	孤儿
    orphan child	孤儿
    orphanage	孤儿院;福利院
    orphaned	成为孤儿;孤儿
    orphans	孤儿
    orthodontic	正畸
    orthodox	正统;东正教;传统
    Orthodox Church	东正教;东正教会
    orthodoxy	正统;正统观念
    orthopedic	骨科;矫形
    orthopedics	骨科
    Osaka	大阪
    Oscar	奥斯卡
    OSCE	欧安组织
    oscillate	振荡;摆动;摇摆
    oscillation	振荡;振动;波动
    oscillator	振荡器
    Oslo	奥斯陆
    osmosis	渗透
    osprey	鱼鹰;鹗
    ostensible	表面
    ostensibly	表面上;名义上
    ostentation	炫耀;卖弄
    ostentatious	炫耀;铺张;招摇
    osteoporosis	骨质疏松;骨质疏松症
    ostracize	排斥
    ostrich	鸵鸟
    Othello	奥赛罗
    other	其他;另;别的;另外;其它
    other aspects	其他方面
    other business	其他事项
    other countries	其他国家;别国;他国
    other day	前几天
    other departments	其他部门
    other end	另一端
    other factors	其他因素
    other half	另一半
    other issues	其他问题
    other languages	其他语言
    other matters	其他事项;其他问题
    other means	其他手段;其他方式
    other measures	其他措施
    other members	其他成员
    other nations	其他国家;其他民族
    other parties	其他各方;其他当事方
    other party	对方;另一方
    other people	别人;他人;其他人
    other persons	其他人;他人
    other place	其他地方
    other places	其他地方
    other side	对方;另一面;另一边;对岸
    other stakeholders	其他利益攸关方;其他利益相关方
    other state	他国;其他国家
    other states	其他国家
    other than	除了;除;而不是;以外
    other things	其他事情;其他东西
    other things being equal	其他条件相同
    other way	其他方式;其他办法
    others	其他;别人;他人;其他人;其他的人
    otherwise	否则;不然;要不然;另外;除非
    otherwise known as	又称
    otherworldly	超凡脱俗
    otiose	多余
    Ottawa	渥太华
    otter	水獭
    Ottoman	奥斯曼;奥斯曼帝国
    Ottoman Empire	奥斯曼帝国;奥斯曼土耳其帝国
    Ouagadougou	瓦加杜古
    ouch	哎哟
    ought	应该;应当
    ought to	应该;应当;理应
    ounce	盎司
    our army	我军
    our city	我市
    our company	我公司;我们公司;我司
    our country	我国;我们国家;祖国
    our government	我国政府
    our party	我们党;我党
    our people	我国人民;我们人民
    our planet	我们星球;地球
    our province	我省
    our side	我方;我们这边
    our times	我们时代;当代
    our troops	我军
    ourselves	我们自己;自己;我们
    oust	赶下台;罢黜;驱逐
    ouster	下台;驱逐
    out door	户外
    out of	出于;从;离开
    out of action	失灵;停止运转
    out of bed	起床;下床
    out of bounds	禁止入内;出界
    out of breath	上气不接下气;喘不过气;气喘吁吁
    out of business	停业;倒闭
    out of character	不符合性格
    out of control	失控;失去控制
    out of court	庭外
    out of court settlement	庭外和解
    out of curiosity	出于好奇;好奇
    out of danger	脱离危险;脱险
    out of date	过时;过期
    out of debt	还清债务
    out of doors	户外;室外
    out of fashion	过时;不流行
    out of fear	出于恐惧
    out of hand	失控;无法控制
    out of keeping	不协调
    out of line	越轨;不一致
    out of mind	忘掉
    out of necessity	出于需要
    out of nowhere	突然出现
    out of office	下台;不在办公室
    out of one's mind	发疯
    out of order	出故障;发生故障;失灵
    out of pity	出于同情;出于怜悯
    out of place	不得体;格格不入
    out of pocket	自费;自掏腰包
    out of poverty	脱贫;摆脱贫困
    out of power	下台;在野
    out of print	绝版
    out of proportion	不成比例
    out of reach	够不着;遥不可及
    out of season	淡季;过季
    out of sight	看不见;消失
    out of stock	缺货;脱销
    out of temper	发脾气
    out of the blue	突然;出乎意料
    out of the box	跳出框框
    out of the country	国外;出国
    out of the house	走出家门
    out of the ordinary	不寻常;异常
    out of the question	不可能
    out of the room	出房间
    out of the way	让开;偏僻
    out of the window	窗外
    out of the woods	脱离危险
    out of thin air	凭空
    out of touch	脱节;脱离
    out of town	出城;外地
    out of trouble	摆脱困境
    out of use	不再使用
    out of work	失业
    out there	外面;在那里
    out to sea	出海
    out-and-out	彻头彻尾
    out-dated	过时
    out-of-court	庭外
    out-of-court settlement	庭外和解
    out-of-date	过时;陈旧
    out-of-hospital	院外
    out-of-pocket	自付
    out-of-school	失学;校外
    out-of-the-way	偏僻;偏远
    out-patient	门诊;门诊病人
    out-sourcing	外包
    outbid	出价高于
    outboard	舷外
    outbound	出境;出站;外向
    outbound investment	对外投资
    outbound tourism	出境游;出境旅游
    outbox	发件箱
    outbreak	爆发;暴发;疫情
    outbreak of	爆发;暴发
    outbreak of war	战争爆发
    outbreaks	爆发;暴发;疫情
    outbuilding	附属建筑
    outburst	爆发;发作;迸发
    outcast	被抛弃者;弃儿;流浪者
    outclass	远远超过
    outcome	结果;成果;结局
    outcome document	成果文件
    outcomes	成果;结果
    outcrop	露头
    outcry	强烈抗议;呐喊;抗议
    outdated	过时;陈旧;落后;淘汰
    outdated capacity	落后产能
    outdated production capacity	落后产能
    outdistance	超过
    outdo	胜过;超过
    outdoor	户外;室外;露天
    outdoor activities	户外活动
    outdoor activity	户外活动
    outdoor sports	户外运动
    outdoors	户外;室外;在户外
    outer	外部;外;外层
    outer ear	外耳
    outer layer	外层
    outer ring	外环
    outer space	外层空间;太空;外空
    outer space treaty	外层空间条约;外空条约
    outer wall	外墙
    outer world	外界;外部世界
    outermost	最外
    outermost layer	最外层
    outerwear	外衣
    outfit	服装;装备;全套服装
    outfitter	服装商店
    outflank	包抄
    outflow	外流;流出
    outflow of capital	资本外流;资金外流
    outgoing	即将离任;外向;卸任;外出
    outgrow	长大;超过
    outing	郊游;出游;远足
    outlandish	古怪;奇异
    outlaw	歹徒;宣布为非法;取缔;亡命之徒
    outlaws	歹徒;逃犯
    outlay	支出;费用;开支
    outlet	出口;销路;商店;途径
    outline	大纲;纲要;概述;轮廓;提纲
    outline agreement	框架协议
    outline of the plan	规划纲要
    outline plan	纲要;规划纲要
    outline program	纲要
    outlined	概述;阐述;概要
    outlive	活得比
    outlook	前景;展望;观点;看法
    outlying	偏远;边远;离岛
    outlying area	偏远地区
    outlying areas	偏远地区;边远地区
    outlying islands	离岛;外岛
    outmoded	过时;陈旧
    outnumber	超过;多于;数量上超过
    outpatient	门诊;门诊病人
    outperform	胜过;表现优于;跑赢
    outpost	前哨;哨所
    outpouring	涌现;倾诉
    output	产量;输出;产出;产值
    output growth	产出增长
    output value	产值
    output volume	产量
    outputs	产出;输出
    outrage	愤怒;愤慨;暴行
    outraged	愤怒;愤慨
    outrageous	骇人听闻;令人愤慨;离谱;无耻
    outrageous act	暴行
    outreach	外联;推广;宣传
    outreach activities	外联活动;宣传活动
    outright	彻底;完全;直接
    outrun	超过;跑得快
    outset	开始;一开始
    outshine	胜过;使黯然失色
    outside	外面;外部;外;以外
    outside help	外界帮助;外援
    outside interference	外部干涉;外来干涉
    outside party	外部人士
    outside the box	跳出框框
    outside the city	城外
    outside the country	国外;境外
    outside the door	门外
    outside the house	屋外;户外
    outside the region	区域外;域外
    outside the window	窗外
    outside world	外界;外部世界
    outsider	外人;局外人;外来者
    outsiders	外人;局外人
    outsize	特大
    outskirts	郊区;市郊;城郊;近郊
    outsmart	智胜
    outsource	外包
    outsourcing	外包
    outspoken	直言不讳;坦率
    outspread	张开;伸展
    outspread wings	展翅
    outstanding	杰出;优秀;突出;未偿;出色
    outstanding achievement	突出成就;杰出成就
    outstanding achievements	突出成就;优异成绩
    outstanding amount	未偿数额;余额
    outstanding balance	余额;未清余额
    outstanding contribution	突出贡献;杰出贡献
    outstanding contributions	突出贡献;杰出贡献
    outstanding debt	未偿债务
    outstanding feature	突出特点
    outstanding issue	未决问题;悬而未决的问题
    outstanding issues	未决问题;悬而未决的问题
    outstanding loan	未偿贷款;贷款余额
    outstanding matters	未决事项
    outstanding performance	优异表现;出色表现
    outstanding person	杰出人物
    outstanding problem	突出问题
    outstanding problems	突出问题
    outstanding representative	杰出代表
    outstanding student	优秀学生;优等生
    outstanding talent	优秀人才;杰出人才
    outstanding young	优秀青年;杰出青年
    outstandingly	突出;出色
    outstretched	伸出;伸开;张开
    outstretched arms	张开双臂;伸开双臂
    outstretched hand	伸出手
    outstrip	超过;胜过
    outvote	票数超过
    outward	向外;外表;对外
    outward appearance	外表;外貌
    outward direct investment	对外直接投资
    outward investment	对外投资
    outward-looking	外向型
    outward-oriented	外向型
    outward-oriented economy	外向型经济
    outwardly	表面上;外表
    outwards	向外
    outweigh	超过;大于;胜过
    outwit	智胜;比聪明
    outworn	陈旧;过时
    oval	椭圆;椭圆形
    Oval Office	椭圆形办公室
    ovarian	卵巢
    ovarian cancer	卵巢癌
    ovary	卵巢
    ovation	热烈鼓掌;欢呼;掌声
    oven	烤箱;炉子;烤炉
    over a century	一个多世纪
    over a decade	十多年
    over a long period	长期以来;长期
    over again	再一次;重新
    over again and again	反复
    over and above	除此之外
    over and over	反复;一遍又一遍;再三
    over and over again	一遍又一遍;反复;再三
    over half	一半以上;超过一半;过半
    over here	这边;在这里
    over one hundred	一百多
    over one million	一百多万
    over one's head	头顶
    over the counter	场外交易;柜台
    over the internet	网上;通过互联网
    over the last decade	过去十年
    over the last few years	近几年;过去几年
    over the last year	过去一年
    over the long term	长期;长远
    over the next decade	未来十年
    over the next few years	今后几年;未来几年
    over the next five years	未来五年;今后五年
    over the past	过去;在过去
    over the past century	过去一百年;百年来
    over the past decade	过去十年;十年来
    over the past few years	过去几年;近年来;几年来
    over the past five years	过去五年;五年来
    over the past three years	过去三年;三年来
    over the past two years	过去两年;两年来
    over the past year	过去一年;一年来
    over the past years	多年来;几年来
    over the period	期间
    over the phone	电话里;通过电话
    over the top	过分;过火
    over the world	全世界;世界各地
    over the year	一年来
    over the years	多年来;这些年来;历年
    over there	那边;在那边;那里
    over time	随着时间的推移;逐渐;久而久之
    over-consumption	过度消费
    over-dependence	过度依赖
    over-emphasis	过分强调
    over-exploitation	过度开采;过度开发
    over-fishing	过度捕捞
    over-reliance	过度依赖;过分依赖
    over-the-counter	场外交易;非处方
    over-the-counter drug	非处方药
    overabundance	过多
    overact	表演过火
    overall	总体;整体;全面;总的来说
    overall approach	总体方针;总体做法
    overall arrangement	统筹安排;总体安排;总体布局
    overall assessment	总体评估;总体评价
    overall budget	总预算
    overall capacity	总体能力;整体能力
    overall consideration	统筹考虑;通盘考虑
    overall coordination	统筹协调;总体协调
    overall cost	总成本
    overall design	总体设计
    overall development	全面发展;总体发展
    overall economic	总体经济;整体经济
    overall economic growth	整体经济增长;总体经济增长
    overall economy	整体经济;总体经济
    overall effect	整体效果;总体效果
    overall efficiency	整体效率;总体效率
    overall framework	总体框架;整体框架
    overall goal	总目标;总体目标
    overall goals	总体目标
    overall guidance	总体指导
    overall idea	总体思路
    overall implementation	总体执行
    overall improvement	全面改善;整体提高
    overall increase	总体增加;总增长
    overall interest	整体利益
    overall interests	大局;整体利益
    overall layout	总体布局
    overall leadership	全面领导
    overall level	总体水平;整体水平
    overall management	全面管理;总体管理
    overall national security	总体国家安全
    overall national security concept	总体国家安全观
    overall national strength	综合国力
    overall objective	总体目标;总目标
    overall objectives	总体目标
    overall performance	整体表现;总体业绩
    overall plan	总体规划;总体方案;统筹规划
    overall planning	统筹;统筹规划;总体规划
    overall planning and consideration	统筹兼顾
    overall plans	总体计划;总体规划
    overall policy	总体政策
    overall process	整个过程
    overall progress	总体进展;全面进步
    overall quality	整体质量;整体素质;综合素质
    overall reform	全面改革;整体改革
    overall requirements	总体要求
    overall responsibility	全面责任;总体责任;总责
    overall review	全面审查
    overall scale	总规模
    overall security	总体安全;整体安全
    overall situation	大局;全局;总体形势;整体情况
    overall stability	总体稳定;大局稳定
    overall strategic	总体战略;战略全局
    overall strategy	总体战略;整体战略
    overall strength	综合实力;整体实力
    overall structure	整体结构;总体结构
    overall supply	总供给
    overall target	总体目标;总目标
    overall task	总任务
    overall thinking	总体思路
    overall trend	总体趋势;总趋势
    overall view	全局;全局观
    overall work	总体工作;全局工作
    overawe	威慑
    overbalance	失去平衡
    overbearing	专横;盛气凌人;霸道
    overboard	船外;过火;落水
    overbridge	天桥
    overburden	负担过重
    overburdened	负担过重;不堪重负
    overcame	克服;战胜
    overcapacity	产能过剩;过剩产能
    overcast	阴天;多云;阴沉
    overcharge	多收;乱收费;要价过高
    overcharging	多收费;乱收费
    overcoat	大衣;外套
    overcome	克服;战胜;打败
    overcome difficulties	克服困难
    overcome obstacles	克服障碍
    overcome the challenges	克服挑战;战胜挑战
    overcome the difficulties	克服困难
    overcoming	克服;战胜
    overconfident	过于自信
    overcook	煮过头
    overcooked	煮过头
    overcrowd	过度拥挤
    overcrowded	过度拥挤;拥挤;人满为患
    overcrowding	过度拥挤;拥挤
    overdependence	过度依赖
    overdevelop	过度开发
    overdo	过度;做得过火
    overdose	过量;用药过量
    overdraft	透支
    overdraft facility	透支额度
    overdraw	透支
    overdressed	穿着过分讲究
    overdrive	超速
    overdue	逾期;过期;早该
    overeat	暴饮暴食;吃得过多
    overemphasis	过分强调
    overemphasize	过分强调
    overestimate	高估;过高估计
    overestimated	高估
    overexploit	过度开发
    overexploitation	过度开采;过度开发
    overexposure	曝光过度
    overfishing	过度捕捞
    overflow	溢出;泛滥;充满
    overflowing	溢出;洋溢;泛滥
    overgenerous	过于慷慨
    overgrazing	过度放牧
    overgrown	杂草丛生;长满
    overhang	悬垂;突出
    overhanging	悬垂
    overhaul	彻底改革;大修;检修;全面改革
    overhead	头顶;管理费用;架空;间接费用
    overhead expenses	管理费用;间接费用
    overhead line	架空线
    overhear	偶然听到;无意中听到;偷听
    overheard	偶然听到;无意中听到;听到
    overhearing	偶然听到
    overheat	过热
    overheated	过热
    overheating	过热
    overindulge	放纵
    overjoy	大喜
    overjoyed	欣喜若狂;大喜过望;喜出望外
    overkill	过度;矫枉过正
    overlaid	覆盖
    overland	陆路;陆上
    overland route	陆路
    overlap	重叠;重复;交叉
    overlapping	重叠;重复
    overlapping mandates	任务重叠
    overlay	覆盖;叠加
    overleaf	背面
    overload	超载;过载;超负荷
    overloaded	超载;过载;超负荷
    overloading	超载;过载
    overlook	忽视;忽略;俯瞰;俯视
    overlooking	俯瞰;忽视;俯视
    overlord	霸主;领主
    overly	过于;过度;过分
    overmuch	过多
    overnight	一夜之间;过夜;隔夜;通宵
    overpass	立交桥;天桥
    overpay	多付
    overpayment	多付;多付款项
    overplay	夸大
    overpopulated	人口过剩;人口过多
    overpopulation	人口过剩;人口过多
    overpower	制服;压倒
    overpowering	压倒;难以抗拒
    overpriced	定价过高;价格过高
    overproduction	生产过剩
    overprotect	过度保护
    overrate	高估
    overrated	高估
    overreach	越权
    overreact	反应过度
    overreaction	过度反应;反应过度
    overreliance	过度依赖
    override	推翻;凌驾;覆盖;优先
    overriding	最重要;压倒一切
    overripe	过熟
    overrule	驳回;推翻;否决
    overrun	超支;泛滥;占领
    oversaw	监督;监管
    overseas	海外;国外;境外
    overseas branch	海外分行;海外分公司
    overseas business	海外业务;境外业务
    overseas Chinese	华侨;海外华人;华侨华人;侨胞
    overseas Chinese affairs	侨务
    Overseas Chinese Affairs Office	侨务办公室;侨办
    overseas Chinese students	海外留学生;留学生;海外学子
    overseas compatriot	海外同胞;海外侨胞
    overseas compatriots	海外同胞;海外侨胞
    overseas department	海外省
    overseas development	海外发展
    overseas education	海外教育
    overseas enterprise	境外企业;海外企业
    overseas enterprises	境外企业;海外企业
    overseas investment	海外投资;境外投资;对外投资
    overseas investor	境外投资者;海外投资者
    overseas investors	境外投资者;海外投资者
    overseas listing	境外上市;海外上市
    overseas market	海外市场;国外市场
    overseas market expansion	海外市场拓展
    overseas markets	海外市场;国外市场
    overseas media	海外媒体;境外媒体
    overseas student	留学生;海外学生
    overseas student's	留学生
    overseas students	留学生;海外学生
    overseas study	留学;海外留学
    overseas territory	海外领土
    overseas tour	海外旅游
    overseas tourist	海外游客;境外游客
    overseas tourists	海外游客;境外游客
    overseas trade	海外贸易
    overseas travel	出国旅游;境外旅游
    overseas visitor	海外游客
    overseas visitors	海外游客;境外旅客
    overseas warehouse	海外仓
    oversee	监督;监管;监察
    overseeing	监督;监管
    overseen	监督;监管
    overseer	监工;监督者
    oversell	过度推销
    overshadow	遮蔽;使黯然失色;笼罩
    overshoe	套鞋
    overshoot	超过;超调
    oversight	监督;疏忽;监管
    oversight bodies	监督机构
    oversight body	监督机构
    oversight committee	监督委员会
    oversight function	监督职能
    oversight mechanism	监督机制
    oversight role	监督作用
    oversight services	监督服务
    oversimplification	过于简单化
    oversimplify	过于简单化
    oversize	过大;特大
    oversized	过大;特大
    oversleep	睡过头
    overspend	超支
    overspending	超支;开支过度
    overspread	布满
    overstaffed	人浮于事;人员过多
    overstaffing	人员过多
    overstate	夸大;夸张
    overstay	逾期居留;逾期逗留
    overstayer	逾期逗留者
    overstep	越过;超越;逾越
    overstock	库存过多
    overstretch	过度伸展
    overstretched	过度紧张;不堪重负
    oversupply	供过于求;供应过剩
    overt	公开;明显
    overtake	超过;超越;赶上;超车
    overtaken	超过;超越;赶上
    overtaking	超车;超越
    overtax	课税过重
    overthrew	推翻;打倒
    overthrow	推翻;打倒;颠覆
    overthrow the government	推翻政府
    overthrowing	推翻
    overthrown	推翻;打倒
    overtime	加班;加班费;超时
    overtime pay	加班费;加班工资
    overtly	公开
    overtone	弦外之音;暗示
    overtook	超过;超越;赶上
    overture	序曲;前奏
    overtures	主动表示
    overturn	推翻;翻倒;颠覆;倾覆
    overturned	推翻;翻倒;倾覆
    overuse	滥用;过度使用
    overvaluation	高估
    overvalue	高估
    overvalued	高估
    overview	概述;概览;概况;综述
    overweening	傲慢
    overweight	超重;肥胖;过重
    overwhelm	压倒;淹没;压垮
    overwhelmed	不知所措;压倒;应接不暇
    overwhelming	压倒性;势不可挡;绝大多数
    overwhelming advantage	压倒性优势
    overwhelming majority	绝大多数;压倒性多数
    overwhelming victory	压倒性胜利
    overwhelmingly	压倒性;绝大多数;绝大部分
    overwinter	越冬
    overwork	过劳;劳累过度;工作过度
    overworked	过度劳累;工作过度
    overwrite	覆盖
    overwrought	过度紧张
    Ovid	奥维德
    oviparous	卵生
    ovulation	排卵
    ovum	卵子;卵
    owe	欠;归功于;应归功于
    owed	欠;亏欠
    owing	由于;欠
    owing to	由于;因为
    owl	猫头鹰
    own	自己;拥有;自有;自身;所有
    own goal	乌龙球
    own up	承认;坦白
    own up to	承认
    owned	拥有;所有;国有
    owned by	拥有;所属
    owner	所有者;业主;主人;车主;所有人;老板
    owner occupied	自住
    owner-occupier	业主;自住业主
    ownerless	无主
    owners	业主;所有者;车主
    owners' corporation	业主立案法团
    ownership	所有权;所有制;拥有;自主权
    ownership of land	土地所有权
    ownership of property	财产所有权
    ownership rights	所有权
    ownership structure	所有制结构;股权结构
    ownership system	所有制
    owning	拥有
    owns	拥有
    ox	牛;公牛
    ox cart	牛车
    oxbow	牛轭湖
    oxen	牛;公牛
    Oxford	牛津
    Oxford University	牛津大学
    oxidant	氧化剂
    oxidation	氧化
    oxidation-reduction	氧化还原
    oxidative	氧化
    oxide	氧化物
    oxidize	氧化
    oxygen	氧气;氧
    oxygen content	含氧量;氧含量
    oxygen mask	氧气面罩
    oxygen tank	氧气瓶;氧气罐
    oyster	牡蛎;生蚝;蚝
    oyster sauce	蚝油
    Oz	奥兹
    ozone	臭氧
    ozone depletion	臭氧消耗;臭氧耗竭
    ozone hole	臭氧层空洞;臭氧空洞
    ozone layer	臭氧层
    ozone-depleting	消耗臭氧
    ozone-depleting substances	消耗臭氧层物质;臭氧消耗物质
    """#
}
