extension CoreLexicon {
  /// Headwords that begin with E.
  static let wordsE: StaticString = #"""
    e-commerce	电子商务;电商
    e-government	电子政务
    e-mail	电子邮件;邮件;电邮
    each	每;每个;各;各自
    each other	互相;相互;彼此
    each year	每年
    eager	渴望;急切;热切;急于
    eagerly	急切;热切;渴望
    eagerness	渴望;热切;急切
    eagle	鹰;老鹰;雄鹰
    ear	耳朵;耳;耳边
    earlier	早些时候;此前;早先;之前;更早
    earlobe	耳垂
    early	早期;早;初期;初;提早;早日
    early childhood education	学前教育;幼儿教育
    early warning	预警
    early warning system	预警系统
    earmark	指定;专款;拨出
    earn	赚;挣;赢得;获得;赚取
    earnest	认真;诚挚;真诚
    earnestly	认真;诚恳;切实
    earnings	收入;收益;盈利;利润
    earphone	耳机
    earring	耳环
    earshot	听力范围
    earth	地球;大地;泥土;土
    earthen	土制;陶制
    earthly	尘世;人间
    earthquake	地震
    earthquake relief	抗震救灾
    earthworks	土方工程
    earthworm	蚯蚓
    ease	缓解;减轻;放松;轻松;舒适
    easier	更容易;更加容易;更简单
    easily	容易;轻易;轻松
    east	东;东方;东部;东面
    East Africa	东非
    East Asia	东亚
    East Asian	东亚
    East China	华东
    East China Sea	东海
    east coast	东海岸
    East Germany	东德
    East Timor	东帝汶
    Easter	复活节
    easterly	偏东;东风
    eastern	东部;东方;东
    Eastern Europe	东欧
    Eastern Han	东汉
    Eastern Jin	东晋
    eastward	向东;东移
    easy	容易;简单;轻松;易
    easy to use	易用;易于使用
    easygoing	随和
    eat	吃;食用;进食;吃饭
    eaten	吃;吃掉
    eaves	屋檐
    eavesdrop	偷听;窃听
    ebb	退潮;衰退;低落
    Ebola	埃博拉
    eccentric	古怪;怪异
    ecclesiastical	教会
    echo	回声;回音;回响;呼应
    eclipse	日食;月食;黯然失色
    eco-friendly	环保;生态友好
    ecological	生态
    ecological civilization	生态文明
    ecological compensation	生态补偿
    ecological conservation	生态保护
    ecological environment	生态环境
    ecological protection	生态保护
    ecological restoration	生态修复
    ecologist	生态学家
    ecology	生态;生态学
    economic	经济
    economic activity	经济活动
    economic affairs	经济事务
    economic aid	经济援助
    economic and social	经济和社会;经济社会
    Economic and Social Commission for Asia and the Pacific	亚洲及太平洋经济社会委员会;亚太经社会
    Economic and Social Council	经济及社会理事会;经社理事会
    economic and social development	经济社会发展
    economic and technological development zone	经济技术开发区
    economic and trade	经贸
    economic belt	经济带
    economic benefit	经济效益;经济利益
    economic benefits	经济效益;经济利益
    economic circle	经济圈
    economic construction	经济建设
    economic cooperation	经济合作
    economic corridor	经济走廊
    economic crisis	经济危机
    economic development	经济发展
    economic downturn	经济下行;经济衰退;经济低迷
    economic entity	经济实体;经济体
    economic environment	经济环境
    economic globalization	经济全球化
    economic growth	经济增长
    economic indicator	经济指标
    economic integration	经济一体化
    economic law	经济规律;经济法
    economic loss	经济损失
    economic losses	经济损失
    economic operation	经济运行
    economic order	经济秩序
    economic partnership	经济伙伴关系;经济合作伙伴
    economic performance	经济表现;经济运行;经济绩效
    economic policy	经济政策
    economic power	经济实力;经济强国;经济大国
    economic recession	经济衰退
    economic recovery	经济复苏;经济恢复
    economic reform	经济改革
    economic restructure	经济结构调整
    economic restructuring	经济结构调整;经济转型
    economic sanctions	经济制裁
    economic security	经济安全
    economic situation	经济形势
    economic strength	经济实力
    economic structure	经济结构
    economic system	经济体制;经济制度
    economic system reform	经济体制改革
    economic transformation	经济转型
    economic work	经济工作
    economic zone	经济区
    economical	节约;节省;经济;实惠
    economically	经济上;在经济上;经济
    economics	经济学;经济
    economics and trade	经贸
    economist	经济学家;经济学人
    economy	经济;经济体;节约
    ecosystem	生态系统;生态
    ecotourism	生态旅游
    ECOWAS	西非经共体;西非国家经济共同体
    ecstasy	狂喜;陶醉
    ecstatic	狂喜;欣喜若狂
    Ecuador	厄瓜多尔
    eczema	湿疹
    edge	边缘;优势;边;刃
    edge computing	边缘计算
    edible	可食用;食用
    edict	法令;敕令;诏书
    edifice	大厦;建筑
    Edinburgh	爱丁堡
    Edison	爱迪生
    edit	编辑;剪辑;修改
    edition	版;版本;届
    editor	编辑;主编;编者
    editor-in-chief	总编辑;主编
    editorial	社论;编辑
    editorial board	编委会;编辑委员会
    editorial department	编辑部
    educate	教育;培养
    educated	受过教育;教育
    education	教育;学历
    education and training	教育培训
    Education Bureau	教育局
    education department	教育部门;教育厅
    education minister	教育部长
    education reform	教育改革
    education system	教育体系;教育制度;教育系统
    educational	教育
    educational institution	教育机构
    educator	教育家;教育工作者
    Edward	爱德华
    eel	鳗鱼;鳝鱼
    eerie	诡异;怪异;阴森
    effect	效果;影响;作用;效应;效力;生效
    effective	有效;生效;实效
    effective measures	有效措施
    effective way	有效途径;有效方式
    effectively	有效;切实;实际上
    effectiveness	有效性;效果;成效;效力
    efficacy	疗效;功效;效力
    efficiency	效率;效能
    efficient	高效;效率;有效
    efficiently	高效;有效率
    effort	努力;力度;工作;力气
    effortless	毫不费力;轻松
    effortlessly	毫不费力;轻松
    efforts	努力;工作
    egalitarian	平等主义
    egalitarianism	平均主义;平等主义
    egg	鸡蛋;蛋;卵
    eggplant	茄子
    eggshell	蛋壳
    ego	自我;自尊
    egoism	利己主义
    Egypt	埃及
    Egyptian	埃及;埃及人
    Eiffel Tower	埃菲尔铁塔
    eight	八;8
    eight-point decision	八项规定
    eighteen	十八;18
    eighteenth	第十八;十八
    eighth	第八;八
    eighties	八十年代
    eighty	八十;80
    Einstein	爱因斯坦
    either	任一;要么;也;两者
    either or	要么;或者
    El Salvador	萨尔瓦多
    elaborate	精心;详细;阐述;复杂
    elaborately	精心
    elapse	过去;流逝
    elapsed	过去;流逝
    elastic	弹性;松紧
    elasticity	弹性
    elated	兴高采烈;得意
    elation	兴高采烈
    elbow	肘;胳膊肘;手肘
    elder	长者;年长;长辈;老人
    elder brother	哥哥;兄长
    elder sister	姐姐
    elderly	老年人;老人;年长;老年
    elderly care	养老
    elderly care services	养老服务
    elderly people	老年人;老人
    elderly population	老年人口
    eldest	最大;长子;年长
    elect	选举;当选;推选
    elected	当选;选举
    election	选举;大选;竞选
    election campaign	竞选;竞选活动
    election commission	选举委员会;选委会
    elective	选修;选举
    electoral	选举
    electorate	选民
    electric	电;电动;电力
    electric bicycle	电动自行车
    electric bulb	灯泡
    electric car	电动汽车;电动车
    electric current	电流
    electric light	电灯
    electric power	电力
    electric shock	电击;触电
    electric vehicle	电动汽车;电动车
    electrical	电气;电;电力
    electrician	电工
    electricity	电力;电;用电;电能
    electricity generation	发电
    electrification	电气化
    electrocardiogram	心电图
    electrode	电极
    electrolysis	电解
    electrolyte	电解质;电解液
    electromagnetic	电磁
    electron	电子
    electronic	电子
    electronic components	电子元件;电子元器件
    electronic device	电子设备
    electronic equipment	电子设备
    electronic information	电子信息
    electronic product	电子产品
    electronic signature	电子签名
    electronics	电子;电子学;电子产品
    electroplating	电镀
    elegance	优雅;典雅
    elegant	优雅;高雅;典雅
    elegantly	优雅
    element	元素;要素;因素;成分
    elementary	初级;基本;小学
    elementary education	初等教育;基础教育
    elementary school	小学
    elephant	大象;象
    elevate	提升;提高;抬高
    elevated	升高;高架
    elevation	海拔;高度;提升
    elevator	电梯
    eleven	十一;11
    eleventh	第十一;十一
    eleventh five-year plan	十一五;十一五规划
    elf	精灵
    elicit	引起;引出
    eligibility	资格
    eligible	符合条件;合格;资格
    eligible voter	合格选民
    eliminate	消除;消灭;淘汰;取消;清除
    elimination	消除;消灭;淘汰
    elite	精英
    Elizabeth	伊丽莎白
    Ellen	艾伦;埃伦
    ellipse	椭圆
    elm	榆树
    elope	私奔
    eloquence	口才;雄辩
    eloquent	雄辩;有说服力
    else	其他;别的;否则
    elsewhere	其他地方;别处;别的地方
    elusive	难以捉摸;难以
    email	电子邮件;邮件;邮箱
    emancipate	解放
    emancipate the mind	解放思想
    emancipation	解放
    embank	筑堤
    embankment	堤;堤岸;堤防
    embargo	禁运
    embark	着手;开始;登船;踏上
    embarrass	使尴尬;尴尬;难堪
    embarrassed	尴尬;窘迫;不好意思
    embarrassing	尴尬;令人尴尬
    embarrassment	尴尬;窘迫
    embassy	大使馆;使馆
    embed	嵌入;植入
    embedded	嵌入;嵌入式
    embezzle	贪污;挪用
    embezzlement	贪污;挪用公款
    emblem	徽章;标志;象征
    embodiment	体现;化身
    embody	体现;蕴含
    embrace	拥抱;拥护;接受;包含
    embroider	绣;刺绣
    embroidery	刺绣;绣
    embryo	胚胎
    emerald	翡翠;绿宝石;祖母绿
    emerge	出现;涌现;浮现;兴起
    emergence	出现;兴起;涌现
    emergency	紧急;应急;突发事件;紧急情况
    emergency management	应急管理
    emergency plan	应急预案
    emergency rescue	应急救援;抢险救援
    emergency response	应急响应;应急
    emergency room	急诊室
    emerging	新兴
    emerging economies	新兴经济体
    emerging industries	新兴产业
    emerging market	新兴市场
    emigrant	移民
    emigrate	移民;移居
    emigration	移民
    Emily	艾米莉;埃米莉
    eminence	显赫;卓越
    eminent	杰出;著名
    emissary	使者;特使
    emission	排放;排放量
    emission reduction	减排
    emit	排放;发出;发射
    Emma	艾玛;爱玛
    emotion	情感;情绪;感情
    emotional	情感;情绪;感情;激动
    emotional intelligence	情商
    emotionally	情感上;激动;感情
    empathy	同理心;共情;同情
    emperor	皇帝;帝
    emphasis	强调;重点;重视
    emphasise	强调
    emphasize	强调;突出;注重
    emphasizing	强调
    emphatic	强调;断然
    emphatically	强调;断然
    empire	帝国
    empirical	经验;实证
    employ	雇用;雇佣;聘用;采用;使用
    employee	员工;雇员;职工;职员
    employer	雇主;用人单位
    employment	就业;雇用;雇佣;聘用
    employment and entrepreneurship	就业创业
    employment contract	劳动合同;雇佣合同
    employment opportunity	就业机会
    employment pressure	就业压力
    employment rate	就业率
    employment situation	就业形势
    empower	赋能;授权;赋予
    empower women	赋予妇女权力;增强妇女权能
    empowerment	赋权;赋能;授权
    empowerment of women	赋予妇女权力;增强妇女权能
    empress	皇后;女皇
    emptiness	空虚;空
    empty	空;空荡荡;倒空;空虚
    empty-handed	空手
    emulate	效仿;模仿
    enable	使;使得;能够;启用
    enact	制定;颁布;通过
    enactment	制定;颁布
    enamel	珐琅;搪瓷
    enchant	迷住;陶醉;魔法
    enchanting	迷人
    encircle	包围;环绕
    enclave	飞地
    enclose	附上;围住;封闭
    enclosed	封闭;随函附上;附上
    enclosure	围栏;附件;圈
    encode	编码
    encompass	包括;包含;涵盖
    encore	再来一个;加演
    encounter	遇到;遭遇;相遇;邂逅
    encourage	鼓励;鼓舞;激励;促进
    encouragement	鼓励;鼓舞
    encouraging	鼓励;鼓舞;令人鼓舞;可喜
    encroach	侵犯;侵占
    encrypt	加密
    encryption	加密
    encyclical	通谕
    encyclopedia	百科全书;百科
    end	结束;结尾;末;终止;终点;尽头
    end of the year	年底;年末
    end product	最终产品
    end user	最终用户;终端用户
    end-of-year	年终;年底
    endanger	危害;危及
    endangered	濒危;濒临灭绝
    endangered animal	濒危动物
    endangered species	濒危物种
    endeavor	努力;奋斗;尽力
    endeavour	努力;尽力
    endemic	地方性;流行;特有
    ending	结局;结束;结尾
    endless	无尽;无休止;没完没了;无穷
    endlessly	不断;无尽;没完没了
    endocrine	内分泌
    endorse	支持;赞同;认可;背书
    endorsement	支持;认可;背书;赞同
    endoscope	内窥镜
    endow	赋予;捐赠
    endowment	捐赠;天赋;禀赋
    endpoint	端点;终点
    endurance	耐力;忍耐
    endure	忍受;忍耐;承受;持久
    enduring	持久;持续
    enemy	敌人;敌;仇敌;敌军
    enemy troops	敌军
    energetic	充满活力;精力充沛
    energetically	大力;积极
    energy	能源;能量;精力;活力
    energy conservation	节能;能源节约
    energy conservation and emission reduction	节能减排
    energy consumption	能耗;能源消耗;能源消费
    energy crisis	能源危机
    energy development	能源开发;能源发展
    energy efficiency	能效;能源效率
    energy industry	能源产业;能源行业;能源工业
    energy saving	节能
    energy security	能源安全
    energy source	能源
    energy storage	储能
    energy structure	能源结构
    energy supply	能源供应
    energy transition	能源转型
    energy-intensive	高耗能;能源密集型
    energy-saving	节能
    enforce	执行;实施;强制
    enforcement	执行;执法;强制
    enforcement agency	执法机构
    engage	从事;参与;订婚;聘请;接触
    engage in	从事;参与;进行
    engaged	订婚;从事;忙于
    engagement	订婚;参与;接触;约会
    engaging	迷人;吸引人;从事
    Engels	恩格斯
    engine	发动机;引擎
    engine room	机舱;机房
    engineer	工程师
    engineering	工程;工程学
    engineering and technology	工程技术
    engineering project	工程项目
    England	英格兰;英国
    English	英语;英文;英国;英国人
    English language	英语;英文
    English speaker	讲英语
    English-speaking	讲英语;英语国家
    Englishman	英国人
    engrave	雕刻;铭刻
    engulf	吞没;席卷
    enhance	提高;增强;加强;提升;增进
    enhancement	增强;提高;提升
    enigma	谜
    enjoy	享受;喜欢;享有;欣赏
    enjoyable	愉快;令人愉快
    enjoyment	享受;乐趣
    enlarge	扩大;放大
    enlargement	扩大;放大
    enlighten	启发;启迪;开导
    enlightened	开明;启发
    enlightenment	启蒙;启示;启迪
    enlist	入伍;参军;争取
    enmity	敌意;仇恨
    enormous	巨大;庞大
    enormously	极大;非常
    enough	足够;够;充分;充足
    enquire	询问
    enquiry	询问;调查;查询
    enrage	激怒
    enraged	愤怒;大怒;激怒
    enrich	丰富;充实
    enrichment	丰富;浓缩
    enroll	招收;入学;注册;报名
    enrollment	招生;入学;注册
    ensemble	合奏;整体;乐团
    ensue	接踵而至;随之
    ensuing	随后;接下来
    ensure	确保;保证;保障
    entail	需要;牵涉;意味着
    entangle	纠缠;缠绕
    entangled	纠缠;缠住
    enter	进入;走进;输入;参加
    enter into	订立;签订;进入
    enter into force	生效
    enterprise	企业;事业
    enterprise group	企业集团
    enterprise income tax	企业所得税
    enterprise reform	企业改革
    entertain	娱乐;招待;款待
    entertainer	艺人;表演者
    entertaining	娱乐;有趣;款待
    entertainment	娱乐;文娱
    enthrone	登基;即位
    enthusiasm	热情;热忱;积极性
    enthusiast	爱好者
    enthusiastic	热情;热烈;热心
    enthusiastically	热情;热烈
    enthusiastically support	热烈拥护;大力支持
    entice	引诱;诱惑
    entire	整个;全部;全;完整
    entirely	完全;全部;彻底
    entirety	全部;整体
    entitle	有权;题为;授权
    entitled	题为;有权;享有
    entitlement	权利;资格
    entity	实体;单位;主体
    entity list	实体清单
    entomology	昆虫学
    entrance	入口;门口;入学;进入
    entrance examination	入学考试;高考
    entrance fee	门票;入场费
    entreat	恳求;乞求
    entreaty	恳求
    entrepreneur	企业家;创业者
    entrepreneur spirit	企业家精神
    entrepreneurial	创业;企业家
    entrepreneurship	创业;创业精神;企业家精神
    entries	条目;参赛作品
    entrust	委托;托付;交给
    entry	进入;条目;入口;参赛;入境
    entry into force	生效
    entry-exit	出入境
    enumerate	列举;枚举
    envelop	笼罩;包围
    envelope	信封
    enviable	令人羡慕
    envious	羡慕;嫉妒
    environment	环境
    environment for doing business	营商环境
    environment-friendly	环保;环境友好
    environmental	环境;环保
    environmental awareness	环保意识;环境意识
    environmental degradation	环境退化;环境恶化
    environmental governance	环境治理
    environmental health	环境卫生;环境健康
    environmental impact	环境影响
    environmental impact assessment	环境影响评价;环评
    environmental law	环境法
    environmental management	环境管理
    environmental monitoring	环境监测
    environmental pollution	环境污染
    environmental protection	环境保护;环保
    environmental protection agency	环境保护局;环保局;环境保护署;环保署
    environmental quality	环境质量
    environmental sanitation	环境卫生
    environmental sustainability	环境可持续性
    environmentalist	环保人士;环保主义者;环保主义
    environmentally friendly	环保;环境友好
    envisage	设想
    envision	设想;展望
    envoy	特使;使者;使节
    envy	嫉妒;羡慕
    enzyme	酶
    ephemeral	短暂
    epic	史诗
    epicenter	震中;中心
    epidemic	疫情;流行病;流行;传染病
    epidemic prevention and control	疫情防控
    epidemiological	流行病学
    epidemiology	流行病学
    epilepsy	癫痫
    epilogue	尾声;后记
    Episcopal	圣公会
    episode	集;插曲;情节
    epistemology	认识论
    epitaph	墓志铭
    epitome	缩影;典型
    epoch	时代;纪元
    equal	平等;相等;等于;同等
    equal footing	平等
    equal opportunity	平等机会;机会平等
    equal pay	同工同酬
    equal rights	平等权利
    equal treatment	平等待遇;平等对待
    equality	平等
    equality before the law	法律面前人人平等
    equally	同样;平等;同等;均
    equanimity	镇定;平静
    equate	等同
    equation	方程;方程式;等式
    equator	赤道
    equatorial	赤道
    Equatorial Guinea	赤道几内亚
    equestrian	马术
    equestrianism	马术
    equilibrium	平衡;均衡
    equinox	春分;秋分
    equip	装备;配备
    equipment	设备;装备;器材
    equipment manufacturing	装备制造
    equitable	公平;公正
    equitable geographical distribution	公平地域分配
    equity	股权;公平;股票;权益
    equivalent	相当于;等价;等同;等值
    era	时代;时期;年代
    eradicate	根除;消除;消灭;铲除
    eradicate poverty	消除贫困;消除贫穷
    eradication	根除;消除;消灭
    eradication of poverty	消除贫困;消除贫穷
    erase	擦除;抹去;删除
    eraser	橡皮
    Erdogan	埃尔多安
    ere	之前
    erect	竖立;建立;直立
    erection	建立;勃起
    Eric	埃里克
    Eritrea	厄立特里亚
    ermine	白鼬;貂皮
    erode	侵蚀;削弱
    erosion	侵蚀;水土流失;腐蚀
    erotic	色情;情色
    errand	差事;跑腿
    erratic	不稳定;古怪
    erroneous	错误
    error	错误;误差;差错
    error message	错误消息;错误信息
    error rate	误差率;错误率
    erupt	爆发;喷发
    eruption	爆发;喷发
    escalate	升级;加剧
    escalation	升级
    escalator	自动扶梯;扶梯
    escape	逃跑;逃脱;逃离;逃避;逃
    escapee	逃犯;逃亡者
    escort	护送;护卫;陪同
    Eskimo	爱斯基摩人
    esophagus	食管;食道
    especially	尤其;特别;尤其是
    espionage	间谍;谍报
    essay	散文;文章;论文;随笔
    essence	本质;实质;精髓;精华
    essential	必要;必不可少;基本;本质;至关重要
    essential difference	本质区别
    essentially	本质上;基本上;实质上
    establish	建立;设立;成立;确立;制定
    establish diplomatic relations	建交;建立外交关系
    established	成立;建立;既定
    establishment	建立;成立;设立;机构
    establishment of diplomatic relations	建交;建立外交关系
    estate	庄园;房地产;遗产;财产
    esteem	尊重;尊敬;敬重
    esteemed	尊敬;受尊敬
    estimate	估计;估算;预计;评估
    estimated	估计;预计
    estimation	估计;估算
    Estonia	爱沙尼亚
    estrange	疏远
    et cetera	等等
    etc	等;等等
    etc.	等;等等
    eternal	永恒;永远;不朽
    eternally	永远;永恒
    eternity	永恒;永远
    ethane	乙烷
    ethanol	乙醇
    Ethernet	以太网
    ethic	伦理;道德
    ethical	道德;伦理
    ethics	伦理;道德;伦理学
    Ethiopia	埃塞俄比亚
    Ethiopian	埃塞俄比亚
    ethnic	民族;种族;族裔
    ethnic autonomous	民族自治
    ethnic Chinese	华裔;华人;华族
    ethnic cleansing	种族清洗;族裔清洗
    ethnic conflict	种族冲突;族裔冲突;民族冲突
    ethnic culture	民族文化
    ethnic group	民族;族群
    ethnic minority	少数民族
    ethnic policy	民族政策
    ethnic region	民族地区
    ethnic unity	民族团结
    ethnicity	种族;民族
    ethylene	乙烯
    etiquette	礼仪;礼节
    EU	欧盟
    eucalyptus	桉树
    eunuch	太监;宦官
    euphemism	委婉语;委婉
    EUR	欧元
    Eurasia	欧亚;欧亚大陆
    Eurasian	欧亚
    Eurasian continent	欧亚大陆
    Eurasian Economic Union	欧亚经济联盟
    euro	欧元
    Europe	欧洲
    Europe and Asia	欧亚
    Europe and the United States	欧美
    European	欧洲;欧洲人
    European and American	欧美
    European Central Bank	欧洲央行;欧洲中央银行
    European Commission	欧盟委员会;欧洲委员会
    European Council	欧洲理事会
    European countries	欧洲国家;欧洲各国
    European Economic Community	欧洲经济共同体;欧共体
    European Football Championship	欧洲杯
    European market	欧洲市场
    European Parliament	欧洲议会
    European Space Agency	欧洲航天局;欧空局
    European Union	欧盟;欧洲联盟
    eurozone	欧元区
    euthanasia	安乐死
    evacuate	疏散;撤离
    evacuation	疏散;撤离
    evade	逃避;躲避;规避
    evaluate	评估;评价;考核
    evaluation	评估;评价;考核
    evaluation system	评价体系;评估体系
    evaporate	蒸发
    evaporation	蒸发
    evasion	逃避;规避;逃税
    evasive	回避;闪烁其词
    eve	前夕;前夜;夏娃
    Evelyn	伊夫琳
    even	甚至;即使;连;更;偶数
    even if	即使;即便;哪怕
    even so	即使如此;尽管如此
    even though	尽管;即使;虽然
    evening	晚上;傍晚;晚间;夜晚
    evenly	均匀;平均
    event	事件;活动;赛事;大事
    eventful	多事
    eventual	最终
    eventually	最终;终于;最后
    ever	曾经;曾;永远;从来
    ever since	自从;从此
    ever-changing	不断变化;千变万化
    Everest	珠穆朗玛峰;珠峰
    evergreen	常青;常绿
    everlasting	永恒;永久
    every	每;每个;每一;所有;各
    every day	每天;天天;每日
    every effort	一切努力;尽力
    every other day	每隔一天
    every time	每次;每当
    every year	每年;年年
    everybody	每个人;大家;人人;所有人
    everyday	日常;每天
    everyday life	日常生活
    everyone	每个人;大家;人人;所有人
    everything	一切;所有;每件事;万物
    everywhere	到处;处处;各地;无处不在
    everywhere in the world	世界各地
    evict	驱逐;赶走
    eviction	驱逐;逐出
    evidence	证据;证明;迹象
    evident	明显;显然
    evidently	显然;明显
    evil	邪恶;罪恶;恶;坏
    evoke	唤起;引起
    evolution	进化;演变;演化;发展
    evolutionary	进化;演化
    evolve	演变;进化;发展;演化
    ex-husband	前夫
    ex-president	前总统
    ex-wife	前妻
    exacerbate	加剧;恶化
    exact	确切;精确;准确
    exactly	正是;恰好;究竟;正好;准确;确切
    exaggerate	夸大;夸张
    exaggerated	夸张;夸大
    exaggeration	夸张;夸大
    exalted	崇高;尊贵
    exam	考试;测验
    examination	考试;检查;审查;考察
    examination and approval	审批
    examine	检查;审查;考察;研究;审议
    examiner	考官;审查员
    example	例子;榜样;示例;实例;例
    exasperated	恼怒;气急败坏
    excavate	挖掘;发掘
    excavation	挖掘;发掘
    excavator	挖掘机
    exceed	超过;超出;超越
    exceedingly	极其;非常
    excel	擅长;胜过;优秀
    excellence	卓越;优秀
    excellency	阁下
    excellent	优秀;出色;极好;优良;卓越
    except	除;除了;除外
    except for	除了;除;除外
    exception	例外;异常
    exceptional	非凡;杰出;例外;特殊
    exceptionally	异常;格外;特别
    excerpt	摘录;节选
    excess	过量;超过;过剩;多余
    excess capacity	过剩产能;产能过剩
    excessive	过度;过多;过分;过高
    excessively	过度;过分
    exchange	交换;交流;交易所;兑换
    exchange of views	交换意见
    exchange rate	汇率
    exchange student	交换生;交换学生
    exchange views	交换意见
    exchanges	交流;交往;往来
    exchanges and cooperation	交流与合作;交流合作
    excise	消费税;切除
    excite	激动;兴奋;刺激
    excited	兴奋;激动
    excitedly	兴奋;激动
    excitement	兴奋;激动
    exciting	令人兴奋;激动人心;精彩;刺激
    exclaim	惊叫;喊道;大声说;惊呼;叫道
    exclamation	感叹;惊叹
    exclamation mark	感叹号
    exclude	排除;排斥
    excluding	不包括;除外
    exclusion	排除;排斥
    exclusive	独家;排他;专属;独有
    exclusive economic zone	专属经济区
    exclusive interview	专访;独家采访
    exclusive right	专有权;独占权
    exclusively	专门;独家;仅
    excretion	排泄
    excruciating	剧痛;难以忍受
    excursion	远足;短途旅行;游览
    excuse	借口;理由;原谅
    excuse me	对不起;打扰;请问;劳驾
    executable	可执行
    execute	执行;处决;实施;履行
    execution	执行;处决;实施
    executioner	刽子手
    executive	行政;高管;执行;主管
    executive board	执行局;执董会
    executive body	执行机构
    executive branch	行政部门
    executive committee	执行委员会;执委会
    executive committee member	执委
    executive council	行政会议;执行理事会
    executive director	执行董事;执行主任
    executive order	行政命令
    executive power	行政权;行政权力
    Executive Secretary	执行秘书
    executive vice premier	常务副总理
    executive vice president	执行副总裁;常务副总裁
    executor	执行人;遗嘱执行人
    exemplary	模范;示范;典范
    exemplify	例证;体现
    exempt	免除;豁免;免
    exemption	豁免;免除
    exercise	锻炼;练习;运动;行使;演习
    exercise of the right of reply	行使答辩权
    exert	施加;发挥;努力;尽力
    exertion	努力;费力
    exhale	呼气;呼出
    exhaust	耗尽;废气;排气;用尽
    exhausted	精疲力竭;疲惫;筋疲力尽;耗尽
    exhausting	令人疲惫;累人
    exhaustion	疲惫;耗尽;枯竭
    exhaustive	详尽;彻底
    exhibit	展示;展出;展览;展品;表现
    exhibition	展览;展览会;展会;展出
    exhibition area	展区
    exhibition hall	展厅;展馆;展览馆
    exhibitor	参展商
    exile	流亡;流放
    exist	存在;有;生存
    existence	存在;生存
    existential	存在;生存
    existentialism	存在主义
    existing	现有;现存;现行
    exit	出口;退出;离开
    exodus	出走;大批离去
    exoplanet	系外行星
    exorbitant	过高
    exorcise	驱邪
    exotic	异国情调;外来;奇异
    expand	扩大;扩展;拓展;扩张;膨胀
    expand domestic demand	扩大内需
    expand opening up	扩大开放
    expanse	广阔;一片
    expansion	扩张;扩大;扩展;膨胀
    expansive	广阔
    expatriate	外籍;侨民
    expect	期望;预计;预期;期待;希望
    expectancy	期望;预期
    expectant	期待
    expectation	期望;期待;预期
    expectation of life	预期寿命
    expected	预计;预期;有望
    expedient	权宜之计;权宜
    expedite	加快;加速
    expedition	探险;远征;考察
    expel	驱逐;开除
    expel from the party	开除党籍
    expend	花费;消耗
    expenditure	支出;开支;花费
    expense	费用;开支;支出;代价
    expensive	昂贵;贵
    experience	经验;经历;体验;感受
    experienced	有经验;经验丰富;经历
    experiment	实验;试验
    experimental	实验;试验
    experimental zone	实验区;试验区
    experimentation	实验;试验
    expert	专家;专业;行家
    expert group	专家组;专家小组
    expert group meeting	专家组会议
    expertise	专长;专业知识;专门知识
    expiration	到期;届满;期满
    expire	到期;过期;届满;失效
    expiry	到期;期满
    explain	解释;说明;阐述;讲解
    explanation	解释;说明
    explanatory	解释;说明
    explicit	明确;清楚
    explicitly	明确
    explode	爆炸;爆发
    exploit	利用;开发;剥削;开采
    exploitation	剥削;开发;利用;开采
    exploration	探索;勘探;探险;探测
    exploratory	探索
    explore	探索;探讨;探险;勘探
    explorer	探险家;探索者
    explosion	爆炸;爆发
    explosive	炸药;爆炸;爆炸性;爆炸物
    expo	博览会;世博会
    exponent	指数
    exponential	指数
    exponentially	指数;成倍
    export	出口;输出;导出
    export ban	出口禁令
    export control	出口管制
    export control law	出口管制法
    export market	出口市场
    export tax rebate	出口退税
    export volume	出口量;出口额
    export-oriented	出口导向;外向型
    exporter	出口商;出口国
    expose	暴露;揭露;曝光;接触
    exposition	博览会;阐述
    exposure	暴露;接触;曝光;风险敞口
    expound	阐述
    express	表达;表示;快递;快车;特快
    express concern	表示关切
    express delivery	快递
    express gratitude	表示感谢
    express thanks	表示感谢
    express train	特快列车;快车
    expressing	表示
    expression	表达;表情;表现;表示;词语
    expressionless	面无表情
    expressive	富有表现力;表现力
    expressly	明确;明示;特意
    expressway	高速公路;高速
    expropriation	征收;征用
    expulsion	驱逐;开除
    exquisite	精美;精致;精湛
    extend	延长;扩展;延伸;扩大;致以
    extended	延长;扩展
    extended family	大家庭
    extension	延长;延伸;扩展;分机
    extensive	广泛;大量;全面;粗放
    extensively	广泛
    extent	程度;范围
    exterior	外部;外观;外表
    exterminate	消灭;灭绝
    extermination	灭绝;消灭
    external	外部;对外;外
    external affairs	对外事务;外交
    external debt	外债
    external environment	外部环境
    external financing	外部融资;外部筹资
    external relations	对外关系
    external trade	对外贸易;外贸
    externally	对外;外部
    extinct	灭绝;绝种;熄灭
    extinction	灭绝;消亡
    extinguish	熄灭;扑灭;灭
    extinguisher	灭火器
    extol	颂扬;赞美
    extort	敲诈;勒索
    extortion	敲诈;勒索;敲诈勒索
    extra	额外;多余;外加
    extra-budgetary	预算外
    extrabudgetary	预算外
    extrabudgetary resources	预算外资源
    extract	提取;摘录;抽取;榨取
    extraction	提取;开采;萃取
    extracurricular	课外
    extradite	引渡
    extradition	引渡
    extrajudicial	法外
    extraordinarily	非常;异常;格外
    extraordinary	非凡;特别;非常;不寻常
    extraordinary session	特别会议;非常会议
    extraterritorial	域外;治外法权
    extravagance	奢侈;浪费;铺张
    extravagant	奢侈;铺张
    extravehicular activity	出舱活动;太空行走
    extreme	极端;极度;极
    extreme poverty	极端贫困;赤贫
    extreme right	极右;极右翼
    extreme weather	极端天气
    extremely	极其;非常;极为;十分;极
    extremely important	极其重要;极为重要
    extremism	极端主义
    extremist	极端分子;极端主义者;极端
    extremities	四肢
    exuberant	旺盛;兴高采烈
    exultation	狂喜;欢腾
    eye	眼睛;眼;目光;目
    eye contact	目光接触;眼神交流
    eye disease	眼病
    eye drops	眼药水
    eye-catching	引人注目;醒目
    eyeball	眼球
    eyebrow	眉毛;眉
    eyelash	睫毛
    eyelid	眼皮;眼睑
    eyes	眼睛;双眼;目光;眼
    eyesight	视力
    eyewitness	目击者
    """#
}
