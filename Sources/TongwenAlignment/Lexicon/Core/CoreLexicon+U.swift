extension CoreLexicon {
  /// Headwords that begin with U.
  static let wordsU: StaticString = #"""
    U.K.	英国
    U.N.	联合国
    U.S.	美国;美
    U.S. dollar	美元
    UAE	阿联酋
    Uber	优步
    ubiquitous	无处不在;普遍存在
    udder	乳房
    Uganda	乌干达
    Ugandan	乌干达
    ugliness	丑陋;丑恶
    ugly	丑陋;难看;丑;丑恶
    UK	英国
    Ukraine	乌克兰
    Ukrainian	乌克兰;乌克兰人;乌克兰语
    Ulan Bator	乌兰巴托
    ulcer	溃疡
    ulterior	别有用心;隐秘
    ulterior motive	别有用心;不可告人的目的
    ultimate	最终;终极;根本
    ultimately	最终;最后;归根结底
    ultimatum	最后通牒
    ultra	超;极端
    ultrasonic	超声波;超声
    ultrasound	超声波;超声
    ultraviolet	紫外线;紫外
    umbrella	雨伞;伞;保护伞
    umpire	裁判;裁判员
    UN	联合国
    UN Charter	联合国宪章
    UN Climate Change Conference	联合国气候变化大会
    UN General Assembly	联合国大会;联大
    UN peacekeeping	联合国维和
    UN Secretary-General	联合国秘书长
    UN Security Council	联合国安理会;联合国安全理事会;安理会
    un-American	非美国
    unabated	不减;有增无减
    unable	不能;无法;不会
    unacceptable	不可接受;不能接受;无法接受
    unaccompanied	无人陪伴;孤身
    unaccustomed	不习惯;不适应
    unaffected	不受影响;未受影响
    unaffordable	负担不起;买不起
    unaided	独立;没有帮助
    unanimity	一致;全体一致
    unanimous	一致;全体一致;一致同意
    unanimous consent	一致同意
    unanimous vote	一致通过;全票
    unanimously	一致;一致通过;全体一致
    unarmed	手无寸铁;非武装;没有武装
    unassuming	谦逊;不摆架子
    unattended	无人看管;无人照料
    unattractive	没有吸引力;不好看
    unauthorized	未经授权;未经许可;擅自;未经批准
    unavailable	不可用;无法获得;无法使用
    unavoidable	不可避免;无法避免
    unaware	不知道;没有意识到;未察觉
    unbalanced	不平衡;失衡;不均衡
    unbearable	难以忍受;无法忍受
    unbelievable	难以置信;不可思议
    unbiased	公正;无偏见;不偏不倚
    unborn	未出生;胎儿
    unbounded	无限;无边
    unbroken	完整;不间断;连续
    unbutton	解开
    uncalled-for	不必要;没有理由
    uncanny	不可思议;离奇;神秘
    unceasingly	不断;不停
    uncertain	不确定;不明;无常
    uncertainty	不确定性;不确定;不确定因素
    unchanged	不变;保持不变;未变
    uncharted	未知;未标明
    unchecked	不受控制;未经检查;放任
    uncivilized	不文明;野蛮
    unclaimed	无人认领
    uncle	叔叔;舅舅;伯伯;叔父;大叔
    unclean	不洁;肮脏
    unclear	不清楚;不明确;不明
    uncomfortable	不舒服;不自在;不安
    uncommon	罕见;不寻常;少见
    uncommonly	非常;不寻常
    uncompromising	不妥协;坚定
    unconcerned	不关心;漠不关心
    unconditional	无条件
    unconditionally	无条件
    unconscious	无意识;失去知觉;昏迷;不省人事
    unconsciously	不知不觉;无意识;无意中;下意识
    unconstitutional	违宪;违反宪法
    uncontrollable	无法控制;不可控制;失控
    uncontrolled	不受控制;失控
    unconventional	非常规;非传统
    uncouth	粗鲁;粗野
    uncover	揭露;发现;揭开
    uncover the truth	揭露真相
    uncovered	揭露;发现;破获
    UNCTAD	贸发会议
    undated	未注明日期
    undaunted	无畏;不屈不挠
    undecided	未决定;犹豫不决
    undeniable	不可否认;无可否认;毋庸置疑
    under	下;在下面;根据;低于;之下;下面
    under attack	遭到攻击;受到攻击;遭袭
    under consideration	正在考虑;审议中
    under construction	在建;正在建设;建设中
    under control	得到控制;控制;受控
    under discussion	讨论中;正在讨论
    under investigation	接受调查;正在调查;调查中
    under no circumstances	决不;绝不;任何情况下
    under one roof	同一屋檐下
    under pressure	面临压力;压力;受到压力
    under review	审查中;审议;正在审查
    under siege	被围困;围攻
    under strict control	严格控制
    under the age of	岁以下;未满
    under the auspices of	主持下;赞助下
    under the circumstances	在这种情况下
    under the condition	条件下
    under the control of	控制下;控制
    under the direction of	指导下;领导下
    under the guidance	指导下
    under the influence of	影响下;影响
    under the law	依法;根据法律;法律
    under the leadership	领导下
    under the pretext of	借口;幌子
    under the sun	阳光下;太阳底下;天下
    under way	进行中;正在进行;进行
    under-secretary-general	副秘书长
    underage	未成年
    undercover	卧底;秘密
    undercurrent	暗流;潜流
    undercut	削弱;破坏
    underdeveloped	不发达;欠发达;落后
    underdevelopment	不发达;欠发达
    underdog	弱者;劣势
    underestimate	低估;轻视
    undergo	经历;接受;遭受
    undergoing	正在;经历;接受
    undergoing treatment	接受治疗
    undergone	经历;接受
    undergraduate	本科生;本科;大学生
    underground	地下;地铁
    underground economy	地下经济
    underground water	地下水
    undergrowth	灌木丛;下层灌木
    underlie	构成基础;成为基础
    underline	强调;下划线;突出
    underlined	强调;下划线
    underlying	根本;潜在;基本;底层
    underlying cause	根本原因;深层原因
    undermine	破坏;损害;削弱
    undermined	破坏;损害;削弱
    underneath	下面;底下;在下面
    underpin	支撑;巩固;加强
    underprivileged	贫困;弱势;贫苦
    underscore	强调;突显;下划线
    undersea	海底
    undersecretary	副部长;副国务卿
    underserved	服务不足;得不到服务
    undersigned	签署人;下列签署人
    understand	理解;了解;明白;懂;懂得
    understand each other	互相理解;相互理解
    understandable	可以理解;可理解;易懂
    understandably	可以理解;难怪
    understanding	理解;了解;认识;谅解
    understate	低估;轻描淡写
    understood	理解;明白;了解;懂
    undertake	承担;从事;进行;承诺
    undertaken	承担;进行;开展
    undertaker	殡葬;承办人
    undertaking	事业;承诺;任务
    undertook	承担;从事;进行
    undervalue	低估
    underwater	水下;水底
    underway	进行中;正在进行;展开
    underwear	内衣;内裤
    underwent	经历;接受
    underworld	黑社会;阴间;地下世界
    underwrite	承保;承销;包销
    underwriter	承销商;承保人
    undesirable	不良;不受欢迎;不可取
    undisclosed	未披露;未公开;未透露
    undisputed	无可争议;毫无争议
    undisturbed	不受干扰;安静
    undo	撤销;取消;解开
    undocumented	无证;无证件
    undoing	毁灭;失败
    undone	未完成;撤销;解开
    undoubtedly	无疑;毫无疑问;毋庸置疑
    UNDP	开发署;联合国开发计划署;开发计划署
    undress	脱衣服;脱衣
    undue	不当;过分;过度
    unduly	过分;过度;不当
    unearth	发掘;出土;挖掘
    unearthed	出土;发掘
    unearthly	可怕;神秘;非人间
    unease	不安;担忧
    uneasily	不安;局促不安
    uneasiness	不安
    uneasy	不安;忐忑;心神不宁
    uneducated	没有受过教育;未受教育
    unemployed	失业;失业者;待业
    unemployment	失业;失业率
    unemployment benefit	失业救济;失业救济金
    unemployment insurance	失业保险
    unemployment rate	失业率
    unending	无尽;没完没了
    UNEP	环境署;联合国环境规划署;环境规划署
    unequal	不平等;不等
    unequal treaty	不平等条约
    unequivocal	明确;毫不含糊
    unequivocally	明确;毫不含糊
    UNESCO	联合国教科文组织;教科文组织
    unethical	不道德
    uneven	不均衡;不平衡;不均匀;不平
    uneven development	发展不平衡;发展不均衡
    unexpected	意外;出乎意料;意想不到;突如其来
    unexpectedly	意外;出乎意料;没想到;竟然
    unexplained	无法解释;不明原因
    unexploded	未爆炸
    unfailing	始终不渝;永不枯竭
    unfair	不公平;不公正
    unfair competition	不正当竞争;不公平竞争
    unfair treatment	不公平待遇;不公正待遇
    unfairly	不公平;不公正
    unfaithful	不忠;不忠实
    unfamiliar	陌生;不熟悉
    unfavorable	不利;不良
    unfavourable	不利;不良
    unfeeling	冷酷;无情
    unfinished	未完成;未竟;尚未完成
    unfit	不适合;不合适
    unfold	展开;呈现;打开
    unfolded	展开;打开
    unfolding	展开;发展
    unforeseeable	不可预见;无法预料
    unforeseen	不可预见;意外;未预见
    unforgettable	难忘;难以忘怀
    unforgivable	不可饶恕;不可原谅
    unfortunate	不幸;遗憾
    unfortunately	不幸;遗憾;可惜;不巧
    unfounded	毫无根据;没有根据;无根据
    unfriendly	不友好;不友善
    unfulfilled	未实现;未满足
    unfulfilled promise	未兑现
    unfurl	展开
    ungrateful	忘恩负义;不知感恩
    unhappily	不高兴;不幸;不快
    unhappiness	不快乐;不幸;不高兴
    unhappy	不快乐;不高兴;不开心;不满
    UNHCR	难民署;联合国难民署
    unhealthy	不健康;有害健康
    unheard	闻所未闻;前所未有
    unhurt	没有受伤;安然无恙
    UNICEF	联合国儿童基金会;儿童基金会
    unicorn	独角兽
    unidentified	身份不明;不明;未知
    unification	统一;一体化
    unified	统一
    unified leadership	统一领导
    unified planning	统一规划
    uniform	制服;统一;校服;军装;一致
    uniformed	穿制服;制服
    uniformity	一致;统一;均匀
    uniformly	统一;一致;均匀
    unify	统一;使统一
    unilateral	单方面;单边
    unilateralism	单边主义
    unilaterally	单方面;单方
    Unilever	联合利华
    unimaginable	难以想象;无法想象;不可想象
    unimportant	不重要;无关紧要
    uninhabited	无人居住;无人
    unintended	意外;非故意;意想不到
    unintentional	无意;非故意
    unintentionally	无意中;无意
    uninterrupted	不间断;连续
    union	联盟;工会;联合;联合会
    unique	独特;唯一;特有;独一无二
    unique feature	特色;特点;独特之处
    uniquely	独特;唯一
    uniqueness	独特性;唯一性
    unison	一致;齐声;异口同声
    unit	单位;单元;部队;机组
    unit cost	单位成本
    unit price	单价
    unite	团结;联合;统一
    united	联合;团结;统一
    United Airlines	联合航空;美联航
    United Arab Emirates	阿联酋;阿拉伯联合酋长国
    united front	统一战线;统战
    united front work	统战工作
    United Front Work Department	统战部
    United Kingdom	英国;联合王国
    United Nations	联合国
    United Nations Charter	联合国宪章
    United Nations Development Programme	联合国开发计划署;开发署;开发计划署
    United Nations Environment Programme	联合国环境规划署;环境署;环境规划署
    United Nations General Assembly	联合国大会;联大
    United Nations High Commissioner for Refugees	联合国难民事务高级专员;难民署
    United Nations Security Council	联合国安理会;联合国安全理事会;安理会
    United Nations system	联合国系统;联合国体系
    United States	美国;合众国
    United States Congress	美国国会
    United States dollar	美元
    United States government	美国政府
    United States of America	美国;美利坚合众国
    unity	团结;统一;统一性
    unity and cooperation	团结合作;团结协作
    unity of the motherland	祖国统一
    universal	普遍;通用;全民;普世;万能
    universal declaration of human rights	世界人权宣言
    universal health coverage	全民健康覆盖;全民医保
    universal suffrage	普选;普选权
    universal value	普世价值;普遍价值
    universally	普遍;一致
    universe	宇宙;天地
    universities and colleges	高校;大专院校;高等院校
    university	大学;高校
    university campus	大学校园
    university degree	大学学位;大学文凭
    university entrance examination	高考;大学入学考试
    university graduate	大学毕业生;高校毕业生
    university professor	大学教授
    university student	大学生
    unjust	不公正;不公平;不义
    unjustified	不合理;无理;不正当
    unkind	不友善;刻薄;冷酷
    unknown	未知;不明;不详;无名
    unlawful	非法;违法;不法
    unlawfully	非法;违法
    unleaded	无铅
    unleash	释放;激发;发动
    unleashed	释放;引发;激发
    unless	除非;否则
    unlike	不像;不同于;与不同
    unlikely	不太可能;不可能;未必
    unlimited	无限;无限制;不限
    unload	卸货;卸载;卸
    unlock	解锁;开锁;打开
    unlocked	解锁;打开
    unlucky	不幸;倒霉;不走运;不吉利
    unmanned	无人;无人驾驶
    unmanned aerial vehicle	无人机;无人驾驶飞机
    unmarried	未婚;单身
    unmatched	无与伦比;不匹配
    unmistakable	明确无误;明显
    unmoved	无动于衷;不为所动
    unnatural	不自然;反常
    unnecessarily	不必要;多余
    unnecessary	不必要;多余;没必要
    unnoticed	未被注意;不被注意;没有注意
    unoccupied	空置;无人;空闲
    unofficial	非官方;非正式
    unorthodox	非正统;非传统
    unpack	打开;拆包;解包
    unpaid	无偿;未付;无薪;拖欠
    unpaid leave	无薪假;停薪留职
    unparalleled	无与伦比;空前;前所未有
    unpleasant	不愉快;令人不快;讨厌
    unpopular	不受欢迎;不得人心
    unprecedented	前所未有;空前;史无前例
    unprecedented scale	空前规模;规模空前
    unprecedentedly	空前;前所未有
    unpredictable	不可预测;难以预料;变幻莫测
    unprepared	毫无准备;没有准备;准备不足
    unproductive	无效;非生产性;徒劳
    unprofitable	无利可图;亏损;不盈利
    unprotected	无保护;未受保护;没有保护
    unqualified	不合格;没有资格;不称职
    unquestionable	毋庸置疑;不容置疑
    unquestionably	毫无疑问;无疑
    unravel	解开;揭开;瓦解
    unreal	不真实;虚幻
    unrealistic	不切实际;不现实
    unreasonable	不合理;无理;不讲理
    unreasonably	不合理;无理
    unrelated	无关;不相关
    unrelenting	无情;不懈
    unreliable	不可靠;靠不住
    unremarkable	平凡;不起眼
    unreservedly	毫无保留
    unresolved	悬而未决;未解决;尚未解决
    unrest	动荡;骚乱;不安
    unrestrained	放纵;不受约束;肆无忌惮
    unrestricted	不受限制;无限制
    unruly	不守规矩;难驾驭;任性
    unsafe	不安全;危险
    unsatisfactory	不满意;不能令人满意;不尽人意
    unscathed	毫发无损;安然无恙
    unscrupulous	不择手段;肆无忌惮;无良;不法
    unseen	看不见;未见过;无形
    unselfish	无私
    unsettled	不安;动荡;未解决
    unshakable	不可动摇;坚定不移
    unskilled	不熟练;无技能;非熟练
    unsolved	未解决;未解;悬而未决
    unsophisticated	单纯;质朴
    unspeakable	无法形容;难以言喻;说不出
    unspecified	未指明;未指定;未说明
    unspoken	未说出口;不言而喻;无言
    unstable	不稳定;动荡;不稳
    unsuccessful	不成功;失败;未成功
    unsuccessfully	未能成功;失败;未成功
    unsuitable	不适合;不合适;不适宜
    unsure	不确定;没把握;不肯定
    unsustainable	不可持续;难以为继;无法持续
    unswerving	坚定不移;始终不渝
    unswervingly	坚定不移;毫不动摇;始终不渝
    untenable	站不住脚;难以维持
    unthinkable	不可想象;难以想象;不可思议
    untidy	凌乱;不整洁
    untie	解开;松开
    until	直到;直至;到;才
    untimely	不合时宜;过早;不及时
    untold	无数;数不清;未讲述
    untouched	原封不动;未受影响;未动
    untrained	未经训练
    untrue	不真实;不实;虚假
    unused	未使用;闲置;未用
    unusual	不寻常;异常;罕见;与众不同
    unusually	异常;不寻常;格外
    unveil	揭幕;公布;推出;揭开
    unveiled	揭幕;公布;推出
    unveiling	揭幕;揭牌;公布
    unwanted	不需要;不受欢迎;多余
    unwarranted	毫无根据;不必要;无端
    unwary	不小心;粗心
    unwavering	坚定不移;坚定
    unwelcome	不受欢迎;讨厌
    unwell	不舒服;不适;身体不适
    unwilling	不愿意;不愿;不情愿;不肯
    unwillingly	不情愿;勉强
    unwillingness	不愿;不愿意;不情愿
    unwind	放松;解开
    unwise	不明智;愚蠢
    unwittingly	不知不觉;无意中
    unworthy	不值得;不配
    unwrap	打开;拆开
    unwritten	不成文
    unwritten rule	潜规则;不成文规定;不成文的规定
    unzip	解压;拉开拉链
    up	上;向上;起来;上升
    up and down	上下;上上下下
    up in arms	愤愤不平;义愤填膺
    up to	高达;多达;达到;直到;取决于
    up to date	最新;更新
    up to now	迄今为止;到现在;至今
    up to standard	达标;合格
    up until	直到
    up-and-coming	崭露头角;有前途
    up-to-date	最新;最新式
    upbeat	乐观;积极
    upbringing	教养;养育;抚养
    upcoming	即将到来;即将举行;即将;即将召开
    update	更新;升级;最新消息
    updated	更新;最新
    upgrade	升级;提升;更新;改造
    upgraded	升级;提升
    upgrading	升级;改造;提升
    upgrading of industry	产业升级
    upheaval	动荡;剧变;巨变
    upheld	坚持;维护;维持原判
    uphill	上坡;艰难
    uphold	维护;坚持;支持;秉持
    upkeep	维护;保养;维修
    upland	高地;山地
    uplift	提升;振奋;鼓舞
    upload	上传
    upon	在;之上;一旦
    upper	上;上层;上部
    upper class	上层阶级;上流社会
    upper hand	上风;优势
    upper house	上议院;参议院;上院
    upper limit	上限
    upper middle class	中上阶层
    upper reaches	上游
    upper reaches of the Yangtze	长江上游
    uppermost	最高;最上面
    upright	正直;直立;挺直;竖直
    uprising	起义;暴动;叛乱
    uproar	骚动;喧嚣;轰动;哗然
    uproot	连根拔起;根除
    ups and downs	起伏;沉浮;跌宕起伏
    upset	难过;心烦;不安;打乱;生气
    upside	好处;上行;上升
    upside down	颠倒;倒;上下颠倒
    upstairs	楼上;上楼
    upstairs room	楼上的房间
    upstart	暴发户;新贵
    upstream	上游;逆流
    upsurge	高潮;高涨;激增
    uptake	摄取;吸收
    upward	向上;上升;上行
    upward trend	上升趋势;上涨趋势
    upwards	向上;以上;上升
    uranium	铀
    uranium enrichment	铀浓缩;浓缩铀
    uranium mine	铀矿
    urban	城市;城镇;都市
    urban and rural	城乡
    urban and rural areas	城乡;城镇和农村;城乡地区
    urban and rural residents	城乡居民
    urban area	城区;市区;城市地区
    urban construction	城市建设
    urban construction land	城市建设用地
    urban development	城市发展;城市开发;城镇发展
    urban district	市区;城区
    urban dweller	城市居民;市民;城里人
    urban household	城镇家庭;城市家庭
    urban management	城市管理;城管
    urban planning	城市规划
    urban population	城市人口;城镇人口
    urban poverty	城市贫困
    urban renewal	城市更新;市区重建
    urban resident	城镇居民;城市居民;市民
    urban sprawl	城市扩张;城市蔓延
    urban transport	城市交通
    urban village	城中村
    urban-rural gap	城乡差距
    urban-rural integration	城乡一体化;城乡融合
    urbanization	城市化;城镇化
    urbanize	城市化;城镇化
    urchin	顽童;海胆
    urge	敦促;催促;呼吁;督促;力劝;冲动
    urged	敦促;呼吁;催促;要求;督促
    urgency	紧迫性;紧急;紧迫感;迫切
    urgent	紧急;紧迫;迫切;急迫
    urgent need	迫切需要;急需;迫切需求
    urgently	紧急;迫切;急需
    urinary	泌尿;尿
    urinate	小便;撒尿;排尿
    urine	尿;尿液;小便
    urn	骨灰盒;瓮
    Uruguay	乌拉圭
    Uruguay Round	乌拉圭回合
    Uruguayan	乌拉圭
    Urumqi	乌鲁木齐
    US	美国;美
    US Army	美军;美国陆军;美国军队
    US Congress	美国国会
    US Department of Commerce	美国商务部
    US Department of Defense	美国国防部
    US dollar	美元
    US economy	美国经济
    US election	美国大选;美国选举
    US government	美国政府
    US military	美军;美国军方;美国军队
    US president	美国总统
    US Secretary of State	美国国务卿
    US Treasury	美国财政部;美国国债
    US-China	中美;美中
    USA	美国
    usability	可用性;易用性
    usable	可用;可使用
    usage	使用;用法;用量
    USAID	美国国际开发署
    USB	优盘
    use	使用;利用;用;运用;用途;采用
    use of force	使用武力;动用武力;武力
    use of funds	资金使用;资金的使用
    use of land	土地使用;土地利用
    use of resources	资源利用;利用资源
    use up	用完;用光;耗尽
    used	使用;用;二手;习惯;曾经
    used as	用作;作为
    used car	二手车
    used to	习惯;过去;曾经;以前
    useful	有用;有益;有效
    useful information	有用信息;有用的信息
    usefulness	有用性;用处;实用性
    useless	无用;没用;毫无用处
    user	用户;使用者
    user experience	用户体验
    user fee	使用费
    user interface	用户界面
    user name	用户名
    user-friendly	用户友好;方便用户;易用
    username	用户名
    usher	迎来;引领;开创;引座员
    usher in	迎来;开创;开启
    USSR	苏联
    usual	通常;平常;往常;惯常
    usually	通常;一般;平时;经常;往往
    usurp	篡夺;篡位
    usury	高利贷
    Utah	犹他
    utensil	用具;器具;餐具
    uterus	子宫
    utilitarian	功利;功利主义;实用
    utility	公用事业;效用;实用;实用程序
    utilization	利用;使用
    utilization rate	利用率;使用率
    utilize	利用;运用;使用
    utilized	利用;使用
    utmost	最大;极度;尽力;竭尽
    utopia	乌托邦
    utopian	乌托邦;空想
    utter	说出;完全;发出;彻底
    utterance	话语;言语
    uttered	说出;发出;说
    utterly	完全;彻底;十足
    Uyghur	维吾尔;维吾尔族
    Uygur	维吾尔;维吾尔族
    Uzbek	乌兹别克;乌兹别克斯坦
    Uzbekistan	乌兹别克斯坦
    """#
}
