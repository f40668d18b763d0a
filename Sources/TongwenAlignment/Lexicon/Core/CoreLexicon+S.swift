extension CoreLexicon {
  /// Headwords that begin with S.
  static let wordsS: StaticString = #"""
    Sabbath	安息日
    saber	军刀;马刀
    sable	貂皮;黑貂
    sabotage	破坏;蓄意破坏
    sack	袋;麻袋;解雇;洗劫
    sacked	解雇;被解雇;洗劫
    sacrament	圣礼;圣餐
    sacred	神圣
    sacrifice	牺牲;献祭;祭品
    sad	悲伤;伤心;难过;悲哀
    Saddam	萨达姆
    Saddam Hussein	萨达姆
    sadden	悲伤;伤心;痛心
    saddened	悲痛;伤心;难过;痛心
    saddle	马鞍;鞍
    sadly	悲伤;可悲;遗憾;伤心
    sadness	悲伤;悲哀;忧伤
    safari	狩猎旅行;野生动物园
    safe	安全;保险箱;平安
    safe and reliable	安全可靠
    safe and sound	安然无恙;平安
    safe drinking water	安全饮用水;安全饮水
    safe haven	避风港;避难所
    safeguard	保障;维护;保护;捍卫
    safely	安全;平安;安然
    safety	安全
    safety accident	安全事故
    safety awareness	安全意识
    safety belt	安全带
    safety hazard	安全隐患
    safety inspection	安全检查
    safety management	安全管理
    safety measure	安全措施
    safety net	安全网
    safety of life	生命安全
    safety production	安全生产
    safety production accident	安全生产事故
    safety standard	安全标准
    sag	下垂;凹陷
    saga	传奇;故事
    sage	圣人;圣贤;贤人
    Sahara	撒哈拉
    said	说;称;表示;道;说道;指出
    Saigon	西贡
    sail	航行;帆;起航;扬帆
    sailboat	帆船
    sailed	航行;起航;驶
    sailing	航行;帆船;航海
    sailor	水手;海员;水兵
    saint	圣人;圣徒;圣
    Saint Kitts and Nevis	圣基茨和尼维斯
    Saint Lucia	圣卢西亚
    Saint Petersburg	圣彼得堡
    Saint Vincent and the Grenadines	圣文森特和格林纳丁斯
    sake	缘故;为了
    salad	沙拉
    salary	工资;薪水;薪金;薪酬
    sale	销售;出售;买卖;甩卖
    sales	销售;销售额;销量
    sales promotion	促销
    sales revenue	销售收入
    sales tax	销售税
    sales volume	销售量;销量;销售额
    salesman	推销员;售货员;销售员
    salesperson	销售人员;售货员
    salient	突出;显著
    saline	盐;含盐
    saliva	唾液;口水
    salmon	三文鱼;鲑鱼
    salon	沙龙;美发店
    salt	盐;食盐
    Salt Lake City	盐湖城
    salty	咸
    salute	敬礼;致敬;行礼
    Salvadoran	萨尔瓦多
    salvage	打捞;抢救;挽救
    salvation	拯救;救赎;得救
    Salzburg	萨尔茨堡
    Sam	山姆;萨姆
    same	相同;同样;一样;同一
    same time	同时;同一时间
    Samoa	萨摩亚
    sample	样本;样品;抽样
    sampling	抽样;采样;取样
    Samsung	三星
    Samuel	塞缪尔
    San Diego	圣迭戈;圣地亚哥
    San Francisco	旧金山;三藩市
    San Jose	圣何塞
    San Marino	圣马力诺
    San Salvador	圣萨尔瓦多
    sanatorium	疗养院
    sanction	制裁;批准;认可
    sanctions	制裁
    sanctity	神圣;尊严
    sanctuary	庇护所;避难所;保护区;圣所
    sand	沙子;沙;沙滩
    sandal	凉鞋
    sandpaper	砂纸
    sandstorm	沙尘暴
    sandwich	三明治
    sandy	沙;含沙;多沙
    sandy land	沙地
    sane	理智;神志清醒
    sang	唱;唱歌;歌唱
    sanguine	乐观
    sanitary	卫生
    sanitation	卫生;环境卫生;环卫
    sanity	理智
    sank	沉没;下沉;沉
    Santiago	圣地亚哥
    Sanya	三亚
    Sao Paulo	圣保罗
    Sao Tome and Principe	圣多美和普林西比
    sap	树液;削弱
    sapling	树苗;幼树
    SAR	特别行政区;特区
    Sarah	萨拉;莎拉
    Sarajevo	萨拉热窝
    sarcasm	讽刺;挖苦
    sarcastic	讽刺;挖苦
    Sarkozy	萨科齐
    SARS	非典;非典型肺炎
    SASAC	国资委
    sash	腰带;窗框
    sat	坐;坐着;坐在;坐下
    sat down	坐下;坐下来;坐了下来
    sat up	坐起来;坐起
    satellite	卫星
    satellite launch	卫星发射
    satellite navigation	卫星导航
    satellite television	卫星电视
    satin	缎子
    satire	讽刺;讽刺作品
    satirical	讽刺
    satisfaction	满意;满足;满意度
    satisfactorily	圆满;满意
    satisfactory	满意;令人满意;圆满
    satisfied	满意;满足
    satisfy	满足;使满意
    satisfying	令人满意;满意
    saturate	饱和
    saturation	饱和
    Saturday	星期六;周六
    Saturn	土星
    sauce	酱;酱汁;调味汁
    saucepan	平底锅;锅
    saucer	碟子;茶托
    Saudi	沙特
    Saudi Arabia	沙特阿拉伯;沙特
    Saudi Arabian	沙特阿拉伯;沙特
    sauna	桑拿
    sausage	香肠
    savage	野蛮;野蛮人;凶猛
    savagely	野蛮;凶猛
    save	节省;拯救;保存;救;节约;储蓄
    save energy	节能;节约能源
    save lives	拯救生命;挽救生命;救命
    save money	省钱;存钱
    saved	拯救;救;保存;节省
    saver	储户;节省
    saving	节约;储蓄;节省
    savings	储蓄;存款;积蓄
    savings account	储蓄账户
    savings bank	储蓄银行
    savings deposit	储蓄存款
    savings rate	储蓄率
    savior	救星;救世主
    savor	品味;品尝
    savvy	精明;懂
    saw	看到;看见;见;锯;锯子
    say	说;表示;称;道;讲
    say goodbye	告别;道别;说再见;告辞
    saying	说;谚语;俗话
    says	说;表示;称;写道
    scaffold	脚手架;断头台
    scaffolding	脚手架
    scald	烫;烫伤
    scale	规模;范围;尺度;比例;秤;刻度
    scale up	扩大;扩大规模;放大
    scallop	扇贝
    scalp	头皮
    scam	骗局;诈骗
    scan	扫描;浏览
    scandal	丑闻;丑事
    scandalous	可耻;丑闻
    Scandinavia	斯堪的纳维亚;北欧
    Scandinavian	斯堪的纳维亚;北欧
    scanner	扫描仪;扫描器
    scant	缺乏;不足;很少
    scanty	不足;缺乏
    scapegoat	替罪羊
    scar	伤疤;疤痕;伤痕
    scarce	稀缺;缺乏;匮乏
    scarcely	几乎不;几乎没有;刚刚
    scarcity	稀缺;缺乏;短缺;匮乏
    scare	吓;惊吓;恐慌
    scarecrow	稻草人
    scared	害怕;吓坏;吓
    scarf	围巾
    scarlet	猩红;鲜红
    scarred	伤痕累累;留下疤痕
    scary	可怕;吓人;恐怖
    scatter	散布;分散;散
    scattered	分散;散落;零星
    scavenge	拾荒;捡垃圾
    scavenger	拾荒者;清道夫
    scenario	情景;场景;情况;方案
    scene	场景;现场;情景;场面
    scene of the accident	事故现场
    scenery	风景;景色;风光
    scenic	风景;风景区
    scenic and historic	风景名胜
    scenic area	景区;风景区
    scenic spot	景点;风景区;名胜
    scent	气味;香味;香气
    sceptical	怀疑;持怀疑态度
    schedule	日程;时间表;计划;安排;进度
    scheduled	预定;安排;计划;定于
    scheme	计划;方案;阴谋
    schizophrenia	精神分裂症;精神分裂
    scholar	学者;奖学金获得者
    scholar-official	士大夫
    scholarly	学术;学者
    scholarship	奖学金;学识;学术
    school	学校;学派;学院;上学
    school building	校舍;教学楼
    school bus	校车
    school district	学区
    school gate	校门
    school holiday	学校假期
    school uniform	校服
    school year	学年
    school-age	学龄;适龄
    schoolboy	男生;小学生;学童
    schoolchild	学童;小学生
    schoolgirl	女学生;女生
    schooling	学校教育;上学;教育
    schoolmate	同学;校友
    schoolteacher	教师;老师
    schooner	纵帆船;帆船
    science	科学;理科
    science and education	科教
    science and technology	科技;科学技术;科学和技术
    science and technology park	科技园;科技园区
    science fiction	科幻;科幻小说
    science park	科学园;科技园
    science popularization	科普;科学普及
    scientific	科学
    scientific achievement	科研成果;科学成就
    scientific and technological	科技;科学技术
    scientific and technological achievements	科技成果
    scientific and technological innovation	科技创新
    scientific and technological personnel	科技人员;科技人才
    scientific and technological progress	科技进步
    scientific and technological research	科技攻关;科学技术研究
    scientific development	科学发展
    scientific expedition	科学考察;科考
    scientific knowledge	科学知识
    scientific management	科学管理
    scientific method	科学方法
    scientific outlook on development	科学发展观
    scientific research	科研;科学研究
    scientific research institute	科研院所;科研所
    scientific research institution	科研机构
    scientific researcher	科研人员
    scientific socialism	科学社会主义
    scientifically	科学
    scientist	科学家
    scissors	剪刀
    SCO	上合组织;上海合作组织
    scoff	嘲笑;嘲弄
    scold	责骂;骂;训斥;责备
    scolded	责骂;骂;责备
    scoop	勺;舀;独家新闻
    scooter	滑板车;踏板车;小摩托
    scope	范围;领域;余地
    scope of application	适用范围
    scope of business	经营范围;业务范围
    scorch	烧焦;烤焦
    scorching	灼热;酷热;炎热
    score	得分;分数;比分;成绩;评分
    scoreboard	记分牌
    scored	得分;进球;攻入
    scorer	射手;得分手
    scorn	蔑视;轻蔑;鄙视
    scornful	轻蔑;鄙视
    scornfully	轻蔑
    scorpion	蝎子
    Scot	苏格兰人
    Scotland	苏格兰
    Scott	斯科特
    Scottish	苏格兰;苏格兰人
    scoundrel	恶棍;坏蛋;无赖;流氓
    scour	搜寻;冲刷
    scourge	祸害;灾祸
    scout	侦察;侦察兵;童子军;球探
    scowl	皱眉;怒视;沉着脸
    scramble	争夺;爬;抢
    scrap	废料;废弃;碎片;废除
    scrape	刮;擦
    scratch	抓;划痕;刮;挠
    scratched	抓;抓伤;挠;划
    scrawl	潦草;乱写
    scream	尖叫;喊叫;大叫
    screamed	尖叫;大叫;喊道;叫
    screen	屏幕;筛选;银幕;筛查;屏风
    screening	筛选;筛查;放映;甄别
    screenplay	剧本;电影剧本
    screenwriter	编剧
    screw	螺丝;螺钉;拧
    screwdriver	螺丝刀;螺丝起子
    scribble	潦草;乱涂
    script	剧本;脚本;手稿
    scripture	经文;圣经
    scroll	卷轴;滚动;画卷
    scrub	擦洗;刷洗;灌木
    scruple	顾忌;顾虑
    scrupulous	一丝不苟;严谨
    scrutinize	审查;仔细检查;细看
    scrutiny	审查;监督;详细审查
    scuffle	扭打;混战
    sculptor	雕塑家;雕刻家
    sculpture	雕塑;雕像
    scum	人渣;浮渣
    scurry	急跑;匆匆跑
    scythe	镰刀
    sea	海;大海;海洋;海上
    sea level	海平面
    Sea of Japan	日本海
    seabed	海床;海底
    seafood	海鲜;水产
    seagull	海鸥
    seal	密封;印章;盖章;海豹;封闭
    seal off	封锁;封闭
    sealed	密封;封闭;封
    seam	接缝;缝;煤层
    seaman	海员;水手
    seaport	海港
    search	搜索;搜查;寻找;搜寻;查找
    search and rescue	搜救;搜寻与救援
    search engine	搜索引擎
    search for	寻找;搜寻;搜索
    searched	搜索;搜查;寻找
    searching	搜索;搜寻;寻找
    seashore	海滨;海边
    seasick	晕船
    seaside	海边;海滨
    season	季节;赛季;季;旺季
    seasonal	季节性;季节
    seasonal adjustment	季节性调整;季节调整
    seasoned	经验丰富;老练
    seasoning	调味;调味料;佐料
    seat	座位;席位;座;坐
    seat belt	安全带
    seated	坐;坐着;就座
    Seattle	西雅图
    seawater	海水
    seaweed	海藻;海带
    seclude	隔离;隐居
    secluded	僻静;隐居;隐蔽
    second	第二;秒;其次;第二次
    second child	二孩;二胎;第二个孩子
    second half	下半年;下半场;后半
    second hand	二手;秒针
    second largest	第二大
    second quarter	第二季度;二季度
    second session	第二次会议;二次会议
    second thought	重新考虑;转念一想
    Second World War	第二次世界大战;二战
    second-hand	二手;旧
    secondary	次要;中等;第二;二级;中学
    secondary education	中等教育
    secondary industry	第二产业
    secondary market	二级市场
    secondary school	中学
    secondly	其次;第二
    secrecy	保密;秘密
    secret	秘密;机密;保密;秘诀
    secret agent	特工;特务;间谍
    secret service	特勤局;特工;秘密服务
    secretariat	秘书处;书记处
    secretary	秘书;书记;部长
    secretary general	秘书长;总书记
    secretary of defense	国防部长
    Secretary of State	国务卿
    secretary-general	秘书长
    secrete	分泌
    secretion	分泌;分泌物
    secretive	神秘;遮遮掩掩
    secretly	秘密;偷偷;暗中;暗暗;悄悄
    sect	教派;宗派
    sectarian	宗派;教派
    section	部分;节;科;路段;章节;部门
    sector	部门;行业;领域;产业;板块
    sector of the economy	经济部门
    secular	世俗;长期
    secure	安全;确保;获得;保障;稳固
    securely	安全;牢牢;牢固
    securities	证券
    securities company	证券公司
    securities exchange	证券交易所
    securities investment fund	证券投资基金
    securities market	证券市场
    securities trading	证券交易
    security	安全;保安;担保;安保;治安;证券
    security agency	安全机构;保安公司
    security check	安检;安全检查
    security cooperation	安全合作
    Security Council	安理会;安全理事会
    security force	安全部队;保安部队
    security guard	保安;警卫
    security issue	安全问题
    security measure	安全措施;安保措施
    security personnel	安保人员;保安人员
    security risk	安全风险
    security situation	安全局势;安全形势
    security threat	安全威胁
    sedan	轿车;轿子
    sediment	沉积物;泥沙;沉淀
    sedimentary	沉积
    sediments	沉积物;泥沙
    seduce	引诱;诱惑;勾引
    seduction	引诱;诱惑
    see	看到;看见;见;看;明白;参见
    see a doctor	看医生;看病;就医
    see off	送行;送别;送
    see-through	透明
    seed	种子;籽;种
    seedling	幼苗;秧苗;苗
    seek	寻求;谋求;追求;寻找;力求
    seek common ground	求同;求同存异
    seek common ground while reserving differences	求同存异
    seek truth from facts	实事求是
    seeking	寻求;寻找;谋求
    seem	似乎;好像;看起来;看来
    seemed	似乎;好像;看起来;仿佛
    seemingly	似乎;看似;表面上
    seen	看到;看见;见;见过
    seep	渗;渗出;渗透
    segment	部分;段;片段;细分;分段
    segregate	隔离;分开
    segregation	隔离;种族隔离;分离
    seismic	地震
    seize	抓住;夺取;没收;查封;扣押
    seize power	夺权;夺取政权
    seize the opportunity	抓住机遇;抓住机会;抓住时机
    seized	抓住;没收;查获;夺取;扣押;缴获
    seizing	抓住;夺取
    seizure	扣押;没收;查封;癫痫发作
    seldom	很少;难得;不常
    select	选择;挑选;选拔;选定;精选
    selected	选择;选定;入选;精选;选
    selection	选择;选拔;挑选;评选;遴选
    selective	选择性;有选择
    selectively	有选择;选择性
    self	自我;自己;本身
    self-confidence	自信;自信心
    self-confident	自信
    self-control	自制;自我控制;自控
    self-criticism	自我批评
    self-defense	自卫;防身
    self-determination	自决
    self-discipline	自律
    self-employed	个体;自雇;自营
    self-employed worker	个体户;个体劳动者
    self-esteem	自尊;自尊心
    self-evident	不言而喻;不言自明
    self-government	自治
    self-help	自助;自救
    self-immolation	自焚
    self-improvement	自强;自我完善;自我提高
    self-interest	私利;自身利益
    self-made	白手起家;自制
    self-proclaimed	自称;自封
    self-regulation	自律;自我调节
    self-reliance	自力更生;自立
    self-respect	自尊;自重
    self-service	自助
    self-study	自学
    self-sufficiency	自给自足;自给
    self-sufficient	自给自足
    self-taught	自学;自学成才
    selfie	自拍
    selfish	自私
    selfishly	自私
    selfishness	自私
    selfless	无私;忘我
    sell	销售;卖;出售;卖出;售
    sell out	售罄;卖光;出卖
    seller	卖家;卖方;销售商
    selling	销售;卖;出售
    selves	自己;自我
    semantic	语义
    semester	学期
    semi-final	半决赛
    semicircle	半圆
    semiconductor	半导体
    semifinal	半决赛
    seminar	研讨会;讲座;研讨班
    seminary	神学院;修道院
    Senate	参议院
    senator	参议员
    send	发送;派;送;寄;派遣;发
    send back	送回;退回;遣返
    send out	发出;派出
    send troops	出兵;派兵;派遣军队
    sender	发送者;寄件人;发件人
    Senegal	塞内加尔
    Senegalese	塞内加尔
    senile	老年;衰老
    senior	高级;资深;年长;大四;老年
    senior cadre	高级干部
    senior citizen	老年人;老人;长者
    senior executive	高管;高级管理人员
    senior high	高中
    senior high school	高中;高级中学
    senior leader	高级领导人;高层领导
    senior management	高级管理层;高层管理;高管
    senior middle school	高中;高级中学
    senior official	高级官员;高官
    seniority	资历;年资
    sensation	感觉;轰动;知觉
    sensational	轰动;耸人听闻
    sense	感觉;意义;意识;感;察觉
    sense of achievement	成就感
    sense of belonging	归属感
    sense of crisis	危机感;危机意识
    sense of duty	责任感;义务感
    sense of guilt	负罪感;内疚;罪恶感
    sense of humor	幽默感
    sense of responsibility	责任感;责任心
    sense of security	安全感
    sense of urgency	紧迫感
    senseless	毫无意义;愚蠢;失去知觉
    sensibility	敏感;感性;情感
    sensible	明智;理智;合理
    sensitive	敏感;灵敏
    sensitivity	敏感性;灵敏度;敏感
    sensor	传感器
    sensory	感觉;感官
    sensual	感官;肉欲;性感
    sensuous	感官
    sent	发送;派;送;寄;派遣;发出
    sentence	句子;判刑;刑罚;判处
    sentence to death	判处死刑
    sentenced	判处;被判;判刑
    sentenced to death	判处死刑;被判死刑
    sentenced to life imprisonment	判处无期徒刑
    sentencing	量刑;判刑
    sentiment	情绪;感情;情感;观点
    sentimental	多愁善感;感伤;伤感
    sentinel	哨兵
    sentry	哨兵;岗哨
    Seoul	首尔;汉城
    separate	分开;单独;分离;独立;区分
    separated	分开;分离;分居;隔开
    separately	分别;单独;另外
    separation	分离;分开;分居;离别
    separation of powers	三权分立;权力分立
    separatism	分裂主义;分离主义
    separatist	分裂分子;分离主义;分裂势力
    September	九月;9月
    sequel	续集;续篇
    sequence	顺序;序列;次序
    sequence of events	事件顺序;事件经过
    sequencing	测序;排序
    sequential	顺序;连续
    Serbia	塞尔维亚
    Serbian	塞尔维亚;塞尔维亚人
    serenade	小夜曲
    serene	宁静;安详;平静
    serenity	宁静;安详;平静
    serf	农奴
    sergeant	中士;军士;警长
    serial	连续;连载;系列;连续剧
    serial number	序列号;编号
    series	系列;一系列;连续
    serious	严重;严肃;认真;严峻
    serious consequence	严重后果
    serious crime	严重犯罪;重罪
    serious illness	重病;大病;重大疾病
    serious problem	严重问题
    serious violation	严重违反;严重违规;严重违法
    seriously	严重;认真;严肃
    seriousness	严重性;严肃;认真
    sermon	布道;讲道;说教
    serpent	蛇
    serum	血清
    servant	仆人;佣人;用人;公仆
    serve	服务;担任;服役;为;端
    serve as	作为;担任;充当
    serve the people	为人民服务
    served	服务;担任;服役;任职
    server	服务器
    service	服务;业务;服役;维修
    service area	服务区;服务领域
    service center	服务中心
    service charge	服务费;手续费
    service industry	服务业;服务行业
    service life	使用寿命
    service provider	服务提供商;服务商;服务提供者
    service quality	服务质量
    service sector	服务业;服务部门
    service station	服务站;加油站
    service system	服务体系
    serviced apartment	服务式公寓;酒店式公寓
    serviceman	军人
    serving	服务;任职;现役;份
    servitude	奴役;劳役
    session	会议;届会;会话;开会;期间
    set	设置;设定;套;一套;放;集合;制定
    set a goal	设定目标;制定目标
    set a record	创纪录;创造纪录;创下纪录
    set about	着手;开始
    set an example	树立榜样;以身作则;做榜样
    set aside	预留;拨出;留出;搁置
    set fire to	放火;点燃;纵火
    set foot	踏上;踏足
    set forth	规定;阐述;提出
    set free	释放;获释
    set in motion	启动;开动
    set off	出发;动身;引发
    set on fire	放火;点燃;着火
    set out	出发;动身;开始;提出
    set sail	起航;启航;扬帆
    set the stage	奠定基础;铺平道路
    set the table	摆桌子;摆好餐具
    set the tone	定调;奠定基调
    set up	建立;设立;成立;设置;创办
    setback	挫折;倒退;失败
    setbacks	挫折
    setting	设置;环境;背景;设定
    settle	解决;定居;结算;安顿;平息
    settle disputes	解决争端;解决纠纷
    settle down	安定下来;定居;安顿下来
    settled	定居;解决;安定
    settlement	解决;结算;定居点;和解;清算
    settlement of disputes	解决争端;争端解决
    settlement of the issue	问题的解决;解决问题
    settler	定居者;移民
    setup	设置;安装;设立
    seven	七
    seven hundred	七百
    seventeen	十七;17
    seventeenth	第十七;十七
    seventh	第七;七
    seventieth	第七十;七十
    seventy	七十;70
    sever	切断;断绝
    several	几个;若干;数;多个;几
    several days	几天;数天;数日
    several hundred	几百;数百
    several months	几个月;数月
    several thousand	几千;数千
    several times	几次;多次;数次
    several weeks	几周;数周;几个星期
    several years	几年;数年
    severally	分别;各自
    severance	遣散;离职;断绝
    severe	严重;严厉;严峻;剧烈
    severely	严重;严厉;严惩
    severity	严重性;严厉;严重程度
    Seville	塞维利亚
    sew	缝;缝制;缝纫
    sewage	污水
    sewage treatment	污水处理
    sewer	下水道;污水管
    sewing	缝纫;缝
    sewing machine	缝纫机
    sewn	缝;缝制
    sex	性;性别;性行为
    sexual	性;性别
    sexual abuse	性虐待;性侵
    sexual assault	性侵犯;性侵
    sexual discrimination	性别歧视
    sexual exploitation	性剥削
    sexual harassment	性骚扰
    sexual violence	性暴力
    sexuality	性;性取向
    sexually	性
    sexually transmitted disease	性病;性传播疾病
    sexy	性感
    Seychelles	塞舌尔
    Shaanxi	陕西
    shabby	破旧;寒酸;破烂
    shack	棚屋;小屋
    shackle	枷锁;镣铐;束缚
    shade	阴影;树荫;遮;阴凉
    shadow	影子;阴影;黑影
    shadow banking	影子银行
    shadowy	朦胧;阴暗
    shady	阴凉;可疑
    shaft	轴;井;竖井
    shaggy	蓬乱;毛茸茸
    shake	摇;摇动;动摇;震动;颤抖
    shake hands	握手
    shaken	震惊;动摇;摇
    Shakespeare	莎士比亚
    shaking	颤抖;摇;发抖
    shaky	摇晃;不稳
    shale gas	页岩气
    shallow	浅;肤浅
    sham	虚假;假;骗局
    shaman	萨满;巫师
    shame	羞耻;耻辱;羞愧;可惜
    shameful	可耻;丢脸
    shameless	无耻;不要脸;厚颜无耻
    shampoo	洗发水;洗发
    Shandong	山东
    Shang Dynasty	商朝;商代
    Shanghai	上海
    Shanghai Cooperation Organization	上海合作组织;上合组织
    Shanghai Expo	上海世博会
    Shanghai Stock Exchange	上海证券交易所;上交所
    Shanghai World Expo	上海世博会
    Shantou	汕头
    shanty	棚屋;简陋
    Shanxi	山西
    Shaoguan	韶关
    Shaoshan	韶山
    Shaoxing	绍兴
    shape	形状;塑造;形成;形态;外形
    shaped	形状;塑造;形成
    share	分享;共享;份额;股份;股票;共同
    share experience	分享经验;交流经验
    share information	共享信息;信息共享;分享信息
    share price	股价;股票价格
    share the burden	分担
    shared	共享;共同;分享;共有
    shareholder	股东
    shareholders' meeting	股东大会;股东会
    shareholding	持股;股份;股权
    shares	股份;股票;份额
    sharing	共享;分享;分担
    sharing economy	共享经济;分享经济
    shark	鲨鱼
    sharp	尖锐;锋利;急剧;敏锐;大幅
    sharp contrast	鲜明对比;鲜明对照;强烈对比
    sharp decline	急剧下降;大幅下降;锐减
    sharp drop	急剧下降;骤降
    sharp increase	急剧增加;大幅增加;剧增;激增
    sharp rise	急剧上升;大幅上升;飙升
    sharpen	磨;削尖;使锋利
    sharply	大幅;急剧;尖锐;猛烈
    shatter	粉碎;打碎;破碎
    shattered	粉碎;破碎;打碎
    shave	刮;剃;刮胡子
    shawl	披肩;围巾
    she	她
    shear	剪;剪切
    sheath	鞘;刀鞘
    shed	棚;流;脱落;摆脱;流下
    sheep	羊;绵羊
    sheer	纯粹;十足;完全;陡峭
    sheet	床单;张;表;片
    shelf	架子;货架;书架;架
    shelf life	保质期;货架期
    shell	壳;外壳;贝壳;炮弹;炮击
    shelter	避难所;庇护;住所;收容所;躲避
    shelve	搁置
    shelves	架子;货架;书架
    Shen	沈;申
    Shenyang	沈阳
    Shenzhen	深圳
    shepherd	牧羊人;牧人
    sheriff	警长;治安官
    sherry	雪利酒
    Shi	石;施;史
    shield	盾;盾牌;保护;屏蔽
    shift	转变;转移;变化;班;轮班;移动
    shifted	转移;转变;移动
    Shigatse	日喀则
    Shiite	什叶派
    Shijiazhuang	石家庄
    shimmer	闪烁;微光
    shin	小腿;胫骨
    shine	照耀;发光;闪耀;照;光泽
    shining	闪亮;闪耀;发光
    shiny	闪亮;有光泽;发亮
    ship	船;船舶;轮船;船只;发货
    shipbuilding	造船;造船业
    shipment	装运;货物;发货;出货量
    shipowner	船东;船主
    shipping	航运;运输;船运;海运
    shipping company	航运公司;船公司
    shipping industry	航运业
    shipwreck	海难;沉船
    shipyard	造船厂;船厂
    shirk	逃避;推卸
    shirt	衬衫;衬衣
    shiver	颤抖;发抖;哆嗦
    shivered	颤抖;发抖;打了个寒颤
    shoal	浅滩;鱼群
    shock	震惊;冲击;休克;打击;电击
    shock wave	冲击波
    shocked	震惊;吃惊;惊呆
    shocking	令人震惊;震惊;骇人听闻
    shoddy	劣质;伪劣
    shoe	鞋;鞋子
    shoemaker	鞋匠;制鞋
    shoes	鞋;鞋子
    shone	照耀;闪耀;发光;照
    shook	摇;摇动;颤抖;摇了摇;握
    shook hands	握手;握了握手
    shook his head	摇头;摇了摇头;摇摇头
    shoot	射击;拍摄;开枪;射;射门;枪毙
    shoot at	射击;朝;开枪
    shoot down	击落
    shooter	射手;枪手
    shooting	枪击;射击;拍摄;开枪
    shop	商店;店;购物;店铺;车间
    shop assistant	店员;售货员
    shop window	橱窗
    shopkeeper	店主;掌柜
    shoplifting	入店行窃;偷窃
    shopper	购物者;顾客
    shopping	购物;买东西
    shopping center	购物中心
    shopping mall	购物中心;商场
    shopping spree	疯狂购物;购物狂潮
    shore	海岸;岸;岸边;湖岸
    shoreline	海岸线;岸线
    short	短;矮;短缺;简短;短暂
    short message	短信;短消息
    short message service	短信;短信服务
    short of	缺乏;短缺;缺少
    short of funds	资金短缺;缺乏资金
    short of money	缺钱;手头紧
    short of water	缺水
    short story	短篇小说;短篇故事
    short supply	供不应求;短缺
    short term	短期
    short-lived	短暂;短命
    short-sighted	短视;近视;目光短浅
    short-term	短期;近期
    shortage	短缺;不足;缺乏
    shortage of funds	资金短缺;资金不足;经费不足
    shortcoming	缺点;不足;缺陷
    shortcut	捷径;快捷方式;快捷键
    shorten	缩短;减少
    shortfall	不足;短缺;缺口
    shorthand	速记
    shortlist	入围名单;候选名单
    shortly	不久;很快;立刻;马上
    shortly after	不久;之后不久;后不久
    shorts	短裤
    shot	枪声;射击;开枪;镜头;射门;拍摄
    shot dead	击毙;枪杀;开枪打死
    shot down	击落
    shotgun	猎枪;霰弹枪
    should	应该;应当;应;该
    shoulder	肩膀;肩;承担;肩负
    shoulder to shoulder	并肩
    shoulders	肩膀;肩;双肩
    shout	喊;喊叫;大喊;呼喊;叫
    shouted	喊道;喊;叫道;大喊;大叫
    shove	推;推搡;猛推
    shovel	铲;铲子;铁锹
    show	显示;展示;表明;节目;表演;展览
    show off	炫耀;卖弄
    show respect	尊重;表示尊敬
    show respect for	尊重;表示尊敬
    show up	出现;露面;到场
    showcase	展示;展示窗;橱窗
    showdown	摊牌;对决
    showed	显示;表明;展示;表现
    shower	淋浴;阵雨;洗澡
    shown	显示;所示;展示;表明
    showroom	展厅;陈列室
    showy	炫耀;显眼;华丽
    shrank	缩小;萎缩;缩水
    shred	碎片;切碎;撕碎
    shrewd	精明;机敏
    shriek	尖叫;尖叫声
    shrill	尖锐;刺耳;尖声
    shrimp	虾
    shrine	神社;圣地;神龛
    shrink	缩小;萎缩;收缩;缩水
    shrinkage	收缩;萎缩;缩水
    shrub	灌木
    shrug	耸肩
    shrugged	耸耸肩;耸了耸肩;耸肩
    shrunk	缩小;萎缩;缩水
    shudder	颤抖;战栗;发抖
    shuffle	洗牌;拖着脚
    shun	避开;回避
    shut	关闭;关;关上;闭
    shut down	关闭;关停;停工;关机
    shut his eyes	闭上眼睛
    shut out	排除;拒之门外
    shut the door	关门;关上门
    shut up	闭嘴;住口
    shutdown	关闭;停机;停摆;关停
    shutter	百叶窗;快门
    shuttle	穿梭;航天飞机;班车
    shy	害羞;腼腆
    shyly	害羞;羞涩
    shyness	害羞;羞怯
    Siberia	西伯利亚
    Siberian	西伯利亚
    sibling	兄弟姐妹;兄弟姊妹
    siblings	兄弟姐妹
    Sichuan	四川
    Sicily	西西里
    sick	生病;病;患病;恶心;有病
    sick leave	病假
    sickening	令人作呕;恶心
    sickle	镰刀
    sickly	体弱多病;病态
    sickness	疾病;病
    side	边;方面;侧;方;一方;旁边
    side by side	并肩;并排
    side dish	配菜;小菜
    side door	侧门;边门
    side effect	副作用
    sidewalk	人行道
    sideways	侧;斜着
    siege	围攻;围困;包围
    Siemens	西门子
    Sierra Leone	塞拉利昂
    sift	筛选;筛
    sigh	叹息;叹气;叹了口气
    sighed	叹了口气;叹气;叹息;叹道
    sight	视力;视线;看见;景象;视野
    sightseeing	观光;游览
    sign	签署;签字;标志;迹象;签名;签订
    sign a contract	签订合同;签约;签合同
    sign a treaty	签署条约;签订条约
    sign an agreement	签署协议;签订协议;签署协定
    sign language	手语
    sign of life	生命迹象
    sign up	注册;报名
    signal	信号;标志;示意
    signaled	示意;发出信号;表示
    signatory	签署国;签约方;签署方;缔约国
    signature	签名;签字;签署
    signboard	招牌;标志牌
    signed	签署;签订;签字;签名
    significance	意义;重要性;重大意义
    significant	重要;显著;重大;明显
    significant difference	显著差异;明显差异;重大差别
    significant impact	重大影响;显著影响
    significant increase	显著增加;显著提高;大幅增加
    significant progress	重大进展;显著进展;重要进展
    significant role	重要作用;重大作用
    significantly	显著;大大;明显;大幅
    signify	表示;意味着;标志
    signing	签署;签约;签订;签字
    signing ceremony	签字仪式;签约仪式;签署仪式
    signpost	路标;指示牌
    Sikh	锡克教;锡克教徒
    silence	沉默;寂静;安静;沉寂
    silent	沉默;安静;寂静;无声
    silently	默默;静静;沉默;悄悄
    silhouette	轮廓;剪影
    silicon	硅
    Silicon Valley	硅谷
    silk	丝绸;丝;蚕丝
    Silk Road	丝绸之路
    Silk Road Economic Belt	丝绸之路经济带
    Silk Road Fund	丝路基金;丝绸之路基金
    silkworm	蚕
    silly	愚蠢;傻
    silt	淤泥;泥沙
    silver	银;白银;银色;银子
    silver coin	银币;银元
    silver medal	银牌
    silverware	银器
    silvery	银色;银白
    similar	类似;相似;相近;近似
    similarity	相似;相似性;相似之处;类似
    similarly	同样;类似
    simmer	炖;煨
    Simon	西蒙
    simple	简单;简易;朴素;单纯
    simplicity	简单;简洁;朴素;简约
    simplification	简化
    simplified	简化;简体
    simplified Chinese	简体中文;简体字
    simplify	简化;精简
    simplistic	过于简单;简单化
    simply	简单;只是;仅仅;简直
    simulate	模拟;仿真
    simulation	模拟;仿真
    simulator	模拟器
    simultaneous	同时;同步
    simultaneously	同时;同步
    sin	罪;罪恶;罪过
    Sinai	西奈
    since	自;自从;以来;因为;由于;从
    since then	此后;从那时起;自那以后;从此
    sincere	真诚;诚挚;诚恳;真挚;衷心
    sincerely	真诚;衷心;诚挚;由衷
    sincerity	诚意;真诚;诚恳
    sinew	肌腱;力量
    sinful	有罪;罪恶
    sing	唱;唱歌;歌唱
    Singapore	新加坡
    Singaporean	新加坡;新加坡人
    singer	歌手;歌唱家
    singing	唱歌;歌唱;歌声;演唱
    single	单一;单身;单个;单
    single child	独生子女
    single currency	单一货币
    single market	单一市场
    single mother	单身母亲;单亲妈妈
    single parent	单亲;单亲父母
    single-handedly	单枪匹马;独自
    single-parent family	单亲家庭
    singular	单数;非凡;奇特
    sinister	险恶;阴险;邪恶
    sink	下沉;沉没;沉;水槽
    sink in	深入人心
    sinner	罪人
    Sino-American	中美
    Sino-Japanese	中日
    Sino-Russian	中俄
    Sino-US	中美
    Sino-US relations	中美关系
    Sinopec	中石化;中国石化
    sip	啜;小口;抿
    sir	先生;爵士;阁下
    siren	警报;警笛;汽笛
    sister	姐姐;妹妹;姐妹;修女
    sister city	友好城市;姐妹城市
    sister-in-law	嫂子;弟媳;小姨子;大姑
    sit	坐;坐下;坐着
    sit down	坐下;坐下来
    sit-in	静坐;静坐示威
    site	网站;地点;现场;遗址;场地
    sitting	坐;坐着;坐在
    sitting room	客厅;起居室
    situated	位于;坐落;地处
    situation	情况;形势;局势;局面;处境
    situation in the Middle East	中东局势
    six	六
    six hundred	六百
    six months	六个月;半年
    six-party talks	六方会谈
    sixteen	十六;16
    sixteenth	第十六;十六
    sixth	第六;六
    sixtieth	第六十;六十
    sixty	六十;60
    sizable	相当大;可观
    size	大小;规模;尺寸;尺码
    size of the market	市场规模
    skate	滑冰;溜冰
    skating	滑冰;溜冰
    skeleton	骨架;骨骼;骷髅
    skeptic	怀疑论者;怀疑者
    skeptical	怀疑;持怀疑态度
    skepticism	怀疑;怀疑态度;质疑
    sketch	素描;草图;速写;小品
    skewer	串;烤肉串
    ski	滑雪
    skiing	滑雪
    skilful	熟练;娴熟;巧妙
    skill	技能;技巧;能力;本领
    skill training	技能培训
    skilled	熟练;技术;有技能
    skilled worker	技术工人;熟练工人;技工
    skillet	煎锅
    skillful	熟练;娴熟;灵巧
    skillfully	熟练;巧妙;娴熟
    skim	浏览;掠过;撇
    skin	皮肤;皮;肤色
    skin color	肤色
    skinny	瘦;皮包骨
    skip	跳过;逃课;略过
    skipper	船长;队长
    skirmish	冲突;小冲突;小规模战斗
    skirt	裙子;裙
    skit	小品
    skull	头骨;头盖骨;颅骨
    sky	天空;天;空中;天上
    skyline	天际线
    skyrocket	飙升;猛涨;暴涨
    skyscraper	摩天大楼;高楼
    slab	板;石板;厚板
    slack	松弛;疲软;懈怠
    slacken	放松;松懈;减弱
    slain	被杀;遇害;杀害
    slam	砰;猛烈抨击;猛击;摔
    slammed	砰;猛烈抨击;摔
    slander	诽谤;诬蔑;中伤
    slang	俚语
    slap	耳光;打;巴掌;拍
    slapped	打;扇;拍;耳光
    slash	大幅削减;砍;削减
    slate	石板;板岩
    slaughter	屠杀;屠宰;杀戮
    slaughterhouse	屠宰场
    slave	奴隶;奴
    slave owner	奴隶主
    slave society	奴隶社会
    slave trade	奴隶贸易;贩卖奴隶
    slaveholder	奴隶主
    slavery	奴隶制;奴役
    Slavic	斯拉夫
    slay	杀;杀害
    sled	雪橇
    sledge	雪橇
    sleep	睡觉;睡眠;睡;睡着
    sleeper	卧铺;睡眠者
    sleeping	睡觉;睡;熟睡
    sleeping bag	睡袋
    sleeping pill	安眠药
    sleepless	失眠;不眠
    sleepy	困;昏昏欲睡;困倦
    sleet	雨夹雪
    sleeve	袖子;衣袖;袖
    sleigh	雪橇
    slender	苗条;修长;纤细
    slept	睡;睡觉;睡着
    slew	杀死;杀;大量
    slice	片;切片;薄片;一片
    slick	光滑;油滑
    slid	滑;下滑;滑动
    slide	滑;滑动;幻灯片;下滑
    slight	轻微;稍微;略微;微小
    slight increase	略有增加;小幅上升;略有上升
    slightest	丝毫;一点;最轻微
    slightly	稍微;略;轻微;略微;稍
    slim	苗条;渺茫;微小
    slime	黏液
    sling	吊带;投石;吊
    slip	滑;滑倒;溜;下滑;失误
    slipped	滑;溜;滑倒;下滑
    slipper	拖鞋
    slippery	滑;湿滑
    slit	缝;裂缝;切口
    slither	滑行
    slogan	口号;标语
    slope	斜坡;坡;山坡;坡度
    sloppy	草率;马虎
    slot	槽;插槽;时段;位置
    slouch	没精打采;懒散
    Slovak	斯洛伐克
    Slovakia	斯洛伐克
    Slovene	斯洛文尼亚
    Slovenia	斯洛文尼亚
    slow	慢;缓慢;减缓;放缓
    slow down	减速;放缓;减慢;放慢
    slow growth	增长缓慢;缓慢增长
    slow motion	慢动作
    slowdown	放缓;减速;减缓;下滑
    slowed	放缓;减缓;减慢
    slowly	慢慢;缓慢;缓缓;渐渐
    sludge	污泥
    sluggish	低迷;迟缓;缓慢;疲软
    slum	贫民窟;棚户区
    slumber	睡眠;沉睡
    slump	暴跌;低迷;衰退;下滑
    slur	污蔑;含糊
    sly	狡猾;狡诈
    smack	啪;拍打
    small	小;小型;少;微小
    small amount	少量;少许
    small and medium-sized	中小;中小型
    small and medium-sized enterprise	中小企业;中小型企业
    small arms	小武器;轻武器
    small business	小企业;小型企业
    small enterprise	小企业;小型企业
    small group	小组;小群
    small number	少数;少量
    small peasant	小农
    small scale	小规模
    small talk	闲聊;寒暄;闲谈
    small town	小镇;小城镇
    small-scale	小规模;小型
    smaller	更小;较小
    smallpox	天花
    smart	聪明;智能;精明
    smart city	智慧城市;智能城市
    smart grid	智能电网
    smart phone	智能手机
    smartphone	智能手机
    smash	打碎;粉碎;砸;击碎
    smashed	打碎;砸;粉碎
    SME	中小企业
    smear	涂;抹;涂抹;诽谤;抹黑
    smell	气味;闻;味道;嗅
    smelt	冶炼;闻;闻到
    smelting	冶炼
    SMEs	中小企业
    smile	微笑;笑;笑容
    smiled	笑;微笑;笑了笑;笑着
    smiling	微笑;笑;笑着
    smirk	得意地笑;假笑
    Smith	史密斯
    smog	雾霾;烟雾
    smoke	烟;吸烟;抽烟;烟雾
    smoker	吸烟者;烟民
    smoking	吸烟;抽烟
    smoky	烟雾弥漫;冒烟
    smooth	顺利;平滑;光滑;平稳
    smoothly	顺利;平稳;流畅
    smother	窒息;闷死
    smug	得意;自鸣得意
    smuggle	走私;偷运;偷渡
    smuggled	走私;偷运
    smuggler	走私者;走私分子
    smuggling	走私
    snack	零食;小吃;点心
    snail	蜗牛
    snake	蛇
    snap	突然;折断;啪;抓拍
    snapped	厉声;折断;啪
    snapshot	快照;快照图
    snare	陷阱;圈套
    snarl	咆哮;吼叫;怒吼
    snatch	抢;抢夺;夺;抓
    sneak	溜;潜入;偷偷
    sneakers	运动鞋;球鞋
    sneer	冷笑;嘲笑;讥笑
    sneered	冷笑;嘲笑
    sneeze	打喷嚏;喷嚏
    snicker	窃笑
    sniff	嗅;闻
    sniper	狙击手
    snob	势利小人;势利
    snooze	打盹
    snore	打鼾;打呼噜;鼾声
    snort	哼;哼了一声
    snout	鼻子;口鼻
    snow	雪;下雪;积雪;雪花
    snowball	雪球
    snowboard	滑雪板
    snowfall	降雪;下雪
    snowflake	雪花
    snowman	雪人
    snowstorm	暴风雪;雪暴
    snowy	下雪;多雪;雪
    snug	舒适;温暖
    so as to	以便;以;从而
    so far	迄今为止;到目前为止;至今;目前为止
    so forth	等等
    so long as	只要
    so many	这么多;那么多;如此多
    so much	这么多;那么多;如此;非常
    so that	以便;以致;从而;使得
    so to speak	可以说
    so-called	所谓
    soak	浸泡;泡;浸;湿透
    soaked	湿透;浸透;浸
    soap	肥皂;香皂
    soap opera	肥皂剧
    soar	飙升;猛增;翱翔;高涨
    soared	飙升;猛增;激增
    soaring	飙升;高涨;飞涨
    sob	抽泣;啜泣;呜咽
    sobbed	抽泣;啜泣;呜咽;哭
    sober	清醒;冷静
    soccer	足球
    sociable	善于交际;好交际
    social	社会;社交
    social activity	社会活动;社交活动
    social assistance	社会救助;社会援助
    social benefit	社会效益;社会福利
    social benefits	社会效益;社会福利
    social burden	社会负担
    social capital	社会资本
    social change	社会变革;社会变化;社会变迁
    social class	社会阶级;社会阶层
    social cohesion	社会凝聚力
    social conflict	社会矛盾;社会冲突
    social contract	社会契约
    social cost	社会成本
    social credit	社会信用
    social democracy	社会民主
    social democrat	社会民主党人;社会民主党
    Social Democratic Party	社会民主党;社民党
    social development	社会发展
    social dialogue	社会对话
    social distancing	社交距离
    social economy	社会经济
    social environment	社会环境
    social equity	社会公平
    social ethics	社会公德;社会道德
    social fairness	社会公平
    social function	社会功能;社会职能
    social governance	社会治理
    social group	社会群体;社会团体
    social harmony	社会和谐
    social inclusion	社会包容
    social inequality	社会不平等;社会不公
    social insurance	社会保险;社保
    social integration	社会融合;社会整合
    social interaction	社会交往;社会互动;社交
    social issue	社会问题
    social justice	社会正义;社会公正
    social life	社会生活;社交生活
    social management	社会管理
    social media	社交媒体;社会化媒体
    social network	社交网络;社会网络
    social networking	社交网络;社交
    social norm	社会规范
    social order	社会秩序
    social organisation	社会组织
    social organization	社会组织;社会团体
    social policy	社会政策
    social practice	社会实践
    social problem	社会问题
    social productive forces	社会生产力
    social progress	社会进步
    social psychology	社会心理学
    social reality	社会现实
    social reform	社会改革
    social relations	社会关系
    social resource	社会资源
    social responsibility	社会责任
    social science	社会科学;社科
    social sciences	社会科学
    social security	社会保障;社保
    social security fund	社保基金;社会保障基金
    social security system	社会保障体系;社会保障制度
    social service	社会服务
    social stability	社会稳定;社会安定
    social status	社会地位
    social structure	社会结构
    social supervision	社会监督
    social support	社会支持
    social system	社会制度;社会体系
    social trend	社会潮流;社会趋势
    social undertakings	社会事业
    social unrest	社会动荡;社会骚乱
    social value	社会价值
    social welfare	社会福利
    social work	社会工作;社工
    social worker	社会工作者;社工
    socialism	社会主义
    socialism with Chinese characteristics	中国特色社会主义
    socialist	社会主义;社会主义者;社会党
    socialist construction	社会主义建设
    socialist core values	社会主义核心价值观
    socialist country	社会主义国家
    socialist democracy	社会主义民主
    socialist legal system	社会主义法制;社会主义法治
    socialist market economy	社会主义市场经济
    socialist modernization	社会主义现代化
    socialist path	社会主义道路
    socialist revolution	社会主义革命
    socialist rule of law	社会主义法治
    socialist spiritual civilization	社会主义精神文明
    socialist system	社会主义制度
    socially	社会
    society	社会;协会;学会
    socioeconomic	社会经济
    sociologist	社会学家
    sociology	社会学
    sock	袜子;短袜
    socket	插座;套接字;插口
    socks	袜子
    Socrates	苏格拉底
    soda	苏打;汽水
    sodium	钠
    sodium chloride	氯化钠
    SOE	国有企业;国企
    SOEs	国有企业;国企
    sofa	沙发
    Sofia	索非亚
    soft	软;柔软;柔和;温柔
    soft drink	软饮料;汽水
    soft landing	软着陆
    soft power	软实力
    soften	软化;缓和
    softly	轻轻;轻声;柔和;温柔
    softness	柔软;柔和
    software	软件
    software development	软件开发
    software development company	软件公司
    software engineer	软件工程师
    software industry	软件产业;软件业
    soil	土壤;土地;泥土;土
    soil erosion	水土流失;土壤侵蚀
    sojourn	逗留;旅居
    solace	安慰;慰藉
    solar	太阳;太阳能
    solar cell	太阳能电池
    solar eclipse	日食
    solar energy	太阳能
    solar panel	太阳能电池板;太阳能板
    solar power	太阳能;太阳能发电
    solar system	太阳系
    solar term	节气
    sold	卖;销售;出售;售出
    sold out	售罄;卖光;卖完
    soldier	士兵;战士;军人;兵
    sole	唯一;独家;鞋底;脚底
    sole proprietorship	独资;个人独资企业
    solely	仅仅;完全;只;单独
    solemn	庄严;严肃;庄重;隆重
    solemnly	庄严;郑重;严肃
    solicit	征求;招揽;恳求
    soliciting	征求;招揽
    solicitor	律师;事务律师
    solid	固体;坚实;扎实;坚固;固态
    solid evidence	确凿证据;确凿的证据
    solid foundation	坚实基础;坚实的基础
    solid waste	固体废物;固体废弃物
    solidarity	团结;声援
    solidify	巩固;凝固
    solitary	孤独;单独;独自
    solitary cell	单人牢房
    solitary confinement	单独监禁;禁闭
    solitude	孤独;独处;寂寞
    solo	独奏;独自;单独;独唱
    Solomon Islands	所罗门群岛
    soluble	可溶;可溶性
    solution	解决方案;解决办法;溶液;解决;方案
    solve	解决;解答;破解
    solve problems	解决问题
    solve the problem	解决问题;解决这个问题
    solved	解决;破获
    solvency	偿付能力;偿债能力
    solvent	溶剂;有偿付能力
    Somali	索马里;索马里人
    Somalia	索马里
    somber	阴沉;忧郁;昏暗
    some	一些;某些;有些;有的;部分
    some countries	有些国家;一些国家;某些国家
    some day	有一天;总有一天;将来
    some people	有人;有些人;一些人
    some time	一段时间;有一段时间
    somebody	有人;某人;谁
    someday	总有一天;有一天;有朝一日
    somehow	不知怎么;不知何故;总算
    someone	有人;某人;谁;人
    something	某事;东西;什么;事情;某种
    something like	大约;类似;像
    sometime	某个时候;改天;什么时候
    sometimes	有时;有时候;偶尔
    somewhat	有点;稍微;有些;略
    somewhere	某处;某个地方;什么地方
    son	儿子;子
    son-in-law	女婿
    song	歌曲;歌;歌声
    song and dance	歌舞
    Song Dynasty	宋朝;宋代
    Songhua River	松花江
    songwriter	词曲作者;作曲家
    Sony	索尼
    soon	很快;不久;马上;即将
    soon after	不久;之后不久;后不久
    sooner	更早;早日;宁愿
    sooner or later	迟早;早晚
    Soong Ching Ling	宋庆龄
    soot	煤烟;烟尘;烟灰
    soothe	安抚;安慰;抚慰;缓解
    soothing	安慰;舒缓
    soothsayer	占卜者;预言家
    Sophia	索菲亚
    sophisticated	复杂;精密;先进;老练
    sophistication	复杂;成熟;精密
    sophomore	大二;二年级
    soprano	女高音
    sorcerer	巫师;术士;魔法师
    sorcery	巫术;魔法
    sordid	肮脏;卑鄙
    sore	疼痛;痛;酸痛
    sorely	非常;极其
    sorghum	高粱
    sorrow	悲伤;悲痛;悲哀;忧愁
    sorrowful	悲伤;悲哀
    sorry	对不起;抱歉;遗憾;难过
    sort	种类;排序;种;分类
    sort out	整理;理清;解决
    sought	寻求;谋求;寻找;追求
    sought after	抢手;受追捧
    soul	灵魂;心灵;人;魂
    sound	声音;听起来;健全;响;声
    sound asleep	熟睡;睡得很熟
    sound development	健康发展;良性发展
    sound of footsteps	脚步声
    sounded	响起;听起来;响
    soundtrack	原声;配乐;音轨
    soup	汤
    sour	酸;恶化
    source	来源;源;源头;消息人士;出处
    source code	源代码
    source of energy	能源;能量来源
    source of funds	资金来源
    source of income	收入来源
    source of information	信息来源;消息来源
    source of pollution	污染源
    south	南;南方;南部;南边
    South Africa	南非
    South African	南非;南非人
    South America	南美洲;南美
    South American	南美;南美洲
    South Asia	南亚
    south bank	南岸
    South Carolina	南卡罗来纳
    South China	华南
    South China Sea	南海;南中国海
    South Dakota	南达科他
    South Korea	韩国;南韩
    South Korean	韩国;韩国人;南韩
    South Pacific	南太平洋
    South Pole	南极
    south side	南侧;南边
    South Sudan	南苏丹
    South-South	南南
    South-South cooperation	南南合作
    South-to-North Water Diversion	南水北调
    South-to-North Water Diversion Project	南水北调工程;南水北调
    southbound	南行;向南
    southeast	东南;东南部
    Southeast Asia	东南亚
    Southeast Asian	东南亚
    southeastern	东南;东南部
    southern	南部;南方;南
    southward	向南;南下
    southwest	西南;西南部
    southwestern	西南;西南部
    souvenir	纪念品
    sovereign	主权;君主
    sovereign debt	主权债务
    sovereign equality	主权平等
    sovereign right	主权权利;主权
    sovereign state	主权国家
    sovereign wealth fund	主权财富基金
    sovereignty	主权
    sovereignty and territorial integrity	主权和领土完整
    Soviet	苏联;苏维埃;前苏联
    Soviet Union	苏联
    sow	播种;母猪;种
    sown	播种;播种面积
    soy	大豆;黄豆
    soy sauce	酱油
    soybean	大豆;黄豆
    spa	水疗;温泉;疗养
    space	空间;太空;航天;空格;宇宙
    space agency	航天局;航天机构;太空总署
    space and time	时空
    space exploration	太空探索;空间探索;航天探索
    space industry	航天工业;航天产业
    space program	航天计划;太空计划
    space shuttle	航天飞机
    space station	空间站;太空站
    space technology	航天技术;空间技术
    space walk	太空行走
    spacecraft	航天器;飞船;宇宙飞船
    spaceship	宇宙飞船;飞船
    spacewalk	太空行走
    spacing	间距;间隔
    spacious	宽敞;宽阔
    spade	铁锹;锹;铲子;黑桃
    Spain	西班牙
    span	跨度;跨越;持续时间
    Spaniard	西班牙人
    Spanish	西班牙;西班牙语;西班牙人
    spank	打屁股
    spare	备用;饶;空闲;多余;抽出
    spare no effort	不遗余力;竭尽全力
    spare part	备件;配件;零件
    spare parts	零件;备件;零部件;配件
    spare time	业余时间;空闲时间;业余
    spark	火花;引发;激发;火星
    sparkle	闪耀;闪光;闪烁
    sparkling	闪闪发光;闪亮;起泡
    sparrow	麻雀
    sparse	稀疏;稀少
    sparsely	稀疏;稀少
    spat	吐;口角
    spatial	空间
    spawn	产卵;产生;催生
    speak	说;说话;讲;发言;讲话
    speak English	说英语;讲英语
    speak highly of	高度评价;赞扬
    speak out	发声;直言;说出来
    speak to	对;说话;和;交谈
    speaker	演讲者;议长;发言人;扬声器;演讲人
    speaker of parliament	议长
    speaker of the house	众议院议长;议长
    speaking	说;讲话;说话;演讲
    spear	矛;长矛;枪
    spearhead	带头;先锋;牵头
    special	特别;特殊;专门;专项
    special administrative region	特别行政区;特区
    special administrative zone	特别行政区
    special agent	特工
    special attention	特别关注;特别注意;高度重视
    special case	特例;特殊情况
    special circumstances	特殊情况
    special committee	特别委员会;专门委员会
    special economic zone	经济特区
    special education	特殊教育
    special effect	特效
    special envoy	特使
    special equipment	特种设备;专用设备
    special event	特别活动
    special feature	特色;特点;特写
    special forces	特种部队
    special fund	专项资金;专项基金
    special group	特殊群体;特别小组
    special interest	特殊利益;特别兴趣
    special issue	特刊;专刊;专号
    special meeting	特别会议
    special needs	特殊需要
    special prosecutor	特别检察官
    special rapporteur	特别报告员
    special region	特区
    special report	特别报道;专题报告;特别报告
    special representative	特别代表
    special session	特别会议;特别届会
    special task	特别任务;特殊任务
    special treatment	特殊待遇
    specialise	专门从事;专攻
    specialist	专家;专科医生;专科
    speciality	专业;特产;特长
    specialization	专业化;专门化;专业
    specialize	专门从事;专攻;专门
    specialized	专业;专门;专业化
    specialized agency	专门机构;专业机构
    specialized committee	专门委员会
    specially	特别;专门;特意
    specialty	专业;特产;特长;专长
    species	物种;种;种类
    specific	具体;特定;明确;特殊
    specific measure	具体措施
    specific target	具体目标
    specifically	具体;特别;专门;明确
    specification	规格;规范;说明书;规定
    specified	规定;指定;特定
    specify	规定;指定;明确;说明
    specimen	标本;样本
    specious	似是而非
    speck	斑点;小点;灰尘
    spectacle	景象;奇观;场面
    spectacles	眼镜
    spectacular	壮观;惊人;精彩
    spectator	观众;旁观者
    specter	幽灵;阴影
    spectral	光谱;频谱
    spectrum	光谱;频谱;范围
    speculate	推测;猜测;投机
    speculation	猜测;投机;推测;炒作
    speculative	投机;投机性;推测
    speculator	投机者;投机商
    sped	加速;疾驰;超速
    speech	演讲;讲话;发言;言论;语言
    speechless	说不出话;哑口无言;无语
    speed	速度;快速;加速;速率
    speed limit	限速
    speed of development	发展速度
    speed of light	光速
    speed up	加快;加速
    speedily	迅速;快速
    speeding	超速
    speedy	迅速;快速
    spell	拼写;咒语;意味着
    spelling	拼写
    spelt	拼写
    spend	花费;花;度过;支出;消费
    spending	支出;开支;花费;消费
    spending power	消费能力;购买力
    spent	花;花费;度过;用
    sperm	精子
    sphere	领域;球体;范围;球
    sphere of influence	势力范围
    sphere of life	生活领域
    sphinx	狮身人面像;斯芬克斯
    spice	香料;调味品
    spicy	辣;辛辣
    spider	蜘蛛
    Spielberg	斯皮尔伯格
    spike	激增;飙升;尖峰;长钉
    spill	溢出;泄漏;洒
    spilled	溢出;洒;泄漏
    spillover	溢出;外溢
    spin	旋转;纺;自旋
    spinach	菠菜
    spinal	脊椎;脊柱;脊髓
    spinal cord	脊髓
    spindle	纺锤;主轴;纱锭
    spine	脊柱;脊椎
    spinning	旋转;纺纱;纺织
    spiral	螺旋;螺旋形;盘旋
    spire	尖塔;尖顶
    spirit	精神;灵魂;心灵;烈酒
    spirited	活泼;热烈;精神饱满
    spirits	精神;情绪;烈酒
    spiritual	精神;心灵;灵性
    spiritual civilization	精神文明
    spiritual life	精神生活
    spiritual wealth	精神财富
    spiritually	精神上;精神
    spit	吐;吐痰;唾沫
    spite	怨恨;恶意
    splash	溅;飞溅;泼
    spleen	脾;脾脏
    splendid	辉煌;灿烂;精彩;壮丽
    splendor	辉煌;壮丽;光辉
    splinter	碎片;分裂
    split	分裂;分割;分开;劈
    spoil	破坏;宠坏;变质;溺爱
    spoiled	宠坏;变质;破坏
    spoils	战利品;赃物
    spoke	说;说话;讲话;谈到;发言
    spoken	口语;说;口头
    spoken English	英语口语
    spokesman	发言人;新闻发言人
    spokesmen	发言人
    spokesperson	发言人;新闻发言人
    spokeswoman	发言人;女发言人
    sponge	海绵
    sponsor	赞助;赞助商;主办;发起人;提案国
    sponsored	赞助;主办;发起
    sponsorship	赞助;主办
    spontaneous	自发;自然
    spontaneously	自发;自然
    spooky	诡异;可怕
    spoon	勺子;匙;勺
    sporadic	零星;偶发;零散
    sport	运动;体育
    sporting	体育;运动
    sporting event	体育赛事;体育比赛
    sports	体育;运动
    sports center	体育中心
    sports event	体育赛事;体育比赛
    sports ground	运动场;体育场
    sports meet	运动会
    sports meeting	运动会
    sports shoes	运动鞋
    sportsman	运动员
    sportsmanship	体育精神;体育道德
    sportsmen	运动员
    sportswear	运动服;运动装
    spot	地点;斑点;现场;发现;当场
    spot check	抽查;抽检
    spotless	一尘不染;洁净
    spotlight	聚光灯;关注焦点
    spotted	发现;斑点;看到
    spouse	配偶;爱人
    sprain	扭伤
    sprang	跳;跃;涌现
    sprawl	蔓延;扩张;伸开
    spray	喷;喷雾;喷洒
    spread	传播;蔓延;扩散;展开;散布
    spread out	展开;分散;铺开
    spread rapidly	迅速蔓延;迅速传播
    spreadsheet	电子表格
    spring	春天;春季;弹簧;泉;跳
    Spring Festival	春节
    spring roll	春卷
    spring water	泉水
    springtime	春天;春季
    sprinkle	洒;撒;喷洒
    sprint	冲刺;短跑
    sprite	精灵
    sprout	发芽;芽;萌芽
    spruce	云杉
    sprung	涌现;跳
    spun	旋转;转过;转身
    spur	刺激;推动;促进;鞭策
    spurious	虚假;伪造
    spurn	拒绝;摒弃
    spurt	喷出;冲刺
    spy	间谍;特务;刺探
    squad	小队;班;队
    squadron	中队;舰队;分队
    squalid	肮脏;污秽
    squall	狂风;暴风
    squander	浪费;挥霍
    square	广场;平方;正方形;方形;方
    square foot	平方英尺
    square inch	平方英寸
    square kilometer	平方公里
    square kilometre	平方公里
    square meter	平方米
    square metre	平方米
    square mile	平方英里
    squash	南瓜;压扁;挤压
    squat	蹲;蹲下
    squeak	吱吱;吱吱叫
    squeeze	挤;挤压;压缩;捏
    squeezed	挤;挤压
    squid	鱿鱼;乌贼
    squire	乡绅;侍从
    squirm	扭动;局促不安
    squirrel	松鼠
    Sri Lanka	斯里兰卡
    Sri Lankan	斯里兰卡
    St. Petersburg	圣彼得堡
    stab	刺;捅;刺伤
    stabbed	刺;捅;刺伤
    stability	稳定;稳定性;安定
    stability and development	稳定与发展;稳定和发展
    stabilization	稳定
    stabilize	稳定;平稳
    stable	稳定;稳固;马厩;平稳
    stable and healthy	平稳健康;稳定健康
    stable development	稳定发展;平稳发展
    stable growth	稳定增长;平稳增长
    stable income	稳定收入;稳定的收入
    stack	堆;堆栈;叠
    stadium	体育场;体育馆;运动场
    staff	员工;工作人员;职员;人员
    staff and workers	职工;员工
    staff member	工作人员;员工;职员
    staff officer	参谋;参谋军官
    staff training	员工培训;职员培训
    staffer	工作人员;职员
    staffing	人员配备;人员编制
    stag	雄鹿
    stage	阶段;舞台;时期;上演
    stage of development	发展阶段
    stagecoach	驿站马车;公共马车
    stagger	蹒跚;摇晃;交错
    staggered	蹒跚;踉跄;交错
    staggering	惊人;令人吃惊
    stagnant	停滞;停滞不前
    stagnate	停滞;停滞不前
    stagnation	停滞;萧条
    stain	污渍;染色;污点
    stainless	不锈
    stainless steel	不锈钢
    stains	污渍;污点
    stair	楼梯;台阶
    staircase	楼梯
    stairs	楼梯;台阶
    stake	利害关系;股份;赌注;桩
    stakeholder	利益相关者;利益攸关方;利益相关方
    stakeholders	利益相关者;利益攸关方;利益相关方
    stale	陈旧;不新鲜
    stalemate	僵局;僵持
    Stalin	斯大林
    stalk	茎;秆;跟踪
    stall	摊位;摊;停滞;拖延
    stalled	停滞;陷入僵局;熄火
    stallion	种马;公马
    stalwart	坚定;忠实
    stamina	耐力;体力
    stammer	口吃;结巴;结结巴巴
    stammered	结结巴巴;结巴
    stamp	邮票;印章;盖章;跺脚
    stamp duty	印花税
    stamp out	消灭;杜绝;铲除
    stampede	踩踏;踩踏事件
    stance	立场;态度;姿态
    stand	站;站立;立场;忍受;看台
    stand at	为;达;站在
    stand by	支持;待命;袖手旁观
    stand firm	坚定;站稳;坚持
    stand for	代表;主张
    stand out	突出;脱颖而出;引人注目
    stand still	站着不动;静止;停滞不前
    stand the test	经得起考验;经受考验
    stand up	站起来;起立;站起
    standard	标准;规范;水平
    Standard and Poor's	标准普尔;标普
    Standard Chartered	渣打
    standard of living	生活水平;生活标准
    standardization	标准化;规范化
    standardize	标准化;规范;统一
    standardized	标准化;规范化;规范
    standby	备用;待机;待命
    standing	站;站着;地位;常设;常务
    standing committee	常务委员会;常委会;常设委员会
    standing committee of the national people's congress	全国人大常委会;全国人民代表大会常务委员会
    standing committee of the political bureau	政治局常委;政治局常务委员会
    standoff	对峙;僵局
    standpoint	立场;观点;角度
    standstill	停顿;停滞;静止
    Stanford	斯坦福
    Stanford University	斯坦福大学
    stanza	诗节;节
    staple	主食;主要;订书钉
    staple food	主食
    star	明星;恒星;星;星星;主演
    starboard	右舷
    Starbucks	星巴克
    starch	淀粉
    stare	凝视;盯着;瞪
    stare at	盯着;凝视;瞪
    stared	盯着;凝视;注视;瞪;望着
    stared at	盯着;凝视;瞪着;注视;看着
    starfish	海星
    stark	鲜明;严酷;荒凉
    starlight	星光
    starling	椋鸟;八哥
    starry	星空;繁星
    start	开始;启动;起点;出发;创办
    start a business	创业;开办企业
    start a company	创办公司;开公司
    start from scratch	从零开始;从头开始;白手起家
    start work	开工;开始工作;上班
    start-up	初创;创业公司;启动;初创企业
    started	开始;启动;开办
    starter	启动器;开胃菜;首发
    starting point	起点;出发点
    startle	惊吓;吓
    startled	吃惊;惊讶;吓了一跳;惊
    startling	惊人;令人吃惊
    startup	初创企业;创业公司;启动;初创
    starvation	饥饿;挨饿
    starve	挨饿;饿死;饥饿
    starving	挨饿;饥饿;饿
    stash	藏匿;存放
    state	国家;州;状态;说明;国有;陈述
    State Administration for Industry and Commerce	国家工商总局;国家工商行政管理总局
    State Administration of Foreign Exchange	国家外汇管理局;外汇局
    State Administration of Taxation	国家税务总局
    state affairs	国务;国事;国家事务
    state apparatus	国家机器
    state assets	国有资产
    state bank	国有银行;国家银行
    state banquet	国宴
    state budget	国家预算;财政预算
    state capitalism	国家资本主义
    State Council	国务院
    State Council Information Office	国务院新闻办公室;国新办
    state councilor	国务委员
    State Department	国务院
    State Economic and Trade Commission	国家经贸委;国家经济贸易委员会
    state economy	国有经济;国家经济
    state enterprise	国有企业;国企
    state government	州政府
    State Grid	国家电网
    state law	州法;国家法律
    state leader	国家领导人
    state media	官方媒体;国家媒体;官媒
    state of affairs	状况;事态;局面
    state of emergency	紧急状态
    state of mind	心态;精神状态;心情
    state of the art	最先进;先进水平
    state of the union	国情咨文
    state of war	战争状态
    state organ	国家机关
    state ownership	国有;国家所有;国家所有制
    State Planning Commission	国家计委
    state power	国家权力;国家政权
    state president	国家主席
    state property	国有财产;国家财产
    state secret	国家机密;国家秘密
    state sector	国有部门;国营部门;国有
    state security	国家安全;国安
    state shares	国家股;国有股
    state television	国家电视台;官方电视台
    state treasury	国库
    state visit	国事访问
    state-controlled	国家控制;国有控股
    state-level	国家级
    state-of-the-art	最先进;先进
    state-owned	国有;国营
    state-owned assets	国有资产
    state-owned bank	国有银行
    state-owned commercial bank	国有商业银行
    state-owned company	国有公司;国企
    state-owned enterprise	国有企业;国企
    state-owned land	国有土地
    state-owned sector	国有部门;国有经济
    state-run	国营;官方
    stated	表示;指出;说;声明;规定
    statehood	建国;国家地位
    statement	声明;陈述;报表;语句;发言;说法
    statesman	政治家
    static	静态;静止;静电
    station	车站;站;电台;驻扎
    stationary	静止;固定;不动
    stationed	驻扎;驻;派驻
    stationery	文具
    statistic	统计;统计数字
    statistical	统计
    statistical bureau	统计局
    statistical data	统计数据;统计资料
    statistical yearbook	统计年鉴
    statistician	统计学家;统计员
    statistics	统计;统计数据;统计学;数据
    statue	雕像;塑像
    Statue of Liberty	自由女神像
    stature	身材;地位;声望
    status	地位;状态;身份;状况
    status quo	现状
    statute	法规;法令;规约;成文法
    statute of limitations	诉讼时效;时效
    statutory	法定
    statutory body	法定机构
    statutory holiday	法定假日;法定节假日
    staunch	坚定;忠诚
    stave off	避免;延缓;挡住
    stay	留;停留;待;保持;逗留;住
    stay at home	待在家里;留在家里;宅在家里
    stay away	远离;离开
    stay in touch	保持联系
    stay up	熬夜;不睡
    stay up late	熬夜
    stayed	留;待;住;停留;呆
    stead	代替
    steadfast	坚定;坚定不移
    steadfastly	坚定;坚定不移
    steadily	稳步;稳定;逐步;平稳
    steadiness	稳定;稳健
    steady	稳定;稳步;稳固;平稳
    steady development	稳步发展;稳定发展
    steady growth	稳步增长;稳定增长
    steak	牛排;肉排
    steal	偷;偷窃;盗窃;窃取
    stealing	偷;偷窃;盗窃
    stealth	隐形;潜行
    steam	蒸汽;水蒸气;蒸
    steam engine	蒸汽机
    steamboat	汽船;轮船
    steamer	轮船;蒸笼;汽船
    steed	骏马;马
    steel	钢铁;钢;钢材
    steel industry	钢铁工业;钢铁业;钢铁行业
    steel mill	钢厂;钢铁厂
    steel plant	钢厂;钢铁厂
    steep	陡峭;急剧;陡
    steeple	尖塔;塔尖
    steer	引导;驾驶;操纵;掌舵
    steering	转向;指导
    steering committee	指导委员会
    steering wheel	方向盘
    stellar	恒星;杰出
    stem	茎;干;遏制;源于
    stem cell	干细胞
    stem from	源于;来自;由于
    stem the tide	阻止;遏制
    stench	恶臭;臭味
    step	步骤;步;一步;措施;台阶;脚步
    step back	后退;退后
    step by step	逐步;一步一步;一步步
    step down	下台;辞职;卸任
    step forward	向前;前进;挺身而出
    step into	走进;步入;踏入
    step out	走出;走出去
    step up	加强;加大;加快;加紧
    stepfather	继父
    Stephen	斯蒂芬;史蒂芬
    stepmother	继母;后母
    stepped	走;踏;迈;跨
    stepping stone	垫脚石;踏脚石;跳板
    steps	步骤;措施;台阶;脚步
    stereo	立体声
    stereotype	刻板印象;成见;定型观念
    sterile	无菌;不育;贫瘠
    sterilization	灭菌;绝育;消毒
    sterilize	消毒;灭菌;绝育
    sterling	英镑
    stern	严厉;严肃;船尾
    sternly	严厉;严肃
    stethoscope	听诊器
    Steve	史蒂夫
    Steve Jobs	乔布斯
    Steven	史蒂文
    stew	炖;炖菜
    steward	管家;乘务员
    stewardess	空姐;空中小姐
    Stewart	斯图尔特
    stick	棍子;坚持;棒;粘;贴
    stick out	伸出;突出
    stick to	坚持;恪守;遵守
    stick together	团结;抱团;粘在一起
    sticker	贴纸
    sticky	粘;黏;棘手
    stiff	僵硬;僵;生硬
    stifle	扼杀;抑制;窒息
    stigma	耻辱;污名
    still	仍然;还;仍;依然;静止
    stillness	寂静;静止
    stimulant	兴奋剂;刺激物
    stimulate	刺激;激发;促进
    stimulating	刺激;激励
    stimulation	刺激;激励
    stimulus	刺激;激励
    stimulus package	刺激计划;刺激方案;经济刺激
    sting	刺;刺痛;蜇
    stingy	吝啬;小气
    stink	臭;恶臭;发臭
    stipend	津贴;补助
    stipulate	规定;约定
    stipulated	规定;约定
    stipulation	规定;约定;条款
    stir	搅拌;激起;搅动;引起
    stirred	搅拌;激起;搅动
    stirring	激动人心;搅拌
    stirrup	马镫
    stitch	缝;针;缝合
    stock	股票;库存;股份;存货;储备
    stock company	股份公司;股份制公司
    stock exchange	证券交易所;股票交易所
    stock exchange listing	上市
    stock index	股指;股票指数
    stock investment	股票投资
    stock market	股市;股票市场
    stock market crash	股灾;股市崩盘;股市暴跌
    stock option	股票期权;期权;认股权
    stock price	股价;股票价格
    stock trading	股票交易
    stockbroker	股票经纪人;证券经纪人
    stockholder	股东
    Stockholm	斯德哥尔摩
    stocking	长袜;袜子
    stockings	长袜;丝袜
    stockpile	储备;库存;囤积
    stoic	坚忍;斯多葛
    stole	偷;偷走;窃取
    stolen	被盗;偷;失窃
    stomach	胃;肚子;腹部
    stomachache	胃痛;肚子痛
    stone	石头;石;宝石
    stone-faced	面无表情
    stony	石;多石;冷酷
    stood	站;站着;站立;站起来;站在
    stood up	站起来;站了起来;起身
    stool	凳子;大便;粪便
    stoop	弯腰;俯身
    stop	停止;阻止;停;车站;制止
    stop smoking	戒烟
    stop-and-go	走走停停
    stopover	中途停留;过境
    stoppage	停工;停止;罢工
    stopped	停止;停下;停;停住;阻止
    stopwatch	秒表
    storage	存储;储存;贮存;仓储
    storage capacity	存储容量;储存能力;库容
    store	商店;存储;储存;店;储藏
    stored	存储;储存;存放
    storefront	店面;铺面
    storehouse	仓库
    storeroom	储藏室;库房
    storey	层;楼层
    stories	故事;报道;层
    stork	鹳
    storm	风暴;暴风雨;暴雨
    stormy	暴风雨;激烈
    story	故事;报道;楼层;事迹
    storyteller	讲故事的人;说书人
    stout	粗壮;结实;肥胖
    stove	炉子;火炉;炉灶
    stowaway	偷渡者
    straddle	跨;横跨
    straight	直接;笔直;直;挺直
    straightaway	立刻;马上
    straighten	弄直;整理;挺直
    straightforward	简单;直接;坦率;直截了当
    straightforwardly	直截了当;坦率
    straightway	立刻;马上
    strain	压力;菌株;张力;紧张;拉伤
    strained	紧张;勉强
    strait	海峡
    Strait of Hormuz	霍尔木兹海峡
    straits	海峡;困境
    strand	搁浅;股;缕
    stranded	搁浅;滞留;被困
    strange	奇怪;陌生;奇特;奇异
    strangely	奇怪;奇异
    stranger	陌生人;外人;生人
    strangle	勒死;扼杀;掐死
    strap	带子;皮带;捆
    Strasbourg	斯特拉斯堡
    strategic	战略;战略性;策略
    strategic adjustment	战略调整;战略性调整
    strategic alliance	战略联盟
    strategic cooperation	战略合作
    strategic cooperative partnership	战略合作伙伴关系;战略协作伙伴关系
    strategic decision	战略决策
    strategic emerging industry	战略性新兴产业
    strategic goal	战略目标
    strategic importance	战略意义;战略重要性
    strategic interest	战略利益
    strategic objective	战略目标
    strategic partner	战略伙伴;战略合作伙伴
    strategic partnership	战略伙伴关系;战略合作伙伴关系
    strategic plan	战略计划;战略规划
    strategic planning	战略规划;战略计划
    strategic position	战略地位
    strategic reserve	战略储备
    strategic resource	战略资源
    strategic significance	战略意义
    strategic thinking	战略思维;战略思想
    strategic weapon	战略武器
    strategically	战略上;战略性;战略
    strategist	战略家;策略师
    strategy	战略;策略
    stratosphere	平流层
    straw	稻草;吸管;秸秆
    strawberry	草莓
    stray	流浪;迷路;偏离
    streak	条纹;连胜
    stream	小溪;流;溪流;河流
    streamer	主播;彩带
    streaming	流媒体;流
    streamline	精简;简化;流线型
    street	街道;街;大街;街头;马路
    street corner	街角
    street light	路灯
    street vendor	摊贩;小贩
    streetcar	电车;有轨电车
    streetlight	路灯
    strength	力量;实力;强度;优势;力气
    strengthen	加强;增强;强化;巩固
    strengthen cooperation	加强合作
    strengthen supervision	加强监督;加强监管
    strengthen the construction	加强建设
    strengthen the management	加强管理
    strengthened	加强;增强;强化
    strengthening	加强;增强;强化
    strengths and weaknesses	优缺点;强项和弱项;优势和劣势
    strenuous	艰苦;费力;努力
    stress	压力;强调;应力
    stress the importance	强调重要性
    stressed	强调;压力;指出
    stressful	紧张;压力大;有压力
    stretch	伸展;延伸;拉伸;伸
    stretch out	伸出;伸展
    stretched	伸展;伸出;延伸;伸
    stretcher	担架
    stretching	伸展;延伸;拉伸
    stricken	受灾;受害;患
    strict	严格;严厉;严谨
    strict control	严格控制
    strict supervision	严格监督;严格监管
    strictly	严格;严厉
    strictly abide by	严格遵守
    strictly control	严格控制;严控
    strictly forbidden	严禁;严格禁止
    strictly prohibit	严禁;严格禁止
    strictly speaking	严格来说;严格地说;严格说来
    stride	大步;步伐;进步
    strife	冲突;纷争;争斗
    strike	罢工;打击;袭击;攻击;打
    strike a balance	取得平衡;保持平衡;平衡
    strike a deal	达成协议
    strike hard	严厉打击;严打
    strikebreaker	罢工破坏者
    striker	前锋;罢工者
    striking	引人注目;惊人;显著
    strikingly	惊人;显著
    string	字符串;绳子;弦;串;线
    stringent	严格;严厉
    strip	条;带;剥夺;脱;剥
    stripe	条纹;条
    strive	努力;奋斗;争取;力争;力求
    strode	大步;走
    stroke	中风;笔画;抚摸;击
    stroll	散步;闲逛;漫步
    strolled	散步;漫步;闲逛
    strong	强;强大;强烈;强劲;坚强;浓
    strong demand	强劲需求;强烈要求;需求旺盛
    strong evidence	有力证据;有力的证据
    strong opposition	强烈反对
    strong wind	大风;强风
    stronger	更强;更强大;更坚强
    stronghold	据点;堡垒;要塞;大本营
    strongly	强烈;坚决;大力;强
    strongman	强人;铁腕人物
    strove	努力;争取
    struck	打;打击;袭击;击中;撞
    structural	结构;结构性
    structural adjustment	结构调整
    structural change	结构变化;结构性变化
    structural problem	结构性问题
    structural reform	结构性改革;结构改革
    structurally	结构
    structure	结构;构造;建筑物;架构
    structured	结构化;有组织
    struggle	斗争;奋斗;挣扎;努力
    struggle against corruption	反腐败斗争
    struggle for	争取;争夺;为
    struggled	挣扎;努力;奋斗
    struggling	挣扎;奋斗;苦苦
    strut	支柱;昂首阔步
    stubble	胡茬;残茬
    stubborn	固执;顽固;倔强;顽强
    stubbornly	固执;顽固;顽强
    stuck	卡住;困住;陷入;被困
    student	学生;学员
    student body	全体学生
    student loan	学生贷款;助学贷款
    student movement	学生运动;学运
    student union	学生会
    studied	研究;学习
    studio	工作室;演播室;制片厂;录音室
    studious	勤奋;好学
    study	研究;学习;书房;学业
    study abroad	留学;出国留学;海外留学
    study tour	考察;游学;学习考察
    studying	学习;研究;读书
    studying abroad	留学;出国留学
    stuff	东西;材料;塞
    stuffed	塞满;填充
    stuffy	闷;沉闷
    stumble	绊倒;跌跌撞撞;踉跄
    stumbled	绊倒;踉跄;跌跌撞撞
    stumbling block	绊脚石;障碍
    stump	树桩;残肢
    stun	震惊;使震惊;惊呆
    stung	刺痛;蜇
    stunk	发臭
    stunned	震惊;惊呆;目瞪口呆
    stunning	惊人;令人震惊;极美
    stunt	特技;噱头;阻碍
    stupid	愚蠢;笨;傻;蠢
    stupidity	愚蠢;蠢
    stupor	昏迷;恍惚
    sturdy	结实;坚固;健壮
    stutter	结巴;口吃
    Stuttgart	斯图加特
    style	风格;样式;款式;作风;方式
    style of work	工作作风;作风
    style of writing	文风
    stylish	时尚;时髦
    sub-Saharan	撒哈拉以南
    sub-Saharan Africa	撒哈拉以南非洲
    subcommittee	小组委员会;分委员会
    subconscious	潜意识;下意识
    subcontinent	次大陆
    subcontract	分包;转包
    subcontractor	分包商
    subdivide	细分
    subdivision	细分;分支
    subdue	制服;征服;抑制
    subdued	低沉;压抑;制服
    subgroup	亚组;分组;子群
    subject	主题;学科;科目;主体;对象;题目
    subject matter	题材;主题;标的
    subject of study	研究对象;研究课题
    subject to	受;须;取决于;遭受;服从
    subject to approval	须经批准;报批
    subjected	遭受;受到
    subjective	主观
    subjugate	征服
    sublime	崇高;壮丽
    submarine	潜艇;海底;潜水艇
    submerge	淹没;潜入
    submission	提交;服从;屈服;呈件
    submissive	顺从;服从
    submit	提交;呈交;服从;递交;屈服
    submit a report	提交报告
    submitted	提交;递交;呈递
    subordinate	下属;下级;从属;部下
    subordinate unit	下属单位
    subordination	从属;服从
    subpoena	传票;传唤
    subprime	次贷;次级
    subprime mortgage	次级抵押贷款;次贷
    subscribe	订阅;认购;订购
    subscriber	用户;订户;订阅者
    subscription	订阅;认购;订购
    subsection	款;分节;小节
    subsequent	随后;后续;后来;其后
    subsequently	随后;后来;其后;接着
    subset	子集
    subside	平息;消退;减弱
    subsidence	沉降;下沉
    subsidiary	子公司;附属;附属公司
    subsidiary body	附属机构
    subsidize	补贴;资助
    subsidized	补贴;资助
    subsidy	补贴;津贴;补助
    subsistence	生存;生计;维持生活
    subsistence agriculture	自给农业
    subsistence allowance	最低生活保障;低保;生活补助
    substance	物质;实质
    substandard	不合格;劣质;不达标
    substantial	大量;实质性;重大;可观
    substantial increase	大幅增加;大幅增长;大幅提高
    substantial progress	实质性进展;重大进展
    substantially	大大;大幅;实质上;基本上
    substantiate	证实;证明
    substantive	实质性;实质;实体
    substitute	替代;代替;替代品;替补;取代
    substitution	替代;替换;代替;置换
    subsystem	子系统;分系统
    subterranean	地下
    subtitle	字幕;副标题
    subtle	微妙;细微;精妙
    subtlety	微妙;细微
    subtly	微妙;巧妙
    subtract	减;减去;扣除
    suburb	郊区;市郊;近郊
    suburban	郊区;市郊
    subversion	颠覆
    subversive	颠覆性;颠覆
    subvert	颠覆;破坏
    subway	地铁
    subway station	地铁站
    succeed	成功;继承;接替;继任
    succeeded	成功;继承;接替;继任
    success	成功;成就;成果
    success rate	成功率
    success story	成功故事;成功事例;成功案例
    successful	成功;圆满;顺利
    successful bidder	中标人;中标者
    successfully	成功;顺利;圆满
    succession	继承;连续;继任;接连
    successive	连续;历届;历任;接连
    successively	先后;相继;连续;陆续
    successor	继任者;接班人;继承人
    succinct	简洁;简明
    succumb	屈服;屈从;死于
    such as	例如;比如;诸如;如
    suck	吸;吮吸
    suckle	哺乳;喂奶
    Sudan	苏丹
    Sudanese	苏丹;苏丹人
    sudden	突然;忽然;突如其来
    suddenly	突然;忽然;突然间;猛然
    sue	起诉;控告;诉讼;告
    suede	绒面革
    Suez Canal	苏伊士运河
    suffer	遭受;受苦;患;蒙受;忍受
    suffer from	患;患有;遭受;受
    suffered	遭受;受到;患;受苦
    sufferer	患者;受害者
    suffering	痛苦;苦难;遭受;受苦
    suffice	足够;足以
    sufficiency	充足;足够
    sufficient	足够;充足;充分
    sufficiently	足够;充分
    suffocate	窒息;闷死
    suffrage	选举权;投票权
    sugar	糖;食糖;白糖
    sugar cane	甘蔗
    suggest	建议;表明;提议;暗示;提出
    suggested	建议;提议;表明;暗示
    suggested that	建议;表明;认为
    suggestion	建议;提议;意见;暗示
    suggestions	建议;意见
    suggestive	暗示;提示
    suicidal	自杀
    suicide	自杀
    suicide bomber	自杀式炸弹袭击者;人体炸弹
    suicide bombing	自杀式爆炸;自杀性爆炸;自杀式炸弹袭击
    suit	西装;诉讼;适合;套装;西服
    suitability	适宜性;适合
    suitable	适合;合适;适宜;适当
    suitably	适当;合适
    suitcase	手提箱;行李箱;箱子
    suite	套房;套件
    suitor	求婚者;追求者
    sulfur	硫;硫磺
    sulfur dioxide	二氧化硫
    sulk	生闷气;赌气
    sulky	生闷气;闷闷不乐
    sullen	阴沉;闷闷不乐
    Sullivan	沙利文
    sulphur	硫;硫磺
    sultan	苏丹
    sum	总和;金额;总数;一笔;总结
    sum of money	一笔钱;款项;金额
    sum up	总结;概括;归纳
    summarize	总结;概括;归纳;概述
    summary	摘要;总结;概要;概述
    summer	夏天;夏季;夏
    summer camp	夏令营
    summer grain	夏粮
    summer holiday	暑假
    Summer Olympics	夏季奥运会;夏奥会
    Summer Palace	颐和园
    summer vacation	暑假
    summertime	夏季;夏天
    summit	峰会;首脑会议;顶峰;山顶
    summit conference	首脑会议;峰会
    summit meeting	首脑会议;峰会;首脑会晤
    summon	传唤;召唤;召集;召见
    summons	传票;传唤
    sumptuous	豪华;丰盛
    sun	太阳;阳光;日
    Sun Yat-sen	孙中山
    sunbathe	日光浴;晒太阳
    sunbeam	阳光;日光
    sunburn	晒伤
    Sunday	星期日;星期天;周日
    sundown	日落
    sundry	各种;杂项
    sunflower	向日葵;葵花
    sung	唱;歌唱
    sunglasses	太阳镜;墨镜
    sunk	沉没;沉
    sunken	沉没;凹陷;下沉
    sunlight	阳光;日光
    sunlit	阳光照耀;阳光
    Sunni	逊尼派
    sunny	晴朗;阳光明媚;阳光;晴
    sunrise	日出;朝阳
    sunset	日落;夕阳
    sunshine	阳光;日光
    super	超级;超
    superb	卓越;极好;出色;一流
    supercomputer	超级计算机;超级电脑
    superficial	表面;肤浅;浅薄
    superfluous	多余;过剩
    superhighway	高速公路
    superintendent	主管;警司;监督
    superior	上级;优越;优秀;上司;优势
    superiority	优越性;优势;优越
    supermarket	超市;超级市场
    supernatural	超自然
    superpower	超级大国
    supersede	取代;代替
    supersonic	超音速
    superstar	超级明星;巨星
    superstition	迷信
    superstitious	迷信
    superstructure	上层建筑
    supervise	监督;监管;管理;督促
    supervised	监督;监管
    supervision	监督;监管;督导;管理
    supervision and administration	监督管理;监管
    supervision and inspection	监督检查
    supervision and management	监督管理;监管
    supervisor	主管;导师;监督人;监事;上司
    supervisory	监督;监管;监察
    supervisory board	监事会
    supervisory committee	监察委员会;监委;监督委员会
    supervisory department	监管部门;监督部门
    supper	晚饭;晚餐
    supplant	取代;代替
    supple	柔软;灵活
    supplement	补充;增补;副刊;补助
    supplementary	补充;附加;增补
    supplier	供应商;供货商
    supplies	物资;用品;供应;补给
    supply	供应;供给;提供;补给
    supply and demand	供求;供需;供给和需求
    supply chain	供应链
    supply of goods	货源;货物供应
    supply side	供给侧;供给
    supply-side	供给侧;供应方
    supply-side reform	供给侧改革
    supply-side structural reform	供给侧结构性改革
    support	支持;支撑;支援;扶持;赡养;拥护
    support for	支持;拥护
    supported	支持;支撑;支援
    supporter	支持者;拥护者
    supporters	支持者;拥护者
    supporting	支持;配套;支撑
    supporting facility	配套设施
    supporting role	配角;辅助作用
    supportive	支持;支持性
    suppose	假设;认为;猜想;想
    supposed	应该;所谓;假定;认为
    supposedly	据说;据称;据信
    supposition	假设;推测
    suppress	镇压;抑制;压制
    suppressed	镇压;抑制;压制
    suppression	镇压;抑制;压制
    supremacy	霸权;至高无上;优势
    supreme	最高;至高无上
    Supreme Court	最高法院
    Supreme People's Court	最高人民法院;最高法
    Supreme People's Procuratorate	最高人民检察院;最高检
    Suqian	宿迁
    surcharge	附加费;附加税
    sure	确定;肯定;当然;一定;有把握
    surely	肯定;一定;当然;必定
    surety	担保;保证人
    surf	冲浪;浏览
    surface	表面;水面;地面;浮出水面
    surface area	表面积
    surface water	地表水
    surfing	冲浪;上网
    surge	激增;猛增;飙升;涌
    surged	激增;飙升;涌
    surgeon	外科医生;医生
    surgery	手术;外科;外科手术
    surgical	外科;手术
    surgical operation	外科手术;手术
    Suriname	苏里南
    surly	粗暴;阴沉
    surmise	推测;猜测
    surname	姓;姓氏
    surpass	超过;超越
    surplus	盈余;顺差;过剩;剩余
    surplus value	剩余价值
    surprise	惊讶;吃惊;惊喜;意外;惊奇
    surprised	惊讶;吃惊;惊奇;意外
    surprising	令人惊讶;惊人;出人意料
    surprisingly	令人惊讶;出人意料;居然;竟然
    surreal	超现实;离奇
    surrender	投降;放弃;交出;自首
    surrendered	投降;自首;交出
    surreptitiously	偷偷;暗中
    surrogate	代理;代孕;代理人
    surround	包围;围绕;环绕
    surrounded	包围;围绕;环绕;被围
    surrounding	周围;周边;围绕
    surrounding area	周边地区;周围地区
    surroundings	周围;环境;周围环境
    surveillance	监视;监控;监测;监督
    surveillance camera	监控摄像头;监视摄像机;监控
    survey	调查;测量;勘察;勘测
    survey data	调查数据
    survey results	调查结果
    surveyed	调查;受访;测量
    surveyor	测量员;勘测员
    survival	生存;存活;幸存
    survive	生存;幸存;存活;活下来
    survived	幸存;生还;存活;活了下来
    surviving	幸存;尚存;存活
    survivor	幸存者;生还者
    Susan	苏珊
    susceptibility	易感性;敏感性
    susceptible	易受影响;易感;容易
    suspect	嫌疑人;怀疑;嫌犯;疑犯
    suspected	涉嫌;怀疑;疑似;嫌疑
    suspend	暂停;中止;停职;悬挂
    suspended	暂停;中止;停职;悬挂;吊销
    suspended sentence	缓刑
    suspense	悬念;悬疑
    suspension	暂停;中止;悬浮;停职
    suspension bridge	吊桥;悬索桥
    suspicion	怀疑;嫌疑;猜疑;疑心
    suspicious	可疑;怀疑;多疑
    suspiciously	怀疑;可疑
    sustain	维持;保持;支撑;遭受
    sustainability	可持续性;可持续发展;持续性
    sustainable	可持续;持续
    sustainable development	可持续发展
    sustainable development goal	可持续发展目标
    sustainable economic growth	可持续经济增长;经济可持续增长
    sustainable growth	可持续增长
    sustainable use	可持续利用;永续利用
    sustained	持续;维持;持久
    sustained and rapid	持续快速
    sustained development	持续发展
    sustained economic growth	持续经济增长;经济持续增长
    sustained growth	持续增长
    sustenance	生计;食物;营养
    suture	缝合
    SUV	越野车
    Suzhou	苏州
    swagger	大摇大摆;昂首阔步
    swallow	吞;吞咽;燕子;咽
    swallowed	吞;咽;吞下
    swam	游;游泳
    swamp	沼泽;淹没
    swan	天鹅
    swap	交换;互换;掉期
    swarm	群;蜂拥;一群
    swat	拍打;特警
    sway	摇摆;影响;摇晃
    swayed	摇摆;摇晃
    Swaziland	斯威士兰
    swear	发誓;宣誓;咒骂
    swear in	宣誓就职
    swearing-in	宣誓就职
    sweat	汗;汗水;出汗;流汗
    sweater	毛衣
    Swede	瑞典人
    Sweden	瑞典
    Swedish	瑞典;瑞典人;瑞典语
    sweep	扫;清扫;席卷;扫除
    sweep away	扫除;冲走;清除
    sweeping	全面;彻底;广泛;清扫
    sweeping change	彻底变革;翻天覆地的变化
    sweet	甜;甜蜜;糖果;甜美
    sweet potato	红薯;甘薯;地瓜
    sweetheart	心上人;情人;亲爱的
    sweetness	甜;甜味;甜蜜
    swell	膨胀;肿胀;肿
    swelling	肿胀;肿
    swept	席卷;扫;横扫
    swerve	转向;急转弯
    swift	迅速;快速;敏捷
    swiftly	迅速;快速;很快
    swim	游泳;游
    swimmer	游泳者;游泳运动员;泳者
    swimming	游泳
    swimming pool	游泳池;泳池
    swindle	诈骗;骗取;欺骗
    swindler	骗子
    swine	猪
    swine fever	猪瘟
    swine flu	猪流感
    swing	摇摆;摆动;秋千;波动
    swing state	摇摆州
    swirl	旋转;漩涡
    Swiss	瑞士;瑞士人
    Swiss franc	瑞士法郎
    switch	开关;转换;切换;转向
    switchboard	总机;交换台
    switched	切换;转换;转向
    Switzerland	瑞士
    swollen	肿;肿胀
    sword	剑;刀
    swore	发誓;宣誓;咒骂
    sworn	宣誓;宣誓就职
    swum	游;游泳
    swung	摇摆;挥;摆动
    Sydney	悉尼
    syllable	音节
    syllabus	教学大纲;大纲
    symbiosis	共生
    symbol	象征;符号;标志
    symbolic	象征性;象征
    symbolize	象征;标志
    symmetric	对称
    symmetry	对称;对称性
    sympathetic	同情;有同情心
    sympathize	同情;支持
    sympathizer	同情者;支持者
    sympathy	同情;慰问;同情心
    symphony	交响乐;交响曲
    symposium	研讨会;座谈会;专题讨论会
    symptom	症状;征兆
    synagogue	犹太教堂;犹太会堂
    synchronize	同步
    synchronous	同步
    syndicate	辛迪加;集团;财团
    syndrome	综合征;综合症
    synergy	协同;协同效应;协同作用
    synonym	同义词
    synonymous	同义;等同于
    syntax	语法;句法
    synthesis	合成;综合
    synthesize	合成;综合
    synthetic	合成;人造
    Syria	叙利亚
    Syrian	叙利亚;叙利亚人
    syringe	注射器;针筒
    syrup	糖浆
    system	系统;制度;体系;体制
    systematic	系统;系统性;有系统
    systematic project	系统工程
    systematically	系统;有系统;系统性
    systemic	系统性;全身;系统
    systemic risk	系统性风险;系统风险
    """#
}
