extension CoreLexicon {
  /// Headwords that begin with P.
  static let wordsP: StaticString = #"""
    pace	步伐;速度;节奏;踱步;进度
    Pacific	太平洋
    Pacific Ocean	太平洋
    pacify	安抚;平息
    pack	包;打包;收拾;一包;群;装
    package	包裹;一揽子;套餐;包装;方案
    packaging	包装
    packed	挤满;打包;拥挤;收拾
    packet	小包;数据包;包
    pact	协定;条约;公约
    pad	垫;垫子;便笺
    paddle	桨;划
    page	页;页面;网页
    paid	支付;付;带薪;付费
    pail	桶
    pain	疼痛;痛苦;痛;疼
    painful	痛苦;疼痛;惨痛
    painkiller	止痛药;镇痛药
    paint	油漆;颜料;画;涂;绘画
    paintbrush	画笔
    painter	画家;油漆工
    painting	绘画;画作;油画;画
    pair	一对;一双;对;双;配对
    pajamas	睡衣
    Pakistan	巴基斯坦
    Pakistani	巴基斯坦;巴基斯坦人
    Pakistani-Indian	印巴
    pal	朋友;伙伴;哥们
    palace	宫殿;宫;王宫;皇宫
    Palau	帕劳
    pale	苍白;淡;惨白
    Palestine	巴勒斯坦
    Palestine Liberation Organization	巴勒斯坦解放组织;巴解组织
    Palestinian	巴勒斯坦;巴勒斯坦人
    Palestinian-Israeli	巴以
    palm	手掌;棕榈;掌心;掌
    palm oil	棕榈油
    pamphlet	小册子;手册
    pan	锅;平底锅
    Panama	巴拿马
    Panama Canal	巴拿马运河
    Panasonic	松下
    panda	熊猫;大熊猫
    pandemic	大流行;疫情;大流行病;流行病
    pane	玻璃窗;窗格;面板
    panel	小组;面板;专家组;委员会;板
    panel discussion	专题讨论;小组讨论;座谈会
    panic	恐慌;惊慌;慌
    panorama	全景
    pant	喘气;喘;气喘
    pants	裤子
    Panzhihua	攀枝花
    paper	纸;论文;报纸;文件;纸张
    paperwork	文书;手续;文件;文书工作
    Papua New Guinea	巴布亚新几内亚
    parachute	降落伞;跳伞
    parade	游行;阅兵;检阅
    parade ground	操场;阅兵场
    paradigm	范式;模式
    paradise	天堂;乐园
    paradox	悖论;矛盾
    paragraph	段;段落;款
    Paraguay	巴拉圭
    parallel	平行;并行;同时
    paralysis	瘫痪;麻痹
    paralyze	瘫痪;使瘫痪
    paramedic	护理人员;急救人员
    parameter	参数
    paramilitary	准军事
    paramount	至高无上;首要;最重要
    parasite	寄生虫
    parcel	包裹;地块
    parched	干渴;干枯
    pardon	赦免;原谅;宽恕;特赦
    pardoned	赦免;特赦;宽恕
    parent	家长;父母;父亲;母亲
    parent company	母公司
    parental	父母;家长
    parenting	育儿;养育;教养
    parents	父母;家长;爹娘;双亲
    Paris	巴黎
    Paris Agreement	巴黎协定
    parish	教区;堂区
    Parisian	巴黎;巴黎人
    park	公园;停车;园区;停;停放
    parking	停车
    parking lot	停车场
    parking space	停车位;车位
    parliament	议会;国会
    parliamentarian	议员
    parliamentary	议会;国会
    parliamentary election	议会选举
    parliamentary party	议会党团
    parlor	客厅;会客室;店
    parrot	鹦鹉
    part	部分;零件;一部分;部件;角色;分开
    part of	部分;一部分
    part-time	兼职;业余
    partial	部分;局部;偏袒
    partially	部分;局部
    participant	参与者;参加者;与会者;参与方;参赛者
    participate	参加;参与
    participation	参与;参加
    particle	粒子;颗粒;微粒
    particular	特定;特别;特殊;具体
    particularly	特别;尤其;尤其是;特别是
    parting	离别;分手;告别
    partisan	党派;游击队;游击队员
    partition	分区;隔板;分割
    partly	部分;一定程度
    partner	伙伴;合伙人;合作伙伴;伴侣;搭档
    partnership	伙伴关系;合作关系;合伙;合作
    party	党;聚会;派对;方;当事人;政党
    party and government	党政
    party and government leaders	党政领导
    party building	党建;党的建设
    party cadre	党员干部
    party central committee	党中央
    party committee	党委;党委会
    party congress	党代会;党代表大会
    party constitution	党章
    party discipline	党纪;党的纪律
    party leader	党的领导人;党魁
    party member	党员
    party school	党校
    party secretary	党委书记;书记
    pass	通过;经过;传递;过去;递;度过
    pass away	去世;逝世;过世
    pass by	经过;路过
    pass on	传递;转达;传给
    pass out	昏倒;晕倒;分发
    pass through	通过;穿过;经过
    passage	通道;段落;通过;走廊
    passed	通过;过去;经过
    passenger	乘客;旅客;客运
    passenger car	乘用车;轿车
    passenger plane	客机
    passenger train	客运列车;旅客列车
    passenger transport	客运
    passerby	路人;行人;过路人
    passing	经过;路过;去世;通过
    passion	热情;激情
    passionate	热情;充满激情;热烈
    passive	被动;消极
    passport	护照
    password	密码;口令
    past	过去;以往;昔日;经过;往事
    past few years	过去几年;近几年;近年来
    pasta	意大利面
    paste	粘贴;糊;膏
    pastime	消遣;娱乐
    pastor	牧师
    pastoral	牧区;田园;畜牧
    pastry	糕点;点心
    pasture	牧场;草地;草场
    pat	拍;轻拍;拍拍
    patch	补丁;小块;补
    patent	专利;专利权
    patent application	专利申请
    paternal	父亲;父系
    path	道路;路径;小路;途径
    pathetic	可怜;可悲
    pathogen	病原体;病原
    pathway	途径;路径;通路
    patience	耐心;忍耐
    patience and perseverance	耐心和毅力
    patient	病人;患者;耐心
    patiently	耐心
    patriarch	族长;家长
    Patrick	帕特里克
    patriot	爱国者
    patriotic	爱国
    patriotic education	爱国主义教育
    patriotism	爱国主义;爱国
    patrol	巡逻;巡查;巡航
    patrol boat	巡逻艇;巡逻船
    patron	赞助人;顾客;保护人
    patronage	赞助;光顾;庇护
    pattern	模式;格局;图案;规律;花样
    Paul	保罗
    pause	停顿;暂停;停
    paused	停顿;顿了顿;停了下来;暂停
    pave	铺;铺设;铺平
    pave the way	铺平道路;奠定基础
    pavement	人行道;路面
    pavilion	馆;亭子;展馆;亭
    paw	爪子;爪
    pawn	典当;棋子
    pay	支付;付;工资;缴纳;薪酬;付出
    pay a visit	访问;拜访
    pay attention	注意;关注;重视
    pay back	偿还;还
    pay for	支付;付钱;付出代价;付
    pay off	还清;偿还;得到回报
    pay rise	加薪;涨工资
    pay taxes	纳税;缴税;交税
    pay tribute	致敬;悼念
    payable	应付;应缴
    payment	支付;付款;款项;缴费
    payoff	回报;收益
    payroll	工资;工资单
    payroll tax	工资税
    pea	豌豆
    peace	和平;安宁;平静
    peace agreement	和平协议;和平协定
    peace and development	和平与发展
    peace and prosperity	和平与繁荣
    peace and security	和平与安全
    peace and stability	和平与稳定;和平稳定
    peace of mind	安心;心安;内心平静
    peace process	和平进程
    peace talk	和谈;和平谈判
    peace talks	和谈;和平谈判
    peace treaty	和平条约;和约
    peaceful	和平;平静;宁静
    peaceful coexistence	和平共处
    peaceful development	和平发展
    peaceful reunification	和平统一
    peaceful rise	和平崛起
    peaceful settlement	和平解决
    peaceful use	和平利用
    peacefully	和平;平静;安静
    peacekeeper	维和人员;维和部队
    peacekeeping	维和;维持和平
    peacetime	和平时期;平时
    peach	桃;桃子
    peacock	孔雀
    peak	高峰;顶峰;峰值;巅峰;最高点
    peanut	花生
    pear	梨
    pearl	珍珠
    Pearl Harbor	珍珠港
    Pearl River	珠江
    Pearl River Delta	珠江三角洲;珠三角
    peasant	农民;农夫
    peasantry	农民
    pebble	卵石;鹅卵石;石子
    peculiar	奇特;特有;古怪;奇怪
    pedagogical	教学;教育学
    pedagogy	教育学;教学法
    pedal	踏板;脚踏
    pedestal	基座;底座
    pedestrian	行人;步行
    pediatric	儿科;小儿
    pediatrician	儿科医生
    peek	偷看;瞥
    peel	剥;皮;削
    peep	偷看;窥视
    peer	同行;同龄人;凝视;同辈
    peer pressure	同辈压力;同侪压力
    peer review	同行评审;同行评议
    peered	凝视;窥视;张望
    peg	挂钩;盯住;钉
    Peking	北京;北平
    Peking Opera	京剧
    Peking University	北京大学;北大
    pelvis	骨盆
    pen	笔;钢笔;围栏
    penal	刑事;刑罚
    penalize	处罚;惩罚
    penalty	处罚;罚款;惩罚;刑罚;点球
    pencil	铅笔
    pending	待;未决;悬而未决;待定
    pendulum	钟摆;摆
    penetrate	渗透;穿透;进入
    penetration	渗透;穿透;渗透率
    Peng	彭
    penguin	企鹅
    peninsula	半岛
    Pennsylvania	宾夕法尼亚;宾州
    penny	便士;一分钱;分
    pension	养老金;退休金;抚恤金;养老
    pension fund	养老基金;养老金
    pension insurance	养老保险
    pensioner	退休人员;领取养老金
    pensive	沉思
    Pentagon	五角大楼
    peony	牡丹
    people	人;人们;人民;民众;百姓
    people of all ethnic groups	各族人民;各民族人民
    people of all walks of life	各界人士;社会各界
    People's Bank of China	中国人民银行;央行
    people's congress	人民代表大会;人大
    people's court	人民法院;法院
    People's Daily	人民日报
    people's government	人民政府
    People's Liberation Army	中国人民解放军;解放军
    people's livelihood	民生
    people's police	人民警察;民警
    People's Republic of China	中华人民共和国
    people's war	人民战争
    pepper	胡椒;辣椒
    per	每;每个
    per capita	人均
    per capita income	人均收入
    per day	每天;每日
    per hour	每小时;时速
    per person	每人;人均
    per se	本身
    per year	每年;年
    perceive	感知;认为;察觉;觉得
    perceived	认为;感知;察觉
    percent	%;百分之;百分比
    percentage	百分比;比例;百分率
    percentage point	百分点
    perception	看法;感知;认识;观念;知觉
    perch	栖息;鲈鱼
    perched	栖息;坐落
    perennial	常年;多年生
    perfect	完美;完善;十分
    perfection	完美;完善
    perfectly	完美;完全
    perform	表演;执行;履行;演出;进行
    performance	表现;业绩;表演;演出;性能;绩效
    performance art	行为艺术;表演艺术
    performance evaluation	绩效评估;绩效评价;绩效考核
    performer	表演者;演员
    performing arts	表演艺术
    perfume	香水;香味
    perhaps	也许;或许;可能;大概
    peril	危险
    period	时期;期间;阶段;周期;时间
    periodic	定期;周期性;周期
    periodical	期刊;定期
    periodically	定期
    peripheral	外围;周边;边缘
    periphery	周边;外围;边缘
    perish	死亡;灭亡;丧生
    permanent	永久;常驻;常任;永久性
    permanent member	常任理事国
    permanent mission	常驻代表团
    permanent representative	常驻代表
    permanent residence	永久居留;永久居住
    permanent resident	永久居民;常住人口
    permanent secretary	常任秘书长
    permanently	永久;永远
    permeate	渗透;弥漫;贯穿
    permissible	允许;许可
    permission	许可;允许;批准;同意
    permit	许可证;允许;许可;准许
    pernicious	有害;恶性
    perpetrator	肇事者;凶手;犯罪者;作案者
    perpetual	永恒;永久;不断
    perpetuate	延续;使永久
    perplex	困惑;使困惑
    perplexed	困惑;茫然
    persecute	迫害
    persecution	迫害
    perseverance	毅力;坚持不懈;坚持
    persevere	坚持;坚持不懈
    Persia	波斯
    Persian	波斯;波斯人;波斯语
    Persian Gulf	波斯湾
    persist	坚持;持续;存在
    persistence	坚持;毅力;持续
    persistent	持续;坚持;持久;顽固
    persistently	始终;不断;坚持
    person	人;个人;人员;人士;者
    person in charge	负责人
    personal	个人;私人;亲自;人身
    personal computer	个人电脑;个人计算机
    personal data	个人数据;个人资料
    personal experience	亲身经历;个人经历;亲身体验
    personal income	个人收入
    personal income tax	个人所得税
    personal information	个人信息
    personal interest	个人利益
    personal safety	人身安全
    personal use	个人使用;自用
    personality	个性;性格;人格;人物
    personalized	个性化
    personally	亲自;个人;就我个人而言
    personnel	人员;人事
    personnel exchanges	人员往来;人员交流
    personnel management	人事管理;人员管理
    personnel system	人事制度
    perspective	视角;观点;角度;看法
    perspiration	汗水;出汗
    persuade	说服;劝说;劝
    persuaded	说服;劝
    persuasion	说服;劝说
    persuasive	有说服力;说服力
    pertain	有关;涉及
    pertaining to	有关;关于;涉及
    Perth	珀斯
    pertinent	相关;有关
    Peru	秘鲁
    Peruvian	秘鲁;秘鲁人
    pervasive	普遍;无处不在;弥漫
    perverse	反常;任性
    pessimism	悲观;悲观主义
    pessimistic	悲观
    pest	害虫;虫害
    pesticide	农药;杀虫剂
    pet	宠物
    petal	花瓣
    Peter	彼得
    petition	请愿;请愿书;上访;申诉;信访
    petitioner	上访者;请愿者;申诉人
    petrochemical	石化;石油化工
    PetroChina	中石油;中国石油
    petrol	汽油
    petroleum	石油
    petticoat	衬裙
    petty	小;琐碎;小气
    Peugeot	标致
    Pfizer	辉瑞
    phantom	幽灵;幻影
    pharmaceutical	制药;医药;药品;药物
    pharmacist	药剂师;药师
    pharmacology	药理学;药理
    pharmacy	药店;药房
    phase	阶段;相位;期
    phase out	逐步淘汰;淘汰;逐步取消
    PhD	博士
    phenomena	现象
    phenomenal	惊人;非凡
    phenomenon	现象
    Philadelphia	费城
    philanthropic	慈善
    philanthropist	慈善家
    philanthropy	慈善;慈善事业
    Philip	菲利普
    Philippine	菲律宾
    Philippines	菲律宾
    Philips	飞利浦
    philosopher	哲学家
    philosophical	哲学
    philosophy	哲学;理念
    Phnom Penh	金边
    phobia	恐惧症
    Phoenix	凤凰城;菲尼克斯
    phoenix	凤凰
    phoenix tree	梧桐
    phone	电话;手机;打电话
    phone call	电话;通话
    phone number	电话号码;电话
    phosphorus	磷
    photo	照片;图片;相片
    photo album	相册;影集
    photocopy	复印;复印件
    photograph	照片;拍照;相片;拍摄
    photographer	摄影师;摄影家
    photography	摄影
    photon	光子
    photosynthesis	光合作用
    photovoltaic	光伏
    phrase	短语;词组;说法
    physical	身体;物理;体力;实物;有形
    physical education	体育
    physical examination	体检;体格检查
    physical exercise	体育锻炼;锻炼
    physical health	身体健康
    physical strength	体力;力气
    physically	身体;体力
    physician	医生;医师;内科医生
    physicist	物理学家
    physics	物理学;物理
    physiological	生理
    physiology	生理学;生理
    pianist	钢琴家
    piano	钢琴
    pick	挑选;选择;采摘;挑;摘
    pick out	挑出;选出;辨认出
    pick up	捡起;拿起;接;拾起;捡
    pick-up truck	皮卡
    picked	捡;拿;选;摘
    pickle	泡菜;咸菜;腌
    pickpocket	扒手;小偷
    pickup	皮卡;接送
    picnic	野餐
    pictorial	画报;图画
    picture	图片;照片;画;图;画面
    picturesque	风景如画;如画
    pie	馅饼;派
    piece	块;件;片;作品;篇
    piece of paper	纸;一张纸
    pier	码头;桥墩
    pierce	刺穿;刺破;穿透
    piety	虔诚;孝顺
    pig	猪
    pigeon	鸽子
    pigment	色素;颜料
    pigtail	辫子;马尾辫
    pile	堆;一堆;桩
    pile up	堆积;积累
    piled	堆;堆积;堆满
    pilgrim	朝圣者;香客
    pilgrimage	朝圣
    pill	药丸;药片
    pillage	掠夺;抢劫
    pillar	支柱;柱子
    pillar industry	支柱产业
    pillow	枕头
    pilot	飞行员;试点;领航员;驾驶
    pilot program	试点项目;试点计划;试点
    pilot project	试点项目;试点
    pilot zone	试验区;试点区
    pin	别针;大头针;钉
    pinch	捏;掐;一撮
    pine	松树;松
    pineapple	菠萝
    ping-pong	乒乓球;乒乓
    Pingxiang	萍乡;凭祥
    pink	粉红;粉色;粉红色
    pinnacle	顶峰;巅峰
    pinpoint	精确定位;指出;确定
    pioneer	先驱;先锋;开拓者;开创
    pioneering	开创性;先驱;开拓
    pipe	管道;管子;烟斗;管
    pipeline	管道;管线;输油管
    piracy	盗版;海盗
    pirate	海盗;盗版
    pirated	盗版
    pistol	手枪
    piston	活塞
    pit	坑;矿井
    pitch	投;音高;沥青;推销
    pitcher	投手;水罐;壶
    pitfall	陷阱;缺陷
    pitiful	可怜
    Pittsburgh	匹兹堡
    pity	怜悯;可怜;同情;遗憾;可惜
    pivot	支点;转向;枢轴
    pivotal	关键;重要
    pixel	像素
    pizza	比萨;披萨
    PLA	解放军;中国人民解放军
    place	地方;放;地点;位置;场所
    place importance on	重视
    place of birth	出生地
    place of origin	原产地;籍贯;产地
    place of residence	居住地;住所
    place of work	工作地点;工作场所
    place order	下单;订购
    placed	放;放在;置于
    placement	安置;放置;配售
    plagiarism	抄袭;剽窃
    plague	瘟疫;鼠疫;困扰
    plain	平原;朴素;简单;清楚
    plainclothes	便衣
    plainly	清楚;显然;明白
    plaintiff	原告
    plaintive	哀怨;哀伤
    plan	计划;规划;方案;打算
    plane	飞机;平面
    planet	行星;星球;地球
    plank	木板;板
    plankton	浮游生物
    planned	计划;规划;有计划
    planned development	规划发展
    planned economy	计划经济
    planner	规划师;策划;计划者
    planning	规划;计划;策划
    planning commission	计划委员会;规划委员会
    plant	植物;工厂;种植;厂;种
    plantation	种植园;人工林
    planting	种植;栽培
    plaque	斑块;牌匾
    plasma	等离子;血浆
    plaster	石膏;灰泥;膏药
    plastic	塑料;塑胶
    plastic bag	塑料袋
    plastic surgery	整形手术;整容
    plate	盘子;板;盘;牌照
    plateau	高原
    platform	平台;站台;讲台
    platinum	铂;白金
    platoon	排
    platter	大盘子;盘
    plausible	合理;可信
    play	玩;播放;发挥;戏剧;扮演;演奏
    play a part	发挥作用;起作用
    play a role	发挥作用;起作用;扮演
    play an important role	发挥重要作用;起重要作用
    play with	玩
    played	玩;打;扮演;发挥;演奏
    player	球员;选手;玩家;运动员;播放器
    playful	顽皮;嬉戏
    playground	操场;游乐场;运动场
    playmate	玩伴;伙伴
    playwright	剧作家
    plaza	广场
    plea	请求;恳求;抗辩;认罪
    plead	恳求;请求;辩护
    plead guilty	认罪
    plead not guilty	不认罪;拒不认罪
    pleaded	恳求;哀求;认罪
    pleasant	愉快;宜人;令人愉快
    pleasantly	愉快
    please	请;取悦;高兴
    pleased	高兴;满意;欣慰
    pleasing	令人愉快;讨人喜欢
    pleasure	快乐;乐趣;愉快;高兴
    pled	认罪;恳求
    pledge	承诺;保证;质押;誓言
    plenary	全体;全会
    plenary meeting	全体会议
    plenary session	全体会议;全会
    plentiful	丰富;充足
    plenty	大量;充足;许多
    pliers	钳子
    plight	困境;处境
    plod	跋涉;沉重缓慢地走
    plot	情节;阴谋;地块;密谋
    plough	犁;耕
    plow	犁;耕
    pluck	摘;拔;采
    plug	插头;塞子;插
    plum	李子;梅;梅花
    plumber	水管工;管道工
    plume	羽毛;羽流
    plump	丰满;胖乎乎
    plunder	掠夺;抢劫
    plunge	暴跌;跳入;骤降;陷入
    plural	复数;多元
    pluralism	多元化;多元主义
    plus	加;加上;以及
    plutonium	钚
    pneumonia	肺炎
    poach	偷猎
    poacher	偷猎者
    pocket	口袋;衣袋;兜
    pocket money	零花钱
    podcast	播客
    podium	讲台;领奖台
    poem	诗;诗歌
    poet	诗人
    poetic	诗意
    poetry	诗歌;诗
    poignant	辛酸;深刻
    point	点;观点;指出;要点;指
    point of view	观点;角度;看法
    point out	指出
    pointed	指;指着;指出;尖
    pointer	指针
    pointless	毫无意义;没有意义
    poise	沉着;镇静
    poison	毒药;毒;毒害
    poisoning	中毒
    poisonous	有毒;毒
    poke	戳;捅
    poker	扑克;拨火棍
    Poland	波兰
    polar	极地;极
    polar bear	北极熊
    polarization	两极分化;极化
    polarize	两极分化
    pole	杆;极;柱子;竿
    police	警方;警察;公安;民警
    police car	警车
    police chief	警察局长;警长
    police department	警察局
    police force	警察部队;警力
    police officer	警察;警官;民警
    police station	派出所;警察局
    policeman	警察;民警
    policy	政策;方针;保险单
    policy adjustment	政策调整
    policy bank	政策性银行
    policy maker	决策者;政策制定者
    policy measure	政策措施
    policy recommendation	政策建议
    policy support	政策支持;政策扶持
    policymaker	决策者;政策制定者
    policymaking	决策;政策制定
    polio	小儿麻痹症;脊髓灰质炎;脊灰
    Polish	波兰;波兰语;波兰人
    polish	抛光;擦亮;润色
    polished	光滑;优美;抛光
    Politburo	政治局
    Politburo Standing Committee	政治局常委;政治局常务委员会
    polite	礼貌;客气
    politely	礼貌;客气;有礼貌
    politeness	礼貌
    political	政治
    political advisor	政协委员;政治顾问
    political and legal	政法
    political asylum	政治庇护
    political bureau	政治局
    political consultative conference	政治协商会议;政协
    political crisis	政治危机
    political dialogue	政治对话
    political economy	政治经济学;政治经济
    political leader	政治领导人;政治领袖
    political life	政治生活
    political participation	政治参与
    political party	政党
    political power	政权;政治权力
    political prisoner	政治犯
    political process	政治进程
    political reality	政治现实
    political reform	政治改革;政治体制改革
    political science	政治学;政治科学
    political situation	政局;政治局势;政治形势
    political solution	政治解决
    political stability	政治稳定
    political struggle	政治斗争
    political system	政治制度;政治体制
    political will	政治意愿
    political work	政治工作
    politically	政治上;政治
    politically correct	政治正确
    politician	政治家;政客;政治人物
    politics	政治
    poll	民意调查;民调;投票
    pollen	花粉
    polling day	投票日
    polling station	投票站
    pollutant	污染物
    pollute	污染
    polluted	污染
    polluter	污染者
    pollution	污染
    pollution control	污染控制;污染防治;污染治理
    pollution-free	无公害;无污染
    polo	马球
    polymer	聚合物
    pomegranate	石榴
    pompous	自负;浮夸
    pond	池塘;水塘
    ponder	思考;沉思;考虑
    pony	小马;马驹
    pool	池;水池;游泳池;汇集
    poor	贫穷;贫困;穷;可怜;穷人;差
    poor area	贫困地区;贫困区
    poor country	穷国;贫穷国家;贫困国家
    poor family	贫困家庭;穷人家
    poor household	贫困户
    poor man	穷人;可怜人
    poor peasant	贫农
    poor people	穷人;贫困人口
    poor quality	质量差;劣质;质量低劣
    poorest	最贫穷;最贫困;最穷
    poorly	差;不好;糟糕
    pop	流行;弹出
    pop music	流行音乐
    pope	教皇;教宗
    poplar	杨树;白杨
    poppy	罂粟
    popular	受欢迎;流行;普及;热门;大众
    popular science	科普
    popularity	人气;普及;受欢迎;流行
    popularization	普及;推广
    popularize	普及;推广
    popularly	普遍;俗称
    populate	居住;填充
    populated	人口稠密;居住;填充
    population	人口;种群;人群
    population aging	人口老龄化
    population census	人口普查
    population control	人口控制
    population density	人口密度
    population growth	人口增长
    populism	民粹主义
    populist	民粹主义;民粹
    porcelain	瓷器;瓷
    porch	门廊
    pore	毛孔;孔隙
    pork	猪肉
    pornographic	色情;淫秽
    pornography	色情
    porous	多孔
    porridge	粥;稀饭
    Porsche	保时捷
    port	港口;端口;口岸;港
    port city	港口城市
    port of entry	入境口岸;口岸
    Port-au-Prince	太子港
    portable	便携;便携式;手提
    portal	门户;门户网站
    porter	搬运工;挑夫
    portfolio	投资组合;组合;资产组合
    portion	部分;份
    Portland	波特兰
    portrait	肖像;画像
    portray	描绘;刻画;描写
    portrayal	描绘;刻画
    Portugal	葡萄牙
    Portuguese	葡萄牙;葡萄牙语;葡萄牙人;葡语
    pose	构成;姿势;提出;造成
    pose a threat	构成威胁
    position	位置;职位;立场;地位;岗位
    positioning	定位
    positive	积极;正面;肯定;阳性
    positive energy	正能量
    positively	积极;正面;肯定
    possess	拥有;具有;占有;具备
    possession	拥有;占有;持有;财产
    possibility	可能性;可能
    possible	可能;尽可能
    possibly	可能;也许
    post	岗位;邮政;职位;发布;帖子;邮寄
    post office	邮局
    postage	邮费;邮资
    postal	邮政
    postcard	明信片
    postdoctoral	博士后
    posted	发布;张贴;公布
    poster	海报;招贴
    posterity	后代;子孙;后人
    postgraduate	研究生
    postman	邮递员
    postpone	推迟;延期;延后
    postponement	推迟;延期
    postscript	附言;后记
    posture	姿势;姿态;态势
    postwar	战后
    pot	锅;壶;罐;花盆
    potassium	钾
    potato	土豆;马铃薯
    potent	有效;强大;强有力
    potential	潜力;潜在;可能;潜能
    potentially	可能;潜在
    pottery	陶器;陶瓷
    pouch	袋;小袋
    poultry	家禽;禽类
    pound	英镑;磅;捣
    pour	倒;倾注;涌入;浇
    poured	倒;涌;浇
    pout	撅嘴;噘嘴
    poverty	贫困;贫穷
    poverty alleviation	扶贫;脱贫;减贫
    poverty line	贫困线
    poverty reduction	减贫;减少贫困
    poverty relief	扶贫
    poverty-stricken	贫困;贫困地区
    powder	粉;粉末;火药
    Powell	鲍威尔
    power	权力;力量;电力;功率;动力;大国;电
    power cut	停电;断电
    power generation	发电
    power grid	电网
    power of attorney	授权书;委托书
    power outage	停电;断电
    power plant	电厂;发电厂;电站
    power politics	强权政治
    power shortage	电力短缺;缺电;电荒
    power station	电站;发电站;发电厂
    power struggle	权力斗争
    power supply	供电;电源;电力供应
    power transmission	输电;电力传输
    powerful	强大;有力;强有力
    powerhouse	强国;发电站
    powerless	无力;无能为力
    PPP	购买力平价
    practicable	可行;切实可行
    practical	实际;实用;务实;切实
    practicality	实用性
    practically	几乎;实际上
    practice	实践;做法;练习;惯例;执业
    practiced	练习;熟练;实行
    practise	练习;实践
    practitioner	从业者;从业人员;执业者;医生
    pragmatic	务实;实用
    pragmatism	实用主义;务实
    Prague	布拉格
    prairie	草原;大草原
    praise	赞扬;表扬;称赞;赞美;夸
    praised	赞扬;称赞;表扬;夸奖
    praiseworthy	值得称赞;可贵
    prank	恶作剧
    pray	祈祷;祷告
    prayed	祈祷;祷告
    prayer	祈祷;祷告
    PRC	中华人民共和国;中国
    preach	宣讲;布道;说教;鼓吹
    preacher	传教士;牧师
    preamble	序言;前言
    precarious	不稳定;危险;岌岌可危
    precaution	预防;防范;预防措施
    precautionary	预防;预防性
    precede	先于;领先
    precedence	优先;优先权
    precedent	先例;判例
    preceding	前;前面;先前
    precinct	辖区;分局
    precious	宝贵;珍贵;贵重
    precious metal	贵金属
    precipice	悬崖
    precipitate	沉淀;促使
    precipitation	降水;降雨;降水量
    precise	精确;准确;确切
    precisely	正是;恰恰;精确;确切
    precision	精度;精密;精确
    precision instrument	精密仪器
    preclude	排除;妨碍
    precondition	前提;先决条件;前提条件
    precursor	前兆;先驱;前体
    predate	早于
    predator	捕食者;掠食者;食肉动物
    predatory	掠夺性;掠夺;捕食
    predecessor	前任;前身;前辈
    predetermined	预定;预先确定
    predicament	困境;窘境
    predict	预测;预计;预言;预料
    predictability	可预测性;可预见性
    predictable	可预测;可预见
    predicted	预测;预计
    prediction	预测;预言
    predictive	预测;预测性
    predominant	主导;主要;占优势
    predominantly	主要;大多
    preface	前言;序言;序
    prefecture	州;地区;县;自治州
    prefecture-level city	地级市
    prefer	更喜欢;宁愿;偏好;喜欢;倾向
    preferable	更好;更可取
    preferably	最好;优选
    preference	偏好;优先;优惠;偏爱
    preferential	优惠;优先
    preferential policy	优惠政策
    preferential treatment	优惠待遇;优待
    preferred	首选;优先;优选
    prefix	前缀
    pregnancy	怀孕;妊娠
    pregnant	怀孕;孕妇
    pregnant woman	孕妇
    prehistoric	史前
    prehistory	史前
    prejudice	偏见;成见;歧视;损害
    prejudiced	偏见
    preliminary	初步;预备;初步性
    prelude	序曲;前奏
    premature	过早;早产;为时过早
    prematurely	过早;提前
    premier	总理;首要
    premiere	首映;首演
    premise	前提
    premises	场所;房屋;经营场所;前提
    premium	保费;溢价;优质;高端
    premonition	预感
    preoccupied	心事重重;全神贯注
    preparation	准备;筹备;编制;制备
    preparatory	筹备;预备;准备
    prepare	准备;编制;筹备;制备
    prepare for	准备;为
    prepared	准备;编写;做好准备
    preparedness	准备;防备;备灾
    preposterous	荒谬;荒唐
    prerequisite	先决条件;前提;前提条件
    preschool	学前;学龄前
    preschool education	学前教育
    prescribe	规定;开药;开处方
    prescribed	规定;处方
    prescription	处方;药方
    presence	存在;在场;出席
    present	现在;目前;提出;礼物;出席;呈现;当前
    present situation	现状;目前形势;目前的情况
    present-day	当今;现代;今天
    presentation	演示;介绍;陈述;展示
    presently	目前;现在;不久
    preservation	保护;保存;维护
    preservative	防腐剂
    preserve	保护;保存;维护;保留
    preside	主持
    presidency	总统;主席;总统职位;轮值主席国
    president	总统;主席;总裁;校长;会长
    president of the United States	美国总统
    President Xi Jinping	习近平主席
    presidential	总统
    presidential candidate	总统候选人
    presidential election	总统选举;总统大选;大选
    press	按;媒体;新闻界;报刊;压;出版社
    press agency	通讯社
    press briefing	新闻发布会;新闻简报;记者会
    press conference	新闻发布会;记者会;记者招待会
    press freedom	新闻自由
    press release	新闻稿;新闻公报
    press secretary	新闻秘书
    pressed	按;压;紧迫
    pressing	紧迫;迫切;按
    pressure	压力;施压;压强
    prestige	威望;声望;威信
    prestigious	著名;有声望;享有盛誉
    presumably	大概;想必;可能
    presume	推定;假定;认为
    presumption	推定;假设
    presuppose	预设;以为前提
    pretend	假装;装作;装
    pretended	假装;装作
    pretense	借口;伪装
    pretext	借口;托词
    Pretoria	比勒陀利亚
    pretty	漂亮;很;相当;美丽
    prevail	盛行;占上风;获胜;普遍
    prevailing	盛行;普遍;现行
    prevalence	流行;患病率;普遍
    prevalent	普遍;流行;盛行
    prevent	防止;预防;阻止;避免;防范
    preventable	可预防;可避免
    prevented	防止;阻止
    prevention	预防;防治;防止;防范
    prevention and control	防控;防治
    preventive	预防;预防性
    preventive measure	预防措施
    preview	预览;预告
    previous	以前;先前;上;此前;之前
    previously	以前;此前;先前;之前
    prey	猎物;捕食
    price	价格;价;物价;代价
    price control	价格控制;价格管制;物价调控
    price fluctuation	价格波动
    price hike	涨价;价格上涨;提价
    price increase	涨价;价格上涨;提价;物价上涨
    price index	物价指数;价格指数
    price level	物价水平;价格水平
    price reduction	降价;减价
    price rise	涨价;物价上涨;价格上涨
    price stability	物价稳定;价格稳定
    price tag	价格标签;标价
    price war	价格战
    priced	定价;标价
    priceless	无价;无价之宝
    pricing	定价;价格
    prick	刺;扎
    pride	骄傲;自豪;自尊
    priest	牧师;神父;祭司
    primarily	主要;首先
    primary	主要;初级;小学;首要;初选
    primary care	初级保健;基层医疗
    primary education	初等教育;小学教育
    primary industry	第一产业
    primary school	小学
    primate	灵长类;灵长类动物
    prime	主要;首要;黄金;最好
    prime minister	总理;首相
    primitive	原始
    primordial	原始
    prince	王子;亲王;太子
    princess	公主;王妃
    Princeton	普林斯顿
    principal	校长;主要;本金;委托人
    principally	主要
    principle	原则;原理
    principle of equality	平等原则
    print	打印;印刷;印;打印机
    printed	印刷;打印;印
    printer	打印机;印刷商
    printing	印刷;打印
    prior	事先;之前;先前
    prior approval	事先批准
    prior consent	事先同意
    prior to	之前;以前;在此之前
    prioritize	优先;优先考虑
    priority	优先;重点;优先事项;首要
    prism	棱镜
    prison	监狱;牢;监牢
    prison sentence	徒刑;监禁;刑期
    prison term	刑期;有期徒刑
    prisoner	囚犯;犯人;俘虏
    prisoner of war	战俘
    pristine	原始;纯净
    privacy	隐私;隐私权
    privacy policy	隐私政策
    private	私人;私营;民营;私有;私立
    private capital	民间资本;私人资本
    private car	私家车;私人汽车
    private company	私营公司;民营企业;私人公司
    private economy	民营经济;私营经济;非公有制经济
    private enterprise	私营企业;民营企业
    private entrepreneur	民营企业家;私营企业主
    private equity	私募股权;私募
    private investment	私人投资;民间投资
    private investor	私人投资者;民间投资者
    private life	私生活;私人生活
    private property	私有财产;私人财产
    private school	私立学校;民办学校
    private sector	私营部门;私人部门;民营
    privately	私下;私人
    privatization	私有化
    privatize	私有化
    privilege	特权;荣幸;优惠
    privileged	特权;荣幸
    prize	奖;奖品;奖金
    prize money	奖金
    pro	职业;赞成;专业
    pro-democracy	民主派;支持民主
    proactive	积极主动;主动;前瞻性
    proactively	积极主动;主动
    probability	概率;可能性
    probable	可能;很可能
    probably	可能;大概;也许;很可能
    probation	缓刑;试用期;察看
    probe	探测;调查;探测器;探针
    problem	问题;难题;麻烦
    problematic	有问题;成问题
    procedural	程序;程序性
    procedure	程序;步骤;手续;流程
    proceed	进行;继续;着手
    proceeding	诉讼;程序;进行
    proceedings	诉讼;程序;会议录
    proceeds	收益;所得
    process	过程;进程;流程;工艺;处理;加工
    processing	处理;加工
    processing trade	加工贸易
    procession	队伍;行列;游行
    processor	处理器
    proclaim	宣布;宣告;宣称;声明
    proclamation	宣言;公告;宣告
    procrastinate	拖延
    procuratorate	检察院
    procuratorial	检察
    procure	采购;获得
    procurement	采购
    prodigy	神童;天才
    produce	生产;产生;制造;制作;农产品
    produced	生产;产生;制作
    producer	生产者;制片人;制作人;生产商;生产国
    product	产品;产物;商品
    product line	产品线;生产线
    product quality	产品质量
    production	生产;产量;制作
    production and operation	生产经营
    production base	生产基地
    production capacity	生产能力;产能
    production cost	生产成本
    production line	生产线
    production process	生产过程;生产流程;生产工艺
    production safety	安全生产;生产安全
    productive	富有成效;生产;生产性;高产
    productive forces	生产力
    productivity	生产率;生产力;效率
    profess	声称;自称
    profession	职业;专业;行业
    professional	专业;职业;专业人士
    professional ethics	职业道德
    professional knowledge	专业知识
    professional qualification	职业资格;专业资格
    professional skill	专业技能;职业技能
    professional title	职称
    professional training	专业培训;职业培训
    professionalism	专业精神;敬业精神;职业精神
    professionally	专业;职业
    professor	教授
    proficiency	熟练;精通;水平;能力
    proficient	熟练;精通
    profile	概况;简介;轮廓;个人资料;剖面
    profit	利润;盈利;利益;获利
    profit and loss	盈亏;损益
    profit distribution	利润分配
    profit margin	利润率;利润空间
    profitability	盈利能力;盈利
    profitable	盈利;有利可图
    profound	深刻;深远;深厚
    profoundly	深刻;深深;深远
    prognosis	预后
    program	计划;项目;程序;节目;方案
    programme	计划;方案;节目;规划
    programmer	程序员
    programming	编程;程序设计
    programming language	编程语言;程序设计语言
    progress	进步;进展;进度
    progress report	进度报告;进展报告
    progressive	进步;逐步;渐进;累进
    progressively	逐步;逐渐
    prohibit	禁止;不得;阻止
    prohibited	禁止
    prohibition	禁止;禁令
    project	项目;工程;课题;预计
    project approval	立项;项目审批
    project construction	项目建设;工程建设
    project management	项目管理
    project manager	项目经理
    projected	预计;预测
    projectile	射弹;炮弹
    projection	预测;投影;投射
    projector	投影仪;放映机
    proletarian	无产阶级;无产者
    proletarian revolution	无产阶级革命
    proletariat	无产阶级
    proliferate	扩散;激增;增殖
    proliferation	扩散;激增;增殖
    prolific	多产
    prolong	延长;拖延
    prolonged	长期;长时间;持久
    promenade	散步;步行道
    prominence	突出;显著;名望
    prominent	突出;著名;杰出;显著
    prominently	突出;显著;显眼
    promise	承诺;答应;诺言;许诺;希望
    promised	承诺;答应;许诺
    promising	有前途;有希望;前景
    promissory note	本票;期票
    promote	促进;推动;推广;提升;晋升;弘扬
    promoted	促进;提升;晋升;推动
    promoter	促进者;推动者;发起人;启动子
    promotion	促进;推广;晋升;促销;宣传
    promotional	促销;宣传
    prompt	及时;促使;提示;迅速
    prompted	促使;导致;引发
    promptly	及时;迅速;立即
    promulgate	颁布;公布
    promulgated	颁布;公布
    promulgation	颁布;公布
    prone	容易;易;倾向
    pronoun	代词
    pronounce	发音;宣布;宣判
    pronounced	明显;显著;宣布;发音
    pronunciation	发音;读音
    proof	证明;证据
    proof of identity	身份证明
    prop	支撑;道具
    propaganda	宣传
    propagate	传播;繁殖;宣传
    propagation	传播;繁殖
    propane	丙烷
    propel	推动;推进;驱动
    propeller	螺旋桨
    propensity	倾向
    proper	适当;正确;恰当;合适
    properly	正确;妥善;适当;恰当;好好
    property	财产;财物;性质;房地产;产权;物业
    property developer	房地产开发商;开发商
    property insurance	财产保险
    property management	物业管理
    property market	房地产市场;楼市
    property owner	业主
    property right	产权;财产权
    property rights	产权;财产权
    property tax	房产税;财产税;房地产税
    prophecy	预言
    prophet	先知;预言家
    proponent	支持者;倡导者
    proportion	比例;比重;部分
    proportional	成比例;比例
    proportionate	相称;成比例
    proposal	建议;提案;提议;方案;求婚
    propose	提出;建议;提议;求婚
    proposed	提出;建议;拟议;拟
    proposed by	提出;建议
    proposition	主张;命题;提议
    proprietary	专有;专利
    proprietor	业主;老板;所有者
    propulsion	推进;推进力
    pros and cons	利弊;优缺点
    prose	散文
    prosecute	起诉;检控;追究
    prosecution	起诉;检方;公诉;控方
    prosecutor	检察官;公诉人;检方
    prospect	前景;前途;展望
    prospective	未来;潜在;预期
    prospectus	招股说明书;招股书
    prosper	繁荣;兴旺;昌盛
    prosperity	繁荣;兴旺;富强;昌盛
    prosperity and development	繁荣发展;繁荣与发展
    prosperity and stability	繁荣稳定;繁荣与稳定
    prosperous	繁荣;富裕;兴旺
    prostate	前列腺
    prostitute	妓女
    prostitution	卖淫
    prostrate	俯卧;匍匐
    protagonist	主角;主人公
    protect	保护;维护;保障;防护
    protect the environment	保护环境
    protected	保护;受保护
    protected area	保护区
    protection	保护;防护;保障
    protection of the environment	环境保护;保护环境
    protectionism	保护主义
    protectionist	保护主义
    protective	保护;防护;保护性
    protective clothing	防护服
    protector	保护者;保护人
    protege	门徒;门生
    protein	蛋白质;蛋白
    protest	抗议;抗议活动;示威
    Protestant	新教;新教徒
    Protestantism	新教
    protester	抗议者;示威者
    protocol	协议;议定书;规程;礼宾
    prototype	原型;样机
    protracted	旷日持久;长期;持久
    protrude	突出;伸出
    proud	自豪;骄傲;得意
    proudly	自豪;骄傲;得意
    prove	证明;证实
    proved	证明;证实
    proven	证明;经证实;已探明
    proverb	谚语;俗话
    provide	提供;规定;供给
    provide assistance	提供帮助;提供援助;提供协助
    provide for	规定;供养;抚养
    provide information	提供信息;提供资料
    provide services	提供服务;服务
    provide support	提供支持;给予支持
    provided	提供;规定;只要
    provided that	只要;条件是;但
    province	省;省份
    provincial	省;省级
    provincial capital	省会
    provincial government	省政府
    provincial party committee	省委
    provincial-level	省级
    provision	规定;提供;条款;供应;准备金
    provisional	临时;暂行;暂时
    provisional measure	暂行办法;临时措施
    provisional regulations	暂行条例;暂行规定
    provocation	挑衅;挑拨
    provocative	挑衅;挑衅性
    provoke	激怒;挑衅;引起;挑起
    prowess	能力;实力;才能
    proximity	接近;邻近;附近
    proxy	代理;代理人
    prudence	谨慎;审慎
    prudent	谨慎;审慎;稳健
    prudent monetary policy	稳健的货币政策;稳健货币政策
    prudently	谨慎;审慎
    prune	修剪;李子干
    Prussia	普鲁士
    Prussian	普鲁士
    pseudonym	笔名;化名
    psyche	心理;心灵
    psychiatric	精神病;精神科
    psychiatrist	精神科医生;精神病学家
    psychic	心灵;通灵
    psychoanalysis	精神分析
    psychological	心理
    psychological counseling	心理咨询;心理辅导
    psychologist	心理学家
    psychology	心理学;心理
    psychotherapy	心理治疗
    pub	酒吧;酒馆
    puberty	青春期
    public	公共;公众;公开;公立;大众
    public administration	公共管理;公共行政;行政管理
    public affairs	公共事务
    public awareness	公众意识;公众认识
    public bidding	公开招标
    public debt	公债;公共债务
    public domain	公有领域;公共领域
    public expenditure	公共支出;公共开支
    public facility	公共设施
    public finance	公共财政;财政
    public funds	公款;公共资金
    public good	公共产品;公益
    public health	公共卫生;公众健康
    public hearing	听证会;公开听证会
    public holiday	公共假期;公众假期;法定假日
    public hospital	公立医院
    public house	酒吧;酒馆
    public image	公众形象
    public institution	事业单位;公共机构
    public interest	公共利益;公益;公众利益
    public interest litigation	公益诉讼
    public investment	公共投资
    public money	公款;公帑
    public offering	公开发行;公开募股;上市
    public official	公职人员;官员;公务员
    public opinion	舆论;民意;公众舆论
    public order	公共秩序;社会治安;治安
    public ownership	公有制
    public participation	公众参与
    public place	公共场所
    public policy	公共政策
    public prosecutor	检察官;公诉人;检察院
    public relations	公关;公共关系
    public resource	公共资源
    public safety	公共安全;社会治安
    public school	公立学校;公学
    public sector	公共部门;公营
    public security	公安;公共安全;治安
    public security bureau	公安局
    public servant	公务员;公仆
    public service	公共服务;公益
    public services	公共服务
    public speech	公开演讲;演讲
    public spending	公共支出;公共开支
    public support	公众支持;民众支持
    public transport	公共交通;公共运输
    public transportation	公共交通
    public trust	公信力;公众信任
    public utility	公用事业;公共事业
    public welfare	公益;公共福利
    public-private partnership	公私合作;公私伙伴关系;公私合营
    publication	出版;出版物;刊物;发布;发表
    publicity	宣传;公开
    publicize	宣传;公布
    publicly	公开;当众
    publicly traded	上市;公开交易
    publish	出版;发表;发布;公布;刊登
    published	出版;发表;公布;发布
    publisher	出版商;出版社
    publishing	出版;发布
    publishing house	出版社
    pudding	布丁
    puddle	水坑
    Pudong	浦东
    Pudong New Area	浦东新区
    puff	喷;吹;一口
    pull	拉;拖;拽;扯
    pull down	拆除;推倒
    pull out	退出;撤出;拔出;掏出
    pull over	靠边停车;停车
    pull through	渡过难关;康复
    pull together	齐心协力;团结一致
    pull up	停下;拉起;停车
    pulled	拉;拖;拽
    pulp	纸浆;果肉
    pulse	脉冲;脉搏
    pump	泵;抽水;水泵
    pumpkin	南瓜
    punch	拳;打;冲压;一拳
    punctual	准时
    punctuality	准时;准点
    punctuation	标点;标点符号
    pungent	刺鼻;辛辣
    punish	惩罚;处罚;惩处
    punishable	应受惩罚;应受处罚
    punishable by	处以;可处
    punished	惩罚;处罚;受罚
    punishment	惩罚;处罚;刑罚
    punitive	惩罚性
    pupil	学生;小学生;瞳孔
    puppet	木偶;傀儡
    puppy	小狗
    purchase	购买;采购;收购;购置
    purchase price	购买价格;收购价;购价
    purchaser	买方;购买者;采购人
    purchasing	购买;采购
    purchasing power	购买力
    pure	纯;纯粹;纯净;纯洁
    purely	纯粹;纯;仅仅;完全
    purge	清洗;清除;肃清
    purification	净化;提纯
    purify	净化
    purity	纯度;纯洁;纯净
    purple	紫色;紫
    purport	声称;旨在
    purpose	目的;宗旨;用途;意图
    purposefully	有目的;故意
    purposely	故意
    purr	咕噜
    purse	钱包;手提包
    pursuant to	根据;依照;按照
    pursue	追求;追赶;奉行;追逐
    pursued	追求;追赶;奉行
    pursuit	追求;追赶;追逐
    pus	脓
    push	推;推动;推进;按
    push forward	推进;推动
    pushed	推;推动
    put	放;把;放在;摆;置
    put an end	结束;终止
    put an end to	结束;终止;制止
    put aside	搁置;放在一边;撇开
    put away	收起来;收好
    put back	放回;推迟
    put down	放下;镇压
    put forward	提出
    put in place	建立;到位;制定;落实
    put into effect	实施;生效;施行
    put into operation	投入运营;投产;投入运行;投入使用
    put into practice	付诸实践;实行;落实
    put into use	投入使用
    put off	推迟;拖延
    put on	穿上;戴上;上演;穿
    put on record	记录在案
    put on trial	受审;审判
    put out	扑灭;熄灭;伸出
    put pressure on	施压;施加压力
    put up	举起;搭建;张贴
    put up with	忍受;容忍
    Putian	莆田
    Putin	普京
    puzzle	谜;难题;困惑;拼图
    puzzled	困惑;疑惑;迷惑;不解
    Pyongyang	平壤
    pyramid	金字塔
    Pyrenees	比利牛斯
    python	蟒蛇
    """#
}
