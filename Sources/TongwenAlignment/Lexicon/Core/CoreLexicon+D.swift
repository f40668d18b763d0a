extension CoreLexicon {
  /// Headwords that begin with D.
  static let wordsD: StaticString = #"""
    dab	轻拍;涂
    dad	爸爸;爸;父亲;老爸
    daddy	爸爸;爹;爹爹
    daffodil	水仙花;水仙
    dagger	匕首;短剑
    Dai	傣族;戴
    daily	每日;日常;每天;日报
    daily life	日常生活
    daily necessities	日用品;生活必需品
    daily newspaper	日报
    Daimler	戴姆勒
    daintily	优雅地;精致
    dainty	精致;娇美;美味
    dairy	乳制品;奶制品;乳业;奶牛场
    dairy product	乳制品;奶制品
    daisy	雏菊
    Dakar	达喀尔
    Dalai Lama	达赖喇嘛;达赖
    Dali	大理
    Dalian	大连
    Dallas	达拉斯
    dam	大坝;水坝;坝
    damage	损害;破坏;损失;损坏;伤害
    damaged	损坏;受损;破坏
    damages	损害赔偿;赔偿金;赔偿
    damaging	破坏性;有害;损害
    Damascus	大马士革
    damask	锦缎
    dame	夫人;女士
    damn	该死;见鬼;混蛋
    damned	该死;见鬼
    damp	潮湿;湿
    dampen	抑制;挫伤;减弱
    damping	阻尼
    dance	舞蹈;跳舞;舞;舞会
    dance party	舞会
    danced	跳舞;跳
    dancer	舞者;舞蹈家;舞蹈演员
    dancing	跳舞;舞蹈
    dandelion	蒲公英
    Dandong	丹东
    dandy	花花公子
    Dane	丹麦人
    danger	危险;危机
    dangerous	危险
    dangerous goods	危险品;危险货物
    dangerously	危险地;危险
    dangle	悬挂;摇晃
    dangling	悬挂;晃荡
    Daniel	丹尼尔
    Danish	丹麦;丹麦人
    Dante	但丁
    Danube	多瑙河
    Daqing	大庆
    Dar es Salaam	达累斯萨拉姆
    dare	敢;敢于;胆敢
    dared	敢;敢于;竟敢
    Darfur	达尔富尔
    daring	大胆;胆大;勇敢
    dark	黑暗;暗;深色;黑;昏暗
    dark clouds	乌云
    dark energy	暗能量
    dark matter	暗物质
    darken	变暗;变黑
    darkened	变暗;昏暗
    darkness	黑暗;昏暗;黑夜
    darling	亲爱的;宝贝;心爱
    darned	该死
    dart	飞镖;猛冲
    darted	冲;猛冲;窜
    Darwin	达尔文
    dash	冲;猛冲;短跑;破折号
    dashboard	仪表板;仪表盘
    dashed	冲;猛冲;撞
    data	数据;资料
    data analysis	数据分析
    data breach	数据泄露
    data center	数据中心
    data collection	数据收集;数据采集
    data exchange	数据交换
    data flow	数据流;数据流动
    data mining	数据挖掘
    data privacy	数据隐私
    data processing	数据处理
    data protection	数据保护
    data science	数据科学
    data security	数据安全
    data set	数据集
    data sharing	数据共享
    data source	数据源;数据来源
    data storage	数据存储
    data structure	数据结构
    data transmission	数据传输
    data type	数据类型
    database	数据库
    dataset	数据集
    date	日期;约会;日;枣
    date back	追溯;始于
    date from	始于;追溯到
    date of birth	出生日期
    dated	日期;过时;注明日期
    Datong	大同
    daughter	女儿;闺女
    daughter-in-law	儿媳;媳妇;儿媳妇
    daughters	女儿;女儿们
    daunting	艰巨;令人生畏
    dauntless	无畏;大无畏
    David	大卫;戴维
    Davis	戴维斯
    Davos	达沃斯
    dawn	黎明;拂晓;曙光;天亮;破晓
    day	天;日;白天;日子;一天
    day after day	日复一日;一天又一天
    day after tomorrow	后天
    day and night	日夜;昼夜;日日夜夜
    day before yesterday	前天
    day by day	一天天;日益;逐日
    day care	日托
    Daya Bay	大亚湾
    daybreak	黎明;拂晓;天亮
    daydream	白日梦
    daydreaming	白日梦;做白日梦
    daylight	日光;白天;白昼
    days	天;日子;日
    daytime	白天;日间
    daze	茫然;恍惚
    dazed	茫然;发呆;恍惚
    dazzle	眩目;使眼花
    dazzling	耀眼;眩目;灿烂;令人眼花缭乱
    de facto	事实上;实际上
    deacon	执事
    deactivate	停用;禁用
    dead	死;死亡;死去;死者;已故
    dead body	尸体
    dead end	死胡同;绝路
    Dead Sea	死海
    deadline	截止日期;最后期限;期限;截止时间
    deadlock	僵局;死锁
    deadlocked	僵持;陷入僵局
    deadly	致命;致死
    deaf	聋;失聪;聋人
    deal	交易;处理;协议;应对;打交道
    deal a blow	打击
    deal with	处理;应对;应付;对付;涉及
    dealer	经销商;交易商;商人
    dealership	经销商;经销店
    dealing	处理;交易
    dealings	交易;交往;往来
    dealt	处理;应对;打交道
    dean	院长;系主任;教务长
    dear	亲爱的;亲爱;昂贵
    dearest	最亲爱的;亲爱的
    dearly	深深地;非常
    dearth	缺乏;不足
    death	死亡;死;逝世;去世
    death penalty	死刑
    death rate	死亡率
    death sentence	死刑;死刑判决
    death toll	死亡人数;死亡总数;遇难人数
    deathbed	临终
    deaths	死亡;死亡人数;死亡病例
    debase	贬低;降低
    debatable	有争议;可争辩
    debate	辩论;争论;讨论
    debilitate	削弱;使衰弱
    debit	借方;借记
    debit card	借记卡
    debris	碎片;残骸;瓦砾;废墟
    debt	债务;债;负债;欠债
    debt burden	债务负担
    debt ceiling	债务上限
    debt crisis	债务危机
    debt forgiveness	债务减免;免除债务
    debt relief	债务减免;减免债务
    debt repayment	偿还债务;偿债
    debt restructuring	债务重组
    debt service	偿债;还本付息
    debt sustainability	债务可持续性
    debt trap	债务陷阱
    debt-to-GDP ratio	债务占比;债务率
    debtor	债务人;债务国
    debug	调试
    debut	首次亮相;首秀;处女作;首演
    decade	十年;年代
    decadence	颓废;堕落
    decadent	颓废;腐朽
    decades	几十年;数十年;十年
    decay	腐烂;衰变;衰退;腐朽;衰减
    decayed	腐烂;腐朽
    deceased	已故;死者;去世
    deceit	欺骗;欺诈
    deceitful	骗人;欺诈
    deceive	欺骗;骗;蒙骗
    deceived	欺骗;受骗;骗
    deceiver	骗子
    December	十二月;12月
    decency	体面;正派
    decent	体面;像样;得体;正派
    decent work	体面工作;体面劳动
    decentralization	权力下放;分权;去中心化
    decentralize	下放;分散
    decentralized	分散;去中心化;下放
    deception	欺骗;骗局
    deceptive	欺骗性;骗人
    decibel	分贝
    decide	决定;决心;判定
    decided	决定;下定决心
    decidedly	明显;肯定地
    deciding	决定;决定性
    decimal	十进制;小数
    decipher	破译;解读
    decision	决定;决策;裁决;判决
    decision maker	决策者
    decision making	决策
    decision-maker	决策者
    decision-makers	决策者
    decision-making	决策
    decision-making process	决策过程
    decisive	决定性;果断;坚决
    decisive victory	决定性胜利;决胜
    decisively	果断;决定性;坚决
    deck	甲板;层
    deck chair	躺椅
    declaration	宣言;声明;宣布;申报
    Declaration of Independence	独立宣言
    declare	宣布;声明;宣告;申报
    declare war	宣战
    declared	宣布;宣称;宣告
    declared war	宣战
    decline	下降;下跌;减少;衰退;拒绝;谢绝
    declined	下降;下跌;减少;拒绝
    declining	下降;衰退;衰落
    decode	解码;破译
    decoder	解码器
    decolonization	非殖民化
    decommission	退役
    decompose	分解;腐烂
    decomposition	分解;腐烂
    deconstruct	解构
    decorate	装饰;装修;点缀;布置
    decorated	装饰;布置
    decoration	装饰;装修;勋章
    decorative	装饰;装饰性
    decorum	礼仪;体统
    decouple	脱钩
    decoupling	脱钩;解耦
    decrease	减少;下降;降低
    decreased	减少;下降;降低
    decreasing	减少;递减;下降
    decree	法令;命令;政令;下令
    decrepit	破旧;衰老
    dedicate	奉献;致力;献给
    dedicated	专用;专门;敬业;致力于;献给
    dedication	奉献;敬业;献身
    deduce	推断;推论;演绎
    deduct	扣除;减去
    deduction	扣除;推论;演绎;减免
    deed	行为;事迹;契据;行动
    deem	认为;视为
    deemed	认为;视为;被认为
    deep	深;深刻;深入;深厚;深度;低沉
    deep learning	深度学习
    deep reform	深刻改革
    deep sea	深海
    deep water	深水
    deep-rooted	根深蒂固;深层
    deep-seated	深层;深层次;根深蒂固
    deepen	深化;加深
    deepen reform	深化改革
    deepened	深化;加深
    deepening	深化;加深
    deepening cooperation	深化合作
    deeper	更深;更深入;深
    deeply	深深;深刻;深入;非常
    deer	鹿
    deface	损毁;涂污
    defamation	诽谤;名誉损害
    default	默认;违约;缺省;拖欠
    defeat	击败;打败;失败;战胜
    defeated	击败;打败;战败
    defect	缺陷;缺点;瑕疵;叛逃
    defection	叛逃;背叛
    defective	有缺陷;缺陷;次品
    defence	国防;防御;辩护;防务;防守
    defence minister	国防部长;防长
    defend	捍卫;保卫;辩护;防御;维护
    defendant	被告;被告人
    defended	捍卫;辩护;保卫
    defender	捍卫者;维护者;后卫
    defense	国防;防御;辩护;防务;防守
    defense attorney	辩护律师
    defense budget	国防预算
    defense cooperation	防务合作
    defense department	国防部
    defense industry	国防工业
    defense lawyer	辩护律师
    defense minister	国防部长;防长
    defense ministry	国防部
    defense policy	国防政策;防务政策
    defense secretary	国防部长
    defense spending	国防开支;防务开支
    defense system	防御系统
    defenseless	毫无防备;无防御
    defensive	防御;防守;防御性
    defer	推迟;延期;延缓
    deference	尊重;敬意
    defiance	违抗;蔑视;反抗
    defiant	挑衅;反抗;目中无人
    defiantly	挑衅地;挑战似地
    deficiency	不足;缺乏;缺陷;缺点
    deficient	不足;缺乏
    deficit	赤字;逆差;亏损
    deficit reduction	削减赤字
    define	定义;界定;确定;规定
    defined	定义;规定;界定
    defining	定义;决定性
    definite	明确;确定;肯定
    definitely	肯定;绝对;一定;明确
    definition	定义;界定;释义
    definitive	最终;权威;确定
    deflation	通货紧缩;通缩
    deflect	偏转;转移
    deforestation	砍伐森林;森林砍伐;毁林
    deform	变形
    deformation	变形;形变
    deformed	畸形;变形
    deformity	畸形
    defraud	欺诈;诈骗
    deft	灵巧;娴熟
    deftly	熟练地;灵巧地
    defunct	已停业;已解散
    defuse	缓和;化解
    defy	违抗;蔑视;不服从
    degenerate	退化;堕落
    degeneration	退化;变性
    degradation	退化;降解;恶化
    degrade	降解;退化;降级
    degrading	有辱人格;降解
    degree	程度;学位;度;等级
    degree Celsius	摄氏度
    dehydration	脱水
    deity	神;神灵
    dejected	沮丧;垂头丧气
    dejection	沮丧
    Delaware	特拉华
    delay	延迟;推迟;拖延;耽搁;延误
    delayed	延迟;推迟;延误;耽误
    delegate	代表;委派;授权;委托
    delegates	代表
    delegation	代表团;授权;委派
    delete	删除;删去
    deleterious	有害
    deletion	删除
    Delhi	德里
    deliberate	故意;蓄意;审议;深思熟虑
    deliberately	故意;有意;蓄意
    deliberation	审议;商议;深思熟虑
    deliberations	审议;讨论
    delicacy	美味;佳肴;精致;娇嫩
    delicate	微妙;精致;脆弱;娇嫩;细腻
    delicately	精致;微妙;小心翼翼
    delicious	美味;可口;好吃
    delight	高兴;快乐;喜悦;乐趣
    delighted	高兴;欣喜;很高兴
    delightful	愉快;令人愉快;可爱
    delinquency	犯罪;不良行为;拖欠
    delinquent	拖欠;少年犯
    delirious	神志不清;狂喜
    delirium	谵妄;精神错乱
    deliver	交付;发表;提供;递送;送;传递;运送
    deliver a speech	发表讲话;发表演讲;致辞
    deliverance	解救;拯救
    delivered	发表;交付;递送;送
    delivery	交付;交货;配送;分娩;快递
    Dell	戴尔
    delta	三角洲
    delude	欺骗;哄骗
    deluge	洪水;暴雨
    delusion	妄想;错觉
    delve	钻研;深入研究
    demagogue	煽动者
    demand	需求;要求;需要
    demand management	需求管理
    demand side	需求侧;需求方
    demanded	要求;问道
    demanding	苛刻;要求高;要求
    demarcation	划界;分界
    demeanor	举止;风度
    demented	疯狂;痴呆
    dementia	痴呆;痴呆症
    demise	灭亡;终结;去世
    demobilization	复员
    democracy	民主;民主制度;民主国家
    democracy and human rights	民主和人权
    Democrat	民主党人;民主党;民主派;民主人士
    democratic	民主
    democratic centralism	民主集中制
    democratic election	民主选举
    Democratic Party	民主党
    Democratic People's Republic of Korea	朝鲜民主主义人民共和国;朝鲜
    democratic politics	民主政治
    Democratic Republic of the Congo	刚果民主共和国;民主刚果
    democratic rights	民主权利
    democratic society	民主社会
    democratically	民主;民主地
    democratization	民主化
    Democrats	民主党人;民主党
    demographic	人口;人口统计
    demographic dividend	人口红利
    demography	人口学;人口统计
    demolish	拆除;拆毁;摧毁
    demolition	拆除;拆迁
    demon	恶魔;魔鬼;妖魔
    demonstrate	证明;展示;表明;示范;演示
    demonstrated	证明;表明;显示;展示
    demonstration	示威;示范;演示;游行;展示
    demonstration zone	示范区
    demonstrator	示威者;抗议者
    demonstrators	示威者;抗议者
    demoralize	使士气低落
    demur	反对;异议
    den	兽穴;窝;书房
    Deng	邓
    Deng Xiaoping	邓小平
    Deng Xiaoping Theory	邓小平理论
    denial	否认;拒绝;剥夺
    denial of service	拒绝服务
    denied	否认;拒绝;剥夺
    Denmark	丹麦
    Dennis	丹尼斯
    denomination	面额;教派;名称
    denominator	分母
    denote	表示;指
    denounce	谴责;指责;斥责
    denounced	谴责;痛斥
    dense	密集;稠密;浓密;茂密
    densely	密集;稠密
    densely populated	人口稠密;人口密集
    density	密度;浓度
    dent	凹痕;凹陷
    dental	牙科;牙齿
    dentist	牙医;牙科医生
    denuclearization	无核化
    denunciation	谴责;斥责
    Denver	丹佛
    deny	否认;拒绝;剥夺
    depart	离开;出发;启程;起飞
    departed	离开;出发;离去;死者
    department	部门;系;部;司;局;科
    Department of Agriculture	农业部
    Department of Commerce	商务部
    Department of Defense	国防部
    Department of Energy	能源部
    Department of Homeland Security	国土安全部
    Department of Justice	司法部
    Department of State	国务院
    department store	百货商店;百货公司;百货商场
    departments	部门
    departure	离开;出发;离境;启程;背离
    depend	取决;依靠;依赖
    depend on	取决于;依靠;依赖;依赖于
    dependable	可靠;可信赖
    dependence	依赖;依赖性;依存
    dependency	依赖;依赖关系;依存
    dependent	依赖;依靠;受抚养人;取决于
    depending	取决于
    depending on	取决于;根据
    depict	描绘;描述;描写
    depicted	描绘;描写
    depiction	描绘;描写
    deplete	耗尽;消耗
    depleted	耗尽;枯竭
    depletion	枯竭;耗尽;消耗
    deplorable	可悲;可叹;糟糕
    deplore	谴责;痛惜;悲叹
    deploy	部署;配置;调动
    deployed	部署;派驻
    deployment	部署;配置
    deport	驱逐;驱逐出境
    deportation	驱逐;驱逐出境;遣返
    depose	废黜;罢免
    deposit	存款;押金;沉积;定金;矿床;存入
    deposit insurance	存款保险
    deposit rate	存款利率
    deposit reserve ratio	存款准备金率
    deposition	沉积;证词
    depositor	存款人;储户
    depot	仓库;车站;库
    deprecated	弃用;废弃
    depreciate	贬值;折旧
    depreciation	折旧;贬值
    depress	使沮丧;压低;抑制
    depressed	沮丧;抑郁;萧条;低迷
    depressing	令人沮丧;压抑
    depression	抑郁症;萧条;抑郁;沮丧;大萧条
    deprivation	剥夺;匮乏;贫困
    deprive	剥夺;使丧失
    deprived	剥夺;贫困
    depth	深度;深处;深
    deputy	副;代表;副手;议员
    deputy chairman	副主席
    deputy chief	副局长
    deputy commander	副司令员;副司令
    deputy director	副主任;副局长;副司长;副所长
    deputy director general	副总干事;副司长
    deputy governor	副省长;副行长;副州长
    deputy head	副部长;副主任
    deputy mayor	副市长
    deputy minister	副部长
    deputy prime minister	副总理;副首相
    deputy secretary	副书记;副秘书长
    deputy secretary general	副秘书长
    deputy secretary of state	常务副国务卿;副国务卿
    derail	破坏;脱轨;出轨
    deranged	精神错乱;疯狂
    deregulation	放松管制;解除管制
    derelict	荒废;遗弃
    deride	嘲笑;嘲弄
    derision	嘲笑;嘲弄
    derivation	推导;起源;派生
    derivative	衍生品;导数;衍生
    derivatives	衍生品;衍生工具
    derive	源自;源于;推导;获得;来自
    derived	源自;源于;衍生;得出
    dermatology	皮肤科;皮肤病学
    Descartes	笛卡尔;笛卡儿
    descend	下降;下来;降落;走下
    descendant	后代;后裔;子孙
    descendants	后代;后裔;子孙
    descended	走下;下降;下来;后裔
    descent	下降;血统;后裔
    describe	描述;形容;描写;叙述
    described	描述;形容;描写;所述
    description	描述;说明;描写;形容
    descriptive	描述性;描述
    desert	沙漠;抛弃;荒漠;遗弃
    deserted	荒凉;遗弃;空无一人;抛弃
    deserter	逃兵
    desertification	荒漠化;沙漠化
    desertion	遗弃;逃亡;开小差
    deserve	值得;应得;应受
    deserved	应得;值得;活该
    deserving	值得;应得
    design	设计;图案;方案
    designate	指定;任命;指派
    designated	指定;指派
    designated areas	指定地区;指定区域
    designation	指定;名称;任命
    designer	设计师;设计者
    desirability	可取性
    desirable	可取;理想;合意;值得
    desire	愿望;欲望;渴望;希望
    desired	所需;期望;想要;渴望
    desired effect	预期效果
    desirous	渴望;希望
    desist	停止;打消
    desk	书桌;桌子;办公桌;写字台
    desktop	桌面;台式机;台式电脑
    desolate	荒凉;凄凉
    desolation	荒凉;凄凉
    despair	绝望;失望
    despairing	绝望
    desperate	绝望;拼命;不顾一切;极度
    desperately	拼命;绝望地;迫切;不顾一切
    desperation	绝望
    despicable	卑鄙;可鄙
    despise	鄙视;蔑视;看不起;轻视
    despised	鄙视;看不起
    despite	尽管;虽然;不顾;不管
    despondent	沮丧;失望
    despot	暴君;专制者
    despotic	专制;暴虐
    despotism	专制;暴政
    dessert	甜点;甜品;点心
    destination	目的地;终点;目标
    destined	注定;命中注定
    destiny	命运;天命
    destitute	贫困;赤贫
    destitution	贫困;穷困
    destroy	摧毁;破坏;毁灭;消灭;销毁
    destroyed	摧毁;毁;破坏;毁坏
    destroyer	驱逐舰
    destruction	破坏;毁灭;摧毁;销毁
    destructive	破坏性;毁灭性
    detach	分离;拆下;脱离
    detached	超然;独立;分离
    detachment	分遣队;超然;支队
    detail	细节;详细;详情
    detailed	详细;详尽;具体
    details	细节;详情;详细信息
    detain	拘留;扣押;拘押;扣留
    detained	被拘留;拘留;扣押
    detainee	被拘留者;在押人员;被关押者
    detect	检测;发现;察觉;探测;侦查
    detected	检测到;发现;检测;检出
    detection	检测;发现;探测;侦查
    detective	侦探;警探
    detector	探测器;检测器
    detention	拘留;羁押;关押
    detention center	拘留所;看守所;拘留中心
    deter	威慑;阻止;遏制
    detergent	洗涤剂;清洁剂;洗衣粉
    deteriorate	恶化;变坏
    deteriorated	恶化
    deteriorating	恶化;不断恶化
    deterioration	恶化;变质;退化
    determinant	决定因素;行列式
    determination	决心;确定;决定
    determine	决定;确定;测定;判断
    determined	决心;确定;坚定;下定决心
    deterrence	威慑
    deterrent	威慑;威慑力量
    detest	厌恶;憎恶;憎恨
    detestable	可恶;可憎
    dethrone	废黜
    detonate	引爆;起爆;爆炸
    detour	绕道;弯路
    detract	减损;贬低
    detriment	损害;不利
    detrimental	有害;不利
    Detroit	底特律
    Deutsche Bank	德意志银行
    devaluation	贬值
    devalue	贬值
    devastate	摧毁;毁坏;破坏
    devastated	满目疮痍;摧毁;遭受重创
    devastating	毁灭性;破坏性;灾难性
    devastation	破坏;毁坏;浩劫
    develop	发展;开发;制定;研制;培养
    developed	发达;发展;开发;研制
    developed countries	发达国家
    developed country	发达国家
    developed economies	发达经济体
    developed nation	发达国家
    developed world	发达国家;发达世界
    developer	开发商;开发者;开发人员
    developing	发展中;发展;开发
    developing countries	发展中国家
    developing country	发展中国家
    developing economies	发展中经济体
    developing nation	发展中国家
    developing world	发展中国家;发展中世界
    development	发展;开发;研制;进展;制定
    development agenda	发展议程
    development aid	发展援助
    development assistance	发展援助
    development bank	开发银行
    development finance	发展融资;开发性金融
    development goals	发展目标
    development model	发展模式;发展方式
    development partner	发展伙伴
    development partners	发展伙伴
    development path	发展道路
    development pattern	发展格局;发展模式
    development plan	发展计划;发展规划
    development planning	发展规划
    development program	发展方案;发展计划
    development project	发展项目;开发项目
    Development Research Center	发展研究中心
    development strategy	发展战略
    development trend	发展趋势
    development zone	开发区
    developmental	发展;发育
    deviant	越轨;异常
    deviate	偏离;背离
    deviation	偏差;偏离
    device	设备;装置;器件;仪器
    devil	魔鬼;恶魔;鬼
    devilish	恶魔般;邪恶
    devious	阴险;曲折
    devise	设计;制定;想出
    devised	设计;想出;制定
    devoid	缺乏;毫无
    devote	致力;奉献;投入;献身
    devoted	忠诚;致力于;献身;专门
    devotee	信徒;爱好者
    devotion	奉献;忠诚;热爱;献身
    devour	吞食;吞噬;狼吞虎咽
    devoured	吞食;吞噬
    devout	虔诚
    devoutly	虔诚地
    dew	露水;露珠;露
    dexterity	灵巧;敏捷
    dexterous	灵巧
    Deyang	德阳
    Dezhou	德州
    Dhaka	达卡
    diabetes	糖尿病
    diabetic	糖尿病;糖尿病患者
    diabolical	恶魔般;残忍
    diagnose	诊断;确诊
    diagnosed	确诊;诊断
    diagnosis	诊断;确诊
    diagnosis and treatment	诊疗;诊治
    diagnostic	诊断
    diagonal	对角线;对角;斜
    diagram	图;图表;示意图
    dial	拨号;拨;拨打;表盘
    dialect	方言
    dialectic	辩证法
    dialectical	辩证
    dialectical materialism	辩证唯物主义
    dialog	对话;对话框
    dialogue	对话;交谈
    dialogue and consultation	对话协商;对话磋商
    dialogue mechanism	对话机制
    dialysis	透析
    diameter	直径
    diamond	钻石;金刚石;菱形
    Diana	戴安娜
    Diaoyu Islands	钓鱼岛
    diaper	尿布
    diaphragm	隔膜;横膈膜
    diarrhea	腹泻;拉肚子
    diary	日记
    dice	骰子
    dichotomy	二分法
    Dick	迪克
    Dickens	狄更斯
    dictate	口述;支配;命令
    dictation	听写;口述
    dictator	独裁者
    dictatorial	独裁;专制
    dictatorship	独裁;专政;独裁统治
    diction	措辞
    dictionary	词典;字典
    did	做;做了;干
    did not	没有;没;并未;未
    Didi	滴滴
    didn't	没有;没;不
    die	死;死亡;去世;死去;骰子;模具
    die out	灭绝;消失
    died	死;去世;死了;死亡;逝世
    diehard	顽固
    diesel	柴油
    diet	饮食;节食;膳食
    dietary	饮食;膳食
    differ	不同;有别;分歧
    difference	差异;区别;不同;差别;分歧
    differences	差异;分歧;区别;不同
    different	不同;不一样;各种
    differential	差异;微分;差别
    differentiate	区分;区别;分化
    differentiated	差异化;分化
    differentiation	分化;差异化;区分
    differently	不同;不一样;以不同方式
    difficult	困难;难;艰难;难以
    difficulties	困难;难题
    difficulty	困难;难度;难题
    diffuse	扩散;弥漫;传播
    diffusion	扩散;传播
    dig	挖;挖掘;掘
    dig up	挖掘;挖出
    digest	消化;文摘;摘要
    digestion	消化
    digestive	消化
    digging	挖;挖掘
    digit	数字;位
    digital	数字;数码;数字化
    digital age	数字时代
    digital camera	数码相机
    digital China	数字中国
    digital content	数字内容
    digital currency	数字货币
    digital divide	数字鸿沟
    digital economy	数字经济
    digital era	数字时代
    digital industry	数字产业
    digital infrastructure	数字基础设施
    digital media	数字媒体
    digital payment	数字支付
    digital platform	数字平台
    digital RMB	数字人民币
    digital services	数字服务
    digital signature	数字签名
    digital technology	数字技术
    digital trade	数字贸易
    digital transformation	数字化转型;数字转型
    digital yuan	数字人民币
    digitalization	数字化
    digitally	数字化;数字
    digitization	数字化
    digitize	数字化
    dignified	庄严;有尊严;端庄
    dignitary	贵宾;政要
    dignity	尊严;庄严
    digress	离题
    dilapidated	破旧;破败;危旧
    dilate	扩张;扩大
    dilemma	困境;两难;窘境
    Dili	帝力
    diligence	勤奋;勤劳;尽职
    diligent	勤奋;勤劳;用功
    diligently	勤奋;努力;认真
    dilute	稀释;冲淡
    dilution	稀释
    dim	昏暗;暗淡;模糊
    dimension	维度;尺寸;方面;层面
    dimensional	维;空间
    dimensionality	维度;维数
    diminish	减少;削弱;缩小
    diminished	减少;减弱
    diminution	减少;缩减
    diminutive	小巧;矮小
    dimly	隐约;模糊;朦胧
    dimness	昏暗
    dimple	酒窝
    din	喧闹;嘈杂
    dine	吃饭;用餐;进餐
    dined	吃饭;用餐
    diner	餐馆;食客
    Ding	丁
    dingy	肮脏;昏暗
    dining	用餐;餐饮;就餐
    dining hall	食堂;餐厅
    dining room	餐厅;饭厅
    dining table	餐桌
    dinner	晚餐;晚饭;晚宴;正餐;吃饭
    dinner party	晚宴;宴会
    dinner table	餐桌;饭桌
    dinosaur	恐龙
    diocese	教区
    diode	二极管
    dioxide	二氧化物
    dioxin	二恶英
    dip	蘸;浸;下降
    diphtheria	白喉
    diploma	文凭;毕业证书
    diplomacy	外交
    diplomat	外交官;外交人员
    diplomatic	外交;圆滑
    diplomatic channel	外交途径;外交渠道
    diplomatic efforts	外交努力
    diplomatic immunity	外交豁免权;外交豁免
    diplomatic mission	外交使团;外交使命
    diplomatic protection	外交保护
    diplomatic relations	外交关系;建交
    diplomatic ties	外交关系;邦交
    diplomatically	外交;外交上
    dipped	蘸;浸
    dire	可怕;严重;极其
    direct	直接;指导;指挥;导演;直
    direct access	直接访问
    direct current	直流;直流电
    direct election	直接选举;直选
    direct evidence	直接证据
    direct flight	直航;直飞航班
    direct investment	直接投资
    direct tax	直接税
    directed	指示;指导;执导;针对
    direction	方向;指导;指示
    directions	方向;指示;说明
    directive	指令;指示;命令
    directly	直接;径直;立即
    directness	直率;直接
    director	主任;导演;董事;局长;所长;司长;主管
    director general	总干事;局长;司长
    director of the board	董事
    director-general	总干事;局长;司长
    directorate	董事会;局;理事会
    directory	目录;名录;通讯录
    dirt	泥土;污垢;灰尘;脏
    dirty	脏;肮脏;弄脏
    disability	残疾;残障
    disable	禁用;致残;停用
    disabled	残疾;残疾人;残障;禁用
    disabled people	残疾人
    disabled person	残疾人
    disabuse	纠正
    disadvantage	劣势;缺点;不利
    disadvantaged	弱势;处境不利;贫困
    disadvantageous	不利
    disaffected	不满
    disagree	不同意;分歧;意见不一
    disagreeable	不愉快;讨厌
    disagreement	分歧;不同意见;争执
    disagreements	分歧
    disallow	不允许;驳回
    disappear	消失;不见;失踪
    disappearance	消失;失踪
    disappeared	消失;不见;失踪
    disappearing	消失
    disappoint	失望;使失望;辜负
    disappointed	失望
    disappointing	令人失望;失望
    disappointment	失望;沮丧
    disapproval	不赞成;反对
    disapprove	不赞成;反对;不同意
    disarm	解除武装;裁军;缴械
    disarmament	裁军;解除武装
    disarray	混乱;凌乱
    disaster	灾难;灾害;灾祸
    disaster area	灾区
    disaster management	灾害管理
    disaster mitigation	减灾
    disaster preparedness	备灾
    disaster prevention	防灾
    disaster prevention and mitigation	防灾减灾
    disaster reduction	减灾
    disaster relief	救灾;赈灾
    disaster risk reduction	减少灾害风险
    disaster-hit	受灾
    disaster-stricken	受灾;灾区
    disasters	灾害;灾难
    disastrous	灾难性;损失惨重
    disband	解散
    disbelief	不相信;怀疑
    disburse	支付;发放;拨付
    disbursement	支付;发放;拨付
    disc	光盘;圆盘;磁盘;唱片
    discard	丢弃;抛弃;放弃
    discarded	丢弃;抛弃;废弃
    discern	辨别;识别;看出
    discernible	可辨别;看得出
    discharge	排放;出院;释放;履行;放电
    disciple	弟子;门徒;信徒
    disciplinary	纪律;学科;惩戒
    disciplinary action	纪律处分
    discipline	纪律;学科;规律;惩戒
    discipline inspection	纪律检查;纪检
    discipline inspection commission	纪委;纪律检查委员会
    disciplined	有纪律;自律;守纪律
    disclaim	否认;放弃
    disclaimer	免责声明
    disclose	披露;透露;公开;泄露
    disclosed	披露;透露
    disclosure	披露;公开;透露
    disco	迪斯科
    discomfort	不适;不舒服;不安
    disconcert	使不安
    disconnect	断开;脱节
    disconnected	断开;脱节
    discontent	不满;不满情绪
    discontented	不满
    discontinue	停止;终止;停产
    discontinuous	不连续;间断
    discord	不和;分歧
    discount	折扣;打折;优惠;贴现
    discount rate	贴现率;折扣率
    discourage	阻止;劝阻;使气馁
    discouraged	气馁;灰心;泄气
    discouragement	气馁;灰心
    discouraging	令人沮丧;令人气馁
    discourse	话语;论述;演讲
    discover	发现;发觉
    discovered	发现;发觉
    discoverer	发现者
    discovery	发现
    discredit	抹黑;败坏;使名誉扫地
    discreet	谨慎;慎重
    discreetly	谨慎地;小心地
    discrepancy	差异;不符;出入
    discrete	离散;分离
    discretion	酌处权;自由裁量权;谨慎;斟酌
    discretionary	酌情;自由裁量
    discriminate	歧视;区别;区分
    discrimination	歧视;辨别
    discriminatory	歧视性;歧视
    discus	铁饼
    discuss	讨论;商讨;探讨;谈论;商量
    discussed	讨论;商讨;探讨;谈论
    discussion	讨论;商讨;探讨
    discussions	讨论;磋商
    disdain	鄙视;蔑视;不屑
    disdainful	轻蔑;鄙视
    disdainfully	轻蔑地;不屑
    disease	疾病;病;病害
    disease control	疾病控制;疾控
    disease control and prevention	疾病预防控制;疾控
    disease prevention	疾病预防;预防疾病
    diseased	患病;有病
    disembark	下船;登陆;下车
    disengage	脱离;脱身
    disfigure	毁容;损毁
    disgrace	耻辱;丢脸;羞辱
    disgraceful	可耻;丢脸
    disguise	伪装;假扮;掩饰
    disguised	伪装;变相;化装
    disgust	厌恶;反感
    disgusted	厌恶;反感
    disgusting	令人作呕;恶心;讨厌
    dish	菜;盘子;碟;菜肴;盘
    dishearten	使灰心;使沮丧
    dishes	菜;盘子;碗碟;菜肴
    dishonest	不诚实;不老实
    dishonesty	不诚实;欺诈
    dishonor	耻辱;羞辱
    dishwasher	洗碗机
    disillusion	幻灭;醒悟
    disillusioned	幻想破灭;失望
    disillusionment	幻灭;失望
    disinfect	消毒
    disinfectant	消毒剂
    disinfection	消毒
    disinformation	虚假信息;假情报
    disintegrate	瓦解;解体;崩溃
    disintegration	瓦解;解体
    disinterested	公正;无私
    disk	磁盘;圆盘;硬盘
    disk drive	磁盘驱动器
    dislike	不喜欢;讨厌;厌恶
    disliked	不喜欢;讨厌
    dislocation	错位;脱臼
    dislodge	赶走;驱逐
    disloyal	不忠
    disloyalty	不忠
    dismal	凄凉;阴沉;惨淡
    dismantle	拆除;拆卸;废除
    dismay	沮丧;惊愕;惊慌
    dismayed	沮丧;惊愕
    dismember	肢解
    dismiss	解雇;驳回;解散;开除;免职;不理会
    dismissal	解雇;免职;驳回
    dismissed	解雇;驳回;免职;开除
    dismount	下马
    Disney	迪士尼;迪斯尼
    Disneyland	迪士尼乐园;迪士尼
    disobedience	不服从;违抗
    disobedient	不听话;不服从
    disobey	违抗;不服从;违背
    disorder	障碍;混乱;紊乱;失调;无序
    disordered	混乱;紊乱
    disorderly	混乱;无序;杂乱
    disorganized	杂乱无章;混乱
    disoriented	迷失方向
    disown	否认;断绝关系
    disparage	贬低;诋毁
    disparate	不同;迥异
    disparity	差距;差异;悬殊
    dispassionate	冷静;不带感情
    dispatch	派遣;发送;调度;派出
    dispatched	派遣;派;派出
    dispatcher	调度员
    dispel	消除;驱散;打消
    dispensary	药房;诊疗所
    dispense	分发;分配;免除
    dispenser	分配器;售货机
    dispersal	疏散;分散
    disperse	驱散;分散;疏散
    dispersed	分散;驱散;散去
    dispersion	分散;离散;色散
    displace	取代;使流离失所;转移
    displaced	流离失所;流离失所者
    displaced persons	流离失所者
    displacement	流离失所;位移;排水量
    display	显示;展示;陈列;显示器;展出
    displayed	显示;展示;陈列;展出
    displease	使不高兴;得罪
    displeased	不高兴;不满
    displeasure	不满;不悦
    disposable	一次性;可支配
    disposable income	可支配收入
    disposable personal income	个人可支配收入
    disposal	处置;处理;清除;支配
    dispose	处理;处置;布置
    dispose of	处理;处置;解决
    disposed	处置;倾向于
    disposition	性情;性格;处置;安排
    dispossess	剥夺
    disproportionate	不成比例;过度
    disproportionately	不成比例
    disprove	反驳;驳斥
    dispute	争端;争议;纠纷;争论
    dispute resolution	争端解决;解决争端
    dispute settlement	争端解决;解决争端
    dispute settlement mechanism	争端解决机制
    disputed	有争议;争议
    disputes	争端;纠纷;争议
    disqualification	取消资格
    disqualify	取消资格
    disquiet	不安;忧虑
    disregard	无视;忽视;不顾;漠视
    disrespect	不尊重;失礼;无礼
    disrespectful	无礼;不尊重
    disrupt	扰乱;破坏;打乱;中断
    disrupted	中断;扰乱;打乱
    disruption	中断;扰乱;破坏;干扰
    disruptive	破坏性;颠覆性
    dissatisfaction	不满
    dissatisfied	不满;不满意
    dissect	解剖;剖析
    dissection	解剖
    disseminate	传播;散布;宣传
    dissemination	传播;散播;散发
    dissension	分歧;纠纷
    dissent	异议;不同意见
    dissenter	反对者;异议者
    dissertation	论文;学位论文
    dissident	异见人士;持不同政见者;异议人士
    dissimilar	不同
    dissipate	消散;驱散
    dissociate	分离;脱离
    dissolution	解散;溶解;瓦解
    dissolve	溶解;解散;消散
    dissolved	溶解;解散
    dissuade	劝阻
    distance	距离;远处;路程
    distance education	远程教育
    distance learning	远程教育;远程学习
    distant	遥远;远;冷淡;远处
    distaste	厌恶;反感
    distil	蒸馏;提炼
    distillation	蒸馏
    distinct	不同;明显;独特;清楚
    distinction	区别;区分;差别;荣誉
    distinctive	独特;鲜明;与众不同
    distinctive feature	特色;特点;显著特征
    distinctly	清楚地;明显;清晰
    distinctness	清晰
    distinguish	区分;区别;辨别;分辨
    distinguishable	可区别;可辨认
    distinguished	杰出;尊敬的;著名;尊贵
    distinguished guest	贵宾;嘉宾
    distort	歪曲;扭曲;失真
    distorted	扭曲;歪曲;变形
    distortion	扭曲;失真;歪曲
    distract	分散;转移;分心
    distracted	分心;心烦意乱;心不在焉
    distraction	分心;干扰;消遣
    distraught	心烦意乱;忧心如焚
    distress	痛苦;困境;苦恼;遇险
    distressed	痛苦;苦恼;困境
    distressing	令人痛苦;令人苦恼
    distribute	分发;分配;分布;散发;发放
    distributed	分布式;分布;分发;分配
    distribution	分布;分配;分发;发行;配送
    distributor	经销商;分销商;发行商
    district	区;地区;行政区
    district attorney	地方检察官;检察官
    district court	地区法院;地方法院
    district government	区政府
    distrust	不信任;怀疑;猜疑
    distrustful	不信任;猜疑
    disturb	打扰;扰乱;干扰
    disturbance	骚乱;干扰;扰动;骚动
    disturbed	不安;打扰;扰乱
    disturbing	令人不安;打扰
    disuse	废弃
    ditch	沟;沟渠;壕沟
    dive	潜水;跳水;俯冲
    dived	潜水;跳入
    diver	潜水员;跳水运动员
    diverge	分歧;偏离;分叉
    divergence	分歧;差异;背离
    divergent	分歧;不同;发散
    divers	潜水员
    diverse	多样;多样化;不同;多元
    diversification	多样化;多元化
    diversified	多元化;多样化;多元
    diversify	多样化;多元化
    diversion	转移;改道;消遣;分流
    diversity	多样性;多元化;多样
    divert	转移;改道;挪用
    divest	剥离;撤资;剥夺
    divide	分割;划分;分裂;分;鸿沟
    divided	分为;分裂;分成;分开
    dividend	股息;红利;分红
    dividing line	分界线
    divine	神圣;神;天
    diving	潜水;跳水
    divinity	神;神性;神学
    divisible	可分;可整除
    division	部门;分裂;师;分工;划分;除法
    division of labor	分工
    divisional	师
    divisive	分裂
    divorce	离婚
    divorced	离婚;离异
    divulge	泄露;透露
    dizziness	头晕;眩晕
    dizzy	头晕;眩晕;晕
    DJI	大疆
    Djibouti	吉布提
    DNA	脱氧核糖核酸;基因
    do	做;干;办;搞;进行
    do away with	废除;消除;取消
    do business	做生意;经商
    do harm	伤害;危害
    do not	不;不要;别;没有
    do one's best	尽力;尽最大努力;竭尽全力
    do one's utmost	竭尽全力;尽全力
    do research	做研究;研究
    do without	没有也行;不用
    docile	温顺;驯服
    dock	码头;船坞;对接
    docked	停靠;对接
    docker	码头工人
    docking	对接;停靠
    doctor	医生;博士;大夫
    doctoral	博士
    doctoral degree	博士学位
    doctorate	博士学位;博士
    doctors	医生;医生们
    doctrine	主义;学说;教义;原则
    document	文件;文档;证件;记录;公文
    documentary	纪录片;文献
    documentation	文档;文件;文献
    documented	记录;记载
    documents	文件;文档;证件
    dodge	躲避;闪避;躲
    does	做;是否
    does not	不;没有;并不
    doesn't	不;没有;并不
    dog	狗;犬
    dogged	顽强;顽固
    doggedly	顽强地;固执地
    dogma	教条;信条
    dogmatic	教条;武断
    dogmatism	教条主义
    dogs	狗;犬
    Doha	多哈
    Doha Round	多哈回合
    doing	做;干
    doing business	营商;做生意;经商
    dole	救济金;失业救济
    doll	洋娃娃;娃娃;玩偶
    dollar	美元;元;美金
    dollars	美元;元;美金
    dolphin	海豚
    domain	域;领域;域名
    domain name	域名
    dome	圆顶;穹顶
    domestic	国内;家庭;家用;本国;内政
    domestic affairs	内政;国内事务
    domestic and foreign	国内外;中外
    domestic and international	国内外;国内国际
    domestic animal	家畜
    domestic consumption	国内消费
    domestic demand	内需;国内需求
    domestic economy	国内经济
    domestic enterprise	国内企业;内资企业
    domestic flight	国内航班
    domestic law	国内法
    domestic market	国内市场
    domestic policy	国内政策
    domestic politics	国内政治
    domestic product	国产;国内产品
    domestic violence	家庭暴力;家暴
    domestic worker	家政工人;家庭佣工
    domestically	国内;在国内
    domestically made	国产
    domesticate	驯养;驯化
    domicile	住所;户籍
    dominance	主导地位;支配;优势;统治地位
    dominant	主导;占优势;支配
    dominate	主宰;支配;主导;统治;占据
    dominated	主导;支配;占主导地位;统治
    domination	统治;支配;控制
    domineering	专横;霸道
    Dominica	多米尼克
    Dominican	多米尼加
    Dominican Republic	多米尼加共和国;多米尼加
    dominion	主权;统治;自治领
    Don Quixote	堂吉诃德
    don't	不;不要;别;没有
    Donald Trump	唐纳德·特朗普;特朗普
    donate	捐赠;捐款;捐
    donated	捐赠;捐
    donation	捐赠;捐款
    Donbas	顿巴斯
    done	完成;做;做好;干
    Donetsk	顿涅茨克
    Dong	董;侗族
    Dongguan	东莞
    Dongying	东营
    donkey	驴;驴子;毛驴
    donor	捐助者;捐赠者;捐助国;捐助方
    donor community	捐助界
    donor country	捐助国;援助国
    donors	捐助者;捐助方;捐助国
    doom	厄运;毁灭;注定
    doomed	注定;注定失败
    doomsday	末日
    door	门;大门;房门;门口
    door to door	挨家挨户;上门
    doorbell	门铃
    doorkeeper	看门人;门房
    doorknob	门把手;门把
    doorman	门卫;看门人
    doorstep	门口;门阶;家门口
    doorway	门口;门廊
    dope	毒品;兴奋剂
    doping	兴奋剂;掺杂
    Dora	多拉;朵拉
    dormant	休眠;潜伏
    dormitory	宿舍
    Dorothy	多萝西;桃乐丝
    dosage	剂量;用量
    dose	剂量;剂;一剂
    Dostoevsky	陀思妥耶夫斯基
    dot	点;圆点
    dote	溺爱
    double	双;翻番;加倍;两倍;双重;翻一番
    double reduction	双减
    double standard	双重标准
    double standards	双重标准
    double taxation	双重征税
    double-digit	两位数
    double-edged sword	双刃剑
    doubled	翻了一番;翻番;加倍;增加一倍
    doubling	翻番;加倍;翻一番
    doubly	加倍;双重
    doubt	怀疑;疑问;疑虑;疑惑
    doubted	怀疑
    doubtful	怀疑;可疑;疑惑;不确定
    doubtfully	怀疑地;疑惑地
    doubtless	无疑;毫无疑问
    dough	面团;生面团
    Douglas	道格拉斯
    dove	鸽子;鸽派
    Dow Jones	道琼斯
    down	下;向下;下降;往下;下来;落
    down payment	首付;首付款;定金
    down the road	未来;今后
    downcast	沮丧;垂头丧气
    downfall	垮台;灭亡;倒台
    downgrade	降级;下调
    downhill	下坡;走下坡路
    Downing Street	唐宁街
    download	下载
    downpour	暴雨;倾盆大雨
    downright	彻底;十足
    downside	缺点;负面;下行
    downside risk	下行风险
    downsizing	裁员;缩减
    downstairs	楼下;下楼
    downstream	下游
    downtown	市中心;闹市区
    downtrodden	受压迫
    downturn	低迷;衰退;下滑
    downward	下行;向下;下降
    downward pressure	下行压力
    downwards	向下;往下
    dowry	嫁妆
    doze	打瞌睡;瞌睡
    dozed	打瞌睡;打盹
    dozen	十几;一打;十二;几十
    dozens	几十;数十
    DPRK	朝鲜
    Dr.	博士;医生;大夫
    drab	单调;土褐色
    draft	草案;草稿;起草;选秀;征兵
    draft articles	条款草案
    draft constitution	宪法草案
    draft law	法律草案;法案
    draft resolution	决议草案
    drafted	起草;拟定;征召
    drafting	起草;拟订
    drag	拖;拖动;拉;阻力
    dragged	拖;拉;拽
    dragging	拖;拖着
    dragon	龙
    dragon boat	龙舟
    Dragon Boat Festival	端午节;端午
    dragonfly	蜻蜓
    dragons	龙
    drain	排水;流失;消耗;下水道
    drainage	排水
    drained	排干;耗尽
    drake	公鸭
    dram	打兰
    drama	戏剧;戏;电视剧;剧
    dramatic	戏剧性;急剧;巨大;显著
    dramatically	急剧;大幅;显著;戏剧性
    dramatist	剧作家
    drank	喝;喝了;饮
    drape	披;悬挂;帷幔
    drastic	激烈;剧烈;严厉;大幅
    drastically	急剧;大幅;彻底
    draught	气流;一口;穿堂风
    draw	画;吸引;拉;绘制;平局;抽;得出;拔
    draw attention	引起注意;引起关注
    draw back	后退;撤回
    draw lessons	吸取教训;汲取教训
    draw near	临近;靠近;接近
    draw on	利用;借鉴;吸取
    draw up	制定;起草;拟定
    drawback	缺点;弊端;不足
    drawbridge	吊桥
    drawer	抽屉
    drawing	图;绘画;画;图纸;绘图
    drawing room	客厅;会客室
    drawing-room	客厅;会客室
    drawn	画;拉;绘制;吸引
    dread	恐惧;害怕;担心;畏惧
    dreaded	可怕;害怕
    dreadful	可怕;糟糕;糟透
    dreadfully	可怕地;非常;极其
    dream	梦想;梦;做梦;梦见
    dream of	梦想;梦见
    dreamed	梦见;梦想;做梦
    dreamer	梦想家;梦想者
    dreamily	梦幻般地;恍惚
    dreamland	梦乡
    dreams	梦想;梦
    dreamt	梦见;梦想
    dreamy	梦幻;恍惚;朦胧
    dreary	沉闷;阴沉;凄凉
    dredge	疏浚;挖泥
    drench	浸透;湿透
    drenched	湿透;浸透
    Dresden	德累斯顿
    dress	连衣裙;衣服;服装;穿衣;裙子;打扮
    dress up	打扮;装扮
    dressed	穿着;打扮;身穿;穿
    dressed up	打扮;装扮
    dresser	梳妆台;衣柜
    dressing	穿衣;敷料;打扮
    dressing gown	晨衣;睡袍
    dressing table	梳妆台
    dressmaker	裁缝
    drew	画;拉;吸引;拔;抽
    dried	干;晒干;擦干
    drift	漂流;漂移;漂;飘
    drifted	漂流;漂;飘
    drifting	漂流;飘;漂
    drill	钻;演习;演练;钻孔;训练
    drilling	钻井;钻探;钻孔
    drink	喝;饮料;酒;饮;喝酒
    drinker	饮酒者;酒徒
    drinking	喝酒;饮酒;饮用
    drinking water	饮用水;饮水
    drinking water safety	饮用水安全
    drinks	饮料;酒
    drip	滴;滴水;点滴
    dripping	滴;滴水
    drive	开车;驾驶;推动;驱动;驱动器;赶
    drive away	赶走;驱走
    drive out	赶走;驱逐
    driven	驱动;推动;驾驶;赶
    driver	司机;驾驶员;驱动程序;驱动力
    driver assistance	驾驶辅助;辅助驾驶
    driver's license	驾照;驾驶执照
    driverless	无人驾驶
    driverless car	无人驾驶汽车
    driveway	车道
    driving	驾驶;开车;推动
    driving force	动力;推动力;驱动力
    driving licence	驾照
    drizzle	细雨;毛毛雨
    drone	无人机;嗡嗡
    drone strike	无人机袭击;无人机空袭
    droop	下垂;低垂
    drooping	下垂;低垂
    drop	下降;滴;掉;落下;下跌;放弃;减少
    drop by	顺便拜访
    drop in	下降;拜访
    drop off	下降;放下
    drop out	辍学;退出;退学
    droplet	飞沫;小滴;水滴
    dropout	辍学;辍学者
    dropped	下降;掉;落;下跌;扔下
    dropped out	退出;辍学
    dropping	下降;掉;落
    drops	滴;下降;水滴
    drought	干旱;旱灾
    drove	开车;驾驶;赶;驱使;驱车
    drove away	赶走;开走
    drown	淹死;溺水;淹没
    drowned	淹死;溺水;淹没
    drowning	溺水;淹死
    drowsily	昏昏欲睡地;睡眼惺忪
    drowsy	昏昏欲睡;困倦
    drug	药物;毒品;药;药品
    drug abuse	药物滥用;吸毒;滥用药物
    drug addict	吸毒者;瘾君子
    drug addiction	毒瘾;吸毒成瘾
    drug control	药物管制;禁毒
    drug dealer	毒贩
    drug resistance	耐药性;抗药性
    drug trade	毒品贸易
    drug trafficker	毒贩
    drug trafficking	贩毒;毒品贩运
    drugs	药物;毒品;药品
    drum	鼓;敲鼓;桶
    drumbeat	鼓声
    drummer	鼓手
    drums	鼓;锣鼓
    drunk	喝醉;醉;醉酒;酒醉
    drunk driving	酒驾;醉驾;酒后驾车
    drunkard	酒鬼;醉汉
    drunken	喝醉;醉;醉酒
    drunkenness	醉酒;酗酒
    dry	干燥;干;干旱;晒干;枯燥
    dry land	陆地;旱地
    dry season	旱季
    dry up	干涸;枯竭
    dryer	烘干机;干燥机
    drying	干燥;烘干
    dryly	冷淡地;干巴巴地
    dryness	干燥
    Du	杜
    Du Fu	杜甫
    dual	双重;双;二元
    dual circulation	双循环
    dual nationality	双重国籍
    dual-use	两用;军民两用
    dual-use items	两用物项
    dub	配音;称为
    Dubai	迪拜
    dubbed	被称为;配音;誉为
    dubious	可疑;怀疑;半信半疑
    Dublin	都柏林
    duchess	公爵夫人;女公爵
    duck	鸭子;鸭;躲
    duckling	小鸭;小鸭子
    duct	管道;导管
    due	由于;应有;到期;适当;应
    due course	适当时候;适时
    due date	截止日期;到期日
    due diligence	尽职调查;应尽职责
    due process	正当程序;正当法律程序
    due respect	应有的尊重
    due to	由于;因为;因
    duel	决斗
    dug	挖;掘;挖掘
    dug up	挖出;挖
    dugout	防空洞;独木舟
    duke	公爵
    dull	沉闷;迟钝;枯燥;无聊;钝
    dullness	沉闷;迟钝
    dully	沉闷地;迟钝地
    duly	适当;正式;按时
    Duma	杜马
    Dumas	大仲马;仲马
    dumb	哑;愚蠢;沉默;哑巴
    dummy	假人;虚拟
    dump	倾倒;倾销;垃圾场;抛弃
    dumped	倾倒;抛弃
    dumping	倾销;倾倒
    dumpling	饺子;水饺;汤圆
    dumplings	饺子;水饺
    Duncan	邓肯
    dunce	笨蛋
    dune	沙丘
    dung	粪;粪便
    dungeon	地牢;土牢
    Dunhuang	敦煌
    duo	二人组;组合
    dupe	欺骗;受骗者
    duplicate	重复;复制;副本
    duplication	重复;复制
    duplicity	口是心非;两面派
    durability	耐用性;耐久性
    durable	持久;耐用
    durable goods	耐用品
    durable peace	持久和平
    duration	期间;持续时间;期限;时长
    Durban	德班
    duress	胁迫
    during	期间;在期间;当中;时
    during the day	白天
    during the reporting period	报告期内
    during the year	年内;全年
    Dushanbe	杜尚别
    dusk	黄昏;傍晚;薄暮
    dusky	昏暗;微黑
    dust	灰尘;尘土;尘埃;粉尘
    dust storm	沙尘暴
    dustbin	垃圾箱
    dusting	除尘;掸灰
    dusty	满是灰尘;尘土飞扬
    Dutch	荷兰;荷兰人;荷兰语
    duties	职责;义务;关税;责任
    dutiful	尽职;孝顺;顺从
    dutifully	尽职地;忠实地
    duty	责任;义务;职责;关税;值班
    duty station	工作地点
    duty-free	免税
    duty-free shop	免税店
    DVD	影碟;光盘
    dwarf	矮人;侏儒;矮
    dwell	居住;住;细想
    dwell on	老是想着;详述
    dweller	居民;居住者
    dwelling	住宅;住所;住房
    dwelt	居住;住
    dwindle	减少;缩小
    dwindling	日益减少;减少
    dye	染料;染;染色
    dyed	染
    dying	垂死;临终;死;快死
    dyke	堤坝;堤
    dynamic	动态;充满活力;动力
    dynamically	动态;动态地
    dynamics	动力学;动态;动力
    dynamism	活力;动力
    dynamite	炸药
    dynasties	朝代;王朝
    dynasty	王朝;朝代;朝
    dysentery	痢疾
    dysfunction	功能障碍;失调
    dysfunctional	功能失调;机能失调
    """#
}
