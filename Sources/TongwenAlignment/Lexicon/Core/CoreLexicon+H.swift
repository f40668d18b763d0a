extension CoreLexicon {
  /// Headwords that begin with H.
  static let wordsH: StaticString = #"""
    habeas corpus	人身保护令
    habit	习惯;习性
    habitable	宜居;可居住
    habitat	栖息地;生境;人居
    habitation	居住
    habitual	习惯性;惯常
    habitually	习惯性;习惯
    hack	黑客;砍;入侵
    hack into	侵入;入侵
    hacker	黑客
    had better	最好
    haggard	憔悴
    haggle	讨价还价
    Hague	海牙
    Haikou	海口
    hail	冰雹;欢呼;赞扬;招呼
    Hainan	海南
    hair	头发;毛发;发;毛
    hair dryer	吹风机
    hair salon	美发店;发廊
    haircut	理发;发型
    hairdresser	理发师;美发师
    hairstyle	发型
    hairy	多毛;毛茸茸
    Haiti	海地
    Haitian	海地
    halal	清真
    halberd	戟
    half	一半;半;半个
    half a century	半个世纪
    half a day	半天
    half a dozen	六个;半打
    half a million	50万;五十万
    half a year	半年
    half an hour	半小时;半个小时
    half an inch	半英寸
    half past	半;点半
    half the world	半个世界
    half time	中场休息;半场
    half year	半年
    half-baked	不成熟
    half-brother	同父异母
    half-day	半天
    half-dead	半死
    half-hearted	半心半意;不认真
    half-moon	半月
    half-price	半价
    half-sister	同父异母
    half-time	半场;中场
    half-way	半途;中途
    half-year	半年
    halfway	半途;中途;一半
    hall	大厅;厅;会堂;礼堂;馆
    hallmark	标志;特点
    Halloween	万圣节
    hallucination	幻觉
    hallway	走廊;过道
    halo	光环;光晕
    halt	停止;暂停;中止;停下
    halve	减半;对半分
    ham	火腿
    Hamas	哈马斯
    Hamburg	汉堡
    hamburger	汉堡;汉堡包
    Hami	哈密
    Hamilton	汉密尔顿
    hamlet	小村庄;哈姆雷特;村
    hammer	锤子;锤;锤击
    hammering	锤打;敲打
    hammock	吊床
    hamper	妨碍;阻碍
    hamster	仓鼠
    hamstring	腿筋;削弱
    Han Chinese	汉族;汉人
    Han Dynasty	汉朝;汉代
    Han Zheng	韩正
    hand	手;双手;交给;递给;手里
    hand and foot	手脚
    hand down	传下来;流传
    hand grenade	手榴弹
    hand in	上交;提交;交上
    hand in hand	手拉手;携手
    hand luggage	手提行李
    hand out	分发;发放
    hand over	移交;交出;交给;递给
    hand to hand	肉搏
    hand washing	洗手
    hand-held	手持
    handbag	手提包;手袋
    handbook	手册
    handcuff	手铐
    handcuffs	手铐
    handful	少数;一把;少量
    handgun	手枪
    handicap	障碍;残疾
    handicapped	残疾;残障
    handicraft	手工艺;手工艺品;手工业
    handicrafts	手工艺品
    handiwork	手工;杰作
    handkerchief	手帕;手绢
    handle	处理;办理;把手;柄;应对
    handled	处理;办理
    handling	处理;搬运;办理
    handmade	手工;手工制作
    handmaid	侍女;婢女
    handout	讲义;传单;施舍
    handover	移交;交接;回归
    handrail	扶手;栏杆
    hands	手;双手;人手
    hands and feet	手脚
    hands-on	动手;亲身实践
    handsaw	手锯
    handshake	握手
    handsome	英俊;帅;漂亮;可观
    handsomely	丰厚;慷慨
    handspring	翻筋斗
    handwriting	笔迹;字迹;书法
    handwritten	手写
    handy	方便;便利;手边
    handyman	杂工
    hang	挂;悬挂;吊;绞死
    hang around	闲逛
    hang on	坚持;等一下;抓紧
    hang out	闲逛;玩
    Hang Seng Index	恒生指数;恒指
    hang up	挂断;挂起;挂
    hangar	机库
    hanger	衣架
    hanging	悬挂;挂;绞刑
    hanging out	闲逛
    hangover	宿醉
    Hangzhou	杭州
    Hanoi	河内
    Hanover	汉诺威
    haphazard	随意;杂乱
    hapless	不幸;倒霉
    happen	发生;碰巧
    happen to	碰巧;发生
    happened	发生;碰巧
    happening	发生;事件
    happiest	最快乐;最幸福
    happily	快乐;高兴;愉快;幸福
    happiness	幸福;快乐;喜悦
    happy	快乐;高兴;幸福;开心
    happy birthday	生日快乐
    happy ending	大团圆结局;圆满结局
    happy life	幸福生活
    Happy New Year	新年快乐;新年好
    Harare	哈拉雷
    harass	骚扰;烦扰
    harassment	骚扰
    Harbin	哈尔滨
    harbor	港口;海港;港湾;怀有
    harbour	港口;海港;港湾;港
    hard	努力;困难;艰难;硬;坚硬;难;辛苦
    hard at work	努力工作
    hard cash	现金
    hard copy	纸质;硬拷贝
    hard core	核心;顽固
    hard currency	硬通货
    hard disk	硬盘
    hard drive	硬盘
    hard hit	重创;重灾
    hard labor	苦役;劳役
    hard life	艰苦生活
    hard line	强硬路线
    hard of hearing	重听;听力障碍
    hard power	硬实力
    hard time	艰难时期;困难时期
    hard times	艰难时期;困难时期
    hard to believe	难以置信
    hard to say	很难说;难说
    hard to tell	难说
    hard up	手头紧
    hard work	努力工作;辛勤工作;辛苦;努力
    hard-earned	来之不易
    hard-hit	重灾;受重创
    hard-hit areas	重灾区
    hard-line	强硬
    hard-pressed	处境困难
    hard-won	来之不易
    hard-working	勤劳;勤奋;努力
    harden	硬化;变硬
    harder	更加努力;更难;更努力
    hardheaded	精明
    hardliner	强硬派;强硬分子
    hardly	几乎不;几乎没有;很难;简直不
    hardness	硬度;坚硬
    hardship	困难;艰难;艰苦;苦难
    hardware	硬件;五金
    hardware and software	软硬件;硬件和软件
    hardworking	勤劳;勤奋
    hardy	耐寒;强壮;坚强
    hare	野兔;兔
    harem	后宫
    hark	听
    harlot	妓女
    harm	伤害;损害;危害
    harmful	有害;危害
    harmful effect	有害影响;不良影响
    harmful substance	有害物质
    harmless	无害
    harmonious	和谐;和睦;协调
    harmonious coexistence	和谐共生;和谐共处
    harmonious coexistence between man and nature	人与自然和谐共生
    harmonious society	和谐社会
    harmoniously	和谐;和睦
    harmonization	协调;统一;协调一致
    harmonize	协调;统一
    harmony	和谐;和睦;协调
    harness	利用;驾驭;马具
    harp	竖琴
    Harrison	哈里森
    harrow	耙
    harrowed	折磨
    harrowing	悲惨;痛心
    Harry	哈利;哈里
    Harry Potter	哈利波特;哈利·波特
    harsh	严厉;恶劣;严酷;苛刻
    harshly	严厉;粗暴
    harshness	严厉;严酷
    hart	公鹿
    Harvard	哈佛
    Harvard University	哈佛大学
    harvest	收获;收成;丰收;收割
    hash	哈希;散列
    hassle	麻烦
    hassock	跪垫
    haste	匆忙;仓促;急忙
    hasten	加速;赶紧;加快;赶快
    hastily	匆忙;仓促;急忙;匆匆
    hasty	匆忙;仓促;草率
    hat	帽子;帽
    hatch	孵化;舱口
    hatchery	孵化场
    hatchet	斧头;小斧
    hate	恨;讨厌;憎恨;仇恨;痛恨
    hate crime	仇恨犯罪
    hate speech	仇恨言论
    hateful	可恨;可恶;憎恶
    hatred	仇恨;憎恨;恨
    haughty	傲慢;高傲
    haul	拖;拉;运送
    hauling	拖运;运输
    haunches	臀部
    haunt	萦绕;困扰;闹鬼;常去
    haunted	闹鬼;萦绕
    Havana	哈瓦那
    have	有;拥有;已经;具有
    have a baby	生孩子
    have a bearing on	关系到;影响
    have a cold	感冒
    have a good time	玩得开心
    have a look	看一看;看看
    have a meal	吃饭
    have a meeting	开会
    have a rest	休息
    have a say	有发言权
    have a talk	谈话;谈一谈
    have access to	获得;享有;接触
    have breakfast	吃早饭;吃早餐
    have children	生孩子;有孩子
    have confidence	有信心
    have dinner	吃晚饭;吃饭
    have faith	有信心;相信
    have fun	玩得开心
    have lunch	吃午饭;吃午餐
    have no choice	别无选择;没有选择
    have no choice but	不得不;只好;只能
    have no idea	不知道
    have no objection	不反对;没有意见
    have nothing	一无所有
    have nothing to do with	无关;毫无关系
    have the right	有权
    have the right to	有权
    have to	必须;不得不;得
    have to do with	有关
    haven	避风港;避难所;港湾
    havoc	浩劫;大破坏;破坏
    Hawaii	夏威夷
    hawk	鹰;鹰派
    hawker	小贩
    Hawking	霍金
    hawkish	鹰派;强硬
    hawthorn	山楂
    hay	干草
    haystack	干草堆
    hazard	危害;危险;隐患;灾害
    hazard warning	危险警告
    hazardous	危险;有害
    hazardous chemicals	危险化学品
    hazardous waste	危险废物;危险废弃物
    haze	雾霾;霾;薄雾
    hazel	淡褐色;榛
    hazel eyes	淡褐色眼睛
    hazy	朦胧;模糊
    head	头;负责人;主管;头部;脑袋;首脑;率领;前往
    head and shoulders	头肩
    head coach	主教练
    head coach of	主教练
    head down	低头
    head for	前往;驶向
    head injury	头部受伤
    head of	负责人;首脑;主任
    head of delegation	代表团团长
    head of department	系主任;部门主管
    head of government	政府首脑
    head of household	户主
    head of state	国家元首;元首
    head of the delegation	代表团团长;团长
    head of the department	部门负责人;系主任
    head of the family	一家之主
    head off	阻止;离开
    head office	总部;总公司;总行
    head teacher	班主任;校长
    head to head	正面交锋
    headache	头痛;头疼
    headcount	人数;员工人数
    headdress	头饰;头巾
    headed	为首;率领;前往
    headed by	为首;率领
    header	标题;页眉;头文件
    headgear	头饰;帽子
    heading	标题;前往
    headland	海角;岬
    headless	无头
    headlight	车灯;大灯;前灯
    headline	标题;头条;大标题
    headlong	头朝下;一头
    headman	村长;头人
    headmaster	校长
    headmistress	女校长
    headphone	耳机
    headphones	耳机
    headquarter	总部
    headquartered	总部;总部设在;总部位于
    headquarters	总部;司令部;总署
    heads of government	政府首脑
    heads of state	国家元首
    heads of state and government	国家元首和政府首脑
    headscarf	头巾
    headset	耳机
    headstrong	任性;固执
    headteacher	校长
    headwater	源头
    headway	进展
    headwind	逆风;阻力
    heady	令人陶醉
    heal	治愈;愈合;痊愈
    healer	治疗师
    healing	治愈;康复;愈合;治疗
    health	健康;卫生;身体;医疗
    health authorities	卫生部门;卫生当局
    health bureau	卫生局
    health care	医疗;卫生保健;医疗保健;保健
    health center	卫生中心;保健中心;卫生院
    health centre	卫生中心;保健中心;卫生院
    health check	体检;健康检查
    health checkup	体检
    health code	健康码
    health commission	卫生健康委员会;卫健委
    health commission of	卫健委
    health condition	健康状况
    health conditions	健康状况;卫生条件
    health department	卫生部门;卫生厅
    health education	健康教育;卫生教育
    health emergency	卫生紧急事件;公共卫生突发事件
    health facilities	卫生设施;医疗设施
    health food	保健食品;健康食品
    health hazard	健康危害
    health industry	健康产业;卫生行业
    health insurance	医疗保险;健康保险;医保
    health insurance system	医疗保险制度
    health issue	健康问题
    health minister	卫生部长
    health ministry	卫生部
    health officials	卫生官员
    health problem	健康问题
    health product	保健品
    health protection	健康保护;卫生防护
    health records	健康档案
    health reform	医疗改革;医改
    health risk	健康风险
    health sector	卫生部门;卫生领域
    health services	卫生服务;医疗服务;保健服务
    health status	健康状况;健康状态
    health supervision	卫生监督
    health system	卫生系统;医疗系统;卫生体系
    health worker	卫生工作者;医护人员;保健工作者
    health workers	卫生工作者;医务人员;保健工作者
    healthcare	医疗;医疗保健;卫生保健;保健
    healthcare system	医疗体系;医疗系统
    healthier	更健康;更加健康
    healthy	健康;健全
    healthy and stable	健康稳定
    Healthy China	健康中国
    healthy development	健康发展
    healthy eating	健康饮食
    healthy food	健康食品
    healthy life	健康生活
    healthy lifestyle	健康生活方式
    heap	堆;一堆;堆积
    heaps	许多;成堆
    hear	听到;听见;听;听说;审理
    hear from	收到来信;听到
    hear of	听说
    heard	听到;听见;听说;听
    hearing	听证会;听力;听;庭审;审理
    hearing aid	助听器
    hearing impaired	听障
    hearing loss	听力损失;听力下降
    hearsay	传闻;道听途说
    hearse	灵车
    heart	心;心脏;内心;心灵;中心
    heart and lung	心肺
    heart and mind	心灵
    heart and soul	全心全意;身心
    heart attack	心脏病发作;心脏病
    heart beat	心跳
    heart disease	心脏病
    heart failure	心力衰竭
    heart rate	心率
    heart surgery	心脏手术
    heart to heart	推心置腹;交心
    heart-warming	暖心;感人
    heartache	心痛;伤心
    heartbeat	心跳
    heartbreak	心碎
    heartbreaking	令人心碎;令人心痛
    heartbroken	心碎;伤心
    heartburn	胃灼热;烧心
    hearten	鼓舞
    heartening	令人振奋
    heartfelt	衷心;由衷;诚挚
    hearth	壁炉;炉边
    heartily	衷心;热忱;尽情
    heartland	中心地带;腹地;心脏地带
    heartless	无情;狠心
    heartwarming	暖心;感人
    hearty	热诚;丰盛;衷心
    heat	热;热量;高温;加热;热度
    heat and power	热电
    heat energy	热能
    heat preservation	保温
    heat stroke	中暑
    heat transfer	传热
    heat wave	热浪
    heated	激烈;加热;热烈
    heated debate	激烈辩论;激烈争论
    heated discussion	热议;热烈讨论
    heater	加热器;暖气;取暖器
    heathen	异教徒
    heathenism	异教
    heathland	荒地
    heating	供暖;取暖;加热;采暖
    heatstroke	中暑
    heatwave	热浪;高温
    heave	举起;起伏
    heaven	天堂;天;上天;天国
    heaven and earth	天地;天壤
    heavenly	天上;天国;天堂
    heavens	苍天;天哪;天空
    heavily	严重;沉重;大量
    heavy	重;沉重;大量;繁重;重型
    heavy burden	沉重负担;重担
    heavy casualties	伤亡惨重;重大伤亡
    heavy equipment	重型设备;重型装备
    heavy fog	大雾;浓雾
    heavy heart	心情沉重
    heavy industry	重工业
    heavy load	重负
    heavy losses	重大损失;损失惨重
    heavy metal	重金属
    heavy pollution	重污染
    heavy rain	大雨;暴雨
    heavy rainfall	强降雨;暴雨;大雨
    heavy rains	暴雨;大雨
    heavy smoker	烟瘾大
    heavy snow	大雪
    heavy snowfall	大雪
    heavy traffic	交通拥挤;交通繁忙
    heavy truck	重型卡车
    heavy weapons	重武器;重型武器
    heavy-duty	重型
    heavy-handed	高压;粗暴
    heavyweight	重量级
    Hebei	河北
    Hebrew	希伯来语;希伯来
    heckle	起哄
    hectare	公顷
    hectic	忙碌;繁忙
    hectolitre	百升
    hedge	树篱;对冲;篱笆
    hedge fund	对冲基金
    hedgehog	刺猬
    hedgerow	树篱
    heed	注意;听从;留意
    heel	脚跟;鞋跟;脚后跟
    heels	高跟鞋;脚跟
    Hefei	合肥
    Hegel	黑格尔
    hegemonic	霸权
    hegemonism	霸权主义
    hegemony	霸权
    Heidelberg	海德堡
    heifer	小母牛
    height	高度;身高;高
    heighten	加强;提高;加剧
    heightened	加剧;提高
    heights	高地;高度;高处
    Heilongjiang	黑龙江
    heinous	令人发指;十恶不赦
    heir	继承人;后嗣
    heiress	女继承人
    heirloom	传家宝
    heirs	继承人
    held	举行;举办;持有;召开;握;抱
    Helen	海伦
    helical	螺旋
    helicopter	直升机
    heliport	直升机场
    helium	氦;氦气
    hell	地狱;该死;见鬼
    hello	你好;您好;喂;哈啰
    helm	舵;掌舵
    helmet	头盔;安全帽
    helmsman	舵手
    help	帮助;帮忙;援助;救命;协助
    help each other	互相帮助;互帮互助
    help the poor	扶贫;帮助穷人
    help wanted	招聘
    helper	帮手;助手
    helpful	有帮助;有益;有用;乐于助人
    helping	帮助
    helping hand	援助之手;援手
    helpless	无助;无奈;无能为力
    helplessly	无助;无奈
    helplessly watch	眼睁睁
    helplessness	无助;无奈
    helpline	热线
    Helsinki	赫尔辛基
    hem	下摆;边缘
    hematology	血液科;血液学
    Hemingway	海明威
    hemisphere	半球
    hemlock	铁杉;毒芹
    hemoglobin	血红蛋白
    hemophilia	血友病
    hemorrhage	出血
    hemp	大麻;麻
    hen	母鸡
    Henan	河南
    hence	因此;所以;故
    henceforth	从今以后;此后
    henchman	走狗;亲信
    Hengyang	衡阳
    Henry	亨利
    hepatitis	肝炎
    heptagon	七边形
    Her Majesty	女王陛下;陛下
    herald	预示;先驱;宣告
    herb	草药;草本;香草;药草
    herbal	草药;草本;中草药
    herbal medicine	草药;中草药
    herbicide	除草剂
    herd	牧群;群;兽群;放牧
    herdsman	牧民;牧人
    here	这里;这儿;在此;此处
    here and there	到处;各处
    here comes	来了
    hereafter	此后;今后;以下
    hereby	特此;兹
    hereditary	世袭;遗传
    heredity	遗传
    herein	此处;本文;在此
    hereinafter	以下;下文
    heresy	异端
    heretic	异教徒;异端
    hereunder	以下
    heritage	遗产;传统
    heritage site	遗产地
    Herman	赫尔曼
    hermit	隐士
    hermitage	隐居处
    hernia	疝气
    hero	英雄;主角;男主角
    heroic	英雄;英勇;壮烈
    heroically	英勇
    heroics	英雄行为
    heroin	海洛因
    heroine	女主角;女英雄;女主人公
    heroism	英雄主义;英勇
    heron	鹭;苍鹭
    herpes	疱疹
    herring	鲱鱼
    herself	她自己;她本人;自己
    hesitant	犹豫;迟疑
    hesitate	犹豫;迟疑;踌躇
    hesitation	犹豫;迟疑
    heterogeneity	异质性
    heterogeneous	异构;异质
    heterosexual	异性恋
    hew	砍;劈
    hexadecimal	十六进制
    hexagon	六边形
    hey	嘿;喂
    heyday	全盛时期;鼎盛时期
    Hezbollah	真主党
    hi	你好;嗨
    hiatus	中断;间断
    hibernate	冬眠
    hibernation	冬眠
    hiccup	打嗝;小问题
    hick	乡巴佬
    hid	藏;隐藏;躲
    hidden	隐藏;藏;隐蔽;潜在
    hidden agenda	不可告人的目的
    hidden danger	隐患
    hidden danger of	隐患
    hidden dangers	隐患
    hide	隐藏;躲藏;藏;掩盖;隐瞒;兽皮
    hide-and-seek	捉迷藏
    hideous	丑陋;可怕;骇人
    hiding	隐藏;躲藏
    hierarchical	等级;层级;层次
    hierarchical structure	层次结构
    hierarchy	等级;层次;层级;等级制度
    hieroglyph	象形文字
    hieroglyphics	象形文字
    high	高;高度;很高
    high altitude	高空;高海拔;高原
    high and low	到处;高低
    high blood pressure	高血压
    high blood sugar	高血糖
    high commission	高级专员公署
    high commissioner	高级专员
    high commissioner for refugees	难民事务高级专员;难民专员
    high cost	高成本;高昂
    high court	高等法院;高院
    high court judge	高等法院法官
    high definition	高清
    high degree	高度
    high degree of	高度
    high degree of autonomy	高度自治
    high density	高密度
    high efficiency	高效率;高效
    high energy	高能
    high energy consumption	高能耗
    high expectations	厚望;高期望
    high explosive	高爆炸药;烈性炸药
    high fever	高烧
    high frequency	高频
    high ground	高地;制高点
    high heel	高跟鞋
    high heels	高跟鞋
    high hopes	厚望
    high income	高收入
    high jump	跳高
    high level	高水平;高层;高级别
    high level of	高水平
    high mountain	高山
    high mountains	高山;崇山峻岭
    high official	高官
    high places	高处
    high point	高点;高潮
    high praise	高度赞扬;高度评价
    high pressure	高压
    high price	高价
    high priority	高度优先;优先
    high profile	高调
    high proportion	高比例
    high quality	高质量;优质;高品质
    high rate	高速率;高比率
    high regard	尊重;敬重
    high representative	高级代表
    high resolution	高分辨率
    high risk	高风险
    high road	大道
    high school	高中;中学
    high school student	高中生;中学生
    high score	高分
    high seas	公海
    high security	高度安全
    high society	上流社会
    high speed	高速
    high spirits	兴高采烈;情绪高涨
    high standard	高标准
    high standards	高标准
    high street	大街;商业街
    high tech	高科技;高技术
    high temperature	高温
    high tide	涨潮;高潮
    high time	正是时候
    high treason	叛国罪
    high unemployment	高失业率
    high value	高价值
    high voltage	高压
    high water	高水位
    high wind	大风
    high-altitude	高空;高海拔
    high-caliber	高素质;高水平
    high-carbon	高碳
    high-class	高级;高档
    high-definition	高清
    high-density	高密度
    high-efficiency	高效;高效率
    high-end	高端
    high-frequency	高频
    high-grade	高档;高级
    high-income	高收入
    high-income countries	高收入国家
    high-intensity	高强度
    high-level	高层;高级别;高水平
    high-level delegation	高级代表团
    high-level dialogue	高级别对话;高层对话
    high-level exchange	高层交往
    high-level exchanges	高层交往
    high-level group	高级别小组
    high-level meeting	高级别会议
    high-level mutual visits	高层互访
    high-level opening up	高水平对外开放;高水平开放
    high-level panel	高级别小组
    high-level plenary meeting	高级别全体会议
    high-level segment	高级别部分;高级别会议
    high-level talks	高级会谈;高层会谈
    high-level visit	高层访问
    high-level visits	高层访问;高层互访
    high-performance	高性能
    high-pitched	尖锐;高亢
    high-pressure	高压
    high-profile	高调;备受瞩目
    high-quality	高质量;优质;高品质
    high-quality development	高质量发展
    high-quality growth	高质量增长
    high-ranking	高级;高层
    high-ranking officials	高级官员;高官
    high-resolution	高分辨率
    high-rise	高层;高楼
    high-rise building	高层建筑;高楼
    high-rise buildings	高层建筑;高楼大厦
    high-risk	高风险
    high-speed	高速
    high-speed growth	高速增长
    high-speed rail	高铁;高速铁路
    high-speed railway	高铁;高速铁路
    high-speed train	高铁;高速列车;动车
    high-standard opening up	高水平对外开放
    high-strength	高强度
    high-tech	高科技;高新技术
    high-tech enterprise	高新技术企业;高科技企业
    high-tech industry	高新技术产业;高技术产业
    high-tech zone	高新区;高新技术产业开发区
    high-technology	高技术;高科技
    high-temperature	高温
    high-voltage	高压
    high-yield	高产;高收益
    highbrow	高雅
    higher	更高;较高;高等;提高
    higher court	上级法院
    higher education	高等教育
    higher education institution	高等院校;高校;高等学校
    higher learning	高等院校;高等教育
    higher level	更高水平;上级;更高层次
    higher people's court	高级人民法院;高院
    higher than	高于
    higher up	上级
    highest	最高
    highest level	最高水平;最高级别
    highest point	最高点
    highland	高原;高地;高地人
    highlands	高地;高原
    highlight	突出;强调;亮点;凸显
    highlighted	强调;突出
    highly	高度;非常;极
    highly appreciate	高度赞赏;高度评价
    highly commend	高度赞扬;高度评价
    highly developed	高度发达
    highly indebted poor countries	重债穷国
    highly praise	高度赞扬;高度评价
    highly praised	高度赞扬;高度评价
    highly skilled	高技能;技术精湛
    highness	殿下
    highway	公路;高速公路
    hijack	劫持
    hijacker	劫机者;劫持者
    hijacking	劫持;劫机
    hike	徒步;远足;上调;涨价
    hiker	徒步旅行者;徒步者
    hiking	徒步;远足
    hilarious	滑稽;搞笑;有趣
    hilarity	欢闹
    hill	山;小山;山丘
    hillock	小丘
    hillside	山坡;山腰
    hilltop	山顶
    hilly	丘陵;多山
    hilt	剑柄
    Hilton	希尔顿
    Himalaya	喜马拉雅
    Himalayan	喜马拉雅
    Himalayas	喜马拉雅山;喜马拉雅
    himself	他自己;他本人;自己;亲自
    hind	后面;后
    hinder	阻碍;妨碍
    Hindi	印地语
    hindmost	最后
    hindrance	阻碍;障碍
    hindsight	事后;事后诸葛亮
    Hindu	印度教;印度教徒
    Hinduism	印度教
    hinge	铰链;合页;取决
    hinge on	取决于
    hint	暗示;提示;线索
    hinterland	腹地;内地
    hip	臀部;髋;臀
    hip joint	髋关节
    hip-hop	嘻哈
    hippie	嬉皮士
    hippo	河马
    Hippocrates	希波克拉底
    hippopotamus	河马
    hire	雇用;聘请;雇佣;租用;招聘
    hired	雇用;聘请;雇佣
    hiring	招聘;雇用
    Hiroshima	广岛
    His Excellency	阁下
    His Majesty	陛下;国王陛下
    Hispanic	西班牙裔;拉美裔
    hiss	嘶嘶;发出嘶嘶声
    historian	历史学家;史学家
    historic	历史性;历史;具有历史意义
    historic achievement	历史性成就
    historic achievements	历史性成就
    historic breakthrough	历史性突破
    historic building	历史建筑
    historic leap	历史性飞跃
    historic moment	历史性时刻;历史时刻
    historic opportunity	历史机遇
    historic significance	历史意义
    historic site	古迹;历史遗迹;遗址
    historical	历史
    historical background	历史背景
    historical change	历史性变化;历史变化
    historical conditions	历史条件
    historical event	历史事件
    historical experience	历史经验
    historical fact	历史事实;史实
    historical figure	历史人物
    historical material	史料
    historical materialism	历史唯物主义;唯物史观
    historical materials	史料;历史资料
    historical mission	历史使命
    historical novel	历史小说
    historical period	历史时期
    historical process	历史进程
    historical record	历史记录;史书
    historical records	史料;历史记录;史记
    historical relics	文物;历史文物;历史遗迹
    historical research	历史研究
    historical significance	历史意义
    historical site	古迹;历史遗址
    historical trend	历史趋势;历史潮流
    historically	历史上;在历史上
    history	历史;史;历史学
    history and culture	历史文化
    history book	史书;历史书
    history museum	历史博物馆
    history of	历史
    hit	打;击中;袭击;打击;撞;命中
    hit hard	重创;严重打击
    hit song	热门歌曲
    hit-and-run	肇事逃逸
    hitherto	迄今;至今
    Hitler	希特勒
    HIV	艾滋病毒;艾滋病病毒
    HIV infection	艾滋病毒感染
    HIV/AIDS	艾滋病毒/艾滋病;艾滋病
    hive	蜂箱;蜂巢
    Ho Chi Minh	胡志明
    Ho Chi Minh City	胡志明市
    hoard	囤积;贮藏
    hoarding	囤积
    hoarse	嘶哑;沙哑
    hoary	古老;灰白
    hoax	骗局;恶作剧
    hob	炉盘
    hobble	蹒跚
    hobby	爱好;嗜好;业余爱好
    hockey	曲棍球;冰球
    hoe	锄头
    hog	猪
    Hohhot	呼和浩特
    hoist	升起;吊起
    Hokkaido	北海道
    hold	持有;举行;握;抱;保持;持;召开
    hold a meeting	举行会议;开会;召开会议
    hold a press conference	举行新闻发布会;召开新闻发布会;举行记者会
    hold a talk	举行会谈
    hold accountable	追究责任;问责
    hold back	阻止;抑制;退缩
    hold back tears	忍住眼泪
    hold hands	手牵手;牵手
    hold office	任职;执政
    hold on	坚持;等一下;抓住
    hold one's breath	屏住呼吸
    hold out	伸出;坚持
    hold power	掌权
    hold responsible	追究责任
    hold talks	举行会谈;会谈
    hold the line	坚守
    hold true	适用;成立
    hold up	举起;支撑;阻挡
    holder	持有人;持有者;支架
    holding	控股;持有;举行
    holding company	控股公司
    holdings	持股;控股;资产
    holdup	抢劫;耽搁
    hole	洞;孔;坑;漏洞
    hole in	洞;漏洞
    hole in the wall	墙洞
    holiday	假期;假日;节日;休假
    holidaymaker	度假者
    holiness	神圣;圣洁
    holistic	整体;全面;综合
    holistic approach	整体方法;整体办法
    Holland	荷兰
    hollow	空洞;空心;中空;凹陷
    Hollywood	好莱坞
    Hollywood movie	好莱坞电影
    holocaust	大屠杀;浩劫
    holocaust memorial	大屠杀纪念馆
    hologram	全息图
    holster	枪套
    holy	神圣;圣;圣洁
    holy city	圣城
    Holy Father	圣父
    Holy Land	圣地
    Holy See	教廷;罗马教廷;梵蒂冈
    holy spirit	圣灵
    holy war	圣战
    holy water	圣水
    homage	敬意;致敬
    home	家;家庭;主页;家里;回家;住宅
    home address	家庭住址
    home affairs	内政
    home and abroad	国内外;海内外
    home appliance	家电;家用电器
    home away from home	宾至如归
    home buyer	购房者
    home country	祖国;本国;母国
    home delivery	送货上门
    home directory	主目录
    home game	主场
    home ground	主场
    home key	主键
    home loan	住房贷款;房贷
    home market	国内市场
    home office	内政部;总部
    home ownership	住房拥有率
    home page	主页;首页
    home rule	地方自治
    home secretary	内政大臣
    home team	主队
    home town	家乡;故乡
    home visit	家访
    home-based	居家
    home-based care	居家养老
    home-made	自制;国产
    homecoming	回家;返乡
    homeland	祖国;家园;故乡;国土
    homeland security	国土安全
    homeless	无家可归;流浪
    homeless people	无家可归者;流浪者
    homelessness	无家可归
    homely	家常;朴素
    homemade	自制
    homeowner	房主;业主
    homeowners	业主;房主
    homepage	主页;首页
    Homer	荷马
    homeroom	班主任
    homesick	想家;思乡
    homestead	宅基地;家园
    hometown	家乡;故乡;老家
    homeward	回家;返家
    homework	作业;家庭作业;功课
    homey	温馨
    homicide	杀人;凶杀;他杀
    hominid	人科
    homo sapiens	智人
    homogeneity	同质性;均匀性
    homogeneous	同质;均匀;同类
    homosexual	同性恋
    homosexuality	同性恋
    homosexuals	同性恋者
    Honda	本田
    Honduran	洪都拉斯
    Honduras	洪都拉斯
    honest	诚实;老实;正直;坦诚
    honestly	老实说;诚实;真诚;坦白
    honestly speaking	老实说
    honesty	诚实;正直;诚信
    honey	蜂蜜;亲爱
    honey bee	蜜蜂
    honeybee	蜜蜂
    honeycomb	蜂窝;蜂巢
    honeymoon	蜜月
    Hong Kong	香港
    Hong Kong and Macao	港澳;香港和澳门
    Hong Kong compatriots	香港同胞
    Hong Kong dollar	港元;港币
    Hong Kong dollars	港元;港币
    Hong Kong government	香港政府;特区政府;港府
    Hong Kong Island	港岛;香港岛
    Hong Kong people	香港人;港人;香港市民
    Hong Kong residents	香港居民;香港市民
    Hong Kong SAR	香港特区;香港特别行政区
    Hong Kong SAR government	香港特区政府;特区政府
    Hong Kong Special Administrative Region	香港特别行政区;香港特区
    Hong Kong Stock Exchange	香港交易所;港交所;香港联交所
    Hong Kong stocks	港股
    Hong Kong, Macao and Taiwan	港澳台
    Hong Kong-Zhuhai-Macao Bridge	港珠澳大桥
    Hongqiao	虹桥
    honk	按喇叭;鸣笛
    Honolulu	檀香山;火奴鲁鲁
    honor	荣誉;光荣;荣幸;尊重;纪念
    honor guard	仪仗队
    honorable	光荣;可敬;尊敬
    honorary	名誉;荣誉
    honored	荣幸;尊敬;光荣
    honored guest	贵宾;嘉宾
    honorific	敬语
    honour	荣誉;光荣;荣幸;尊重
    honourable	尊敬;可敬;光荣
    honours	荣誉
    hood	兜帽;引擎盖;罩
    hooded	戴兜帽
    hoof	蹄;蹄子
    hook	钩;钩子;挂钩
    hooligan	流氓
    hoop	箍;环
    hooray	万岁
    hoot	鸣叫;嘘声
    hop	跳;单脚跳
    hop on	跳上
    hope	希望;盼望;期望;期待
    hope for	希望;期待
    hope that	希望
    hopeful	有希望;充满希望;抱有希望
    hopeful sign	希望
    hopefully	希望;但愿
    hopeless	绝望;无望;没有希望
    hopelessly	绝望;无望
    hopelessness	绝望
    hopping	跳
    hopscotch	跳房子
    horde	一大群;游牧部落
    horizon	地平线;视野
    horizontal	水平;横向
    horizontal line	水平线;横线
    horizontally	水平;横向
    hormone	激素;荷尔蒙
    horn	角;号角;喇叭
    hornbill	犀鸟
    hornet	黄蜂;大黄蜂
    hornet's nest	马蜂窝
    horny	好色;角质
    horoscope	占星;星座
    horrendous	可怕;骇人
    horrible	可怕;恐怖;糟糕
    horribly	可怕
    horrid	可怕;讨厌
    horrific	可怕;恐怖
    horrified	惊恐;震惊
    horrify	惊骇;震惊
    horrifying	令人恐惧;可怕
    horror	恐怖;惊恐;恐惧
    horror film	恐怖片;恐怖电影
    horse	马;马匹
    horse and carriage	马车
    horse cart	马车
    horse race	赛马
    horse racing	赛马
    horse riding	骑马
    horseback	马背;骑马
    horsehair	马毛
    horseman	骑手;骑兵
    horsemanship	骑术;马术
    horsemen	骑兵;骑手
    horseplay	胡闹
    horsepower	马力
    horseshoe	马蹄铁;马蹄
    horticultural	园艺
    horticulture	园艺;园艺学
    hose	软管;水管
    hosiery	袜类
    hospice	临终关怀;收容所
    hospitable	好客;热情好客
    hospital	医院;住院
    hospital admission	住院
    hospital bed	病床;医院床位
    hospital bill	医药费
    hospitality	好客;款待;热情好客;招待
    hospitalization	住院
    hospitalize	住院
    hospitalized	住院
    host	主办;东道主;主持人;主机;主人;举办
    host city	主办城市
    host country	东道国;主办国
    host government	东道国政府
    host of	众多;许多
    hostage	人质
    hosted	主办;举办;主持
    hostel	旅社;宿舍;招待所
    hostess	女主人;女主持人
    hostile	敌对;敌意
    hostile forces	敌对势力
    hostile takeover	恶意收购;敌意收购
    hostilities	敌对行动;战事;敌对
    hostility	敌意;敌对
    hosting	举办;主办;托管
    hot	热;炎热;热门;辣;烫
    hot air	热气;空话
    hot and cold	冷热
    hot blood	热血
    hot dog	热狗
    hot issue	热点问题
    hot money	热钱
    hot pot	火锅
    hot potato	烫手山芋
    hot spot	热点
    hot spots	热点;热点地区
    hot spring	温泉
    hot summer	炎热夏天;炎夏
    hot topic	热门话题;热点话题
    hot water	热水
    hot weather	炎热天气;高温天气
    Hotan	和田
    hotbed	温床
    hotel	酒店;宾馆;饭店;旅馆
    hotel industry	酒店业
    hotel room	酒店房间;客房
    hotheaded	鲁莽;冲动
    hotline	热线
    hotly	激烈;热烈
    hotpot	火锅
    hotspot	热点
    hotspot issue	热点问题
    hottest	最热;最炎热
    hound	猎犬;追逐
    hour	小时;钟头;时刻;点
    hour and a half	一个半小时
    hour by hour	每小时
    hourglass	沙漏
    hourly	每小时
    hours ago	小时前;几小时前
    house	房子;房屋;住宅;众议院;家;屋
    house arrest	软禁
    house by house	逐户
    house committee	众议院委员会
    house number	门牌号;门牌
    house of cards	纸牌屋
    House of Commons	下议院;下院
    House of Lords	上议院;上院
    House of Representatives	众议院
    house price	房价
    house prices	房价
    house purchase	购房
    house rent	房租
    house speaker	众议院议长
    house to house	挨家挨户
    houseboat	船屋
    household	家庭;户;住户;家用
    household appliance	家用电器;家电
    household chores	家务;家务劳动
    household contract responsibility system	家庭联产承包责任制
    household goods	家庭用品;家居用品
    household income	家庭收入
    household name	家喻户晓
    household registration	户籍;户口
    household registration system	户籍制度
    household responsibility system	家庭联产承包责任制
    household waste	生活垃圾
    household work	家务劳动
    householder	户主;住户
    housekeeper	管家;女管家
    housekeeping	家务;客房
    housekeeping service	家政服务;家政
    housemaid	女仆
    houses	房屋;房子
    housewife	家庭主妇;主妇
    housework	家务;家务活
    housing	住房;房屋;住宅
    housing accumulation fund	住房公积金
    housing area	住宅区
    housing construction	住房建设;住宅建设
    housing estate	住宅区;屋村;小区
    housing land	住宅用地
    housing loan	住房贷款
    housing market	房地产市场;住房市场;楼市
    housing price	房价
    housing prices	房价
    housing problem	住房问题
    housing project	住房项目
    housing provident fund	住房公积金
    housing reform	住房改革;房改
    housing security	住房保障
    housing subsidy	住房补贴
    housing supply	住房供应;房屋供应
    Houston	休斯敦;休斯顿
    Houthi	胡塞;胡塞武装
    hovel	茅屋;陋室
    hover	徘徊;盘旋;悬停
    how	如何;怎么;怎样;多么
    how about	怎么样;如何
    how are you	你好吗;你好
    how come	为什么;怎么会
    how do you do	你好
    how ever	无论如何
    how far	多远
    how long	多久;多长时间
    how many	多少;几个
    how much	多少
    how often	多久;多经常
    how old	多大;几岁
    how soon	多快;多久
    however	然而;但是;不过;可是;无论如何
    however much	无论多么
    howl	嚎叫;咆哮;嗥叫
    HSBC	汇丰;汇丰银行
    Hu Chunhua	胡春华
    Hu Jintao	胡锦涛
    Hua Chunying	华春莹
    Huai River	淮河
    Huaihe River	淮河
    Huangpu	黄浦
    Huangpu River	黄浦江
    Huangshan	黄山
    Huawei	华为
    Huawei Technologies	华为
    hub	枢纽;中心;集线器
    hubbub	喧闹
    Hubei	湖北
    huddle	挤作一团;蜷缩
    Hudson	哈德逊
    hue	色调;色彩
    hug	拥抱;抱
    huge	巨大;庞大;大量
    hugely	极大;非常
    Hugo	雨果
    Hui ethnic group	回族
    Huizhou	惠州
    hukou	户口
    hull	船体;外壳
    hull of	船体
    Hulunbuir	呼伦贝尔
    hum	嗡嗡;哼;哼唱
    human	人类;人;人力;人体;人性
    human activities	人类活动
    human activity	人类活动
    human being	人;人类
    human beings	人类;人
    human blood	人血
    human body	人体;身体
    human brain	人脑;大脑
    human capital	人力资本
    human cell	人体细胞
    human civilization	人类文明
    human cost	人力成本;人员代价
    human development	人类发展
    human development index	人类发展指数
    human development report	人类发展报告
    human dignity	人的尊严;人格尊严
    human environment	人类环境;人文环境
    human error	人为错误;人为失误
    human factor	人为因素
    human figure	人影
    human flesh	人肉
    human genome	人类基因组
    human geography	人文地理
    human hand	人手
    human health	人类健康;人体健康
    human heart	人心
    human history	人类历史
    human immunodeficiency virus	艾滋病毒;人类免疫缺陷病毒
    human interaction	人际交往
    human language	人类语言
    human life	人生;人的生命;人命
    human life and property	生命财产
    human nature	人性;人类本性
    human progress	人类进步
    human race	人类
    human relations	人际关系
    human relationship	人际关系
    human resource	人力资源
    human resource development	人力资源开发
    human resources	人力资源;人力
    human resources and social security	人力资源和社会保障
    human resources development	人力资源开发
    human resources management	人力资源管理
    human right	人权
    human rights	人权
    human rights activist	人权活动家;人权人士
    human rights commission	人权委员会
    human rights committee	人权事务委员会;人权委员会
    Human Rights Council	人权理事会
    human rights defender	人权捍卫者;人权维护者
    human rights defenders	人权维护者;人权捍卫者
    human rights education	人权教育
    human rights instruments	人权文书
    human rights issue	人权问题
    human rights issues	人权问题
    human rights law	人权法
    human rights organization	人权组织
    human rights situation	人权状况
    human rights treaty bodies	人权条约机构
    human rights violation	侵犯人权
    human rights violations	侵犯人权;侵犯人权行为
    Human Rights Watch	人权观察
    human sacrifice	人祭
    human security	人类安全;人的安全
    human settlements	人类住区;人居
    human shield	人体盾牌;人盾
    human skeleton	人体骨骼
    human society	人类社会
    human soul	人类灵魂;灵魂
    human spaceflight	载人航天
    human subject	受试者
    human suffering	人类苦难;人的苦难
    human traffic	人流
    human trafficking	人口贩运;贩运人口;人口贩卖
    human voice	人声
    human world	人间
    humane	人道;仁慈
    humanism	人文主义;人道主义
    humanist	人文主义者;人文主义
    humanist spirit	人文精神
    humanistic	人文;人本
    humanitarian	人道主义;人道
    humanitarian access	人道主义准入
    humanitarian affairs	人道主义事务
    humanitarian aid	人道主义援助
    humanitarian assistance	人道主义援助
    humanitarian crisis	人道主义危机
    humanitarian law	人道主义法;人道法
    humanitarian relief	人道主义救济;人道主义救援
    humanitarian situation	人道主义局势;人道主义状况
    humanitarianism	人道主义
    humanities	人文;人文学科
    humanity	人类;人性;人道
    humanize	人性化
    humankind	人类
    humble	谦虚;谦卑;卑微;简陋
    humbly	谦卑;谦逊
    humbug	骗子;骗局
    humdrum	单调
    humid	潮湿;湿润
    humid climate	气候湿润;潮湿气候
    humidity	湿度;潮湿
    humiliate	羞辱;侮辱
    humiliated	羞辱;屈辱
    humiliating	耻辱;丢脸;屈辱
    humiliation	羞辱;耻辱;屈辱
    humility	谦逊;谦虚;谦卑
    humming	嗡嗡;哼唱
    hummingbird	蜂鸟
    humor	幽默;心情
    humorist	幽默作家
    humorous	幽默;诙谐
    humour	幽默;心情
    hump	驼峰;隆起
    humus	腐殖质
    Hunan	湖南
    hunch	预感;弓背
    hunchback	驼背
    hundred	百;一百
    hundred and fifty	一百五十;150
    hundred million	亿;一亿
    hundred percent	百分之百;100%
    hundred years	百年;一百年
    hundreds	数百;几百;成百上千
    hundreds of millions	数亿;亿万;几亿
    hundreds of people	数百人;几百人
    hundreds of thousands	数十万;几十万;成千上万
    hundreds of years	数百年;几百年
    hundredth	第一百;百分之一
    hung	挂;悬挂;吊
    Hungarian	匈牙利;匈牙利语
    Hungarian prime minister	匈牙利总理
    Hungary	匈牙利
    hunger	饥饿;饥荒;渴望
    hunger and poverty	饥饿和贫困;饥饿与贫困
    hunger strike	绝食;绝食抗议
    hungrily	饥饿;贪婪
    hungry	饿;饥饿;渴望
    Huns	匈奴;匈奴人
    hunt	打猎;狩猎;搜寻;追捕;寻找
    hunt down	追捕;追杀
    hunter	猎人;猎手
    hunting	打猎;狩猎;捕猎
    hunting dog	猎犬;猎狗
    hurdle	障碍;跨栏
    hurl	投;猛扔;抛
    hurrah	万岁;好哇
    hurricane	飓风
    hurricane season	飓风季节
    hurried	匆忙;匆匆;赶紧
    hurriedly	匆忙;急忙;匆匆;连忙
    hurry	匆忙;赶快;赶紧;急忙
    hurry up	快点;赶快
    hurt	伤害;受伤;疼;伤;痛
    hurtful	伤人;伤害
    hurting	伤害;疼
    hurting others	伤害别人
    hurtle	飞驰;猛冲
    husband	丈夫;老公
    husband and wife	夫妻;夫妇
    husbandry	畜牧业;饲养
    hush	安静;肃静;嘘
    husk	外壳;壳
    husky	沙哑;哈士奇
    Hussein	侯赛因
    hustle	忙碌;催促
    hustle and bustle	喧嚣;熙熙攘攘
    hut	小屋;棚屋;茅屋
    hyacinth	风信子
    hybrid	混合;杂交;混合动力
    hybrid car	混合动力汽车
    hybrid power	混合动力
    hybrid rice	杂交水稻
    hydrate	水合物
    hydraulic	液压;水力;水利
    hydraulic engineering	水利工程
    hydraulic fracturing	水力压裂
    hydro	水电
    hydrocarbon	碳氢化合物;烃
    hydrochloric acid	盐酸
    hydroelectric	水电;水力发电
    hydroelectric power	水电;水力发电
    hydroelectric power station	水电站
    hydrogen	氢;氢气
    hydrogen bomb	氢弹
    hydrogen energy	氢能
    hydrogen fuel cell	氢燃料电池
    hydrogen peroxide	过氧化氢;双氧水
    hydrological	水文
    hydrology	水文;水文学
    hydropower	水电;水力发电
    hydropower station	水电站
    hyena	鬣狗
    hygiene	卫生;个人卫生
    hygienic	卫生
    hymn	赞美诗;圣歌
    hymnal	赞美诗集
    hype	炒作;大肆宣传
    hyperactivity	多动
    hyperinflation	恶性通货膨胀;恶性通胀
    hyperlink	超链接
    hypersonic	高超音速;高超声速
    hypersonic missile	高超音速导弹
    hypertension	高血压
    hyphen	连字符
    hypnosis	催眠
    hypnotist	催眠师
    hypnotize	催眠
    hypocrisy	虚伪;伪善
    hypocrite	伪君子;伪善者
    hypocritical	虚伪;伪善
    hypocritically	虚伪
    hypotenuse	斜边
    hypothesis	假设;假说
    hypothetical	假设;假想
    hysteria	歇斯底里;癔症
    hysterical	歇斯底里
    hysterically	歇斯底里
    Hyundai	现代汽车
    """#
}
