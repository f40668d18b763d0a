extension CoreLexicon {
  /// Headwords that begin with C.
  static let wordsC: StaticString = #"""
    cab	出租车;驾驶室
    cabbage	白菜;卷心菜;圆白菜
    cabin	小屋;船舱;机舱;客舱;木屋
    cabinet	内阁;柜子;橱柜;柜
    cabinet meeting	内阁会议
    cabinet minister	内阁部长;阁员
    cabinet reshuffle	内阁改组
    cable	电缆;有线;缆;电报;线缆
    cable car	缆车
    cable television	有线电视
    cache	缓存;高速缓存
    cactus	仙人掌
    cadence	节奏;韵律
    cadre	干部;骨干
    cadres	干部
    Caesar	凯撒;恺撒
    cafe	咖啡馆;咖啡厅
    cafeteria	食堂;餐厅;自助餐厅
    caffeine	咖啡因
    cage	笼子;笼
    Cai	蔡
    Cairo	开罗
    cake	蛋糕;糕;饼
    calamity	灾难;灾祸
    calcium	钙
    calculate	计算;算;核算;推算
    calculation	计算;运算;推算;盘算
    calculator	计算器
    calculus	微积分
    Calcutta	加尔各答
    calendar	日历;历法;日程;历
    calendar year	日历年;历年
    calf	小牛;牛犊;小腿
    Calgary	卡尔加里
    caliber	口径;才干
    calibrate	校准;标定
    calibration	校准;标定
    California	加利福尼亚;加州
    call	电话;叫;呼吁;打电话;称;要求;喊;调用
    call for	呼吁;要求;号召;需要
    call off	取消;叫停
    call on	呼吁;号召;拜访;敦促
    call out	喊;叫
    call to order	宣布开会
    call upon	呼吁;要求;请
    called	叫;称为;被称为;呼吁;名为
    caller	来电者;打电话的人;访客
    calligraphy	书法
    calling	呼吁;呼叫;职业;使命
    calm	平静;冷静;镇静;安静;镇定;平息
    calmly	平静地;冷静地;镇静地;平静
    calmness	平静;冷静
    calorie	卡路里;热量;卡
    Cambodia	柬埔寨
    Cambodian	柬埔寨
    Cambridge	剑桥
    came	来;来了;来到;过来;走来
    camel	骆驼
    camellia	山茶;茶花
    camera	相机;摄像头;照相机;摄像机;镜头;摄影机
    cameraman	摄影师
    Cameron	卡梅伦
    Cameroon	喀麦隆
    camouflage	伪装;迷彩
    camp	营地;营;阵营;露营;兵营;扎营
    campaign	运动;竞选;活动;战役;选战
    campaign promise	竞选承诺
    campaign trail	竞选;竞选活动
    campaigner	活动人士;竞选者
    campfire	篝火;营火
    camping	露营;野营
    campus	校园;校区
    can	能;可以;可;会;罐;罐头
    can opener	开罐器
    can't	不能;无法;不会
    Canada	加拿大
    Canadian	加拿大;加拿大人;加元
    canal	运河;渠
    canary	金丝雀
    Canberra	堪培拉
    cancel	取消;撤销;注销
    cancellation	取消;撤销
    cancer	癌症;癌;肿瘤
    cancer cell	癌细胞
    cancer patient	癌症患者;癌症病人
    cancerous	癌;恶性
    candid	坦率;坦诚;直率
    candidacy	候选人资格;候选资格;参选
    candidate	候选人;考生;候选;应聘者
    candle	蜡烛;烛
    candlelight	烛光
    candlestick	烛台
    candor	坦率;坦诚
    candy	糖果;糖
    cane	手杖;拐杖;甘蔗;藤
    Cangzhou	沧州
    canine	犬;犬类
    Cannes	戛纳
    cannibal	食人族;食人
    cannon	大炮;炮;加农炮
    cannot	不能;无法;不可;不得
    canoe	独木舟;皮划艇
    canopy	树冠;华盖;天篷
    canteen	食堂;餐厅
    Canton	广州;广东;州
    Canton Fair	广交会;中国进出口商品交易会
    Cantonese	粤语;广东话;广东人;广东
    Cantonese opera	粤剧
    canvas	画布;帆布;油画
    canyon	峡谷
    Cao	曹
    Cao Cao	曹操
    Cao Xueqin	曹雪芹
    cap	帽子;帽;上限;盖;限额
    capability	能力;实力;性能;功能
    capability building	能力建设
    capable	能够;有能力;能干;能
    capacious	宽敞;宽大
    capacitor	电容器;电容
    capacity	能力;容量;产能;身份;运力
    capacity building	能力建设
    capacity utilization	产能利用率
    capacity-building	能力建设
    cape	海角;披肩;斗篷;岬
    Cape Town	开普敦
    Cape Verde	佛得角
    capital	资本;首都;资金;首府;省会;大写
    capital account	资本账户;资本项目
    capital city	首都;首府;省会
    capital construction	基本建设
    capital construction project	基本建设项目
    capital expenditure	资本支出;资本开支
    capital flight	资本外逃
    capital flow	资本流动
    capital flows	资本流动;资金流动
    capital gain	资本收益;资本利得
    capital gains tax	资本利得税
    capital goods	资本货物;资本品
    capital increase	增资
    capital inflow	资本流入
    capital injection	注资
    capital investment	资本投资;基建投资
    capital market	资本市场
    capital markets	资本市场
    capital outflow	资本外流;资本流出
    capital punishment	死刑;极刑
    capital stock	股本;资本存量
    capitalism	资本主义
    capitalist	资本家;资本主义
    capitalize	利用;资本化
    capitulate	投降;屈服
    capricious	反复无常;任性
    capsule	胶囊;太空舱;返回舱
    captain	船长;队长;上尉;机长;上校;舰长
    caption	标题;说明文字;字幕
    captivate	迷住;吸引
    captive	俘虏;囚禁;战俘
    captivity	囚禁;圈养;俘虏
    capture	捕获;抓住;占领;俘虏;捕捉;捕;攻占
    captured	被俘;俘虏;捕获;占领
    car	汽车;车;轿车;小汽车;车厢
    car accident	车祸;交通事故
    car bomb	汽车炸弹
    car crash	车祸
    car maker	汽车制造商
    car ownership	汽车保有量
    car park	停车场
    Caracas	加拉加斯
    caravan	商队;大篷车;房车;车队
    caravanserai	客栈;商队旅馆
    carbohydrate	碳水化合物
    carbon	碳
    carbon capture	碳捕获;碳捕集
    carbon capture and storage	碳捕获与封存;碳捕集与封存
    carbon credit	碳信用;碳排放额度
    carbon dioxide	二氧化碳
    carbon dioxide emissions	二氧化碳排放
    carbon emission	碳排放
    carbon emissions	碳排放;碳排放量
    carbon footprint	碳足迹
    carbon intensity	碳强度;碳排放强度
    carbon market	碳市场
    carbon monoxide	一氧化碳
    carbon neutral	碳中和
    carbon neutrality	碳中和
    carbon peak	碳达峰
    carbon peaking and carbon neutrality	碳达峰碳中和;双碳
    carbon price	碳价格;碳价
    carbon sink	碳汇
    carbon tax	碳税
    carbon trading	碳交易
    carcass	尸体;畜体
    card	卡;卡片;牌;名片;纸牌
    cardboard	纸板;硬纸板
    cardiac	心脏
    Cardiff	加的夫
    cardinal	红衣主教;枢机主教;主教;基本
    cardiologist	心脏病专家
    cardiovascular	心血管
    cardiovascular disease	心血管疾病;心血管病
    care	关心;照顾;护理;在乎;小心;关怀;在意
    care about	关心;在乎;在意
    care for	照顾;关心;照料;喜欢
    care for the elderly	养老;照顾老人
    cared	关心;在乎;照顾
    career	职业;生涯;事业;职业生涯
    carefree	无忧无虑
    careful	小心;仔细;谨慎;认真;当心
    carefully	仔细;小心翼翼;小心;认真;仔细地;小心地;谨慎
    caregiver	护理人员;照顾者;看护者
    careless	粗心;不小心;大意;马虎;随便
    carelessly	粗心;随便;漫不经心
    carelessness	粗心;大意;疏忽
    caress	抚摸;爱抚;抚爱
    caretaker	看守;看门人;管理员
    cargo	货物;货运;货
    cargo ship	货船;货轮
    cargo throughput	货物吞吐量
    Caribbean	加勒比;加勒比海
    Caribbean Community	加勒比共同体;加共体
    caricature	漫画;讽刺画
    caring	关爱;关心;关怀;照顾
    Carl	卡尔
    carnage	屠杀;大屠杀
    carnation	康乃馨
    Carnegie	卡内基
    carnival	狂欢节;嘉年华
    carnivore	食肉动物
    carnivorous	食肉
    carol	颂歌
    Caroline	卡罗琳;卡罗莱
    carp	鲤鱼
    carpenter	木匠;木工
    carpentry	木工
    carpet	地毯;毯
    Carrefour	家乐福
    carriage	马车;车厢;客车
    carried	带;携带;背;抬;扛;搬
    carrier	航空公司;航母;承运人;运营商;载体;携带者
    carrier rocket	运载火箭
    carrot	胡萝卜
    carry	携带;带;进行;运送;搬;背;扛;提
    carry forward	发扬;弘扬;继承
    carry on	继续;进行;坚持
    carry out	开展;进行;实施;执行;落实;履行
    carry through	贯彻;完成
    cart	车;推车;大车;马车;购物车
    cart horse	马车
    cartel	卡特尔;贩毒集团
    Carter	卡特
    Carthage	迦太基
    cartilage	软骨
    carton	纸箱;纸盒
    cartoon	漫画;动画片;卡通;动画
    cartridge	弹药筒;子弹;墨盒;弹
    carve	雕刻;刻;雕;切
    carved	雕刻;刻
    carving	雕刻;雕
    Casablanca	卡萨布兰卡
    cascade	级联;瀑布;层叠
    case	案件;情况;案例;病例;案;箱;例;盒
    case by case	逐案;个案
    case handling	办案
    case law	判例法
    case study	案例研究;案例;个案研究
    cash	现金;现款;兑现;钱
    cash crop	经济作物
    cash crops	经济作物
    cash flow	现金流;现金流量
    cash register	收银机
    cashier	出纳;收银员
    cashless	无现金
    cashmere	羊绒;开司米
    casing	外壳;套管
    casino	赌场
    cask	桶;木桶
    casket	棺材;首饰盒;小盒
    Caspian Sea	里海
    cassette	磁带;盒式磁带
    cast	投;扔;抛;演员;铸造;投射
    cast a vote	投票
    cast iron	铸铁
    castaway	漂流者
    caste	种姓
    casting	铸造;铸件;选角
    castle	城堡
    castor	蓖麻
    Castro	卡斯特罗
    casual	随便;休闲;随意;偶然;临时
    casually	随意;随便;漫不经心
    casualties	伤亡;伤亡人员
    casualty	伤亡;伤亡人员;伤员
    cat	猫
    catalog	目录;编目
    catalogue	目录;编目
    Catalonia	加泰罗尼亚
    catalyst	催化剂;推动力
    catalyze	催化;促进
    catastrophe	灾难;浩劫;大灾难
    catastrophic	灾难性;灾难
    catch	抓住;捕捉;赶上;捉;抓;接住;捕获
    catch a cold	感冒;着凉
    catch fire	着火;起火
    catch sight of	看见;看到
    catch up	赶上;追赶;追上
    catch up with	赶上;追上;跟上
    categorical	明确;绝对;分类
    categorically	断然;明确;坚决
    categorize	分类;归类
    category	类别;类;种类;范畴;类型
    cater	迎合;满足;提供饮食
    catering	餐饮;餐饮业
    caterpillar	毛虫;毛毛虫
    catfish	鲶鱼
    Cathay Pacific	国泰航空
    cathedral	大教堂;教堂
    Catherine	凯瑟琳
    cathode	阴极
    Catholic	天主教;天主教徒
    Catholic Church	天主教会;天主教
    Catholicism	天主教
    cattle	牛;牲畜;牛群
    Caucasus	高加索
    caught	抓住;被捕;捉住;抓到;赶上
    cauldron	大锅
    cauliflower	菜花;花椰菜
    causal	因果
    causality	因果关系;因果
    cause	导致;原因;造成;事业;引起;使;起因
    cause of death	死因
    caused	造成;导致;引起;使
    caution	谨慎;小心;警告;慎重
    cautious	谨慎;慎重;小心
    cautiously	谨慎;小心翼翼;小心;谨慎地
    cavalry	骑兵
    cave	洞穴;山洞;窑洞;洞;洞窟
    cavern	洞穴;大山洞
    caviar	鱼子酱
    cavity	腔;洞;空腔
    CBD	中央商务区;商务区
    CBRC	银监会
    CCTV	央视;中央电视台;闭路电视
    CDC	疾控中心;疾病控制中心
    cease	停止;终止;不再
    ceased	停止;停;不再
    ceasefire	停火
    ceasefire agreement	停火协议;停火协定
    ceaseless	不断;不停
    ceaselessly	不断;不停地;不停
    cedar	雪松;杉
    cede	割让;让
    ceiling	天花板;上限;屋顶
    celebrate	庆祝;庆贺;纪念;过节
    celebrated	著名;庆祝;有名
    celebration	庆祝;庆祝活动;庆典
    celebrity	名人;明星
    celery	芹菜
    celestial	天体;天上;天空
    cell	细胞;电池;牢房;单元;小区;格
    cell phone	手机;移动电话
    cellar	地窖;地下室;酒窖
    cello	大提琴
    cellular	细胞;蜂窝
    Celsius	摄氏;摄氏度
    cement	水泥;巩固
    cemetery	公墓;墓地;墓园
    censor	审查;审查员
    censorship	审查;审查制度;检查制度
    censure	谴责;指责;非难
    census	人口普查;普查
    cent	美分;分;分钱
    centenary	百年;一百周年;百周年
    center	中心;中央;中部;中间
    center of gravity	重心
    centigrade	摄氏度;摄氏
    centimeter	厘米;公分
    central	中央;中心;中部;核心
    Central African Republic	中非共和国;中非
    Central America	中美洲
    Central and Eastern Europe	中东欧
    Central Asia	中亚
    central axis	中轴线
    central bank	央行;中央银行
    central banker	央行行长
    Central Committee	中央委员会;中共中央;党中央
    Central Economic Work Conference	中央经济工作会议
    Central Europe	中欧
    central government	中央政府;中央
    Central Intelligence Agency	中央情报局;中情局
    Central Military Commission	中央军委;中央军事委员会
    central planning	中央计划
    central region	中部地区
    centralization	集中;集权;中央集权
    centralize	集中
    centralized	集中;集中式;统一
    centrally	集中;中央
    centre	中心;中央;中间
    century	世纪;百年
    century-old	百年
    CEO	首席执行官;总裁
    ceramic	陶瓷
    ceramics	陶瓷;陶器
    cereal	谷物;谷类;麦片
    cerebral	大脑;脑
    ceremonial	仪式;礼仪
    ceremony	仪式;典礼
    certain	某些;一定;某;肯定;确定
    certainly	当然;肯定;一定;必定;无疑
    certainty	确定性;确定;肯定;必然
    certificate	证书;证明;证
    certification	认证;证明;鉴定
    certified	认证;注册;合格
    certified public accountant	注册会计师
    certify	证明;认证;核证
    Cervantes	塞万提斯
    cesarean	剖腹产
    cessation	停止;中止
    Ceylon	锡兰
    CFO	首席财务官
    Chad	乍得
    chain	链;连锁;锁链;链条;链子;一连串
    chain reaction	连锁反应
    chain store	连锁店
    chair	椅子;主席;椅;主持
    chaired	主持
    chairman	主席;董事长;会长;委员长
    chairperson	主席;会长
    chairwoman	女主席;主席
    chalk	粉笔;白垩
    challenge	挑战;难题;质疑;考验
    challenger	挑战者
    challenging	具有挑战性;挑战性;艰巨;挑战
    chamber	室;会议厅;议院;分庭;房间;商会
    chamber music	室内乐
    chamber of commerce	商会
    chameleon	变色龙
    champagne	香槟;香槟酒
    champion	冠军;倡导者;捍卫
    championship	锦标赛;冠军;冠军赛
    chance	机会;可能性;机遇;偶然;可能
    chancellor	总理;大臣;校长;财政大臣;大法官
    Chancellor of the Exchequer	财政大臣
    chandelier	吊灯;枝形吊灯
    Chang'an	长安
    Chang'e	嫦娥
    Changchun	长春
    Changde	常德
    change	改变;变化;变革;更改;变;换;零钱;变更
    change one's mind	改变主意;改变想法
    changeable	多变;易变
    changed	改变;变了;变化;变
    changing	改变;变化;不断变化;变
    Changsha	长沙
    Changzhou	常州
    channel	渠道;频道;通道;海峡;航道
    chant	高呼;唱;吟唱;口号
    chaos	混乱;混沌
    chaotic	混乱;混沌
    Chaoyang	朝阳
    Chaozhou	潮州
    chapel	小教堂;礼拜堂;教堂
    chaplain	牧师
    Chaplin	卓别林
    chapter	章;章节;分会;篇章;篇
    character	性格;人物;角色;特点;字符;汉字;品格;特征
    characteristic	特征;特点;特性;特色
    characteristics	特色;特点;特征
    characterization	表征;描述;刻画;描写
    characterize	描述;特征;刻画;表征
    characterized	特点;特征
    charcoal	木炭;炭
    charge	收费;指控;负责;充电;费用;冲锋;电荷;收取
    charge d'affaires	代办;临时代办
    charged	指控;被控;收取;起诉
    charger	充电器
    charging	充电;收费
    charging pile	充电桩
    charging station	充电站
    chariot	战车
    charisma	魅力
    charismatic	有魅力;魅力
    charitable	慈善
    charity	慈善;慈善机构;慈善事业
    Charles	查尔斯;查理
    Charlie	查理
    Charlotte	夏洛特;夏洛蒂
    charm	魅力;吸引力;迷人;护身符
    charming	迷人;可爱;有魅力
    chart	图表;图;航海图;海图
    charter	宪章;章程;特许;包机
    Charter of the United Nations	联合国宪章
    chase	追;追逐;追赶;追求
    chased	追;追赶;追逐
    chasm	鸿沟;深渊;裂口
    chassis	底盘
    chaste	贞洁;纯洁
    chastity	贞操;贞洁
    chat	聊天;闲聊;聊;交谈
    chateau	城堡
    chatted	聊;聊天;闲聊
    chatter	喋喋不休;闲聊;唠叨
    chattered	喋喋不休;闲谈
    chauffeur	司机;汽车夫
    cheap	便宜;廉价;低廉
    cheaper	更便宜;便宜
    cheaply	便宜;廉价
    cheat	欺骗;骗;作弊;骗子
    cheating	作弊;欺骗
    Chechen	车臣
    Chechnya	车臣
    check	检查;核对;支票;制止;查;检验;查看
    check in	登记;入住;报到;签到
    check out	退房;结账;查看
    checklist	清单;检查表;核对表
    checkpoint	检查站;检查点;关卡
    checkup	体检;检查
    cheek	脸颊;面颊;脸蛋;腮
    cheekbone	颧骨
    cheer	欢呼;喝彩;高兴;鼓舞
    cheered	欢呼;喝彩
    cheerful	快乐;高兴;愉快;开朗
    cheerfully	高兴地;快活地;愉快地
    cheerfulness	快活;愉快
    cheers	欢呼声;干杯;欢呼
    cheese	奶酪;干酪;乳酪
    cheetah	猎豹
    chef	厨师;大厨
    Chekhov	契诃夫
    Chelsea	切尔西
    chemical	化学;化工;化学品;化学物质
    chemical engineering	化学工程;化工
    chemical fertilizer	化肥
    chemical industry	化学工业;化工
    chemical plant	化工厂
    chemical reaction	化学反应
    chemical weapon	化学武器
    chemical weapons	化学武器;化武
    chemically	化学
    chemist	化学家;药剂师
    chemistry	化学
    chemotherapy	化疗
    Chen	陈
    Cheney	切尼
    Cheng	程;成
    Chengde	承德
    Chengdu	成都
    Chenzhou	郴州
    cheque	支票
    cherish	珍惜;珍爱;珍视;怀有
    cherished	珍爱;珍惜;心爱
    Chernobyl	切尔诺贝利
    cherry	樱桃;樱花
    cherry blossom	樱花
    chess	国际象棋;棋;象棋;下棋
    chessboard	棋盘
    chest	胸;胸部;箱子;胸膛;胸口
    chest of drawers	五斗橱;衣柜
    chestnut	栗子;栗色;栗
    chew	咀嚼;嚼
    chewed	嚼;咀嚼
    Chiang Kai-shek	蒋介石
    Chicago	芝加哥
    chick	小鸡;雏鸡
    chicken	鸡;鸡肉;小鸡
    chief	首席;主要;首领;局长;负责;酋长
    chief economist	首席经济学家
    chief editor	主编;总编辑
    chief engineer	总工程师
    chief executive	首席执行官;行政长官;行政总裁
    chief executive officer	首席执行官;行政总裁
    chief financial officer	首席财务官
    chief judge	首席法官
    chief justice	首席大法官;首席法官
    chief of police	警察局长
    chief of staff	参谋长;幕僚长;办公厅主任
    chief operating officer	首席运营官
    chief procurator	检察长
    chief scientist	首席科学家
    chiefly	主要;主要是
    chieftain	酋长;首领;头人
    Chifeng	赤峰
    child	孩子;儿童;小孩;子女;童
    child abuse	虐待儿童
    child care	儿童保育;托儿;育儿
    child labor	童工
    child mortality	儿童死亡率
    child protection	儿童保护;保护儿童
    childbirth	分娩;生育
    childcare	托育;育儿;儿童保育
    childhood	童年;儿童时期;幼年
    childish	幼稚;孩子气
    childlike	孩子般;天真
    children	孩子;儿童;孩子们;子女;小孩
    children's rights	儿童权利
    Chile	智利
    Chilean	智利;智利人
    chili	辣椒
    chill	寒意;寒冷;冷;寒
    chilly	寒冷;冷;凉
    chime	钟声;和谐
    chimed	响;敲响
    chimera	幻想;妄想
    chimney	烟囱;烟筒
    chimpanzee	黑猩猩
    chin	下巴
    China	中国;中华;我国;中
    china	瓷器
    China Association for Science and Technology	中国科学技术协会;中国科协
    China Banking Regulatory Commission	银监会
    China Central Television	中央电视台;央视
    China Daily	中国日报
    China International Fair for Trade in Services	服贸会;中国国际服务贸易交易会
    China International Import Expo	进博会;中国国际进口博览会
    China Mobile	中国移动
    China National Space Administration	国家航天局
    China Railway	中国铁路;中铁
    China Securities Regulatory Commission	中国证监会;证监会
    China Telecom	中国电信
    China Unicom	中国联通
    China's	中国
    China-Africa cooperation	中非合作
    China-Europe freight train	中欧班列
    China-US relations	中美关系
    Chinatown	唐人街;中国城
    Chinese	中国;中文;汉语;中国人;中华;华人
    Chinese Academy of Sciences	中国科学院;中科院
    Chinese Academy of Social Sciences	中国社会科学院;社科院
    Chinese character	汉字
    Chinese characteristics	中国特色
    Chinese civilization	中华文明;中国文明
    Chinese Communist Party	中国共产党;中共
    Chinese culture	中国文化;中华文化
    Chinese dream	中国梦
    Chinese government	中国政府
    Chinese language	汉语;中文
    Chinese mainland	中国大陆;中国内地;大陆;内地
    Chinese medicine	中医;中药;中医药
    Chinese modernization	中国式现代化
    Chinese nation	中华民族
    Chinese New Year	春节;农历新年;中国新年
    Chinese people	中国人民;中国人
    Chinese People's Political Consultative Conference	中国人民政治协商会议;政协
    Chinese side	中方
    Chinese yuan	人民币;元
    chip	芯片;碎片;薯片;筹码
    chipmaker	芯片制造商;芯片厂商
    chirp	鸣叫;叽叽喳喳;啁啾
    chisel	凿子;凿
    chivalry	骑士精神;侠义
    chloride	氯化物
    chlorine	氯;氯气
    chocolate	巧克力
    choice	选择;抉择;选项
    choir	合唱团;唱诗班
    choke	窒息;哽咽;噎住;呛
    choked	哽咽;窒息;呛
    cholera	霍乱
    cholesterol	胆固醇
    Chongqing	重庆
    choose	选择;挑选;选;选取;选出
    chop	砍;剁;切;劈;排骨
    Chopin	肖邦
    chopped	砍;切碎;切
    chopsticks	筷子
    chord	和弦;弦
    chore	家务;琐事
    choreography	编舞;舞蹈
    chorus	合唱;合唱团;齐声
    chose	选择;选;挑选;挑
    chosen	选择;选中;选定;挑选
    Chris	克里斯
    Christ	基督;耶稣
    Christian	基督教;基督徒
    Christianity	基督教
    Christmas	圣诞节;圣诞
    Christmas Day	圣诞节
    Christmas Eve	平安夜;圣诞前夜;圣诞夜
    Christmas tree	圣诞树
    Christopher	克里斯托弗
    chrome	铬
    chromosome	染色体
    chronic	慢性;长期
    chronic disease	慢性病;慢性疾病
    chronicle	编年史;纪事;记录
    chronological	年代;按时间顺序;时间
    chrysanthemum	菊花;菊
    Chu	楚;朱;褚
    chuckle	轻声笑;咯咯地笑;笑
    chuckled	轻声笑;笑;咯咯笑
    chunk	块;大块
    church	教堂;教会;教
    Churchill	丘吉尔
    churchyard	墓地;教堂墓地
    churn	翻腾;搅拌
    CIA	中情局;中央情报局
    cicada	蝉;知了
    Cicero	西塞罗
    cigar	雪茄;雪茄烟
    cigarette	香烟;烟;卷烟;纸烟
    cinema	电影院;电影;影院
    cinnamon	肉桂
    cipher	密码
    circa	大约
    circle	圈;圆;圆圈;圈子;界;盘旋
    circled	盘旋;绕;转圈
    circles	界;各界;圈
    circuit	电路;巡回;线路;赛道
    circuit breaker	断路器;熔断
    circular	圆形;循环;通知;通告;圆
    circular economy	循环经济
    circulate	流通;循环;流传;传播
    circulation	流通;循环;发行量;双循环
    circumference	周长;圆周
    circumspect	谨慎;慎重
    circumstance	情况;环境;情形;境况
    circumstances	情况;环境;情形;境况;条件
    circumvent	规避;绕过;逃避
    circus	马戏团;马戏;杂技团
    Cisco	思科
    cistern	水箱;水池;蓄水池
    citadel	城堡;堡垒
    citation	引用;引文;引证
    cite	引用;援引;列举;举出
    cited	引用;援引;引述
    Citibank	花旗银行;花旗
    Citigroup	花旗集团;花旗
    citing	援引;引用;称
    citizen	公民;市民;国民;老百姓
    citizenry	公民;全体公民
    citizens	公民;市民;国民
    citizenship	公民身份;国籍;公民权;公民
    citrus	柑橘
    city	城市;市;都市;城
    city center	市中心
    city cluster	城市群
    city council	市议会;市政会
    city government	市政府
    city hall	市政厅;市政府
    city planning	城市规划
    city wall	城墙
    civic	公民;市民;城市
    civic duty	公民义务
    civil	民事;公民;民用;平民;民间
    civil affairs	民政
    civil aviation	民航;民用航空
    Civil Aviation Administration	民航局;民用航空局
    civil case	民事案件
    civil code	民法典
    civil engineering	土木工程
    civil law	民法;大陆法
    civil liability	民事责任
    civil liberties	公民自由
    civil rights	公民权利;民权;公民权
    civil rights movement	民权运动
    civil servant	公务员
    civil servants	公务员
    civil service	公务员;公务员制度;行政部门
    civil society	民间社会;公民社会
    civil society organizations	民间社会组织
    civil unrest	内乱;骚乱
    civil war	内战
    civil-military integration	军民融合
    civilian	平民;民用;文职;百姓
    civilian casualties	平民伤亡
    civilians	平民;百姓
    civility	礼貌;客气
    civilization	文明
    civilized	文明
    clad	穿;身穿;覆盖
    claim	声称;主张;要求;索赔;宣称;索取
    claimant	索赔人;申请人;原告
    claimed	声称;宣称;自称;称
    Claire	克莱尔
    clam	蛤;蛤蜊
    clamor	喧闹;吵闹;叫嚣
    clamp	夹;夹紧;钳
    clampdown	打压;镇压;压制
    clan	家族;氏族;宗族
    clandestine	秘密;地下
    clap	拍;鼓掌;拍手
    clapped	拍;鼓掌;拍手
    Clara	克拉拉
    clarification	澄清;说明
    clarify	澄清;阐明;明确;说明
    clarity	清晰;明确;清楚;清晰度
    Clark	克拉克
    clash	冲突;碰撞;撞击
    clasp	紧握;握住;扣;抱住
    clasped	紧握;握着;抱
    class	班;阶级;课;类;级;班级;阶层;等级
    class action	集体诉讼
    class struggle	阶级斗争
    classic	经典;古典;名著
    classical	古典;经典
    classical music	古典音乐
    classics	经典;名著;古籍
    classification	分类;分级;归类
    classified	分类;机密;保密
    classifier	分类器
    classify	分类;归类;划分
    classmate	同学
    classroom	教室;课堂
    clatter	咔嗒;哗啦;喧闹
    clattered	咔嗒;哗啦
    clause	条款;条;从句;款
    claw	爪子;爪
    claws	爪子;爪
    clay	粘土;黏土;泥土;泥
    clean	清洁;干净;清理;打扫;廉洁;洁净
    clean air	清洁空气
    clean coal	清洁煤
    clean development mechanism	清洁发展机制
    clean energy	清洁能源
    clean government	廉政;廉洁政府
    clean up	清理;打扫;整顿
    clean water	清洁水;洁净水;净水
    cleaned	清洗;打扫;清理
    cleaner	清洁工;清洁剂;更清洁
    cleaning	清洁;清洗;打扫
    cleanliness	清洁;干净;洁净
    cleanse	净化;清洗;清除
    cleanup	清理;清除
    clear	清楚;明确;清晰;清;清除;明显;晴
    clear away	清除;收拾
    clear up	澄清;清理;放晴
    clearance	清除;许可;间隙;清关
    cleared	清除;清理;清了清
    clearing	清理;清算;空地;清除
    clearly	清楚;显然;明显;明确;清楚地;清晰
    clearness	清晰
    cleaver	菜刀
    cleft	裂缝;裂口
    clench	握紧;咬紧
    clenched	紧握;握紧;咬紧
    Cleopatra	克娄巴特拉;克利奥帕特拉
    clergy	神职人员;教士;牧师
    clergyman	牧师;教士
    clerical	文书;办事员;教士
    clerk	职员;办事员;书记员;店员
    Cleveland	克利夫兰
    clever	聪明;机灵;伶俐;巧妙
    cleverly	巧妙;聪明地
    cleverness	聪明;机智
    cliche	陈词滥调
    click	点击;单击;咔嗒
    client	客户;客户端;当事人;委托人
    clientele	客户;顾客
    cliff	悬崖;峭壁
    climate	气候;氛围
    climate action	气候行动
    climate adaptation	气候适应;适应气候变化
    climate change	气候变化;气候变迁
    climate crisis	气候危机
    climate finance	气候融资;气候资金
    climate policy	气候政策
    climate resilience	气候韧性;气候适应能力
    climate summit	气候峰会
    climate talks	气候谈判
    climatic	气候
    climax	高潮;顶点;极点
    climb	爬;攀登;爬上;上升;攀爬
    climb up	爬上;爬
    climbed	爬;爬上;登上;攀登
    climber	登山者;攀登者
    climbing	攀登;爬;登山
    clinch	赢得;敲定
    cling	紧贴;坚持;依附;紧紧抓住
    clinging	紧贴;紧抓;依附
    clinic	诊所;门诊
    clinical	临床
    clinical trial	临床试验
    clinical trials	临床试验
    clinician	临床医生;医生
    Clinton	克林顿;希拉里
    clip	剪辑;夹子;剪;片段;视频
    clipboard	剪贴板
    clique	集团;派系;小集团
    cloak	斗篷;披风;大衣
    clock	时钟;钟;钟表
    clockwise	顺时针
    clog	堵塞;木屐
    cloister	修道院;回廊
    clone	克隆
    cloning	克隆
    close	关闭;接近;密切;近;关;关上;亲密;结束
    close at hand	近在眼前;近在咫尺
    close by	附近;旁边
    close contact	密切接触;密接;密切联系
    close cooperation	密切合作
    close down	关闭;停业
    close ties	密切联系;密切关系
    close to	接近;靠近;近
    close-up	特写
    closed	关闭;封闭;闭;关
    closed-door	闭门
    closely	密切;紧密;仔细;严密;紧紧
    closeness	亲密;接近
    closer	更近;更紧密;靠近;近
    closest	最近;最亲密
    closet	壁橱;衣柜;衣橱
    closing	闭幕;关闭;收盘;结束
    closing ceremony	闭幕式
    closing price	收盘价
    closure	关闭;封闭;停业;结束
    cloth	布;布料;织物
    clothe	穿衣
    clothed	穿着;身穿
    clothes	衣服;衣裳;衣物;服装
    clothing	服装;衣服;衣物;衣着
    cloud	云;云彩;阴云;乌云
    cloud computing	云计算
    cloud platform	云平台
    cloud service	云服务
    cloud storage	云存储
    cloud-based	云端;基于云
    clouds	云;云彩;云层;乌云
    cloudy	多云;阴天;阴
    clover	三叶草;苜蓿
    clown	小丑
    club	俱乐部;夜总会;棍棒;协会
    clue	线索
    clumsily	笨拙地;笨手笨脚
    clumsy	笨拙;笨手笨脚;笨
    clung	紧紧抓住;紧贴;坚持;依附
    cluster	集群;群;簇;聚类;串;聚集
    clustering	聚类
    clutch	抓住;离合器;紧握
    clutched	抓住;紧握;攥
    clutter	杂乱;混乱
    CNN	美国有线电视新闻网;有线电视新闻网
    CO2	二氧化碳
    coach	教练;长途汽车;马车;客车;辅导
    coaching	辅导;训练;教练
    coachman	马车夫;车夫
    coachmen	车夫
    coal	煤炭;煤
    coal mine	煤矿
    coal miner	煤矿工人;矿工
    coal power	煤电
    coal-fired	燃煤
    coal-fired power plant	燃煤电厂;燃煤发电厂;火电厂
    coalition	联盟;联合;联军;联合政府
    coalition forces	联军;联军部队
    coalition government	联合政府
    coarse	粗糙;粗;粗俗
    coast	海岸;沿海;海滨
    coast guard	海岸警卫队;海警;海岸警备队
    coastal	沿海;海岸;沿岸
    coastal area	沿海地区;沿海
    coastal cities	沿海城市
    coastline	海岸线
    coat	外套;大衣;涂层;上衣;外衣
    coating	涂层;涂料;镀层
    coax	哄;劝诱
    cobalt	钴
    cobbler	鞋匠
    cobblestone	鹅卵石
    cobra	眼镜蛇
    cobweb	蜘蛛网
    Coca-Cola	可口可乐
    cocaine	可卡因
    cock	公鸡
    cockpit	驾驶舱;座舱
    cockroach	蟑螂
    cocktail	鸡尾酒
    cocoa	可可
    coconut	椰子
    cocoon	茧
    cod	鳕鱼
    code	代码;法典;准则;编码;密码;守则
    code of conduct	行为准则;行为守则
    code of ethics	道德守则;职业道德
    coding	编码;编程
    coefficient	系数
    coerce	胁迫;强迫;迫使
    coercion	胁迫;强制;强迫
    coercive	强制;胁迫
    coexist	共存;并存;共处
    coexistence	共存;共处;并存
    coffee	咖啡
    coffee shop	咖啡店;咖啡馆
    coffin	棺材;棺木
    cogent	有说服力;令人信服
    cognition	认知;认识
    cognitive	认知
    coherence	连贯性;一致性;一致;协调
    coherent	连贯;一致;相干
    cohesion	凝聚力;凝聚;团结
    cohesive	凝聚力;有凝聚力
    cohort	队列;群体;同伙
    coil	线圈;盘绕;卷
    coin	硬币;钱币;币;创造
    coincide	吻合;一致;同时发生;重合
    coincidence	巧合;巧
    coincidentally	巧合
    coke	可乐;焦炭
    cold	冷;寒冷;感冒;冰冷;冷淡
    cold chain	冷链
    cold storage	冷库;冷藏
    Cold War	冷战
    Cold War mentality	冷战思维
    cold wave	寒潮
    cold weather	寒冷天气
    coldly	冷冷地;冷淡地;冷漠
    coldness	寒冷;冷淡;冷漠
    collaborate	合作;协作
    collaboration	合作;协作
    collaborative	协作;合作;协同
    collaborator	合作者;合作伙伴
    collapse	崩溃;倒塌;瓦解;坍塌;垮台;崩塌
    collapsed	倒塌;崩溃;瓦解;垮
    collar	衣领;领子;项圈;领
    collateral	抵押品;担保;抵押
    colleague	同事;同僚;同仁
    colleagues	同事;同事们;同仁
    collect	收集;采集;收藏;征收;搜集
    collected	收集;采集;搜集
    collection	收集;收藏;集合;征收;采集;集;藏品
    collective	集体;共同
    collective action	集体行动
    collective bargaining	集体谈判
    collective economy	集体经济
    collective leadership	集体领导
    collective ownership	集体所有制
    collective security	集体安全
    Collective Security Treaty Organization	集体安全条约组织
    collectively	集体;共同;统称
    collectivism	集体主义
    collector	收藏家;收集者;收藏者
    college	大学;学院;高校
    college entrance examination	高考
    college graduate	大学毕业生
    college student	大学生
    collide	碰撞;相撞;冲突
    Collins	柯林斯
    collision	碰撞;冲突;相撞
    colloquial	口语
    collude	勾结;串通
    collusion	勾结;串通;合谋
    Cologne	科隆
    cologne	古龙水
    Colombia	哥伦比亚
    Colombian	哥伦比亚;哥伦比亚人
    Colombo	科伦坡
    colon	冒号;结肠
    colonel	上校;团长
    colonial	殖民;殖民地
    colonial rule	殖民统治
    colonialism	殖民主义
    colonialist	殖民者;殖民主义者
    colonist	殖民者
    colonization	殖民;殖民化
    colonize	殖民
    colonizer	殖民者
    colony	殖民地;群体;菌落
    color	颜色;色彩;彩色;色
    Colorado	科罗拉多
    colored	彩色;有色;有色人种
    colorful	丰富多彩;五颜六色;多彩;鲜艳
    colorless	无色
    colossal	巨大;庞大
    colour	颜色;色彩;彩色;色
    coloured	彩色;有色
    colt	小马
    Columbia	哥伦比亚
    Columbia University	哥伦比亚大学
    Columbus	哥伦布
    column	专栏;列;柱;栏;圆柱;纵队
    columnist	专栏作家
    coma	昏迷
    comb	梳子;梳;梳理
    combat	战斗;打击;作战;反对
    combat readiness	战备
    combatant	战斗人员;战士
    combination	结合;组合;联合;综合
    combine	结合;联合;组合;综合
    combined	结合;联合;合并;综合
    combustible	易燃;可燃
    combustion	燃烧
    come	来;来到;到来;过来;出现;来自
    come about	发生;产生
    come across	遇到;碰到;偶遇
    come along	一起来;快点
    come back	回来;返回;回归
    come down	下来;下降
    come from	来自;出自
    come home	回家
    come in	进来;进入
    come into effect	生效
    come into force	生效
    come into power	上台;执政
    come off	脱落;掉下
    come on	来吧;快点;得了;加油
    come out	出来;出版;出现
    come over	过来
    come to	来到;达到;谈到;苏醒
    come to an end	结束;告终
    come to power	上台;掌权;执政
    come to terms	妥协;接受
    come true	实现;成真
    come up	上来;出现
    come up with	提出;想出
    comeback	复出;卷土重来;东山再起
    comedian	喜剧演员
    comedy	喜剧
    comely	清秀;标致
    comet	彗星
    comfort	安慰;舒适;慰藉;舒服
    comfort women	慰安妇
    comfortable	舒适;舒服;安逸
    comfortably	舒适地;舒服;舒服地
    comforter	安慰者
    comforting	令人安慰;安慰
    comic	漫画;喜剧;滑稽
    comical	滑稽;可笑
    coming	来;到来;即将到来;未来
    coming year	来年;未来一年
    comma	逗号
    command	命令;指挥;指令;司令部;掌握
    commander	司令;指挥官;司令员
    commander in chief	总司令;统帅
    commander-in-chief	总司令;三军统帅
    commanding	指挥
    commandment	戒律;诫命
    commando	突击队;突击队员
    commemorate	纪念
    commemoration	纪念;纪念活动
    commemorative	纪念
    commence	开始;着手
    commencement	开始;毕业典礼;开工
    commend	赞扬;表扬;赞赏;表彰
    commendable	值得赞扬;值得称赞
    commendation	表彰;嘉奖;表扬
    commensurate	相称;相当;相适应
    comment	评论;意见;发表评论;置评;注释
    commentary	评论;解说;注释
    commentator	评论员;评论家
    commerce	商业;商务;贸易
    commercial	商业;商务;商用;广告
    commercial bank	商业银行
    commercial banks	商业银行
    commercial court	商事法庭;商业法庭
    commercial housing	商品房
    commercial law	商法
    commercial operation	商业运营;商业运作
    commercialization	商业化
    commercialize	商业化
    commercially	商业;商业上
    commission	委员会;佣金;委托;手续费
    Commission for Discipline Inspection	纪律检查委员会;纪委
    Commission on Human Rights	人权委员会
    Commission on Sustainable Development	可持续发展委员会
    commissioner	专员;委员;局长
    commissioning	调试;试运行;委托
    commit	承诺;犯;致力于;犯罪;提交
    commit a crime	犯罪
    commit suicide	自杀
    commitment	承诺;致力于;义务;献身;保证
    commitments	承诺;义务
    committed	致力于;承诺;犯;坚定
    committee	委员会
    Committee against Torture	禁止酷刑委员会
    committee member	委员
    Committee of Experts	专家委员会
    Committee on the Rights of the Child	儿童权利委员会
    commodity	商品;大宗商品;货物
    commodity economy	商品经济
    commodity price	商品价格;大宗商品价格
    common	共同;常见;普通;普遍;公共
    common aspiration	共同愿望;共同心愿
    common but differentiated responsibilities	共同但有区别的责任
    common challenge	共同挑战
    common denominator	公约数;共同点
    common destiny	共同命运;命运共同体
    common development	共同发展
    common good	共同利益;公益
    common ground	共同点;共识
    common interest	共同利益
    common interests	共同利益
    common knowledge	常识;众所周知
    common law	普通法;习惯法
    common man	普通人
    common market	共同市场
    common people	老百姓;百姓;人民;普通人
    common prosperity	共同富裕;共同繁荣
    common security	共同安全
    common sense	常识
    common understanding	共识;共同认识
    commoner	平民;老百姓
    commonly	通常;一般;普遍;常
    commonplace	平凡;普通;司空见惯
    commons	下议院;平民
    commonwealth	英联邦;联邦;共同体
    commotion	骚动;混乱;骚乱
    communal	公共;社区;集体;公社
    commune	公社;人民公社
    communicate	沟通;交流;传达;通信
    communication	沟通;通信;交流;传播;通讯;来文
    communication network	通信网络;通讯网络
    communication satellite	通信卫星
    communication technology	通信技术
    communications	通信;通讯;交流;来文
    communique	公报
    communism	共产主义
    communist	共产主义;共产党;共产党员
    Communist Party	共产党
    Communist Party of China	中国共产党;中共
    Communist Party of Vietnam	越南共产党
    Communist Youth League	共青团;共产主义青年团
    community	社区;共同体;社会;界;社群;群落
    community college	社区学院;社区大学
    community health	社区卫生
    community service	社区服务
    community transmission	社区传播
    community with a shared future	命运共同体
    community with a shared future for mankind	人类命运共同体
    community-based	社区
    commute	通勤;上下班
    commuter	通勤者;上班族
    commuting	通勤;上下班
    Comoros	科摩罗
    compact	紧凑;小型;契约
    compact disc	光盘
    companion	伴侣;同伴;伙伴;同志
    companionship	陪伴;友谊;伴侣
    company	公司;企业;陪伴;连队;连;同伴
    company commander	连长
    company law	公司法
    comparable	可比;类似;相当;比得上
    comparable price	可比价格
    comparative	比较;相对
    comparative advantage	比较优势
    comparatively	比较;相对
    compare	比较;对比;相比;比作
    compared	相比;比较;对比
    compared with	相比;同比;比
    comparison	比较;对比;相比
    compartment	车厢;隔间;舱
    compass	指南针;罗盘;圆规
    compassion	同情;怜悯;同情心
    compassionate	富有同情心;同情;慈悲
    compatibility	兼容性;兼容;相容
    compatible	兼容;相容;一致
    compatriot	同胞
    compatriots	同胞
    compel	迫使;强迫;迫
    compelled	被迫;迫使;不得不
    compelling	令人信服;引人注目;强制
    compensate	补偿;赔偿;弥补
    compensation	赔偿;补偿;薪酬;赔偿金
    compete	竞争;比赛;参赛;竞赛
    competence	能力;权限;胜任;主管
    competent	主管;称职;胜任;有能力
    competent authority	主管部门;主管当局;主管机关
    competent department	主管部门
    competition	竞争;比赛;竞赛
    competition law	竞争法
    competition policy	竞争政策
    competitive	竞争;竞争力;有竞争力
    competitive advantage	竞争优势
    competitive edge	竞争优势
    competitiveness	竞争力
    competitor	竞争对手;竞争者;选手
    competitors	竞争对手;竞争者
    compilation	汇编;编译;编纂
    compile	编制;编译;汇编;编写
    compiler	编译器;编者
    complacency	自满;自得
    complacent	自满;得意
    complain	抱怨;投诉;诉苦;发牢骚
    complained	抱怨;投诉;诉苦
    complaint	投诉;抱怨;申诉;控诉
    complement	补充;互补;补足
    complementarity	互补性;互补
    complementary	互补;补充
    complete	完成;完整;完全;彻底;全部
    completed	完成;完工;建成
    completely	完全;彻底;全部
    completeness	完整性;完整
    completion	完成;竣工;完工
    complex	复杂;综合;情结;建筑群
    complexion	肤色;脸色;面色
    complexity	复杂性;复杂度;复杂
    compliance	遵守;合规;履约;符合
    compliant	合规;符合;顺从
    complicate	复杂化;使复杂
    complicated	复杂;难懂
    complication	并发症;复杂
    complicity	共谋;同谋
    compliment	恭维;称赞;赞美;问候
    comply	遵守;服从;符合;遵从
    comply with	遵守;符合;遵从
    component	组件;成分;部件;组成部分;零部件;元件
    components	零部件;组件;部件;成分
    compose	组成;创作;作曲;撰写
    composed	组成;镇静;构成;作曲
    composer	作曲家
    composite	复合;综合
    composite index	综合指数
    composite material	复合材料
    composition	组成;成分;作文;构成;作品;作曲
    compost	堆肥
    composure	镇静;沉着;冷静
    compound	化合物;复合;院子;大院
    comprehend	理解;领会;了解
    comprehensible	可理解;易懂
    comprehension	理解;理解力
    comprehensive	全面;综合;全面性
    comprehensive cooperation	全面合作
    comprehensive development	全面发展;综合开发
    comprehensive management	综合治理;综合管理
    comprehensive national power	综合国力
    comprehensive national strength	综合国力
    comprehensive reform	综合改革;全面改革
    comprehensive strategic partnership	全面战略伙伴关系;全面战略合作伙伴关系
    comprehensive utilization	综合利用
    comprehensively	全面;综合
    comprehensively deepen reform	全面深化改革
    compress	压缩
    compression	压缩
    compressor	压缩机
    comprise	包括;包含;组成
    compromise	妥协;折中;折衷;损害
    compromised	受损;妥协;损害
    comptroller	审计长;审计官
    compulsion	强迫;强制
    compulsory	强制;义务;必修
    compulsory education	义务教育
    computation	计算;运算
    computational	计算
    compute	计算;算力;运算
    computer	计算机;电脑
    computer network	计算机网络
    computer program	计算机程序
    computer science	计算机科学
    computer software	计算机软件
    computer virus	计算机病毒;电脑病毒
    computing	计算
    computing power	算力;计算能力
    comrade	同志;战友
    comrades	同志们;同志;战友
    Conakry	科纳克里
    concave	凹
    conceal	隐瞒;隐藏;掩盖;掩饰
    concealed	隐藏;隐瞒;掩盖
    concealment	隐瞒;隐藏
    concede	承认;让步
    conceded	承认
    conceit	自负;自大
    conceited	自负;自高自大;骄傲
    conceivable	可以想象;可想象
    conceive	设想;构思;怀孕;想象
    conceived	构想;设想;怀孕
    concentrate	集中;专注;浓缩;全神贯注
    concentrated	集中;浓缩;专注
    concentration	浓度;集中;专注;专心
    concentration camp	集中营
    concept	概念;观念;理念
    conception	概念;观念;构想;受孕
    conceptual	概念
    concern	关切;关注;担忧;关心;涉及;担心;顾虑
    concerned	有关;关注;担心;关心;关切
    concerning	关于;有关
    concerns	关切;担忧;关注;忧虑
    concert	音乐会;演唱会;音乐
    concert hall	音乐厅
    concerted	一致;协调;齐心协力
    concerted effort	共同努力;齐心协力
    concerted efforts	共同努力;齐心协力;协同努力
    concession	让步;特许;优惠;减让
    concessional loan	优惠贷款
    concessions	让步;特许权
    conch	海螺
    conciliation	调解;和解
    conciliatory	和解;调和
    concise	简洁;简明
    conclude	结束;缔结;得出结论;总结;断定
    concluded	结束;闭幕;缔结;得出结论;断定
    conclusion	结论;结束;缔结
    conclusive	决定性;确凿
    conclusively	确凿
    concord	和谐;和睦
    concrete	具体;混凝土;水泥
    concrete action	具体行动;实际行动
    concrete measures	具体措施
    concretely	具体;具体地
    concubine	妾;姨太太;妃子
    concur	同意;赞同;一致
    concurrency	并发
    concurrent	并发;同时;并行
    concurrently	同时;兼;兼任
    condemn	谴责;判处;定罪
    condemnation	谴责
    condemned	谴责;判处;被判
    condensation	凝结;冷凝;浓缩
    condense	浓缩;凝结;压缩
    condescend	屈尊;俯就
    condition	条件;状况;状态;情况;病情
    conditional	有条件;条件
    conditioner	空调;护发素
    conditioning	调节;空调
    conditions	条件;情况;状况;环境
    condolence	慰问;哀悼;吊唁
    condolences	慰问;哀悼;吊唁
    condom	避孕套;安全套
    condone	纵容;容忍
    conducive	有利于;有益;有助于
    conduct	进行;开展;行为;举行;操守;指挥
    conducted	进行;开展;实施
    conductor	指挥;导体;售票员;列车员
    conduit	渠道;管道
    cone	圆锥;锥
    confederation	联合会;联盟;邦联
    confer	授予;赋予;商议
    conference	会议;大会;研讨会
    conference call	电话会议
    Conference of the Parties	缔约方会议;缔约方大会
    Conference on Disarmament	裁军谈判会议
    conference room	会议室
    confess	承认;坦白;忏悔;供认
    confessed	承认;坦白;供认
    confession	忏悔;供词;坦白;供认
    confetti	彩纸
    confidant	知己;心腹;密友
    confide	吐露;倾诉
    confidence	信心;自信;信任;把握
    confidence building	建立信任
    confidence vote	信任投票
    confidence-building measures	建立信任措施
    confident	有信心;自信;确信;充满信心
    confidential	机密;保密;秘密
    confidentiality	保密;机密性
    confidently	自信地;自信
    configuration	配置;结构;组态
    configure	配置
    configured	配置
    confine	限制;局限;禁闭
    confined	局限;限制;关
    confinement	监禁;禁闭;拘禁
    confirm	确认;证实;肯定;核实
    confirmation	确认;证实
    confirmed	确认;证实;确诊
    confirmed case	确诊病例
    confirmed cases	确诊病例
    confiscate	没收
    confiscation	没收
    conflict	冲突;矛盾;斗争;战斗
    conflict of interest	利益冲突
    conflict prevention	预防冲突
    conflict resolution	解决冲突;冲突解决
    conflict zone	冲突地区
    conflicting	相互冲突;矛盾;冲突
    confluence	汇合;合流
    conform	符合;遵守;遵从
    conformity	符合;一致;遵从
    confront	面对;面临;对抗;对质
    confrontation	对抗;对峙;冲突
    confronted	面对;面临
    Confucian	儒家;儒学;孔子
    Confucianism	儒家;儒学;儒教
    Confucius	孔子;孔夫子
    Confucius Institute	孔子学院
    confuse	混淆;困惑;迷惑
    confused	困惑;混乱;迷惑;糊涂
    confusing	令人困惑;混乱
    confusion	混乱;困惑;混淆;慌乱
    congenial	意气相投;惬意
    congenital	先天;先天性
    congested	拥挤;拥堵
    congestion	拥堵;拥挤;堵塞;阻塞
    conglomerate	企业集团;集团;综合企业
    Congo	刚果
    congratulate	祝贺;恭喜;庆贺
    congratulated	祝贺;恭喜
    congratulation	祝贺;恭喜
    congratulations	祝贺;恭喜
    congratulatory	祝贺;贺
    congratulatory letter	贺信
    congratulatory message	贺电
    congregate	聚集;集合
    congregation	会众;教徒
    congress	国会;代表大会;大会;美国国会;国大党
    congressional	国会
    congressman	国会议员;众议员;议员
    congresswoman	女议员;国会议员
    conjecture	推测;猜测;猜想
    conjunction	结合;连词
    conjure	变魔术;想象
    connect	连接;联系;连;联通
    connected	连接;相连;联系;有关
    Connecticut	康涅狄格
    connecting	连接
    connection	连接;联系;关系;关联
    connections	联系;关系;连接
    connectivity	互联互通;连通;联通
    connector	连接器
    connoisseur	鉴赏家;行家
    connotation	内涵;含义
    conquer	征服;战胜;攻克
    conquered	征服;战胜
    conqueror	征服者
    conquest	征服
    conscience	良心;良知
    conscientious	认真;尽责;有良心
    conscientiously	认真;切实;尽责
    conscious	意识到;有意识;自觉;清醒
    consciously	自觉;有意识地;自觉地
    consciousness	意识;知觉;觉悟;神志
    conscript	征兵;应征
    conscription	征兵
    consecutive	连续
    consecutively	连续
    consensus	共识;一致;协商一致
    consent	同意;许可;赞同
    consequence	后果;结果;影响
    consequences	后果;结果
    consequent	随之而来;由此产生
    consequently	因此;因而;所以
    conservation	保护;节约;守恒;养护
    conservatism	保守主义;保守
    conservative	保守;保守党;保守派
    Conservative Party	保守党
    conservatory	音乐学院;温室
    conserve	节约;保护;保存
    consider	考虑;认为;审议;视为
    considerable	相当;相当大;可观;大量
    considerably	大大;相当;显著
    considerate	体贴;周到
    consideration	考虑;审议;因素;体谅
    considered	认为;被认为;考虑;视为
    considering	考虑到;考虑;鉴于
    consign	托运;委托
    consignment	托运;货物;寄售
    consist	组成;包括;构成
    consist of	包括;组成
    consistency	一致性;一致;连贯性
    consistent	一致;一贯;符合;持续
    consistently	一贯;始终;一直;持续
    consolation	安慰;慰藉
    console	安慰;控制台;慰问
    consolidate	巩固;合并;加强;整合
    consolidated	合并;巩固;综合
    consolidation	巩固;合并;整合
    consonant	辅音;一致
    consort	配偶;伴侣
    consortium	财团;联盟;联合体
    conspicuous	显眼;明显;引人注目
    conspicuously	明显;显眼
    conspiracy	阴谋;共谋;密谋
    conspiracy theory	阴谋论
    conspirator	阴谋家;同谋
    conspire	密谋;合谋;串通
    constable	警察;警官
    constancy	坚定;忠贞;不变
    constant	不断;恒定;常数;持续;经常
    Constantinople	君士坦丁堡
    constantly	不断;经常;始终;时刻;不停
    constellation	星座
    consternation	惊愕;惊恐
    constituency	选区;选民
    constituent	选民;成分;组成
    constituent assembly	制宪会议
    constitute	构成;组成
    constitution	宪法;章程;体质
    constitutional	宪法;宪政
    constitutional amendment	宪法修正案;修宪
    constitutional court	宪法法院
    constitutional monarchy	君主立宪;君主立宪制
    constitutional reform	宪法改革;宪政改革
    constitutional rights	宪法权利
    constrain	约束;限制;制约
    constrained	受限;约束;限制
    constraint	约束;限制;制约
    constraints	约束;限制;制约
    construct	建设;构建;建造;构造
    constructed	建造;建设;构建;修建
    construction	建设;施工;建筑;建造;构造
    construction industry	建筑业;建筑行业
    construction land	建设用地
    construction of ecological civilization	生态文明建设
    construction project	建设项目;工程项目
    construction site	工地;建筑工地;施工现场
    construction worker	建筑工人
    constructive	建设性
    constructive dialogue	建设性对话
    constructive engagement	建设性接触
    constructive role	建设性作用
    constructor	构造函数;建造者
    construe	解释;理解
    consul	领事;执政官
    consul general	总领事
    consular	领事
    consulate	领事馆
    consulate general	总领事馆;总领馆
    consult	咨询;协商;磋商;请教;查阅
    consultancy	咨询;咨询公司
    consultant	顾问;咨询
    consultation	磋商;协商;咨询
    consultations	磋商;协商
    consultative	协商;咨询
    consultative conference	政治协商会议;政协
    consultative democracy	协商民主
    consulting	咨询;顾问
    consume	消费;消耗;吃
    consumed	消耗;消费;吃掉
    consumer	消费者;消费
    consumer confidence	消费者信心
    consumer debt	消费债务;消费者债务
    consumer demand	消费者需求;消费需求
    consumer electronics	消费电子;消费类电子产品
    consumer goods	消费品
    consumer market	消费市场
    consumer price	消费价格;消费者价格
    consumer price index	消费者价格指数;居民消费价格指数;消费者物价指数
    consumer product	消费品;消费产品
    consumer protection	消费者保护;保护消费者
    consumer rights	消费者权益
    consumer spending	消费支出;消费开支;消费者支出
    consumerism	消费主义
    consumers	消费者;顾客
    consuming	消费;消耗
    consummate	完美;圆满
    consumption	消费;消耗;消费量
    consumption tax	消费税
    consumption upgrade	消费升级
    contact	联系;接触;联络
    contact lens	隐形眼镜
    contact tracing	接触者追踪;密接追踪
    contagion	传染;蔓延
    contagious	传染性;传染
    contain	包含;含有;遏制;控制;载有
    contained	包含;载有;含有
    container	容器;集装箱;货柜
    container ship	集装箱船
    container terminal	集装箱码头
    containing	含;含有;包含
    containment	遏制;控制
    contaminate	污染
    contaminated	污染;受污染
    contamination	污染
    contemplate	考虑;沉思;打算
    contemplation	沉思;思考
    contemporary	当代;现代;同时代
    contempt	轻蔑;蔑视;鄙视;藐视
    contemptible	可鄙;卑鄙
    contemptuous	轻蔑;鄙视
    contemptuously	轻蔑地;鄙夷
    contend	竞争;主张;争夺;争辩
    contender	竞争者;角逐者
    content	内容;含量;满足;满意
    contented	满足;满意;心满意足
    contention	争论;论点;争夺
    contentious	有争议;争议;争论
    contentment	满足;满意
    contents	内容;目录
    contest	比赛;竞赛;竞争;争夺
    contestant	参赛者;选手
    context	上下文;背景;语境;情况
    contextual	上下文;语境
    contiguous	邻近;毗连;连续
    continent	大陆;大洲;洲
    continental	大陆
    continental shelf	大陆架
    contingency	应急;意外;突发事件
    contingency plan	应急计划;应急预案
    contingent	特遣队;分遣队
    continual	不断;连续
    continually	不断;不停;不断地
    continuance	继续;持续
    continuation	继续;延续;持续
    continue	继续;持续;仍
    continued	继续;持续
    continuing	继续;持续
    continuing education	继续教育
    continuity	连续性;连续;持续
    continuous	连续;不断;持续
    continuously	不断;连续;持续
    contour	轮廓;等高线
    contraception	避孕
    contraceptive	避孕;避孕药
    contract	合同;契约;承包;收缩;签约
    contract law	合同法
    contract responsibility system	承包责任制
    contracted	签约;承包;收缩;感染
    contracting	缔约;承包;签约
    contracting party	缔约方;缔约国
    contraction	收缩;萎缩
    contractor	承包商;承包人
    contractual	合同;契约
    contradict	矛盾;反驳;抵触
    contradiction	矛盾;抵触
    contradictory	矛盾;相互矛盾
    contrary	相反;违背;反之
    contrary to	违背;违反
    contrast	对比;对照;形成对比;反差;相比之下
    contrasting	对比;截然不同
    contravene	违反;违背
    contravention	违反
    contribute	贡献;有助于;捐助;作出贡献;促进
    contributed	贡献;促成;有助于
    contributing	贡献;促成
    contribution	贡献;捐款;捐助;缴款
    contributions	贡献;捐款;捐助
    contributor	贡献者;捐助者;撰稿人
    contrive	设法;策划;图谋
    contrived	设法;做作
    control	控制;管制;管理;掌握;防治;操纵
    control panel	控制面板
    control room	控制室
    control system	控制系统
    controllable	可控;可控制
    controlled	控制;受控;管制
    controller	控制器;控制者
    controlling	控制
    controlling shareholder	控股股东
    controversial	有争议;争议;颇具争议
    controversy	争议;争论
    convene	召开;召集;举行
    convened	召开;召集
    convenience	便利;方便
    convenience store	便利店
    convenient	方便;便利;便捷
    conveniently	方便;便利;方便地
    convent	修道院;女修道院
    convention	公约;惯例;大会;会议
    Convention on Biological Diversity	生物多样性公约
    Convention on the Rights of the Child	儿童权利公约
    conventional	常规;传统;惯例
    conventional weapons	常规武器
    conventionally	传统上;通常
    converge	汇聚;趋同;收敛;聚集
    convergence	趋同;融合;收敛
    conversant	熟悉;精通
    conversation	谈话;对话;交谈;会话
    conversational	会话;对话
    converse	交谈;谈话;相反
    conversely	相反;反之
    conversion	转换;转化;转变
    conversion rate	转化率
    convert	转换;转化;转变;皈依
    converter	转换器;变流器
    convertible	可转换;可兑换;敞篷车
    convertible bond	可转换债券;可转债
    convertible currency	可兑换货币
    convex	凸
    convey	传达;转达;表达;传递;输送
    conveyance	运输;转让;交通工具
    conveyed	转达;传达
    conveyor belt	传送带
    convict	囚犯;罪犯;定罪
    convicted	被判;定罪;判有罪
    conviction	信念;定罪;坚信
    convince	说服;使信服;使相信
    convinced	相信;确信;深信;坚信
    convincing	令人信服;有说服力
    convoy	车队;护送;船队;护航
    convulsion	抽搐;痉挛;动乱
    Cook	库克
    cook	厨师;做饭;烹饪;煮;厨子;烧
    cooked	煮熟;做饭;煮
    cooker	炊具;锅
    cookie	饼干;曲奇
    cooking	烹饪;烹调;做饭
    cooking oil	食用油
    cool	凉爽;冷却;冷静;酷;凉
    cool down	冷却;冷静下来;降温
    coolant	冷却剂
    cooled	冷却;变冷
    cooling	冷却;降温
    coolly	冷静地;冷冷地
    coop	鸡笼;笼
    cooperate	合作;配合;协作
    cooperation	合作;协作;配合
    cooperation agreement	合作协议;合作协定
    cooperation framework	合作框架
    cooperation mechanism	合作机制
    cooperation project	合作项目
    cooperative	合作;合作社;合作性
    cooperative medical care	合作医疗
    coordinate	协调;坐标;统筹;配合
    coordinated	协调;协同;统筹
    coordinated development	协调发展;协同发展
    coordinates	坐标
    coordination	协调;配合;协作
    coordination mechanism	协调机制
    coordinator	协调员;协调人
    cop	警察;条子
    cope	应对;应付;处理
    cope with	应对;应付;处理
    Copenhagen	哥本哈根
    Copernicus	哥白尼
    copied	复制;抄写;抄
    copious	丰富;大量
    copper	铜
    copy	复制;副本;拷贝;抄;份;抄写
    copyright	版权;著作权
    copyright infringement	侵犯版权
    copyright law	著作权法;版权法
    copywriting	文案
    coral	珊瑚
    coral reef	珊瑚礁
    cord	绳;绳子;线;脐带
    cordial	亲切;热诚;友好
    cordially	亲切;热诚;热情
    cordon	警戒线;封锁
    core	核心;内核;芯
    core business	核心业务;主营业务
    core competitiveness	核心竞争力
    core interest	核心利益
    core interests	核心利益
    core technologies	核心技术
    core technology	核心技术
    core values	核心价值观;核心价值
    cork	软木塞;软木;木塞
    corn	玉米;谷物;粮食
    corn flour	玉米面
    corner	角落;角;拐角;转角;街角;墙角
    cornerstone	基石;奠基石
    cornfield	玉米地
    corolla	花冠
    corollary	推论;必然结果
    corona	日冕;冠状
    coronary	冠状
    coronary heart disease	冠心病
    coronation	加冕;加冕典礼
    coronavirus	冠状病毒;新冠病毒
    coronavirus pandemic	新冠疫情;新冠肺炎疫情;新冠大流行
    coroner	验尸官
    corporal	下士;肉体
    corporal punishment	体罚
    corporate	公司;企业;法人
    corporate culture	企业文化
    corporate governance	公司治理;企业治理
    corporate income tax	企业所得税;公司所得税
    corporate social responsibility	企业社会责任
    corporate tax	企业税;公司税
    corporation	公司;法人;企业
    corps	军团;部队;队;军
    corpse	尸体;死尸
    corpus	语料库;全集
    correct	正确;纠正;改正;校正;对
    corrected	更正;纠正;改正
    correction	纠正;更正;修正;校正
    corrective	纠正;矫正
    correctly	正确;正确地
    correctness	正确性;正确
    correlate	相关;关联
    correlation	相关性;相关;关联
    correspond	对应;相符;相应;通信
    correspondence	通信;信件;对应;往来信函
    correspondent	记者;通讯员;通信记者
    corresponding	相应;对应
    correspondingly	相应;相应地
    corridor	走廊;通道
    corroborate	证实;佐证
    corrode	腐蚀
    corrosion	腐蚀
    corrosive	腐蚀性;腐蚀
    corrupt	腐败;腐化;贪腐
    corrupt official	贪官;腐败官员
    corrupted	损坏;腐化
    corruption	腐败;贪污;腐化;贪腐
    Corsica	科西嘉
    cortex	皮层;皮质
    cosmetic	化妆品;美容
    cosmetics	化妆品
    cosmic	宇宙
    cosmology	宇宙学
    cosmopolitan	世界性;国际化
    cosmos	宇宙
    cost	成本;费用;代价;花费;花
    cost of living	生活费用;生活成本
    cost-effective	成本效益;划算;具有成本效益
    cost-effectiveness	成本效益;性价比
    Costa Rica	哥斯达黎加
    costly	昂贵;代价高昂;高昂
    costs	成本;费用
    costume	服装;戏装
    cosy	舒适;温馨
    cot	小床;帆布床
    Cote d'Ivoire	科特迪瓦
    cottage	小屋;村舍;农舍
    cottage industry	家庭手工业
    cotton	棉花;棉;棉布
    couch	沙发;长沙发;躺椅
    cough	咳嗽;咳
    coughed	咳嗽;咳
    could	可以;能;可能;能够;会
    couldn't	不能;无法
    council	理事会;委员会;议会
    council member	理事;议员;委员
    Council of Europe	欧洲委员会
    councillor	议员;参赞
    councilor	国务委员;议员
    counsel	律师;建议;劝告;法律顾问
    counseling	咨询;辅导;心理咨询
    counsellor	顾问;参赞;辅导员
    counselor	顾问;参赞;辅导员;咨询师
    count	计数;数;伯爵;计算;算
    count on	依靠;指望
    countdown	倒计时;倒数
    counted	数;计算;算
    counted on	指望;依靠
    countenance	面容;脸色;面孔
    counter	柜台;反对;计数器;反击
    counter-terrorism	反恐;反恐怖主义
    Counter-Terrorism Committee	反恐怖主义委员会;反恐委员会
    counteract	抵消;抵制
    counterattack	反击;反攻
    counterfeit	假冒;伪造;假
    counterfeiting	造假;假冒;伪造
    countermeasure	对策;反制措施
    countermeasures	对策;反制措施
    counteroffensive	反攻
    counterpart	同行;对口;对应;对方;对手方
    counterparts	同行;对应方
    counterproductive	适得其反
    counterrevolutionary	反革命
    counterterrorism	反恐;反恐怖主义
    countess	伯爵夫人;女伯爵
    counting	计数;清点;计票
    countless	无数;数不清
    countries	国家;各国
    country	国家;国;乡下;农村;乡村
    country of origin	原产国;原籍国;来源国
    country report	国别报告;国家报告
    countryman	同胞;乡下人
    countryside	农村;乡村;乡下
    county	县;郡
    county government	县政府
    county magistrate	县长;县官
    county seat	县城
    county town	县城
    coup	政变
    coup attempt	未遂政变;政变
    coup d'etat	政变
    couple	夫妇;夫妻;对;一对;几个;耦合
    coupled	加上;耦合
    couplet	对联;对句
    coupling	耦合;联轴器
    coupon	优惠券;息票;票券
    courage	勇气;胆量;勇敢
    courageous	勇敢;有勇气
    courageously	勇敢地;勇敢
    courier	快递;快递员;信使;送信人
    course	课程;过程;路线;当然;进程;航线;道
    course of action	行动方针;做法
    coursework	课程作业;作业
    court	法院;法庭;宫廷;球场;朝廷
    court case	案件;官司;诉讼
    court hearing	庭审;开庭
    court martial	军事法庭
    court of appeal	上诉法院
    court of justice	法院
    court order	法院命令;法院判令
    courteous	有礼貌;客气;礼貌
    courteously	有礼貌地;客气地
    courtesy	礼貌;礼节;客气
    courthouse	法院
    courtier	朝臣;侍臣
    courtroom	法庭;审判室
    courtship	求爱;求婚
    courtyard	院子;庭院;天井
    cousin	堂兄;表兄;表妹;表弟;表姐;堂弟;表哥
    covenant	盟约;公约;契约
    cover	覆盖;报道;封面;盖;掩盖;涵盖
    cover an area of	占地;占地面积
    cover up	掩盖;掩饰;遮盖
    coverage	覆盖;报道;覆盖面;覆盖率;保险范围
    covered	覆盖;盖;遮;涵盖
    covered with	覆盖;满是;盖着
    covering	覆盖;涉及;涵盖;遮盖
    covert	隐蔽;秘密
    covet	觊觎;垂涎
    COVID-19	新冠肺炎;新冠病毒;新冠疫情;新冠
    COVID-19 pandemic	新冠疫情;新冠肺炎疫情;新冠肺炎大流行
    COVID-19 vaccine	新冠疫苗
    cow	牛;奶牛;母牛
    coward	懦夫;胆小鬼
    cowardice	怯懦;胆小;懦弱
    cowardly	胆小;怯懦;懦弱
    cowboy	牛仔
    coyote	郊狼
    cozy	舒适;温馨;惬意
    CPC	中共;中国共产党
    CPC Central Committee	中共中央;党中央;中央委员会
    CPI	消费者价格指数;居民消费价格指数;消费者物价指数
    CPPCC	政协;全国政协
    CPPCC National Committee	全国政协
    CPU	中央处理器;处理器
    crab	螃蟹;蟹
    crack	裂缝;破解;裂纹;开裂;裂
    crack down	打击;严打;镇压
    crack down on	打击;严打;取缔
    crackdown	打击;镇压;严打
    cracked	破裂;开裂;裂
    cracker	饼干;爆竹
    crackle	噼啪;噼啪作响
    cradle	摇篮;发源地
    craft	工艺;手工艺;飞船;飞行器;船;制作
    craftsman	工匠;匠人;手艺人
    craftsmanship	工匠精神;手艺;工艺
    craftsmen	工匠;匠人
    crafty	狡猾;诡计多端
    cram	塞满;填鸭;塞
    cramp	抽筋;痉挛
    cramped	狭窄;拥挤
    cranberry	蔓越莓
    crane	起重机;鹤;吊车
    crash	坠毁;崩溃;碰撞;撞;坠机;车祸
    crashed	坠毁;撞;崩溃
    crate	板条箱;箱子
    crater	火山口;弹坑;陨石坑
    crave	渴望;渴求
    craving	渴望
    crawl	爬;爬行;缓慢
    crawled	爬;爬行
    crayon	蜡笔
    craze	狂热;热潮
    crazy	疯狂;疯;发疯;疯子
    creak	吱吱;嘎吱;吱吱作响
    creaked	吱吱作响;嘎吱
    cream	奶油;霜;乳霜
    crease	皱褶;折痕
    create	创造;创建;建立;造成;营造;产生
    created	创造;创建;创作;产生
    creation	创造;创建;创作;建立
    creative	创意;创造性;创造;创作
    creative industries	创意产业
    creatively	创造性地;创造性
    creativity	创造力;创造性;创意
    creator	创造者;创作者;造物主
    creature	生物;动物;家伙;东西
    credential	证书;凭据;凭证
    credentials	国书;证书;资格;凭证;全权证书
    credibility	公信力;信誉;可信度
    credible	可信;可靠
    credit	信贷;信用;学分;贷款;功劳;赞扬
    credit card	信用卡
    credit crisis	信贷危机
    credit crunch	信贷紧缩
    credit default swap	信用违约掉期
    credit guarantee	信用担保
    credit line	信贷额度;信用额度
    credit rating	信用评级;信用等级
    credit risk	信用风险
    Credit Suisse	瑞士信贷;瑞信
    credit supply	信贷供应
    credit system	信用体系;信用制度
    credit union	信用社;信用合作社
    creditor	债权人;债权
    creditor country	债权国
    credulous	轻信
    creed	信条;教义
    creek	小溪;小河;溪
    creep	蠕动;爬;爬行;蠕变
    creeping	爬行;蔓延;悄悄
    cremation	火化;火葬
    crept	爬;悄悄;蹑手蹑脚;溜
    crescent	新月;月牙
    crest	顶峰;波峰;山顶;羽冠
    Crete	克里特
    crevice	裂缝;缝隙
    crew	机组人员;船员;机组;乘组;剧组;乘务员
    crew member	船员;机组人员
    crib	婴儿床
    cricket	板球;蟋蟀
    cried	喊道;叫道;哭;喊;叫;哭了
    crime	犯罪;罪行;罪;罪案
    crime rate	犯罪率
    crime scene	犯罪现场
    Crimea	克里米亚
    crimes against humanity	危害人类罪;反人类罪
    criminal	罪犯;刑事;犯罪;犯人
    criminal case	刑事案件
    criminal court	刑事法庭;刑事法院
    criminal investigation	刑事调查;刑事侦查
    criminal justice	刑事司法
    criminal law	刑法
    criminal liability	刑事责任
    criminal offence	刑事犯罪;刑事罪行
    criminal procedure	刑事诉讼
    criminal record	犯罪记录;前科
    criminal responsibility	刑事责任
    criminal suspect	犯罪嫌疑人
    criminality	犯罪;犯罪行为
    crimson	深红;绯红;深红色
    cripple	瘸子;残废;削弱
    crippled	残废;瘸;瘫痪
    crisis	危机
    crisis management	危机管理
    crisis of confidence	信心危机;信任危机
    crisis response	危机应对;应对危机
    crisp	脆;清脆;清新
    criteria	标准;准则
    criterion	标准;准则
    critic	批评者;批评家;评论家
    critical	关键;批评;重要;批判;危急;临界
    critical infrastructure	关键基础设施;重要基础设施
    critical mass	临界质量;临界点
    critical minerals	关键矿产
    critical moment	关键时刻
    critical thinking	批判性思维
    critically	严重;批判性;极其
    criticise	批评
    criticism	批评;批判;指责
    criticism and self-criticism	批评与自我批评
    criticize	批评;指责;批判
    criticized	批评;指责;批判
    critics	批评者;批评人士;评论家
    critique	批判;评论;批评
    croak	呱呱叫
    Croatia	克罗地亚
    Croatian	克罗地亚;克罗地亚人
    crocodile	鳄鱼
    Cromwell	克伦威尔
    crony	亲信;密友
    crook	骗子;弯曲
    crooked	弯曲;歪;不正当
    crop	作物;庄稼;农作物;收成
    crop yield	作物产量;农作物产量
    cropland	耕地;农田
    crops	作物;庄稼;农作物
    cross	穿过;越过;十字架;十字;交叉;跨;过
    cross-border	跨境;跨国
    cross-border e-commerce	跨境电商;跨境电子商务
    cross-border trade	跨境贸易;边境贸易
    cross-country	越野
    cross-cultural	跨文化
    cross-examination	盘问;质证
    cross-regional	跨区域;跨地区
    cross-sectoral	跨部门;跨领域
    cross-strait	两岸;海峡两岸
    cross-strait relations	两岸关系
    crossbow	弩
    crossed	穿过;越过;交叉;横渡
    crossfire	交火
    crossing	过境点;口岸;渡口;穿越;横渡
    crossroad	十字路口
    crossroads	十字路口
    crouch	蹲;蹲伏;蜷缩
    crouched	蹲;蹲下;蜷缩
    crow	乌鸦;啼叫
    crowd	人群;群众;群;拥挤
    crowded	拥挤;挤满;挤
    crowdfunding	众筹
    crowds	人群;群众
    crowed	啼叫;啼
    crown	王冠;皇冠;加冕;王室;冠
    crown prince	王储;皇太子;太子
    crucial	关键;至关重要;重要
    crucial role	关键作用;至关重要的作用
    crucially	关键;重要
    crucifix	十字架
    crucify	钉十字架
    crude	粗糙;原油;粗鲁;简陋
    crude oil	原油
    crude oil price	原油价格
    crude oil prices	原油价格
    cruel	残忍;残酷;无情
    cruelly	残忍地;残酷地
    cruelty	残忍;残酷;虐待
    cruise	巡航;游轮;邮轮;巡游
    cruise missile	巡航导弹
    cruise ship	邮轮;游轮
    cruiser	巡洋舰
    crumb	面包屑;碎屑
    crumble	崩溃;粉碎;瓦解
    crumple	弄皱;皱
    crusade	十字军;运动
    crush	粉碎;压碎;镇压;碾;压垮
    crushed	压碎;粉碎;压垮
    crushing	压倒性;粉碎
    crust	地壳;外壳;面包皮
    crutch	拐杖;支柱
    crux	关键;症结
    cry	哭;喊;叫;呼喊;哭泣
    cry out	大喊;喊叫
    crying	哭;哭泣;哭着
    crying out	大喊;哭喊
    cryptocurrency	加密货币;数字货币
    cryptography	密码学;加密
    crystal	水晶;晶体;结晶
    crystal clear	清澈;一清二楚
    crystallization	结晶
    CSRC	证监会
    CT	计算机断层
    cub	幼兽;幼崽
    Cuba	古巴
    Cuban	古巴;古巴人
    cube	立方体;立方;方块
    cubic	立方
    cubic meter	立方米
    cuckoo	布谷鸟;杜鹃
    cucumber	黄瓜
    cue	提示;暗示;线索
    cuff	袖口
    Cui	崔
    cuisine	菜肴;美食;菜;烹饪
    culinary	烹饪
    culminate	达到高潮;告终
    culmination	顶点;高潮
    culprit	罪犯;罪魁祸首;元凶
    cult	邪教;崇拜
    cultivate	培养;培育;耕种;栽培
    cultivated	培养;栽培;耕种;有教养
    cultivated land	耕地
    cultivation	培养;栽培;种植;培育;修养
    cultural	文化
    cultural and creative	文创;文化创意
    cultural confidence	文化自信
    cultural diversity	文化多样性
    cultural exchange	文化交流
    cultural exchanges	文化交流
    cultural heritage	文化遗产
    cultural identity	文化认同;文化特性
    cultural industry	文化产业
    cultural property	文化财产
    cultural relic	文物
    cultural relics	文物
    Cultural Revolution	文化大革命;文革;文化革命
    cultural tourism	文化旅游;文旅
    cultural undertakings	文化事业
    culturally	文化上;文化
    culture	文化;培养;养殖;文明
    culture and tourism	文化和旅游;文旅
    culture shock	文化冲击;文化休克
    cultured	有教养;有文化;培养
    cumbersome	繁琐;笨重;累赘
    cumulative	累计;累积
    cumulatively	累计
    cunning	狡猾;狡诈
    cunningly	狡猾地
    cup	杯子;杯;茶杯
    cup of coffee	一杯咖啡;咖啡
    cup of tea	一杯茶;茶
    cupboard	橱柜;碗橱;碗柜
    cupidity	贪婪;贪心
    curb	遏制;抑制;控制;路边
    cure	治愈;治疗;治好;疗法
    cured	治愈;治好
    curfew	宵禁
    Curie	居里
    curing	固化;治愈
    curiosity	好奇心;好奇
    curious	好奇;奇怪
    curiously	好奇地;奇怪地
    curl	卷曲;卷;卷发
    curled	卷曲;蜷缩
    curly	卷曲;卷发
    currency	货币;币;流通
    currency crisis	货币危机
    currency devaluation	货币贬值
    currency exchange	货币兑换
    currency manipulation	操纵汇率;汇率操纵
    currency manipulator	汇率操纵国
    currency market	货币市场;外汇市场
    currency swap	货币互换
    current	当前;目前;电流;现行;现在;水流
    current account	经常账户;经常项目
    current account deficit	经常账户赤字;经常项目逆差
    current affairs	时事
    current assets	流动资产
    current level	目前水平;当前水平
    current price	现价;当前价格
    current session	本届会议
    current situation	现状;当前形势;目前形势
    current year	本年;今年;本年度
    currently	目前;当前;现在;现时
    curriculum	课程
    curriculum vitae	简历;履历
    curry	咖喱
    curse	诅咒;咒骂;骂;祸根
    cursed	诅咒;咒骂;骂;该死
    cursor	光标;游标
    cursory	草率;粗略
    curt	简短;草率
    curtail	削减;缩减;限制
    curtain	窗帘;帷幕;幕;帘子
    curtsey	屈膝礼
    curtsy	屈膝礼
    curvature	曲率;弯曲
    curve	曲线;弯曲;弧线
    curved	弯曲;弯
    cushion	垫子;缓冲;坐垫;靠垫
    custard	蛋奶冻
    custodian	保管人;监护人
    custody	拘留;监护;羁押;监护权;保管
    custom	习俗;习惯;定制;风俗;自定义
    customary	习惯;惯例
    customary international law	习惯国际法
    customary law	习惯法
    customer	客户;顾客;用户
    customer base	客户群
    customer satisfaction	客户满意度;顾客满意
    customer service	客户服务;客服
    customers	客户;顾客
    customize	定制;自定义
    customized	定制;自定义
    customs	海关;关税;习俗;风俗
    customs clearance	通关;清关
    customs declaration	报关;报关单;海关申报
    customs duties	关税
    customs duty	关税
    customs house	海关
    customs officer	海关官员
    customs tariff	关税
    customs union	关税同盟
    cut	削减;切;减少;砍;剪;割;切断
    cut across	跨越;穿过
    cut back	削减;缩减
    cut down	砍倒;削减;减少
    cut in	插嘴;打断
    cut off	切断;断绝;中断
    cut out	切除;剪下
    cutback	削减
    cute	可爱
    cutlery	餐具;刀具
    cutter	刀具;切割机
    cutting	切割;削减;切
    cutting edge	前沿;尖端
    cutting-edge	尖端;前沿;先进
    cutting-edge technology	尖端技术;前沿技术
    cuttlefish	墨鱼;乌贼
    cyber	网络;网
    cyber attack	网络攻击
    cyber crime	网络犯罪
    cyber security	网络安全
    cyberattack	网络攻击
    cybercrime	网络犯罪
    cybersecurity	网络安全
    cybersecurity law	网络安全法
    cyberspace	网络空间;网信
    Cyberspace Administration	网信办;国家互联网信息办公室
    cycle	周期;循环;自行车;骑自行车
    cyclical	周期性;周期
    cycling	自行车;骑自行车;骑行;循环
    cyclist	骑自行车的人;自行车手
    cyclone	旋风;气旋;飓风
    cylinder	圆柱;气缸;汽缸;圆筒
    cylindrical	圆柱形;圆柱
    cynic	愤世嫉俗者;犬儒
    cynical	愤世嫉俗;冷嘲热讽
    cynicism	愤世嫉俗;犬儒主义
    cypress	柏树;柏
    Cypriot	塞浦路斯
    Cyprus	塞浦路斯
    czar	沙皇
    Czech	捷克;捷克人
    Czech Republic	捷克共和国;捷克
    Czechoslovakia	捷克斯洛伐克
    """#
}
