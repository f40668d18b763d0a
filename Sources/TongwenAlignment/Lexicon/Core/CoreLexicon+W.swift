extension CoreLexicon {
  /// Headwords that begin with W.
  static let wordsW: StaticString = #"""
    wad	团;沓;一叠
    wade	涉水;蹚;跋涉
    wafer	晶圆;薄饼
    waffle	华夫饼
    wag	摇;摇摆
    wage	工资;薪水;发动;薪资
    wage arrears	拖欠工资;欠薪
    wage earner	工薪阶层;工薪族;挣工资者
    wage increase	加薪;涨工资;工资增长
    wage level	工资水平
    wage war	发动战争;进行战争;开战
    wages	工资;薪水;薪资
    wagon	马车;货车;四轮马车
    wail	哭泣;哀号;嚎啕
    waist	腰;腰部
    waistcoat	背心;马甲
    waistline	腰围
    wait	等待;等;等候;等着
    wait a minute	等一下;等等;等一等
    wait and see	观望;等着瞧
    wait for	等待;等;等候
    waited	等待;等;等着;等候
    waited for	等待;等;等候
    waiter	服务员;侍者
    waiting	等待;等候;等着;等
    waiting list	等候名单;候补名单;轮候
    waiting room	候车室;候诊室;等候室
    waitress	女服务员;服务员;女招待
    waive	放弃;免除;豁免
    waiver	放弃;豁免;弃权
    wake	醒;醒来;唤醒;叫醒
    wake up	醒来;醒;叫醒;觉醒
    wake-up call	警钟;叫醒电话;警示
    wakeful	不眠;失眠
    waken	唤醒;醒来
    Wal-Mart	沃尔玛
    Wales	威尔士
    walk	走;步行;散步;行走;走路
    walk around	走来走去;四处走走;转转
    walk away	走开;离开
    walk into	走进;走入
    walk of life	行业;阶层
    walk out	走出;退席;罢工
    walk out of	走出
    walked	走;走路;步行;散步
    walked away	走开;离开;走了
    walked into	走进;走入
    walked out	走出;走了出去;走出去
    walker	步行者;行人
    walking	走;步行;散步;行走;走路
    walkout	罢工;退席
    walks of life	各界;各行各业
    walkway	走道;人行道;通道
    wall	墙;墙壁;城墙;壁
    Wall Street	华尔街
    Wall Street Journal	华尔街日报
    wallet	钱包;皮夹
    wallow	打滚;沉溺
    wallpaper	壁纸;墙纸
    Walmart	沃尔玛
    walnut	核桃;胡桃
    walrus	海象
    Walter	沃尔特
    waltz	华尔兹;圆舞曲
    wan	苍白
    wand	魔杖;棒
    wander	漫步;徘徊;流浪;闲逛
    wandered	漫步;徘徊;游荡;闲逛
    wanderer	流浪者;漂泊者
    wane	衰落;减弱;衰退
    Wang	王;汪
    Wang Yi	王毅
    want	想;想要;要;希望;需要
    want to	想;想要;要
    wanted	想;想要;要;通缉;希望
    wanton	肆意;恶意;放荡
    war	战争;战;作战;大战
    war and peace	战争与和平
    war correspondent	战地记者
    war crime	战争罪;战争罪行
    war criminal	战犯
    war debt	战争债务
    war effort	战争努力;作战
    war hero	战斗英雄;战争英雄
    war in Afghanistan	阿富汗战争
    war in Iraq	伊拉克战争
    war of aggression	侵略战争
    war of independence	独立战争
    war of liberation	解放战争
    War of Resistance Against Japanese Aggression	抗日战争;抗战
    war on drugs	毒品战争;禁毒战争
    war on terror	反恐战争
    war on terrorism	反恐战争
    war veteran	退伍军人;老兵
    war zone	战区
    war-torn	饱受战争蹂躏;战乱;饱受战乱
    ward	病房;监护;选区
    warden	监狱长;看守
    wardrobe	衣柜;衣橱
    ware	器皿;商品
    warehouse	仓库;货仓
    warehousing	仓储
    wares	商品;货物;器皿
    warfare	战争;作战;战
    warfighting	作战
    warhead	弹头
    warily	小心翼翼;警惕
    warlike	好战;尚武
    warlock	术士;男巫
    warlord	军阀
    warm	温暖;热情;暖;热烈;暖和
    warm heart	热心;热心肠
    warm up	热身;升温;变暖
    warm water	温水
    warm welcome	热烈欢迎;热情欢迎
    warm-hearted	热心;热情
    warming	变暖;升温
    warmly	热烈;热情;温暖;亲切
    warmonger	战争贩子;好战分子
    warmth	温暖;热情;暖意
    warn	警告;提醒;告诫
    warned	警告;告诫;提醒
    warning	警告;预警;警示
    warning sign	警告标志;警示标志;预警信号
    warp	扭曲;弯曲
    warplane	战机;战斗机;军机
    warrant	授权;令;保证;逮捕令;搜查令
    warranty	保修;保证;担保
    warring	交战
    warring parties	交战各方;冲突各方
    Warring States	战国
    warrior	战士;武士;勇士
    Warsaw	华沙
    warship	军舰;战舰
    wart	疣
    wartime	战时;战争时期;战争期间
    wary	警惕;谨慎;小心
    was born	出生;生于;诞生
    wash	洗;清洗;冲洗;洗涤
    wash away	冲走;洗去
    washbasin	洗脸盆;脸盆
    washed	洗;冲洗;清洗
    washing machine	洗衣机
    Washington	华盛顿
    Washington D.C.	华盛顿
    Washington Post	华盛顿邮报
    washroom	洗手间;盥洗室
    wasp	黄蜂;胡蜂
    waste	浪费;废物;废弃物;垃圾;白费
    waste disposal	废物处理;垃圾处理;废物处置
    waste gas	废气
    waste management	废物管理;废弃物管理;垃圾管理
    waste of time	浪费时间
    waste paper	废纸
    waste time	浪费时间
    waste water	废水;污水
    wasted	浪费;白费;荒废
    wasteful	浪费;挥霍
    wasteland	荒地;荒原
    wastewater	废水;污水
    wastewater treatment	污水处理;废水处理
    watch	观看;看;手表;注视;监视;表
    watch out	小心;当心
    watch over	看守;照看;监视
    watch tv	看电视
    watchdog	监督机构;看门狗;监管机构
    watched	看着;观看;注视;看
    watchful	警惕;警觉;注意
    watching	看着;观看;注视;看
    watchmaker	钟表匠
    watchman	看守人;更夫;守夜人
    watchtower	瞭望塔;岗楼
    water	水;浇水;水域
    water and electricity	水电
    water and soil	水土
    water and soil conservation	水土保持
    water bottle	水瓶;水壶
    water buffalo	水牛
    water conservancy	水利
    water conservancy facility	水利设施
    water conservancy project	水利工程
    water conservation	节水;水土保持;节约用水
    water consumption	用水量;耗水量;用水
    water diversion	调水;引水
    water level	水位
    water pipe	水管
    water plant	水厂;水生植物
    water pollution	水污染;水质污染
    water power	水力;水电
    water quality	水质
    water resource	水资源
    water resources	水资源;水利
    water saving	节水
    water shortage	缺水;水资源短缺;水荒
    water source	水源
    water supply	供水;给水
    water table	地下水位
    water tank	水箱;水池
    water transport	水运;水路运输
    water treatment	水处理
    water vapor	水蒸气;水汽
    water-saving	节水
    watercolor	水彩;水彩画
    waterfall	瀑布
    waterfront	滨水;海滨;水边
    watering	浇水;灌溉
    waterlogged	积水;浸水;涝
    watermark	水印
    watermelon	西瓜
    waterproof	防水
    waters	水域;海域
    watershed	流域;分水岭
    waterway	水道;航道;水路
    watery	水汪汪;稀薄;水
    Watson	沃森;华生
    watt	瓦特;瓦
    wave	波;浪潮;波浪;挥手;海浪;挥舞
    waved	挥手;挥;挥舞;招手
    wavelength	波长
    waver	动摇;犹豫;摇摆
    wavy	波浪;波浪形
    wax	蜡
    way	方式;方法;道路;路;办法;途径
    way of life	生活方式
    way of thinking	思维方式;思想方法;想法
    way out	出路;出口
    ways and means	方式方法;途径;方法
    wayward	任性;刚愎
    we	我们;咱们
    weak	弱;薄弱;虚弱;软弱;疲软;微弱
    weak link	薄弱环节
    weak point	弱点;薄弱环节;缺点
    weaken	削弱;减弱;变弱
    weakened	削弱;减弱
    weakening	削弱;减弱;疲软
    weakest link	薄弱环节
    weakly	虚弱;无力;微弱
    weakness	弱点;缺点;软弱;虚弱
    wealth	财富;财产;大量
    wealth gap	贫富差距
    wealth management	财富管理;理财
    wealthy	富有;富裕;有钱
    wean	断奶;戒除
    weapon	武器;兵器
    weapon of mass destruction	大规模杀伤性武器;大规模毁灭性武器
    weaponize	武器化
    weaponry	武器;兵器
    weapons	武器;兵器
    weapons inspection	武器核查
    weapons inspector	武器核查人员;武器核查员
    weapons of mass destruction	大规模杀伤性武器;大规模毁灭性武器
    weapons of war	战争武器
    weapons system	武器系统
    wear	穿;戴;磨损;佩戴
    wear a mask	戴口罩
    wear and tear	磨损;损耗
    wear out	磨损;穿破;疲惫
    wearily	疲倦;疲惫
    weariness	疲倦;厌倦
    wearing	穿着;戴着;佩戴;穿;戴
    weary	疲倦;疲惫;厌倦
    weasel	黄鼠狼;鼬
    weather	天气;气象;气候;经受
    weather bureau	气象局
    weather condition	天气状况;气象条件
    weather forecast	天气预报
    weather station	气象站
    weave	编织;织;交织
    weaver	织工;纺织工
    weaving	编织;纺织;织
    web	网络;网;网页
    web page	网页
    web site	网站
    webcast	网络直播;网播
    webpage	网页
    website	网站;网址
    WeChat	微信
    wed	结婚;娶;嫁
    wedded	结婚
    wedding	婚礼;结婚
    wedding ceremony	婚礼;结婚典礼
    wedding dress	婚纱
    wedding ring	结婚戒指
    wedge	楔子;楔
    wedlock	婚姻
    Wednesday	星期三;周三
    weed	杂草;野草;除草
    weed out	淘汰;清除
    week	周;星期;礼拜
    week-long	为期一周
    weekday	工作日;平日
    weekend	周末
    weekends	周末
    weeklong	为期一周
    weekly	每周;周刊;周报;一周一次
    weeks	周;星期
    weep	哭泣;哭;流泪
    weeping	哭泣;哭;流泪
    Wei	魏;韦;卫
    Wei River	渭河
    Weibo	微博
    Weifang	潍坊
    weigh	重;称;权衡;重量
    weigh up	权衡
    weighed	重;称;权衡
    weighing	重;称重;权衡
    weight	重量;体重;权重;重
    weight loss	减肥;体重减轻;减重
    weighted	加权
    weighted average	加权平均;加权平均数
    weightlifting	举重
    weighty	沉重;重大
    Weihai	威海
    weird	怪异;奇怪;古怪
    welcome	欢迎;迎接
    welcome ceremony	欢迎仪式
    welcome to	欢迎
    welcomed	欢迎;迎接;受到欢迎
    welcoming	欢迎;热情
    weld	焊接;焊
    welder	焊工
    welding	焊接
    welfare	福利;福祉
    welfare benefit	福利;福利待遇;福利金
    welfare state	福利国家
    welfare system	福利制度;福利体系
    well	好;井;很好;嗯
    well aware	深知;清楚;意识到
    well developed	发达;完善
    well done	做得好;干得好
    well established	完善;确立;成熟
    well known	著名;众所周知;知名;闻名
    well-being	福祉;幸福;福利;健康
    well-being of the people	人民福祉;人民幸福
    well-deserved	当之无愧;应得
    well-dressed	衣着讲究;穿着考究
    well-educated	受过良好教育
    well-equipped	装备精良;设备齐全
    well-established	完善;成熟;历史悠久
    well-informed	消息灵通;见多识广
    well-intentioned	善意;好意
    well-known	著名;众所周知;知名;有名
    well-off	富裕;小康;富有
    well-off society	小康社会
    well-organized	组织良好;井井有条
    well-paid	高薪;报酬优厚
    well-to-do	富裕;小康;富有
    well-trained	训练有素
    Wellington	惠灵顿
    Welsh	威尔士;威尔士语;威尔士人
    Wen Jiabao	温家宝
    Wenchang	文昌
    Wenchuan	汶川
    Wenchuan earthquake	汶川地震
    went	去;走;前往;去了
    went ahead	继续;前进
    went away	走开;离开;走了
    went back	回去;回到;返回
    went by	过去;经过
    went down	下降;下去;走下
    went home	回家
    went into	走进;进入
    went off	爆炸;离开
    went on	继续;接着;进行;发生
    went out	出去;熄灭;外出;走出
    went out of	走出
    went to bed	上床睡觉;睡觉;上床
    went to school	上学
    went to sleep	睡着;入睡
    went to the hospital	去医院
    went up	上升;上涨;走上
    went wrong	出错;出了问题
    Wenzhou	温州
    wept	哭泣;哭;流泪
    werewolf	狼人
    west	西;西方;西部
    West Africa	西非
    West African	西非
    West Asia	西亚
    West Bank	约旦河西岸;西岸
    West Germany	西德;联邦德国
    West Lake	西湖
    west side	西侧;西边
    West Virginia	西弗吉尼亚
    westerly	西风;向西
    western	西方;西部;西
    western area	西部地区
    western China	中国西部;西部地区
    Western civilization	西方文明
    Western countries	西方国家;西方各国
    western culture	西方文化
    western development	西部大开发;西部开发
    Western Europe	西欧
    Western European	西欧
    western food	西餐
    Western Han	西汉
    Western Hemisphere	西半球
    western media	西方媒体
    western medicine	西医;西药
    Western Pacific	西太平洋
    western power	西方列强;西方大国
    Western powers	西方列强;西方大国
    western region	西部地区;西域
    western society	西方社会
    Western world	西方世界
    western-style	西式
    Westerner	西方人;西洋人
    westernization	西化
    Westminster	威斯敏斯特;英国议会
    westward	向西;西行
    wet	湿;潮湿;弄湿
    wetland	湿地
    WFP	粮食署;世界粮食计划署
    whale	鲸鱼;鲸;捕鲸
    whaling	捕鲸
    wharf	码头
    what	什么;多么
    what about	怎么样;呢
    what happened	发生了什么;怎么回事;发生的事
    what if	如果;怎么办;万一
    what is more	而且;此外;更重要的是
    what kind of	什么样;什么;哪种
    what's more	而且;此外;更重要的是
    what's wrong	怎么了;怎么回事
    whatever	无论什么;任何;不管
    whatsoever	任何;丝毫
    wheat	小麦;麦子
    wheat field	麦田
    wheel	轮;车轮;轮子;方向盘
    wheelbarrow	手推车;独轮车
    wheelchair	轮椅
    wheeze	喘息;气喘
    when	什么时候;何时;时候;时
    whence	从何处;哪里
    whenever	每当;无论何时;随时
    where	哪里;哪儿;何处;地方
    where to go	去哪儿;去哪里;何去何从
    whereabouts	下落;行踪;去向
    whereas	而;然而;鉴于
    whereby	据此;凭借;由此
    wherein	其中;在其中
    whereupon	于是;随即
    wherever	无论何处;无论哪里;哪里
    whet	激起;磨
    whether	是否;无论;不管
    whether or not	是否;无论
    whichever	无论哪个;任何一个
    whiff	一股;一点气味
    while	而;同时;虽然;当;尽管
    whim	心血来潮;一时兴起;兴致
    whimper	呜咽;啜泣
    whimsical	异想天开;古怪
    whine	哀鸣;抱怨;牢骚
    whip	鞭子;鞭打;抽打
    whirl	旋转;回旋
    whirlpool	漩涡;旋涡
    whirlwind	旋风
    whisk	搅打;掸
    whisker	胡须;络腮胡
    whiskey	威士忌
    whisky	威士忌
    whisper	低语;耳语;低声;悄声;小声
    whispered	低声说;低声;小声;耳语;低语
    whistle	口哨;哨子;吹口哨;汽笛
    whistle-blower	举报人;告密者;吹哨人
    whistleblower	举报人;告密者;吹哨人
    white	白色;白;白人
    white collar	白领
    white collar worker	白领
    White House	白宫
    white paper	白皮书
    white people	白人
    white rice	白米饭;白米
    white snow	白雪
    white wine	白葡萄酒
    white-collar	白领
    white-collar worker	白领
    whiteboard	白板
    whiten	变白;美白
    whitewash	粉饰;洗白;刷白
    whitish	发白;带白色
    WHO	世卫组织;世界卫生组织
    who	谁;何人
    whoever	谁;无论谁;任何人
    whole	整个;全;全部;完整;整体
    whole body	全身
    whole country	全国;举国
    whole day	整天;一天
    whole family	全家;一家人
    whole life	一生;一辈子;终身
    whole nation	全国;全民;举国;整个民族
    whole night	整夜;一夜;彻夜
    whole party	全党
    whole process	全过程;整个过程;全程
    whole society	全社会;整个社会
    whole village	全村;整个村子
    whole world	全世界;整个世界;全球
    whole-hearted	全心全意;衷心
    wholehearted	全心全意;衷心
    wholeheartedly	全心全意;衷心;一心一意
    wholesale	批发
    wholesale market	批发市场
    wholesale price	批发价;批发价格
    wholesaler	批发商
    wholesome	健康;有益
    wholly	完全;全部
    wholly foreign-owned enterprise	外商独资企业;外资企业
    wholly-owned	全资;独资
    wholly-owned subsidiary	全资子公司;全资附属公司
    whore	妓女;婊子
    whose	谁;其
    why	为什么;为何
    why not	为什么不;何不
    wick	灯芯;烛芯
    wicked	邪恶;恶毒;坏
    wickedness	邪恶;罪恶;恶
    wicker	柳条
    wicket	小门;三柱门
    wide	宽;广泛;宽阔;广阔
    wide application	广泛应用
    wide area	广大地区;广泛领域
    wide attention	广泛关注
    wide awake	清醒;睡不着
    wide gap	巨大差距;差距大
    wide open	敞开;大开
    wide range	广泛;大范围;各种各样
    wide spectrum	广泛;各种
    wide variety	各种各样;多种多样;种类繁多
    wide-ranging	广泛;全面
    widely	广泛;普遍;大大
    widely known	广为人知;众所周知
    widely used	广泛使用;广泛应用;广泛用于
    widen	扩大;拓宽;加宽;加大
    widened	扩大;拓宽;加宽
    widening	扩大;拓宽;加宽
    widening gap	差距扩大;日益扩大的差距
    widespread	广泛;普遍;普及
    widow	寡妇;遗孀
    widowed	丧偶;寡居;守寡
    widower	鳏夫
    width	宽度;宽
    wield	挥舞;行使;运用
    wife	妻子;太太;老婆;夫人
    wig	假发
    WikiLeaks	维基解密
    Wikipedia	维基百科
    wild	野生;狂野;荒野;野;疯狂
    wild animal	野生动物;野兽
    wild beast	野兽
    wild boar	野猪
    wild geese	大雁;雁
    wild goose	大雁;雁
    wild plant	野生植物
    wildcat	野猫
    wilderness	荒野;荒原;旷野
    wildfire	野火;山火
    wildlife	野生动物;野生动植物
    wildlife conservation	野生动物保护
    wildly	疯狂;狂热;狂野
    wilful	故意;任性
    will	意志;将;遗嘱;意愿;会
    will of the people	人民意志;民意;人民的意志
    will power	意志力;毅力
    willful	故意;任性;蓄意
    William	威廉
    Williams	威廉姆斯
    willing	愿意;乐意;自愿;肯
    willingly	愿意;自愿;乐意;情愿
    willingness	意愿;愿意;自愿
    willow	柳树;柳;杨柳
    willpower	意志力;毅力
    Wilson	威尔逊
    wilt	枯萎;凋谢
    wily	狡猾;诡计多端
    Wimbledon	温网;温布尔登
    win	赢得;赢;获胜;胜利;获得
    win back	赢回;夺回
    win over	争取;赢得;说服
    win the championship	夺冠;获得冠军
    win the election	赢得选举;胜选;当选
    win the gold medal	夺得金牌;获得金牌
    win the support	赢得支持;获得支持
    win the war	打赢战争;赢得战争
    win-win	双赢;共赢
    win-win cooperation	合作共赢;互利共赢
    win-win situation	双赢局面;双赢
    wince	畏缩;退缩
    wind	风;风力;缠绕;蜿蜒
    wind and rain	风雨
    wind direction	风向
    wind energy	风能
    wind farm	风电场;风力发电场
    wind power	风电;风力发电;风能
    wind speed	风速
    wind turbine	风力涡轮机;风力发电机
    wind up	结束;清盘
    windbreak	防风林
    windfall	意外之财;横财
    winding	弯曲;蜿蜒;曲折;绕组
    windmill	风车
    window	窗户;窗口;窗;窗子
    window of opportunity	机会之窗;机遇期
    windowsill	窗台
    windshield	挡风玻璃
    windy	刮风;多风;有风
    wine	葡萄酒;酒;红酒
    winery	酒庄;酿酒厂
    wing	翅膀;翼;机翼;侧翼
    winged	有翼;有翅膀
    wink	眨眼;使眼色
    winner	获胜者;赢家;得主;冠军;获奖者
    winning	获胜;赢得;胜利;夺冠
    winnings	奖金;赢得的钱
    Winnipeg	温尼伯
    winter	冬天;冬季;冬
    Winter Olympic Games	冬季奥运会;冬奥会
    Winter Olympics	冬季奥运会;冬奥会
    winter solstice	冬至
    winter vacation	寒假
    winter wheat	冬小麦
    wintry	寒冷;冬天
    wipe	擦;抹;擦拭;拭
    wipe out	消灭;彻底消灭;扫除
    wiped	擦;抹;擦拭;擦了擦
    WIPO	知识产权组织;世界知识产权组织
    wire	电线;金属丝;电汇;线;铁丝
    wired	有线;连线
    wireless	无线;无线电
    wireless network	无线网络
    wiring	布线;接线;线路
    wiry	瘦而结实;精瘦
    Wisconsin	威斯康星
    wisdom	智慧;明智;才智
    wise	明智;聪明;智慧;英明
    wisely	明智;聪明
    wish	希望;愿望;祝愿;祝;但愿;想
    wish you	祝你;祝您;祝你们
    wished	希望;祝愿;但愿;想
    wishful thinking	一厢情愿;痴心妄想
    wistful	惆怅;渴望;怅惘
    wistfully	惆怅;怅惘;若有所思
    wit	机智;智慧;风趣;才智
    witch	女巫;巫婆
    witchcraft	巫术;魔法
    with a smile	微笑着;笑着
    with Chinese characteristics	中国特色
    with difficulty	艰难;费力;好不容易
    with ease	轻松;轻易;容易
    with regard to	关于;至于;对于;在方面
    with respect to	关于;就;对于;至于
    with the aid of	借助;帮助下
    with the aim of	旨在;目的
    with the approval of	批准;经
    with the consent of	同意;经
    with the exception of	除了;除外
    with the help of	帮助下;借助;在帮助下
    with the purpose of	旨在;为了
    withdraw	撤回;撤出;退出;撤退;取款;收回
    withdraw troops	撤军;撤兵
    withdrawal	撤回;撤出;撤军;退出;取款
    withdrawal of troops	撤军;撤兵
    withdrawing	撤回;撤出;退出
    withdrawn	撤回;撤出;退出;孤僻
    withdrew	撤回;撤出;退出;撤退
    wither	枯萎;凋谢;衰落
    withered	枯萎;干枯;凋谢
    withheld	扣留;隐瞒;拒绝
    withhold	扣留;隐瞒;拒绝给予;代扣
    within	之内;以内;内部;内;在内
    within reach	触手可及;伸手可及
    within the framework of	框架内;框架下;范围内
    within the limits of	范围内
    within the scope of	范围内
    without	没有;无;不;未经
    without a doubt	毫无疑问;无疑
    without a word	一言不发;一声不吭;一句话也没说
    without authorization	擅自;未经授权;未经许可
    without delay	立即;毫不拖延;刻不容缓
    without doubt	毫无疑问;无疑
    without exception	无一例外;毫无例外
    without fail	务必;必定
    without hesitation	毫不犹豫
    without interruption	不间断;连续
    without limit	无限;没有限制
    without permission	擅自;未经许可;未经允许;未经批准
    without precedent	史无前例;空前
    without warning	没有预警;突然
    withstand	抵御;承受;经受住;经受
    withstood	经受住;承受;抵御
    witness	证人;目击者;见证;目睹;目击
    witness the signing	见证签署;出席签字仪式
    witnessed	目睹;见证;目击
    witty	机智;诙谐;风趣
    wives	妻子;太太
    wizard	巫师;向导;奇才
    wizened	干瘪;枯萎
    WMD	大规模杀伤性武器;大规模毁灭性武器
    wobble	摇晃;摇摆
    woe	悲哀;灾难;痛苦
    woke	醒;醒来;醒了;惊醒
    woke up	醒来;醒;醒了
    wolf	狼
    wolves	狼;狼群
    woman	女人;妇女;女性;女子
    womanhood	女性;女人
    womanly	女性
    womb	子宫
    women	妇女;女性;女人;女子
    women and children	妇女和儿童;妇女儿童;妇孺
    women workers	女工;女职工
    women's federation	妇联;妇女联合会
    women's liberation	妇女解放
    women's movement	妇女运动;女权运动
    women's organization	妇女组织
    women's rights	妇女权利;女权;妇女权益
    won	赢得;赢;获得;获胜;韩元
    won the championship	夺冠;夺得冠军
    won the election	赢得选举;当选;胜选
    won the gold medal	夺得金牌;获得金牌
    wonder	想知道;奇迹;不知道;惊奇;纳闷
    wondered	想知道;纳闷;不知道;心想
    wonderful	精彩;美妙;奇妙;极好;美好
    wonderfully	精彩;极好;奇妙
    wonderland	仙境;奇境
    woo	追求;争取;拉拢
    wood	木头;木材;木;树林
    woodcut	木刻;木版画
    woodcutter	樵夫;伐木工
    wooded	树木繁茂;林木
    wooden	木制;木头;木
    wooden box	木箱;木盒
    wooden house	木屋;木房
    woodland	林地;森林;树林
    woodpecker	啄木鸟
    woods	树林;森林;林子
    woodwork	木工;木制品
    wool	羊毛;毛线
    woollen	羊毛;毛纺
    woollen cloth	毛料;呢子
    word	词;单词;字;话;话语;消息
    word for word	逐字;一字不差
    word of mouth	口碑;口耳相传
    word processing	文字处理
    word processor	文字处理机
    wording	措辞;用词;文字
    wordless	无言;默默
    words	话;词语;言语;文字;单词
    wore	穿;戴;穿着;戴着
    work	工作;作品;劳动;运作;起作用;上班
    work as	担任;做;当
    work at home	在家工作;在家办公
    work closely	密切合作
    work conference	工作会议
    work ethic	职业道德;工作态度;职业操守
    work experience	工作经验;工作经历
    work for	为;工作;效力
    work force	劳动力;劳动大军
    work from home	在家工作;居家办公;远程办公
    work hard	努力工作;努力;辛勤工作
    work in progress	在建工程;进行中
    work injury	工伤
    work injury insurance	工伤保险
    work of art	艺术品;艺术作品
    work on	从事;致力于;研究
    work out	制定;解决;锻炼;制订;算出
    work overtime	加班
    work permit	工作许可;工作许可证
    work plan	工作计划;工作方案
    work report	工作报告
    work safety	安全生产;工作安全
    work style	工作作风;作风
    work team	工作队;工作组
    work together	共同努力;合作;携手;一起工作
    work unit	单位;工作单位
    work-study	勤工俭学;半工半读
    workable	可行;切实可行
    workbench	工作台
    workbook	练习册;工作簿
    worked	工作;劳动;起作用;干活
    worked hard	努力工作;努力;辛勤工作
    worked out	制定;解决;算出
    worker	工人;职工;工作者;劳动者;员工
    workers	工人;职工;劳动者;员工
    workers and peasants	工农;工人和农民
    workers' party	工人党
    workers' union	工会
    workflow	工作流程;工作流
    workforce	劳动力;员工队伍;劳动人口
    working	工作;运行;在职
    working age	劳动年龄;工作年龄
    working capital	流动资金;营运资金;周转资金
    working class	工人阶级;劳动阶级
    working committee	工作委员会
    working condition	工作条件;劳动条件
    working conditions	工作条件;劳动条件
    working conference	工作会议
    working day	工作日
    working environment	工作环境
    working group	工作组;工作小组
    working hour	工作时间;工时
    working hours	工作时间;工时
    working language	工作语言
    working life	工作生活;职业生涯
    working mechanism	工作机制
    working meeting	工作会议
    working people	劳动人民;劳动者
    working plan	工作计划
    working style	工作作风;工作方式
    working visit	工作访问
    working woman	职业妇女;劳动妇女
    workload	工作量;负荷
    workman	工人;工匠
    workmanship	做工;工艺;手艺
    workmate	同事;工友
    workout	锻炼;健身
    workplace	工作场所;职场;工作单位
    works	作品;工程;著作
    workshop	车间;讲习班;研讨会;作坊;工作坊
    workspace	工作区;工作空间
    workstation	工作站
    world	世界;全球;天下;世间
    world affairs	世界事务;国际事务
    World Bank	世界银行;世行
    world champion	世界冠军
    world champions	世界冠军
    world championship	世界锦标赛;世锦赛
    world civilization	世界文明
    world class	世界一流;世界级
    world community	国际社会;世界社会
    world conference	世界大会;世界会议
    world congress	世界大会
    world cultural heritage	世界文化遗产
    world culture	世界文化
    World Cup	世界杯
    World Economic Forum	世界经济论坛
    world economy	世界经济
    World Expo	世博会;世界博览会
    world famous	世界著名;世界闻名;举世闻名
    World Food Programme	世界粮食计划署;粮食署;粮食计划署
    World Health Organization	世界卫生组织;世卫组织;世卫
    world heritage	世界遗产
    world heritage site	世界遗产;世界遗产地
    world history	世界历史;世界史
    World Intellectual Property Organization	世界知识产权组织
    world leader	世界领导人;世界领袖;各国领导人
    world market	世界市场;国际市场
    World Meteorological Organization	世界气象组织
    world music	世界音乐
    world opinion	世界舆论;国际舆论
    world order	世界秩序
    world outlook	世界观
    world pattern	世界格局
    world peace	世界和平
    world peace and development	世界和平与发展
    world politics	世界政治;国际政治
    world population	世界人口
    world power	世界强国;世界大国
    world record	世界纪录
    world situation	世界形势;世界局势;国际形势
    world tour	世界巡演;环球旅行
    world trade	世界贸易
    World Trade Center	世贸中心;世界贸易中心
    World Trade Organization	世界贸易组织;世贸组织;世贸
    world trend	世界潮流;世界趋势
    world view	世界观
    world war	世界大战
    World War I	第一次世界大战;一战
    World War II	第二次世界大战;二战
    World Wide Web	万维网
    world's	世界;全球
    world's first	世界首;世界上第一;全球首
    world's largest	世界最大;世界上最大;全球最大
    world's population	世界人口
    world's second largest economy	世界第二大经济体
    world's tallest	世界最高
    world-class	世界级;世界一流
    world-famous	世界闻名;世界著名;闻名于世;举世闻名
    world-renowned	世界知名;世界著名;举世闻名
    worldly	世俗;尘世;世间
    worlds apart	天壤之别;相去甚远
    worldview	世界观
    worldwide	全世界;全球;世界各地;世界范围
    worldwide attention	举世瞩目;全球关注
    worm	虫;蠕虫;虫子
    worn	穿;戴;磨损;破旧
    worn out	疲惫;磨破;破旧;疲惫不堪
    worried	担心;担忧;忧虑;着急
    worrisome	令人担忧;令人忧虑
    worry	担心;担忧;忧虑;烦恼;发愁
    worry about	担心;担忧;发愁
    worrying	令人担忧;担心;令人忧虑
    worse	更糟;更坏;更差;恶化
    worse still	更糟糕的是;更糟的是;更有甚者
    worsen	恶化;加重;加剧
    worsened	恶化;加剧
    worsening	恶化;日益恶化;加剧
    worship	崇拜;敬拜;礼拜;膜拜
    worshipper	崇拜者;信徒;礼拜者
    worst	最坏;最糟糕;最差;最严重;最糟
    worst-case scenario	最坏情况;最坏的情况;最糟糕的情况
    worth	价值;值得;值;相当于
    worth mentioning	值得一提
    worthless	毫无价值;不值钱;无用
    worthwhile	值得;有价值
    worthy	值得;有价值;配得上
    would	将;会;愿意
    would like	想;想要;愿意;希望
    would like to	想;愿意;希望
    would rather	宁愿;宁可
    wound	伤口;伤;受伤;创伤
    wound up	结束;上发条
    wounded	受伤;伤者;伤员;负伤
    wounds	伤口;创伤;伤
    wove	编织;织
    woven	编织;织
    wow	哇
    wrangle	争吵;争论
    wrap	包;包裹;裹;缠
    wrap up	结束;包裹;完成
    wrapped	包;裹;包裹;裹着
    wrath	愤怒;怒火;震怒
    wreak havoc	造成破坏;肆虐;浩劫
    wreath	花圈;花环
    wreck	残骸;失事;毁坏;破坏
    wreckage	残骸;废墟
    wrench	扳手;扭;拧
    wrest	夺取;攫取
    wrestle	摔跤;搏斗;角力
    wrestler	摔跤手;摔跤运动员
    wrestling	摔跤;角力
    wretch	可怜的人;可怜虫;坏蛋
    wretched	可怜;悲惨;不幸
    wriggle	扭动;蠕动
    wring	拧;绞
    wrinkle	皱纹;起皱
    wrinkled	布满皱纹;起皱;皱巴巴
    wrist	手腕;腕;腕部
    writ	令状;令;传票
    write	写;编写;书写;写作;撰写
    write down	写下;记下
    write off	注销;勾销;核销
    writer	作家;作者;写手
    writing	写作;书写;写;文字;著作
    writing brush	毛笔
    writings	著作;作品;文集
    written	书面;写;编写;撰写;笔试
    written agreement	书面协议
    written consent	书面同意
    written examination	笔试
    written language	书面语;文字
    written notice	书面通知
    written notification	书面通知
    written request	书面请求;书面申请
    written statement	书面声明;书面陈述
    written test	笔试
    wrong	错;错误;不对;委屈
    wrong side	错误的一边;反面
    wrong way	错误方式;方向错误
    wrongdoer	违法者;作恶者;坏人
    wrongdoing	不法行为;违法行为;过错;坏事
    wrongful	不法;错误;不当
    wrongful death	非正常死亡;过失致死
    wrongly	错误;错;误
    wrote	写;写道;写下;写信;撰写
    wrote down	写下;记下
    wrought	锻造;造成
    WTO	世贸组织;世贸;世界贸易组织
    WTO accession	入世;加入世贸组织
    Wu	吴;武;伍
    Wu Bangguo	吴邦国
    Wu Yi	吴仪
    Wuhan	武汉
    Wuhan University	武汉大学
    Wuhu	芜湖
    Wuxi	无锡
    Wuyi Mountain	武夷山
    WWII	二战;第二次世界大战
    Wyoming	怀俄明
    """#
}
