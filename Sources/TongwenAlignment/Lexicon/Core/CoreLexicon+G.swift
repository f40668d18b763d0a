extension CoreLexicon {
  /// Headwords that begin with G.
  static let wordsG: StaticString = #"""
    G20	二十国集团;20国集团
    G7	七国集团
    Gabon	加蓬
    gadget	小玩意;小工具
    gaiety	欢乐
    gaily	欢快;快乐
    gain	获得;增加;取得;收益;赢得;增益
    gains	收益;涨幅;利润;成果
    gait	步态;步伐
    gala	联欢晚会;晚会;盛会
    galaxy	银河系;星系;银河
    gale	大风;狂风
    Galileo	伽利略
    gall	胆;胆汁
    gallant	英勇;勇敢
    gallantly	英勇
    gallantry	英勇;勇敢
    gallbladder	胆囊
    gallery	画廊;美术馆;图库;走廊
    galley	厨房;大帆船
    gallon	加仑
    gallop	飞奔;疾驰;奔驰
    gallows	绞刑架;绞架
    galvanize	激励;镀锌
    Gambia	冈比亚
    gamble	赌博;冒险;赌
    gambler	赌徒
    gambling	赌博;博彩
    game	游戏;比赛;博弈;赛;猎物
    game of chess	下棋;棋局
    game theory	博弈论
    gamer	玩家;游戏玩家
    games	运动会;游戏;奥运会
    gaming	游戏;博彩
    Gandhi	甘地
    gang	帮派;团伙;黑帮;一伙
    Ganges	恒河
    gangrene	坏疽
    gangster	歹徒;流氓;黑帮
    gangway	舷梯;通道
    Gansu	甘肃
    Ganzhou	赣州
    gap	差距;缺口;间隙;空白
    gape	目瞪口呆;张口
    garage	车库;修车厂
    garb	服装
    garbage	垃圾
    garbage classification	垃圾分类
    garbage collection	垃圾回收;垃圾收集
    garbage disposal	垃圾处理
    garbage dump	垃圾场
    garden	花园;园;园林;菜园
    gardener	园丁;花匠
    gardening	园艺
    gargle	漱口
    garish	花哨
    garland	花环
    garlic	大蒜;蒜
    garment	服装;衣服
    garments	服装;衣服
    garret	阁楼
    garrison	驻军;卫戍;驻扎
    garter	吊袜带
    gas	气体;天然气;煤气;瓦斯;汽油;燃气
    gas field	气田
    gas mask	防毒面具
    gas pipeline	天然气管道;输气管道
    gas station	加油站
    gas stove	煤气灶
    gas supply	供气
    gas tank	油箱;煤气罐
    gas turbine	燃气轮机
    gaseous	气体;气态
    gaseous state	气态
    gash	伤口
    gasification	气化
    gasoline	汽油
    gasp	喘气;喘息;倒抽一口气
    gasp for breath	喘气;气喘吁吁
    gastric	胃
    gate	大门;门;闸门
    gatekeeper	看门人;守门人
    gateway	网关;门户;大门
    gather	聚集;收集;集合;采集;汇聚
    gathered	聚集;收集
    gathering	聚会;聚集;集会;收集
    gathering place	聚集地
    GATT	关贸总协定
    gauge	衡量;测量;仪表
    gaunt	憔悴;瘦削
    gauze	纱布;薄纱
    gave	给;给予;送给;赠
    gave birth	生下;分娩
    gave up	放弃
    gay	同性恋;快乐
    Gaza	加沙
    Gaza Strip	加沙地带
    gaze	凝视;注视;目光;盯着
    gazelle	瞪羚
    gazette	公报;宪报
    GDP	国内生产总值;GDP;生产总值
    GDP per capita	人均国内生产总值;人均GDP
    gear	齿轮;装备;档
    gearbox	变速箱;齿轮箱
    gecko	壁虎
    geek	极客
    geese	鹅;大雁
    geisha	艺妓
    gel	凝胶
    gem	宝石;珍宝
    gender	性别
    gender bias	性别偏见
    gender discrimination	性别歧视
    gender equality	性别平等;男女平等
    gender gap	性别差距
    gender mainstreaming	性别平等主流化;性别观点主流化
    gender perspective	性别视角;性别观点;性别平等观点
    gender ratio	性别比
    gene	基因
    gene bank	基因库
    gene editing	基因编辑
    gene expression	基因表达
    gene therapy	基因治疗;基因疗法
    genealogy	家谱;族谱;谱系
    general	一般;将军;总;普遍;大将;通用
    General Administration of Customs	海关总署
    general agreement	总协定;普遍同意
    General Agreement on Tariffs and Trade	关税及贸易总协定;关贸总协定
    General Armament Department	总装备部
    General Assembly	联合国大会;大会
    general assembly hall	大会堂
    general comment	一般性意见
    general committee	总务委员会
    general conference	大会
    general consensus	普遍共识
    general contractor	总承包商
    general debate	一般性辩论
    general election	大选;普选
    General Electric	通用电气
    general hospital	综合医院;总医院
    general idea	大意
    general knowledge	常识
    general layout	总体布局
    general manager	总经理
    general meeting	全体会议;大会;股东大会
    General Motors	通用汽车
    general office	办公厅
    general outline	总纲;纲要
    general plan	总体规划;总体计划
    general population	普通人群;一般人口
    general practitioner	全科医生
    general principle	一般原则;总则
    general principles	总则;一般原则
    general program	总纲领
    general public	公众;大众;民众
    general recommendation	一般性建议
    general requirement	总要求;一般要求
    general rule	一般规则;通则
    general secretary	总书记;秘书长
    General Secretary Xi Jinping	习近平总书记
    general situation	总体情况;概况;一般情况
    general staff	总参谋部
    general statement	一般性发言
    general strike	总罢工
    general terms	一般条款
    general trend	大势;总趋势
    general welfare	普遍福利
    generality	一般性;普遍性
    generalization	概括;推广;泛化
    generalize	概括;推广
    generally	一般;通常;普遍;总体
    generally speaking	一般来说;一般而言;总的来说
    generalship	指挥才能
    generate	产生;生成;发电;创造
    generation	一代;代;产生;发电
    generator	发电机;生成器
    generic	通用;一般;仿制
    generosity	慷慨;大方
    generous	慷慨;大方;丰厚
    generously	慷慨;大方
    genesis	起源;创世记
    genetic	遗传;基因
    genetic code	遗传密码
    genetic disease	遗传病;遗传疾病
    genetic engineering	基因工程
    genetic modification	基因改造;转基因
    genetic resources	遗传资源
    genetically	基因;遗传
    genetically modified	转基因
    genetically modified food	转基因食品
    geneticist	遗传学家
    genetics	遗传学;遗传
    Geneva	日内瓦
    genital	生殖器
    genius	天才;天赋
    genocidal	种族灭绝
    genocide	种族灭绝;大屠杀
    genome	基因组
    genre	体裁;类型;流派
    gentle	温和;温柔;轻柔;柔和
    gentle breeze	微风
    gentleman	绅士;先生;君子
    gentlemen	先生们;绅士
    gentleness	温柔;温和
    gently	轻轻;温柔;轻柔
    gentry	绅士;乡绅
    genuine	真正;真实;真诚;正品
    genuinely	真正;真诚
    genus	属
    geographer	地理学家
    geographic	地理
    geographic information system	地理信息系统
    geographical	地理;地域
    geographical area	地理区域
    geographical indication	地理标志
    geographical location	地理位置
    geographical position	地理位置
    geographically	地理上;地域
    geography	地理;地理学
    geological	地质
    geological disaster	地质灾害
    geological survey	地质调查
    geologist	地质学家
    geology	地质;地质学
    geometric	几何
    geometry	几何;几何学
    geopolitical	地缘政治
    geopolitics	地缘政治
    George	乔治
    Georgetown	乔治敦
    Georgia	格鲁吉亚;佐治亚
    Georgian	格鲁吉亚
    geostationary	地球静止;静止轨道
    geothermal	地热
    germ	细菌;病菌;萌芽
    German	德国;德语;德国人;德意志
    German government	德国政府
    German-speaking	讲德语
    Germany	德国
    germicide	杀菌剂
    germinate	发芽;萌芽
    germination	发芽
    Gestapo	盖世太保
    gestation	妊娠;怀孕
    gesture	手势;姿态;姿势
    get	得到;获得;获取;变得;拿到;弄
    get along	相处
    get away	逃脱;离开
    get away with	逃脱;侥幸逃脱
    get back	回来;返回;取回
    get better	好转;变好
    get dressed	穿衣
    get drunk	喝醉
    get even	报复
    get hold of	抓住;得到
    get hurt	受伤
    get in	进入;上车
    get in touch	联系;取得联系
    get into	进入;陷入
    get into trouble	惹麻烦;陷入困境
    get involved	卷入;参与
    get it	明白;得到
    get lost	迷路;滚开
    get married	结婚
    get off	下车
    get on with	相处;继续
    get out	出去;滚出去;出来
    get out of	摆脱;离开
    get over	克服;恢复
    get ready	准备;准备好
    get rich	致富;发财
    get rid of	摆脱;除掉;清除
    get sick	生病
    get started	开始
    get stuck	卡住;陷入
    get the better of	战胜
    get the upper hand	占上风
    get through	通过;度过;熬过
    get tired	疲倦;疲劳
    get to	到达;开始
    get to know	认识;了解
    get together	聚会;聚在一起
    get up	起床;起来;站起来
    get used to	习惯;适应
    get wet	淋湿;弄湿
    get worse	恶化;变坏
    Ghana	加纳
    Ghanaian	加纳;加纳人
    ghastly	可怕;恐怖
    ghetto	贫民窟;贫民区
    ghost	鬼;幽灵;鬼魂
    ghost town	鬼城
    ghostly	幽灵般;鬼魅
    giant	巨人;巨头;巨大
    giant panda	大熊猫
    giant screen	大屏幕
    giant tree	大树;巨树
    gibberish	胡言乱语
    gibbon	长臂猿
    Gibraltar	直布罗陀
    giddiness	眩晕
    giddy	头晕;眩晕
    gift	礼物;礼品;天赋;赠品
    gifted	有天赋;天才;天赋
    gig	演出
    gig economy	零工经济
    gigabyte	千兆字节
    gigantic	巨大;庞大
    giggle	咯咯笑;傻笑
    gild	镀金
    gilded	镀金
    gill	鳃
    gin	杜松子酒
    ginger	姜;生姜
    ginseng	人参
    gipsy	吉普赛人
    giraffe	长颈鹿
    girdle	腰带
    girl	女孩;姑娘;女孩子;少女
    girlfriend	女友;女朋友
    girlhood	少女时代
    gist	要点;要旨
    give	给;给予;提供;赋予;送;交
    give away	赠送;泄露;分发
    give back	归还;还给
    give birth	生;分娩;生下;生育
    give effect to	实施;执行;落实
    give full play	充分发挥
    give full play to	充分发挥;发挥
    give in	让步;屈服
    give off	发出;散发
    give oneself up	自首
    give out	分发;发出
    give priority to	优先;优先考虑
    give rise to	引起;导致;产生
    give support	支持
    give the green light	开绿灯
    give the impression	给人印象
    give up	放弃
    give way	让步;让路
    given	给;鉴于;考虑到;给定
    given that	鉴于;考虑到
    given up	放弃
    giver	给予者
    giving	给;给予;捐赠
    gizzard	胗
    glacial	冰川
    glacier	冰川
    glad	高兴;乐意
    gladiator	角斗士
    gladly	高兴;乐意;欣然
    gladness	高兴;喜悦
    glamorous	迷人;富有魅力
    glamour	魅力
    glance	一瞥;瞥;看了一眼;扫视
    gland	腺;腺体
    glare	怒视;瞪;眩光;强光
    glaring	刺眼;耀眼;怒视
    Glasgow	格拉斯哥
    glass	玻璃;杯子;玻璃杯;杯
    glasses	眼镜;玻璃杯
    glasshouse	温室
    glassy	玻璃;呆滞
    glaucoma	青光眼
    glaze	釉;上釉
    glazed	釉面;呆滞
    gleam	闪光;闪烁;微光
    gleaming	闪闪发光
    glean	搜集;拾穗
    glee	欢乐;高兴
    glib	油嘴滑舌
    glide	滑行;滑翔;滑
    glider	滑翔机
    glimmer	微光;闪烁
    glimpse	一瞥;瞥见;看到
    glisten	闪光;闪闪发光
    glitter	闪耀;闪闪发光;闪光
    glittering	闪闪发光;闪耀
    gloat	幸灾乐祸
    global	全球;世界;环球
    global agenda	全球议程
    global capital	全球资本
    global challenge	全球挑战;全球性挑战
    global challenges	全球性挑战;全球挑战
    global change	全球变化
    global civilization initiative	全球文明倡议
    global climate	全球气候
    global climate change	全球气候变化
    global community	国际社会;全球社会
    Global Compact	全球契约
    global cooperation	全球合作
    global development	全球发展
    global development initiative	全球发展倡议
    global economic	全球经济
    global economic crisis	全球经济危机
    global economic governance	全球经济治理
    global economic growth	全球经济增长
    global economic recovery	全球经济复苏
    global economy	全球经济;世界经济
    global environment	全球环境
    Global Environment Facility	全球环境基金;环境基金
    global financial crisis	全球金融危机;国际金融危机
    global food crisis	全球粮食危机
    global fund	全球基金
    global governance	全球治理
    global governance system	全球治理体系
    global health	全球健康;全球卫生
    global industrial chain	全球产业链
    global issue	全球性问题;全球问题
    global market	全球市场
    global partnership	全球伙伴关系
    global positioning system	全球定位系统
    global public health	全球公共卫生
    global scale	全球范围;全球规模
    global security	全球安全
    global security initiative	全球安全倡议
    global supply chain	全球供应链
    Global Times	环球时报
    global trade	全球贸易
    global value chain	全球价值链
    global village	地球村
    global warming	全球变暖;全球气候变暖
    globalization	全球化
    globally	全球;在全球
    globe	地球;全球;地球仪
    gloom	阴暗;忧郁;阴郁
    gloomily	忧郁;阴沉
    gloomy	阴暗;忧郁;阴沉;悲观
    glorify	美化;颂扬;赞美
    glorious	光荣;辉煌;荣耀
    gloriously	光荣;辉煌
    glory	荣耀;光荣;荣誉;辉煌
    gloss	光泽;注释
    glossary	词汇表;术语表
    glossy	光滑;有光泽
    glove	手套
    glow	发光;光芒;光辉;容光焕发
    glowing	发光;炽热;热烈
    glucose	葡萄糖
    glue	胶水;胶
    glut	过剩;供过于求
    glutton	贪吃
    glycerin	甘油
    gnat	蚊虫
    gnaw	啃;咬
    gnome	侏儒;地精
    GNP	国民生产总值
    go	去;走;进行;离开
    go abroad	出国
    go after	追逐;追求
    go against	违背;反对
    go ahead	前进;先走;继续
    go all out	全力以赴;竭尽全力
    go astray	误入歧途;迷路
    go away	走开;离开;滚开
    go back	回去;返回
    go bad	变坏;变质
    go bankrupt	破产
    go by	经过;过去
    go crazy	发疯
    go down	下降;下去;下跌
    go downstairs	下楼
    go fishing	钓鱼
    go forward	前进
    go global	走出去;走向世界
    go hand in hand	齐头并进;携手并进
    go home	回家
    go hungry	挨饿
    go into	进入
    go live	上线
    go mad	发疯;发狂
    go off	爆炸;离开
    go on	继续;进行;发生
    go online	上网;上线
    go out	出去;外出;出门;熄灭
    go out of business	倒闭;停业
    go over	复习;检查;越过
    go shopping	购物;逛街
    go swimming	游泳
    go through	经历;通过;经过
    go to bed	睡觉;上床
    go to court	上法庭;打官司
    go to school	上学
    go to sleep	睡觉;入睡
    go to the movies	看电影
    go to university	上大学
    go to war	开战;参战
    go to work	上班
    go together	相配;一起去
    go up	上升;上涨;上去
    go upstairs	上楼
    go without saying	不言而喻;不用说
    go wrong	出错;出毛病
    go-between	中间人;媒人
    goad	激励;驱使
    goal	目标;进球;目的;球门
    goalkeeper	守门员;门将
    goalpost	门柱;球门柱
    goat	山羊;羊
    goatee	山羊胡
    gobble	狼吞虎咽
    Gobi	戈壁
    goblet	高脚杯
    goblin	妖精;地精
    god	神;上帝;天;神灵
    God bless	上帝保佑;愿上帝保佑
    God knows	天知道;天晓得
    goddamn	该死
    goddess	女神
    godfather	教父
    godly	虔诚
    godmother	教母
    godsend	天赐
    Goethe	歌德
    goggles	护目镜
    going	去;进行;前往
    going concern	持续经营
    gold	金;黄金;金色;金牌
    gold coin	金币
    gold medal	金牌
    gold mine	金矿
    gold price	金价;黄金价格
    gold reserve	黄金储备
    gold rush	淘金热
    golden	金色;黄金;金
    golden age	黄金时代
    golden brown	金黄色
    golden eagle	金雕
    golden opportunity	黄金机会;良机
    golden rule	金科玉律;黄金法则
    Golden State Warriors	金州勇士
    Golden Week	黄金周
    goldfish	金鱼
    Goldman Sachs	高盛
    golf	高尔夫;高尔夫球
    golf course	高尔夫球场
    gondola	贡多拉;缆车
    gone	去;走;不见;消失
    gong	锣
    gong and drum	锣鼓
    gong fu	功夫
    good	好;良好;优秀;不错;善
    good afternoon	下午好
    good at	擅长;善于
    good deal	许多;大量
    good deed	好事;善举
    good deeds	好事;善举;善行
    good evening	晚上好
    good example	好例子;榜样
    good faith	诚信;善意;诚意
    good fortune	好运;福气
    good governance	善政;善治
    good governance practices	善政做法
    good harvest	丰收;好收成
    good health	身体健康;健康
    good heart	好心;善心
    good heavens	天哪;天啊
    good job	干得好;做得好;好工作
    good luck	好运;祝你好运
    good many	许多;很多
    good momentum	良好势头;良好态势
    good mood	心情好;好心情
    good morning	早上好;早安
    good nature	好脾气;本性善良
    good neighbor	好邻居;友好邻邦
    good neighborliness	睦邻;睦邻友好
    good neighborly	睦邻;睦邻友好
    good neighbourliness	睦邻;睦邻友好
    good news	好消息;喜讯
    good night	晚安
    good offices	斡旋;斡旋努力
    good old days	昔日;美好时光
    good order	良好秩序
    good practice	良好做法
    good practices	良好做法
    good reason	充分理由;好理由
    good relations	良好关系
    good result	好成绩;良好效果;好结果
    good sense	理智;见识
    good start	良好开端;好开头
    good taste	品味
    good thing	好事
    good time	好时机;快乐时光
    good weather	好天气
    good will	善意;好意
    good work	好工作;善行
    good-bye	再见
    good-looking	好看;英俊;漂亮
    good-natured	和善;善良;温厚
    goodbye	再见;告别
    goodness	善良;善;天哪
    goodness knows	天晓得
    goods	货物;商品;物品;物资
    goods and services	商品和服务;货物和服务
    goodwill	善意;友好;商誉
    goody	好东西;糖果
    Google	谷歌
    goon	打手
    goose	鹅
    goose bumps	鸡皮疙瘩
    gopher	地鼠
    Gorbachev	戈尔巴乔夫
    gore	血块
    gorge	峡谷
    gorgeous	华丽;美丽;绚丽
    gorilla	大猩猩
    gospel	福音
    gossip	流言;八卦;闲话;流言蜚语
    got	得到;获得;有;拿到
    gothic	哥特式;哥特
    gotten	得到;获得
    gourd	葫芦
    gourmet	美食;美食家
    gout	痛风
    govern	治理;统治;管理;执政
    governance	治理;管理;施政
    governance capacity	治理能力
    governance of China	治国理政
    governance structure	治理结构
    governance system	治理体系
    governing	治理;执政;管理
    governing body	理事机构;管理机构
    governing council	理事会;管理委员会
    governing party	执政党
    government	政府;政权
    government administration	政府管理;行政
    government affairs	政务
    government agencies	政府机构;政府部门;政府机关
    government agency	政府机构;政府部门
    government authorities	政府当局;政府部门
    government body	政府机构
    government bond	国债;政府债券
    government building	政府大楼
    government control	政府控制;政府管制
    government data	政府数据;政务数据
    government debt	政府债务
    government department	政府部门
    government employee	政府雇员;公务员
    government expenditure	政府支出;财政支出
    government financial aid	政府资助
    government forces	政府军
    government functions	政府职能
    government funding	政府资助;政府资金
    government funds	政府资金;政府基金
    government information	政府信息;政务信息
    government leaders	政府领导人;政府首脑
    government minister	政府部长
    government of China	中国政府
    government of the People's Republic of China	中华人民共和国政府
    government of the United States	美国政府
    government office	政府机关;政府办公室
    government official	政府官员
    government organ	政府机关
    government owned	国有
    government policy	政府政策
    government procurement	政府采购
    government regulation	政府监管;政府规章
    government service	政府服务;政务服务
    government services	政务服务;政府服务
    government source	政府消息人士
    government spending	政府支出;政府开支
    government spokesman	政府发言人
    government staff	政府工作人员
    government subsidy	政府补贴;政府补助
    government support	政府支持
    government troops	政府军
    government website	政府网站
    government work report	政府工作报告
    government-owned	国有
    governmental	政府
    governor	省长;州长;总督;行长
    governor general	总督
    governor's office	省长办公室;州长办公室
    gown	长袍;礼服;袍
    GPS	全球定位系统
    grab	抓住;抓;夺取;攫取
    grab hold	抓住
    Grace	格雷斯;优雅;恩典;优美;恩惠
    graceful	优雅;优美
    gracefully	优雅;优美
    gracefulness	优雅
    gracious	亲切;仁慈;和蔼
    graciously	亲切;仁慈
    grad	毕业生
    grade	年级;等级;级;成绩;分数
    grade one	一年级;一级
    grade point	绩点
    grade school	小学
    graded	分级;评分
    grader	年级学生
    gradient	梯度;坡度
    grading	评分;分级
    gradual	逐渐;逐步;渐进
    gradually	逐渐;逐步;渐渐
    graduate	毕业;毕业生;研究生
    graduate degree	研究生学位
    graduate school	研究生院
    graduate student	研究生
    graduate thesis	毕业论文
    graduates	毕业生
    graduation	毕业;毕业典礼
    graduation ceremony	毕业典礼
    graffiti	涂鸦
    graft	嫁接;移植;贪污
    grain	粮食;谷物;颗粒;粒
    grain and oil	粮油
    grain crop	粮食作物
    grain of sand	沙粒
    grain output	粮食产量
    grain price	粮食价格;粮价
    grain production	粮食生产
    grain reserves	粮食储备
    grain security	粮食安全
    gram	克
    grammar	语法;文法
    grammatical	语法
    granary	粮仓
    grand	盛大;宏伟;宏大;大;隆重
    Grand Canal	大运河
    grand ceremony	盛典;隆重仪式;大典
    grand duke	大公
    grand jury	大陪审团
    grand master	大师
    grand prix	大奖赛
    grand prize	大奖
    grand slam	大满贯
    grand total	总计
    Grand View Garden	大观园
    grandchild	孙子;孙女;外孙
    grandchildren	孙子;孙辈;孙子女
    granddaughter	孙女;外孙女
    grandeur	宏伟;壮丽;雄伟
    grandfather	祖父;爷爷;外祖父;外公
    grandiose	宏伟;浮夸
    grandma	奶奶;外婆;姥姥
    grandmaster	特级大师
    grandmother	祖母;奶奶;外婆;外祖母
    grandpa	爷爷;外公;姥爷
    grandparent	祖父母
    grandparents	祖父母;爷爷奶奶
    grandson	孙子;外孙
    granite	花岗岩;花岗石
    granny	奶奶;老奶奶;外婆
    grant	授予;拨款;给予;批准;赠款;格兰特
    granular	颗粒状;粒状
    granule	颗粒
    grape	葡萄
    grapefruit	葡萄柚;西柚
    grapes	葡萄
    grapevine	葡萄藤;小道消息
    graph	图;图表;图形
    graph theory	图论
    graphene	石墨烯
    graphic	图形;图像;图表
    graphic design	平面设计
    graphical	图形;图形化
    graphical user interface	图形用户界面
    graphics	图形
    graphite	石墨
    grapple	搏斗;努力解决
    grasp	掌握;抓住;理解;把握
    grasping	掌握;贪婪
    grass	草;草地;青草
    grass root	基层;草根
    grass-roots	基层;草根
    grasshopper	蚱蜢;蝗虫
    grassland	草原;草地
    grasslands	草原;草地
    grassroots	基层;草根
    grassroots cadre	基层干部
    grassroots government	基层政府
    grassroots level	基层
    grassroots organization	基层组织;基层党组织
    grassroots party organization	基层党组织
    grassy	长满草;草
    grate	磨碎;炉栅
    grateful	感激;感谢
    gratefully	感激
    gratification	满足;满意
    gratify	满足;高兴
    gratifying	令人满意;可喜;令人欣慰
    grating	光栅;刺耳
    gratitude	感激;感谢;感恩
    gratuitous	无偿;无端
    grave	坟墓;严重;严肃;坟
    gravedigger	掘墓人
    gravel	砾石;碎石;沙砾
    gravely	严重;严肃;庄重
    gravestone	墓碑
    graveyard	墓地;坟场
    gravitation	引力
    gravitational	引力;重力
    gravitational force	引力;重力
    gravitational wave	引力波
    gravity	重力;引力;严重性
    gravy	肉汁
    gray	灰色;灰;格雷
    graze	放牧;吃草;擦伤
    grazing	放牧;吃草
    grease	油脂;润滑脂;油污
    greasy	油腻
    great	伟大;巨大;大;极大;很好
    Great Barrier Reef	大堡礁
    Great Britain	大不列颠;英国
    great chance	好机会
    great contribution	重大贡献;巨大贡献
    great deal	大量;许多;很多
    Great Depression	大萧条
    great effort	巨大努力;大力
    great efforts	巨大努力;大力
    great famine	大饥荒
    Great Hall of the People	人民大会堂
    great help	很大帮助
    great importance	高度重视;非常重要;重要意义
    great importance to	高度重视;重视
    Great Leap Forward	大跃进
    great man	伟人
    great many	许多;很多
    great number	大量;许多
    great pleasure	非常高兴;荣幸
    great potential	巨大潜力;潜力巨大
    great power	大国;强国
    great powers	大国;列强
    great progress	巨大进步;长足进步;巨大进展
    great rejuvenation	伟大复兴
    great rejuvenation of the Chinese nation	中华民族伟大复兴
    great significance	重大意义;重要意义
    great struggle	伟大斗争
    great success	巨大成功;圆满成功
    great value	重要价值;巨大价值
    Great Wall	长城
    great war	大战;第一次世界大战
    great-grandfather	曾祖父
    great-grandmother	曾祖母
    great-grandson	曾孙
    greater	更大;更多;大
    Greater Bay Area	大湾区
    greatest	最大;最伟大
    greatest common divisor	最大公约数
    greatest extent	最大程度;最大限度
    greatly	大大;极大;非常;大幅
    greatness	伟大
    Grecian	希腊
    Greece	希腊
    greed	贪婪;贪心
    greedily	贪婪
    greedy	贪婪;贪心
    Greek	希腊;希腊语;希腊人
    Greek mythology	希腊神话
    Greek philosopher	希腊哲学家
    green	绿色;绿;环保
    green and low-carbon	绿色低碳
    green bean	绿豆;青豆
    green bond	绿色债券
    green building	绿色建筑
    green card	绿卡
    green channel	绿色通道
    Green Climate Fund	绿色气候基金
    green consumption	绿色消费
    green development	绿色发展
    green economy	绿色经济
    green energy	绿色能源
    green finance	绿色金融
    green food	绿色食品
    green grass	青草;绿草
    green growth	绿色增长
    green industry	绿色产业
    green light	绿灯
    green low-carbon	绿色低碳
    green onion	葱;大葱
    Green Party	绿党
    green space	绿地;绿色空间
    green tea	绿茶
    green technology	绿色技术;绿色科技
    green transformation	绿色转型
    green transition	绿色转型
    greenery	绿色植物;绿化;绿树
    greenhouse	温室;大棚
    greenhouse effect	温室效应
    greenhouse gas	温室气体
    greenhouse gas emission	温室气体排放
    greenhouse gas emissions	温室气体排放
    greenhouse gases	温室气体
    greening	绿化
    Greenland	格陵兰
    Greenpeace	绿色和平
    Greenwich	格林尼治
    greet	问候;迎接;打招呼;欢迎
    greeting	问候;致意;祝贺
    greeting card	贺卡
    greetings	问候;致意;祝福
    Grenada	格林纳达
    grenade	手榴弹
    grew	增长;成长;长大;生长;长
    grew up	长大;成长
    grey	灰色;灰
    grid	网格;电网;格
    grid-connected	并网
    grief	悲伤;悲痛;哀伤
    grievance	不满;冤情;申诉;委屈
    grieve	悲伤;悲痛;哀悼
    grieved	悲痛;伤心
    grievous	严重;悲痛
    grill	烧烤;烤架
    grill room	烧烤店
    grim	严峻;冷酷;严厉
    grimace	鬼脸;苦相
    grimly	冷酷;严厉
    grimly determined	坚决
    grin	咧嘴笑;咧嘴一笑;露齿而笑
    grind	磨;研磨;碾碎
    grinding	研磨;磨
    grip	紧握;握;抓住;控制
    gripping	扣人心弦;紧握
    gristle	软骨
    groan	呻吟;叹息
    grocer	杂货商
    grocery	杂货;杂货店;食品杂货
    groggy	昏昏沉沉
    groom	新郎;马夫;打扮
    groove	凹槽;沟
    grope	摸索
    gross	总;毛;总额;粗
    gross domestic product	国内生产总值
    gross income	总收入;毛收入
    gross margin	毛利率
    gross national product	国民生产总值
    gross negligence	重大过失
    gross output	总产值;总产量
    gross product	生产总值
    gross profit	毛利;毛利润
    grotesque	怪诞;奇形怪状
    ground	地面;地;理由;土地;场地
    ground crew	地勤人员
    ground floor	一楼;底层
    ground forces	地面部队
    ground level	地面;基层
    ground station	地面站
    ground troops	地面部队
    ground zero	归零地;爆心投影点
    ground-breaking	开创性
    groundbreaking	开创性;突破性;奠基
    grounded	接地;停飞;基于
    groundless	毫无根据;无根据
    grounds	理由;场地;依据
    groundwater	地下水
    groundwork	基础;基础工作
    group	集团;小组;组;群体;团体;群
    group company	集团公司
    group discussion	小组讨论
    group leader	组长
    group member	组员;小组成员
    group of	群;组;一群
    Group of 20	二十国集团
    Group of 77	七十七国集团;77国集团
    Group of Eight	八国集团
    group of experts	专家组;专家小组
    group of friends	之友小组
    Group of Seven	七国集团
    group photo	合影;集体照
    group stage	小组赛
    group tour	团队游;跟团游
    group work	小组作业
    grouping	分组;集团
    grove	小树林;树林
    grow	增长;成长;生长;种植;长大;发展
    grow up	长大;成长
    grower	种植者;种植户
    growing	不断增长;日益;增长;成长;生长
    growing demand	需求不断增长;日益增长
    growing number of	越来越多
    growing up	成长;长大
    growl	咆哮;低吼;怒吼
    grown	成长;长大;种植;增长
    grown-up	成年人;大人;成人
    growth	增长;成长;生长;发展
    growth driver	增长动力;增长点
    growth in	增长
    growth in exports	出口增长
    growth mode	增长方式
    growth model	增长模式
    growth momentum	增长势头;增长动力
    growth point	增长点
    growth rate	增长率;增速;增长速度
    growth target	增长目标
    grub	幼虫;食物
    grudge	怨恨;积怨
    gruel	粥;稀饭
    grueling	艰难;折磨人
    gruesome	可怕;可怖
    gruff	粗暴;生硬
    grumble	抱怨;嘟囔;发牢骚
    grunt	咕哝;哼
    grunting	咕哝
    Guam	关岛
    Guangdong	广东
    Guangdong-Hong Kong-Macao Greater Bay Area	粤港澳大湾区
    Guangming Daily	光明日报
    Guangxi	广西
    Guangxi Zhuang Autonomous Region	广西壮族自治区
    Guangzhou	广州
    guarantee	保证;保障;担保;确保
    guarantee fund	担保基金;保障基金
    guaranteed	保证;保障;有保障
    guaranteed loan	担保贷款
    guarantor	担保人;保证人
    guard	警卫;卫兵;守卫;看守;保卫;防范
    guard against	防范;提防
    guard of honor	仪仗队
    guardhouse	警卫室;岗亭
    guardian	监护人;守护者;卫报
    guardianship	监护;监护权
    guarding	守卫;看守
    Guatemala	危地马拉
    guerrilla	游击队;游击
    guerrilla war	游击战
    guerrilla warfare	游击战
    guess	猜;猜测;猜想;想
    guest	客人;嘉宾;宾客;来宾
    guest house	宾馆;招待所
    guest of honor	贵宾;主宾
    guest room	客房
    guest worker	客籍工人;外籍劳工
    guesthouse	宾馆;招待所
    guffaw	大笑
    guidance	指导;引导;指引;辅导
    guidance and support	指导和支持
    guide	指导;指南;引导;导游;向导
    guidebook	旅游指南;指南
    guided	指导;引导;导向
    guided missile	导弹
    guided tour	导览
    guideline	指导方针;准则;指南;方针
    guidelines	准则;指导方针;指南;指引;指导意见
    guiding	指导;引导
    guiding ideology	指导思想
    guiding opinions	指导意见
    guiding principle	指导原则;方针
    guiding principles	指导原则;方针
    guiding role	指导作用
    guild	行会;公会
    guile	狡诈
    Guilin	桂林
    guillotine	断头台
    guilt	内疚;罪责;有罪;罪恶感
    guilty	有罪;内疚;罪
    guilty conscience	良心不安;做贼心虚
    guilty of	犯有;犯
    guilty plea	认罪
    Guinea	几内亚
    guinea pig	豚鼠;实验品
    Guinea-Bissau	几内亚比绍
    guise	伪装;幌子;外表
    guitar	吉他
    guitarist	吉他手
    Guiyang	贵阳
    Guizhou	贵州
    gulf	海湾;鸿沟
    Gulf Cooperation Council	海湾合作委员会;海合会
    Gulf of Aden	亚丁湾
    Gulf of Mexico	墨西哥湾
    Gulf War	海湾战争
    gull	海鸥
    gully	沟壑;沟
    gulp	吞;大口;吞咽
    gum	口香糖;牙龈;树胶
    gun	枪;炮;枪支;手枪
    gun control	枪支管制;控枪
    gun violence	枪支暴力
    gunboat	炮舰;炮艇
    gunfire	枪声;炮火
    gunman	枪手;持枪歹徒
    gunner	炮手;枪手
    gunpowder	火药
    gunshot	枪声;枪击;枪伤
    guru	大师;宗师
    gush	涌出;喷涌
    gust	阵风;一阵
    gusto	热情
    gut	肠道;内脏;勇气;肠
    Guterres	古特雷斯
    guts	勇气;内脏;胆量
    gutter	排水沟;水沟;沟
    guy	家伙;伙计;小伙子;人
    Guyana	圭亚那
    gym	健身房;体育馆
    gymnasium	体育馆;健身房
    gymnast	体操运动员
    gymnastic	体操
    gymnastics	体操
    gynecology	妇科
    gypsum	石膏
    gypsy	吉普赛人;吉普赛
    gyroscope	陀螺仪
    """#
}
