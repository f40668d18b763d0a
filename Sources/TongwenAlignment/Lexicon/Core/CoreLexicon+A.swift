extension CoreLexicon {
  /// Headwords that begin with A.
  static let wordsA: StaticString = #"""
    a bit	一点;有点;有些
    a couple of	几个;一对;两三个
    a cup of	一杯
    a dozen	十几;一打;十二个
    a few	几个;一些;少数;几
    a few days	几天;数日
    a glass of	一杯
    a good deal	大量;许多
    a good many	许多;很多
    a great deal of	大量;许多;很多
    a great many	许多;很多;大量
    a group of	一群;一组;一批
    a host of	许多;一大批;大量
    a kind of	一种;某种
    a large number of	大量;大批;许多;众多
    a little	一点;有点;稍微;一些
    a long time	很久;长时间;好久;很长时间
    a long time ago	很久以前;很久很久以前
    a long way	很远;漫长
    a lot of	很多;许多;大量
    a loud voice	大声;高声
    a majority of	大多数;多数
    a matter of	问题;事情
    a moment later	过了一会儿;片刻之后;不一会儿
    a number of	一些;许多;若干;一批
    a pair of	一双;一对;一副
    a piece of	一块;一片;一张;一件
    a quarter	四分之一;一刻钟;一季度
    a series of	一系列;一连串
    a set of	一套;一组
    a sort of	一种;某种
    a thousand miles	千里;千里之外
    a total of	共;共计;总共;共有
    a variety of	各种;多种;各种各样;种种
    a while	一会儿;片刻;一段时间
    a wide range of	广泛;各种;范围广泛
    Aaron	亚伦;艾伦
    abandon	放弃;抛弃;遗弃;丢弃;离弃
    abandoned	被遗弃;废弃;放弃;抛弃;遗弃
    abandonment	放弃;遗弃;抛弃
    abate	减轻;减弱;减少;平息
    abbey	修道院;寺院;大教堂
    abbot	方丈;修道院院长;住持
    abbreviation	缩写;简称;缩略
    abdicate	退位;放弃
    abdomen	腹部;肚子;腹
    abdominal	腹部
    abduct	绑架;劫持;拐走
    abduction	绑架;劫持;诱拐
    Abe	安倍;安倍晋三
    abhor	憎恶;痛恨;厌恶
    abide	遵守;忍受;遵循;恪守
    abide by	遵守;恪守;遵循;信守
    abiding	持久;永恒;持续
    Abidjan	阿比让
    ability	能力;才能;本领;本事;才干
    abject	卑鄙;悲惨;凄惨
    Abkhazia	阿布哈兹
    ablaze	燃烧;着火;火光
    able	能够;能;可以;有能力;能干
    able-bodied	健壮;体格健全;强壮
    abnormal	异常;反常;不正常;变态
    abnormality	异常;反常;畸形
    abnormally	异常;反常
    aboard	上船;登上;船上;机上;车上
    abode	住所;住处;居所
    abolish	废除;取消;废止
    abolition	废除;取消;废止
    abominable	可恶;可憎;令人憎恶
    aboriginal	土著;原住民
    aborigine	土著;原住民
    abort	中止;流产;终止;堕胎
    abortion	堕胎;流产;人工流产
    abound	充满;大量;富于;比比皆是
    about	关于;大约;约;左右;对于;有关;四处
    about to	即将;就要;将要;正要;快要
    above	上面;以上;上述;超过;上方;高于
    above all	最重要的是;首先;尤其是;尤其
    above ground	地上;地面
    above-mentioned	上述;前述
    Abraham	亚伯拉罕
    Abraham Lincoln	林肯;亚伯拉罕·林肯
    abreast	并排;并肩;并列
    abridge	删节;节略;缩短
    abridged	删节;节略
    abroad	国外;海外;出国;境外;外国
    abrogate	废除;取消
    abrupt	突然;唐突;陡峭;生硬
    abruptly	突然;猛地;忽然;骤然
    absence	缺席;缺乏;不在;没有;缺少;离开
    absent	缺席;不在;没有;缺乏;心不在焉
    absent-minded	心不在焉
    absentee	缺席者;缺席
    absolute	绝对;完全;专制;十足
    absolutely	绝对;完全;绝对地;当然;肯定
    absolve	赦免;免除
    absorb	吸收;吸引;吸纳;承受
    absorbed	吸收;全神贯注;专心;沉浸
    absorption	吸收;吸纳;专注
    abstain	弃权;戒;避免
    abstention	弃权
    abstinence	禁欲;戒酒;节制
    abstract	抽象;摘要;提取
    abstraction	抽象;抽象化
    absurd	荒谬;荒唐;荒诞;可笑
    absurdity	荒谬;荒唐;荒诞
    Abu Dhabi	阿布扎比
    Abuja	阿布贾
    abundance	丰富;大量;充裕;富足
    abundant	丰富;大量;充足;充裕;丰盛
    abuse	滥用;虐待;辱骂;侵犯;凌辱
    abusive	辱骂;虐待;滥用
    abyss	深渊
    academic	学术;学术界;学者;学院;学业
    academic year	学年
    academician	院士
    academy	学院;研究院;科学院;学会
    Academy of Sciences	科学院
    accelerate	加快;加速;促进
    accelerated	加快;加速
    acceleration	加速;加快;加速度
    accent	口音;腔调;重音;强调
    accept	接受;同意;认可;承认;接纳;受理
    acceptable	可接受;可以接受;满意;认可
    acceptance	接受;认可;承认;接纳;验收
    accepted	接受;公认;认可
    access	进入;获得;访问;使用;准入;接触;机会;接入
    access control	访问控制;门禁
    accessibility	无障碍;可及性;可访问性
    accessible	可进入;容易;方便;可及;无障碍;访问
    accession	加入;登基;即位
    accessories	配件;饰品;附件
    accessory	附件;配件;饰品;从犯
    accident	事故;意外;车祸;偶然
    accidental	意外;偶然
    accidentally	意外;偶然;不小心;无意中
    acclaim	赞扬;称赞;欢呼;好评
    acclaimed	广受好评;备受赞誉;著名
    accommodate	容纳;适应;提供住宿;照顾
    accommodation	住宿;住处;膳宿;和解
    accompanied	陪同;伴随;陪伴
    accompany	陪同;陪伴;伴随;随同;伴奏
    accomplice	同谋;帮凶;共犯;同伙
    accomplish	完成;实现;达到;做到
    accomplished	完成;实现;有成就;才华
    accomplishment	成就;完成;成绩;实现
    accord	协议;协定;一致;给予
    accordance	一致;按照;依照
    according	根据;据;按照
    according to	根据;据;按照;依照;依据;按
    accordingly	因此;相应;于是;从而;据此
    account	账户;帐户;账目;描述;解释;说明;账号;叙述
    account for	占;说明;解释;占到
    accountability	问责;责任;责任制;问责制
    accountable	负责;问责;负有责任
    accountant	会计;会计师
    accounting	会计;核算;账务;占
    accounting standards	会计准则
    accounts receivable	应收账款;应收帐款
    Accra	阿克拉
    accredit	委派;认可;认证
    accreditation	认证;认可;鉴定
    accrue	累积;产生;应计
    accumulate	积累;积聚;累积;堆积
    accumulation	积累;积聚;累积
    accuracy	准确性;精度;准确;精确;精确度;准确度
    accurate	准确;精确;正确
    accurately	准确地;准确;精确
    accusation	指控;指责;控告;谴责
    accuse	指责;指控;控告;谴责
    accused	被告;指责;指控;被控
    accustom	使习惯;习惯
    accustomed	习惯;惯于;通常
    ace	王牌;高手
    ache	疼痛;痛;疼;酸痛
    achieve	实现;取得;达到;获得;完成;达成
    achieved	取得;实现;达到;获得;达成
    achievement	成就;成绩;成果;实现;取得
    Achilles	阿喀琉斯;阿基里斯
    acid	酸;酸性
    acid rain	酸雨
    acknowledge	承认;确认;认识到;感谢;公认
    acknowledgement	承认;致谢;感谢;确认
    acne	痤疮;粉刺
    acorn	橡子;橡实
    acoustic	声学;声音;音响
    acquaint	使熟悉;认识;了解
    acquaintance	熟人;相识;认识;结识
    acquire	获得;取得;收购;学到;购得
    acquired	获得;收购;取得
    acquisition	收购;获得;取得;采集;并购
    acquit	宣告无罪;无罪释放;无罪
    acquittal	无罪释放;无罪
    acre	英亩;亩
    acrid	辛辣;刺鼻
    acrobat	杂技演员
    acrobatics	杂技
    across	穿过;横过;整个;对面;遍及;跨;越过
    across the board	全面;全盘
    across the country	全国各地;全国
    across the world	世界各地;全世界;全球
    act	行为;法案;行动;法;表演;扮演;采取行动;充当
    act as	担任;充当;作为
    act in accordance with	按照;依照
    act of God	天灾;不可抗力
    act of violence	暴力行为
    act on	按照;作用于;采取行动
    acting	代理;表演;行动;演技
    acting president	代总统;代理总统
    action	行动;动作;作用;诉讼;行为;措施
    action group	行动小组
    action plan	行动计划;行动方案
    activate	激活;启动;活化
    activation	激活;活化;启动
    active	积极;活跃;主动;活动;有效
    active duty	现役
    active role	积极作用
    actively	积极;主动;积极地;活跃
    activism	行动主义;激进主义;活动
    activist	活动家;积极分子;活动人士;激进分子;维权人士
    activity	活动;活力;活跃;活性
    actor	演员;行为者;男演员;参与者
    actress	女演员;演员
    acts of terrorism	恐怖主义行为;恐怖行为
    actual	实际;真实;真正;事实
    actually	实际上;其实;事实上;真的;竟然
    actuary	精算师
    acumen	敏锐;洞察力;头脑
    acupuncture	针灸;针刺
    acute	急性;严重;敏锐;尖锐;剧烈
    acutely	敏锐;强烈;深切
    ad	广告
    ad hoc	特设;临时;专门
    adage	格言;谚语
    Adam	亚当
    adamant	坚决;坚定;固执
    Adams	亚当斯
    adapt	适应;改编;调整
    adaptation	适应;改编;调整
    adapter	适配器;转接器
    adaptive	自适应;适应
    ADB	亚行;亚洲开发银行
    add	增加;添加;加;补充说;加上;补充;加入
    add up	合计;加起来;合情合理
    added	增加;补充说;添加;加上;又说
    added value	附加值;增值;附加价值
    addendum	附录;附件;补遗
    addict	瘾君子;上瘾;吸毒者;成瘾者
    addicted	上瘾;沉迷;成瘾;沉溺
    addiction	成瘾;上瘾;瘾;沉迷
    addictive	上瘾;成瘾
    Addis Ababa	亚的斯亚贝巴
    addition	增加;此外;另外;添加;加法
    additional	额外;另外;附加;更多;补充;追加
    additionally	此外;另外
    additive	添加剂;附加
    address	地址;讲话;致辞;解决;应对;处理;发言;演说
    Adelaide	阿德莱德
    Aden	亚丁
    adept	擅长;熟练;精通
    adequacy	充足;充分;足够
    adequate	足够;适当;充分;充足;恰当
    adequately	充分;足够;适当
    adhere	坚持;遵守;粘附;附着
    adhere to	坚持;遵守;恪守;遵循
    adherence	遵守;坚持;恪守
    adherent	追随者;信徒;拥护者
    adhesive	粘合剂;胶粘剂;黏合剂
    adieu	再见;告别;再会
    adjacent	邻近;相邻;毗邻;附近
    adjective	形容词
    adjoining	相邻;隔壁;毗邻
    adjourn	休会;延期;休庭
    adjournment	休会;延期;休庭
    adjust	调整;调节;适应;校准
    adjustable	可调;可调节
    adjustment	调整;调节;适应
    administer	管理;执行;给予;施行
    administration	政府;管理;行政;行政当局;执政;总局
    administrative	行政;管理
    administrative approval	行政审批
    administrative division	行政区划
    administrative expenses	行政费用;管理费用
    administrative law	行政法
    administrative law enforcement	行政执法
    administrative licensing	行政许可
    administrative litigation	行政诉讼
    administrative measures	管理办法;行政措施
    administrative organ	行政机关
    administrative penalty	行政处罚
    administrative reconsideration	行政复议
    administrative reform	行政改革
    administrative region	行政区
    administrative regulations	行政法规
    administrative system	行政体制;行政系统
    administrator	管理员;管理者;行政人员;署长
    admirable	令人钦佩;可敬;令人赞叹;极好
    admiral	海军上将;上将;舰队司令
    admiration	钦佩;赞赏;羡慕;敬佩;赞美
    admire	钦佩;欣赏;羡慕;佩服;赞赏;敬佩
    admirer	崇拜者;仰慕者;爱慕者
    admission	录取;承认;入场;进入;接纳;入学
    admit	承认;允许进入;接纳;录取
    admittance	进入;准入
    admitted	承认;录取;入院
    admittedly	诚然;不可否认;的确
    adolescence	青春期;青少年
    adolescent	青少年;青春期
    adolescent girl	少女
    adopt	通过;采用;采取;采纳;收养;领养
    adopted	通过;采用;采取;收养
    adoption	通过;采用;收养;领养;采纳
    adorable	可爱
    adore	崇拜;喜爱;爱慕;热爱
    adorn	装饰;点缀;打扮
    Adriatic	亚得里亚海
    adrift	漂流;漂泊
    adroit	机敏;灵巧
    adulation	奉承;吹捧
    adult	成人;成年人;大人;成年
    adulterate	掺假
    adultery	通奸
    adulthood	成年
    advance	前进;推进;进展;预付;提前;进步
    advance guard	先锋;前卫
    advance payment	预付款;预付
    advanced	先进;高级;前进
    advanced countries	发达国家;先进国家
    advanced culture	先进文化
    advanced economies	发达经济体
    advanced experience	先进经验
    advanced technology	先进技术
    advancement	进步;发展;促进;推进;提升
    advantage	优势;优点;好处;利益;有利条件
    advantageous	有利;有益
    advent	到来;出现;来临
    adventure	冒险;奇遇;历险;探险
    adventure story	冒险故事
    adventurer	冒险家;冒险者
    adventurous	冒险;爱冒险
    adverb	副词
    adversary	对手;敌手;敌人
    adverse	不利;负面;不良;有害
    adverse effect	不利影响;不良影响;负面影响
    adversity	逆境;不幸;困境
    advertise	做广告;登广告;宣传
    advertisement	广告
    advertiser	广告商;广告主
    advertising	广告;广告业
    advice	建议;意见;忠告;劝告;劝
    advisable	明智;可取;适当
    advise	建议;劝;劝告;通知;忠告
    adviser	顾问;参谋
    advisor	顾问;导师
    advisory	咨询;顾问
    advocacy	倡导;宣传;主张;拥护
    advocate	提倡;倡导;主张;倡导者;拥护者;律师
    Aegean	爱琴海
    aerial	空中;航空;天线
    aerobic	有氧
    aeroplane	飞机
    aerospace	航天;航空航天;宇航
    aesthetic	审美;美学;美感
    aesthetics	美学;审美
    afar	远处;远方
    affair	事务;事情;事件;外遇;私通
    affect	影响;感染;感动;打动
    affected	受影响;影响;受灾
    affection	感情;喜爱;爱;情感;钟爱;亲情
    affectionate	深情;亲切;慈爱
    affectionately	亲切地;深情地;亲热地
    affidavit	宣誓书;书面陈述
    affiliate	附属;子公司;分支机构;加盟;联盟
    affiliated	附属;隶属;所属;关联
    affiliation	隶属;从属;联系
    affinity	亲和力;亲近;密切关系
    affirm	申明;肯定;确认;断言
    affirmation	肯定;确认;申明
    affirmative	肯定;赞成
    affirmative action	平权行动;平权;反歧视行动
    afflict	折磨;困扰;使痛苦
    affliction	痛苦;苦难;折磨
    affluence	富裕;富足
    affluent	富裕;富有;丰富
    afford	负担得起;买得起;提供;承担;负担
    affordable	负担得起;经济适用;实惠;价格合理
    affordable housing	经济适用房;保障性住房
    affront	冒犯;侮辱
    Afghan	阿富汗;阿富汗人
    Afghanistan	阿富汗
    afloat	漂浮;浮着
    aforementioned	上述;前述
    aforesaid	上述;前述
    AFP	法新社
    afraid	害怕;恐怕;怕;担心
    afresh	重新;再
    Africa	非洲
    African	非洲;非洲人
    African American	非裔美国人;非洲裔美国人;黑人
    African National Congress	非洲人国民大会;非国大
    African Union	非洲联盟;非盟
    after	之后;以后;后;追赶
    after a long time	过了很久;很久以后
    after a while	过了一会儿;不久;不一会儿
    after all	毕竟;终究;究竟;到底;终于
    after dinner	晚饭后;饭后;餐后
    after graduation	毕业后
    after school	放学后;放学;课后
    after that	此后;之后;然后;后来
    after the war	战后
    after-sales service	售后服务
    after-tax	税后
    afterlife	来世;来生
    aftermath	后果;余波;善后
    afternoon	下午;午后
    afternoon tea	下午茶
    aftershock	余震
    afterthought	事后想法
    afterward	后来;之后;以后
    afterwards	后来;之后;以后;事后
    again	再次;又;再;重新;再一次;还
    again and again	一再;再三;一次又一次;反复
    against	反对;针对;违反;对;靠着;对抗;倚
    agape	目瞪口呆;张大嘴
    age	年龄;时代;岁;年纪;老化;年代;岁数
    aged	老年;年龄;年老;岁;高龄
    aged people	老年人;老人
    ageing	老龄化;老化;衰老
    ageing population	人口老龄化;老龄化
    agency	机构;代理;机关;通讯社;局;中介
    agenda	议程;议事日程;日程
    agent	代理;代理人;特工;剂;代理商;经纪人;间谍
    aggravate	加重;加剧;恶化
    aggregate	总计;总;合计;聚集;总量
    aggression	侵略;侵犯;攻击;攻击性
    aggressive	侵略;好斗;积极进取;咄咄逼人;激进;攻击性
    aggressively	积极;咄咄逼人;激进
    aggressor	侵略者
    aghast	惊呆;惊骇
    agile	敏捷;灵活
    agility	敏捷;灵活
    aging	老龄化;老化;衰老
    agitate	鼓动;煽动;搅动;使不安
    agitated	激动;焦虑不安;不安;烦躁
    agitation	激动;不安;焦虑;鼓动;骚动
    Agnes	艾格尼丝;阿格尼丝
    ago	以前;前;之前
    agonizing	痛苦;煎熬
    agony	痛苦;极度痛苦;苦恼
    agrarian	土地;农业;农民
    agree	同意;赞成;一致;答应;商定;达成一致
    agree on	商定;达成一致
    agree to	同意;答应;应允
    agree with	同意;赞同;赞成
    agreeable	愉快;宜人;和蔼可亲;惬意
    agreed	同意;商定;一致;答应;约定
    agreed upon	商定;约定;达成一致
    agreement	协议;协定;同意;一致;合同;约定
    agribusiness	农业企业;农业综合企业
    agricultural	农业;农
    Agricultural Bank of China	中国农业银行;农业银行;农行
    agricultural production	农业生产
    agricultural products	农产品
    agricultural tax	农业税
    agriculture	农业
    agronomist	农学家
    ahead	前面;向前;提前;领先;前方;在前
    ahead of	领先;先于;前面;提前
    AI	人工智能
    aid	援助;帮助;救助;辅助
    aid package	援助计划;一揽子援助
    aide	助手;助理;副官;幕僚
    AIDS	艾滋病;爱滋病
    AIIB	亚投行
    ailing	生病;境况不佳;不景气
    ailment	疾病;小病;病痛
    aim	目标;目的;旨在;瞄准;力争
    aim at	旨在;瞄准;针对
    aimed	旨在;瞄准;针对
    aimless	漫无目的;无目的
    aimlessly	漫无目的
    ain't	不是;没有
    air	空气;空中;天空;航空;播出;神气
    air base	空军基地
    air conditioner	空调;空调器
    air conditioning	空调
    air defense	防空
    air defense identification zone	防空识别区
    air force	空军
    air hostess	空姐;空中小姐
    air marshal	空军元帅
    air pollution	空气污染;大气污染
    air quality	空气质量
    air raid	空袭
    air strike	空袭;空中打击
    air ticket	机票;飞机票
    air traffic	空中交通;航空交通
    airborne	空降;空气传播;机载;空中
    Airbus	空客;空中客车
    aircraft	飞机;航空器;机
    aircraft carrier	航空母舰;航母
    airfield	机场
    airlift	空运
    airline	航空公司;航线
    airliner	客机;班机
    airlines	航空公司;航空
    airmail	航空邮件;航空信
    airman	飞行员;空军士兵
    airplane	飞机
    airport	机场;飞机场;航空港
    airspace	空域;领空
    airstrike	空袭
    airtight	密封;密闭
    airway	气道;呼吸道;航线
    aisle	过道;走道;通道;走廊
    ajar	微开;半开;虚掩
    akin	类似;相似;近似
    Al Jazeera	半岛电视台
    al-Qaeda	基地组织;基地
    Alabama	阿拉巴马;亚拉巴马
    Aladdin	阿拉丁
    Alan	艾伦;阿兰
    alarm	警报;惊慌;闹钟;报警;惊恐;警报器
    alarm clock	闹钟
    alarmed	惊慌;惊恐;吃惊;惊动
    alarming	惊人;令人担忧;令人不安
    alas	唉;哎呀;可惜
    Alaska	阿拉斯加
    Albania	阿尔巴尼亚
    Albanian	阿尔巴尼亚;阿尔巴尼亚人
    albeit	尽管;虽然
    Albert	阿尔伯特;艾伯特
    Alberta	阿尔伯塔
    album	专辑;相册;唱片;影集
    alchemy	炼金术;炼丹
    alcohol	酒精;酒;乙醇
    alcoholic	酒精;酗酒者;酒鬼
    alcoholism	酗酒;酒精中毒
    alcove	壁龛;凹室
    ale	麦芽酒;啤酒
    Aleppo	阿勒颇
    alert	警报;警惕;警觉;机警;提醒;戒备
    Alex	亚历克斯;阿历克斯
    Alexander	亚历山大
    Alexandria	亚历山大港;亚历山大
    Alfred	阿尔弗雷德
    algae	藻类;海藻
    algebra	代数
    algebraic	代数
    Algeria	阿尔及利亚
    Algerian	阿尔及利亚
    Algiers	阿尔及尔
    algorithm	算法
    alias	别名;化名;又名
    Alibaba	阿里巴巴
    alibi	不在场证明;不在场
    Alice	爱丽丝;艾丽丝
    alien	外星人;外国人;外国;陌生;异己
    alienate	疏远;离间;异化
    alienation	异化;疏远;疏离
    alight	下来;下车;点燃;着火
    align	对齐;结盟;一致;协调
    alignment	对齐;结盟;一致;协调
    alike	相似;一样;同样;相像
    alimony	赡养费;抚养费
    alive	活着;活;有活力;在世
    alkali	碱
    alkaline	碱性
    all	所有;全部;一切;都;全;全体;整个
    all ages	各个年龄;所有年龄;老少
    all along	一直;始终;自始至终
    all at once	突然;忽然;一下子
    all but	几乎;差不多;除了
    all countries	各国;所有国家
    all day	整天;一整天;终日
    all ethnic groups	各族;各民族
    all hands	全体船员;全体人员
    all his life	一生;一辈子;终生
    all in all	总的来说;总而言之;总之
    all kinds of	各种;各种各样;形形色色
    all means	一切手段;一切办法
    all night	整夜;通宵;彻夜;一夜
    all of a sudden	突然;忽然;猛然间
    all of us	我们大家;我们所有人;我们都
    all over	到处;遍及;浑身;结束
    all over the world	世界各地;全世界
    all parties	各方;各党派;有关各方
    all people	所有人;人人;全体人民
    all quarters	各方;各界;社会各界
    all right	好吧;没事;没问题;行;好
    all round	周围;四周;全面
    all sides	各方;四面八方
    all sorts of	各种各样;各种
    all the best	万事如意;一切顺利
    all the more	更加;越发
    all the same	仍然;还是;反正;照样
    all the time	一直;总是;始终;老是
    all the way	一路;一直;自始至终
    all walks of life	各行各业;各界
    all year round	全年;终年;一年到头
    All-China Federation of Trade Unions	中华全国总工会;全国总工会
    All-China Women's Federation	全国妇联;全国妇女联合会
    all-important	至关重要;极其重要
    all-out	全力;全面;竭尽全力
    all-round	全面;全能;多面
    all-round development	全面发展
    all-weather	全天候
    Allah	真主;安拉
    allay	减轻;缓解;消除
    allegation	指控;指称;指责;断言
    allege	指控;声称;宣称;断言
    allege that	声称;指称
    alleged	涉嫌;所谓;被指控;据称
    allegedly	据称;涉嫌;据说
    allegiance	忠诚;效忠
    allegory	寓言;讽喻
    allergic	过敏;过敏性
    allergy	过敏;过敏症
    alleviate	缓解;减轻;缓和
    alleviation	减轻;缓解;缓和
    alley	小巷;胡同;巷子;弄堂
    alliance	联盟;同盟;结盟
    allied	盟军;盟国;同盟;联盟
    allies	盟国;盟友;盟军;同盟
    alligator	鳄鱼;短吻鳄
    allocate	分配;拨款;划拨;拨出
    allocation	分配;拨款;配置;划拨
    allot	分配;拨给;配给
    allow	允许;让;使;准许;容许
    allowance	津贴;补贴;零用钱;限额;补助
    alloy	合金
    allude	暗指;提到;影射
    allure	诱惑;魅力;吸引力
    alluring	诱人;迷人
    allusion	典故;暗示;暗指;影射
    ally	盟友;盟国;同盟国;同盟者;结盟
    alma mater	母校
    Almaty	阿拉木图
    almighty	全能;万能
    Almighty God	全能的上帝;全能的神
    almond	杏仁
    almost	几乎;差不多;差点;近;将近;快要
    alms	施舍;救济
    aloe	芦荟
    aloft	在空中;高高;高举
    alone	独自;单独;孤独;一个人;仅仅;独
    along	沿着;沿;一起;顺着;随着
    along the coast	沿海;沿岸
    along the lines of	按照;类似
    along the road	沿路;沿着路
    along the way	沿途;一路上;途中
    along with	与;连同;以及;随着
    alongside	旁边;并排
    aloof	冷漠;超然;孤傲;冷淡
    aloud	大声;出声;高声
    alphabet	字母表;字母
    alphabetical	字母顺序;按字母
    alpine	高山;阿尔卑斯
    Alps	阿尔卑斯山
    already	已经;已;早已;就
    also	也;还;同时;并且;而且;亦
    altar	祭坛;圣坛;神坛
    alter	改变;更改;变更;修改
    alteration	改变;变更;更改;变化
    altercation	争吵;口角;争执
    alternate	交替;轮流;候补;备用
    alternately	交替;轮流;时而
    alternative	替代;选择;另类;备选;替代品;办法
    alternatively	或者;另外;要不
    although	虽然;尽管;但是
    altitude	高度;海拔;高空
    altogether	完全;总共;一共;总之;全然
    aluminium	铝
    aluminum	铝;铝制
    alumni	校友
    always	总是;一直;始终;永远;老是;常常
    Alzheimer's disease	阿尔茨海默病;老年痴呆症;阿尔茨海默氏症
    amalgamate	合并;混合
    amalgamation	合并;混合
    amass	积累;积聚;聚集
    amateur	业余;业余爱好者;外行
    amaze	使惊奇;令人惊讶;吃惊
    amazed	惊讶;惊奇;吃惊;惊异
    amazement	惊讶;惊奇;惊异;诧异
    amazing	惊人;令人惊奇;了不起;神奇;令人惊讶
    amazingly	令人惊讶;惊人;惊奇
    Amazon	亚马逊;亚马孙
    ambassador	大使
    ambassadors	大使;使节
    amber	琥珀;黄色
    ambience	气氛;氛围
    ambiguity	模糊;歧义;含糊;模棱两可
    ambiguous	模糊;含糊;模棱两可;暧昧;不明确
    ambition	野心;雄心;抱负;志向
    ambitious	雄心勃勃;野心勃勃;有抱负;宏伟
    ambivalent	矛盾;摇摆不定
    ambulance	救护车
    ambush	伏击;埋伏;伏兵
    amen	阿门
    amend	修改;修正;修订;改正
    amended	修订;修正;修改
    amendment	修正案;修改;修正;修订;修正书
    amends	赔偿;补偿;弥补
    amenity	便利设施;设施
    America	美国;美洲
    American	美国;美国人;美洲
    Americans	美国人;美国民众
    Americas	美洲
    amiable	和蔼可亲;亲切;友好;和蔼
    amicable	友好;和睦
    amid	之中;其中;在
    amidst	之中
    amino acid	氨基酸
    Amman	安曼
    ammonia	氨;氨水
    ammunition	弹药;子弹
    amnesty	大赦;特赦;赦免
    Amnesty International	国际特赦组织;大赦国际
    among	之间;其中;之一;之中;当中
    among other things	除其他外;其中包括;等等
    among them	其中;他们之中
    amongst	之间;其中;之中
    amorous	多情;色情
    amount	数量;金额;总额;数额;量;总计
    amount to	总计;达到;相当于;共计;等于
    amphibian	两栖动物;两栖
    amphibious	两栖;水陆两用
    ample	充足;丰富;足够;宽敞
    amplifier	放大器;扩音器
    amplify	放大;扩大;增强
    amplitude	振幅;幅度
    amputate	截肢;切断
    Amsterdam	阿姆斯特丹
    amulet	护身符
    Amur	阿穆尔;黑龙江
    amuse	逗乐;使开心;逗笑;娱乐
    amused	觉得好笑;逗乐;开心
    amusement	娱乐;乐趣;消遣
    amusement park	游乐园;游乐场
    amusing	有趣;好笑;逗人
    Amy	艾米;埃米
    anaemia	贫血
    anaesthetic	麻醉剂;麻醉
    Analects	论语
    analog	模拟;类似物
    analogous	类似;相似
    analogue	模拟;类似物
    analogy	类比;比喻;类推;相似
    analyse	分析
    analysis	分析;解析;剖析
    analyst	分析师;分析家;分析人士
    analytical	分析;解析
    analyze	分析;解析
    anarchism	无政府主义
    anarchist	无政府主义者
    anarchy	无政府状态;混乱
    anatomy	解剖学;解剖;剖析
    ancestor	祖先;祖宗;先祖;先人
    ancestral	祖先;祖传;祖宗
    ancestry	祖先;血统;世系
    anchor	锚;主播;主持人;停泊;抛锚
    ancient	古代;古老;古;远古;古人
    ancient Chinese	中国古代;古代中国;古人
    ancient city	古城
    ancient Greece	古希腊
    ancient Rome	古罗马
    ancient times	古代;古时候;古时;远古
    ancillary	辅助;附属
    and	和;与;及;以及;并;而;并且
    and so forth	等等;诸如此类
    and so on	等等;诸如此类
    Andes	安第斯
    Andorra	安道尔
    Andrew	安德鲁
    anecdote	轶事;趣闻;逸事
    anemia	贫血;贫血症
    anesthesia	麻醉
    anew	重新;再次
    angel	天使;安琪儿
    Angela Merkel	默克尔;安格拉·默克尔
    angelic	天使般;天使
    anger	愤怒;怒气;怒火;生气;激怒
    angle	角度;角;视角;方面
    angler	垂钓者;钓鱼者
    Anglican	英国国教;圣公会
    Anglo-American	英美
    Anglo-Saxon	盎格鲁-撒克逊;盎格鲁撒克逊
    Angola	安哥拉
    angrily	愤怒地;生气地;气愤地;怒气冲冲
    angry	生气;愤怒;气愤;恼火;发怒
    anguish	痛苦;极度痛苦;苦恼
    angular	有角;角
    Anhui	安徽
    Anhui Province	安徽省
    animal	动物;兽;牲畜
    animal feed	饲料;动物饲料
    animal husbandry	畜牧业;畜牧
    animal welfare	动物福利
    animate	赋予生命;使有生气;激励
    animated	动画;活跃;生动;热烈
    animation	动画;动漫;活泼
    animator	动画师;动画制作者
    animosity	敌意;仇恨;憎恶
    Ankara	安卡拉
    ankle	脚踝;踝;踝关节;脚腕
    Anna	安娜
    annals	史册;年鉴;编年史
    Annan	安南
    Anne	安妮;安娜
    annex	附件;吞并;附录;兼并
    annexation	吞并;兼并;并吞
    Annie	安妮
    annihilate	歼灭;消灭;毁灭
    annihilation	毁灭;歼灭;灭绝
    anniversary	周年;周年纪念;纪念日;周年纪念日
    annotate	注释;标注
    annotation	注释;标注;注解
    announce	宣布;公布;发布;宣告;宣称
    announced	宣布;公布;发布
    announcement	公告;宣布;通告;声明;发布
    announcer	播音员;广播员
    annoy	惹恼;使恼怒;打扰;烦
    annoyance	烦恼;恼怒;恼火
    annoyed	恼火;生气;气恼;恼怒
    annoying	讨厌;烦人;恼人
    annual	年度;每年;一年一度;年;年会
    annual conference	年会
    annual growth rate	年增长率;年均增长率
    annual income	年收入
    annual leave	年假
    annual meeting	年会;年度会议
    annual output	年产量;年产值
    annual output value	年产值
    annual rate	年率;年增长率
    annual report	年度报告;年报
    annually	每年;年度;一年一次
    annuity	年金;养老金
    annul	废除;宣布无效;撤销
    anoint	膏抹;涂油
    anomaly	异常;反常
    anonymity	匿名
    anonymous	匿名;无名;不具名
    anonymously	匿名;不具名
    another	另一个;另;又一个;另外;再;别的
    Anqing	安庆
    Anshan	鞍山
    answer	回答;答案;答复;答;应答;解答
    ant	蚂蚁;蚁
    antagonism	对抗;敌对;敌意;对立
    antagonist	对手;敌手;拮抗剂
    antagonistic	对抗;敌对
    Antarctic	南极
    Antarctica	南极洲;南极
    antelope	羚羊
    antenna	天线;触角
    anthem	国歌;赞歌;圣歌
    anthology	选集;文集;诗选
    Anthony	安东尼
    anthrax	炭疽;炭疽病
    anthropologist	人类学家
    anthropology	人类学
    anti-aircraft	防空;高射
    anti-American	反美
    anti-China	反华
    anti-corruption	反腐败;反腐;廉政
    anti-corruption campaign	反腐运动;反腐败斗争;反腐行动
    anti-drug	禁毒;缉毒;反毒
    anti-dumping	反倾销
    anti-fascist	反法西斯
    anti-government	反政府
    anti-Japanese	抗日;反日
    anti-missile	反导;反导弹
    anti-monopoly	反垄断
    anti-piracy	反盗版;反海盗
    anti-Semitic	反犹太;反犹
    anti-Semitism	反犹太主义;反犹主义
    anti-terrorism	反恐;反恐怖主义
    anti-terrorist	反恐;反恐怖
    anti-virus	杀毒;防病毒
    anti-war	反战
    antibiotic	抗生素
    antibody	抗体
    anticipate	预期;期待;预料;预计;预见
    anticipated	预期;预计;期待
    anticipation	期待;预期;期望
    antics	滑稽动作;古怪行为
    antidote	解药;解毒剂
    Antigua and Barbuda	安提瓜和巴布达
    antipathy	反感;厌恶
    antiquated	过时;陈旧;老式
    antique	古董;古玩;古老
    antiquity	古代;古物;远古
    antiseptic	防腐剂;消毒;抗菌
    antithesis	对立面;对照;对立
    antitrust	反垄断;反托拉斯
    antler	鹿角
    Antonio	安东尼奥
    Antwerp	安特卫普
    anus	肛门
    anvil	铁砧
    anxiety	焦虑;忧虑;担心;担忧;不安
    anxious	焦虑;担心;渴望;焦急;忧虑;急于
    anxiously	焦急地;焦虑地;担心;不安
    any	任何;什么;一些;任意;哪
    any more	再;再也
    any time	任何时候;随时
    Anyang	安阳
    anybody	任何人;谁;有人
    anyhow	无论如何;不管怎样;反正
    anymore	再也不;不再;再也
    anyone	任何人;谁;有人;人人
    anything	任何东西;任何事;什么;什么事
    anything but	绝不是;根本不;决不
    anyway	无论如何;反正;不管怎样;总之
    anywhere	任何地方;哪里;哪儿;无论何处
    anywhere else	别处;其他地方
    aorta	主动脉
    AP	美联社
    apart	分开;相距;除了;拆开;相隔
    apart from	除了;除
    apartheid	种族隔离
    apartment	公寓;套房;住宅
    apartment building	公寓楼;公寓大楼
    apathy	冷漠;漠不关心;冷淡
    ape	猿;类人猿
    APEC	亚太经合组织;亚太经济合作组织
    apex	顶点;顶峰;最高点
    aphorism	格言;警句
    apiece	每人;每个;各
    apocalypse	末日;世界末日;启示录
    Apollo	阿波罗;太阳神
    apologetic	道歉;歉意
    apologize	道歉;认错;致歉;赔礼
    apology	道歉;歉意;致歉
    apostle	使徒;门徒
    app	应用;应用程序;软件
    appalled	震惊;惊骇
    appalling	可怕;骇人听闻;令人震惊
    apparatus	仪器;设备;装置;机构
    apparel	服装;服饰;衣服
    apparent	明显;显然;表面;显而易见
    apparently	显然;似乎;看来;明显;好像
    apparition	幽灵;幻影;鬼魂
    appeal	上诉;呼吁;吸引力;呼吁书;恳求;吸引;诉求
    appeal court	上诉法院
    appealing	吸引人;动人;有吸引力
    appeals court	上诉法院;上诉法庭
    appear	出现;似乎;显得;露面;看来;显示;好像
    appearance	外表;出现;外观;外貌;露面;样子
    appease	安抚;平息;绥靖
    appeasement	绥靖;安抚
    appellate	上诉
    append	附加;追加
    appendage	附属物;附肢
    appendix	附录;附件;阑尾
    appetite	食欲;胃口;欲望
    appetizer	开胃菜
    applaud	鼓掌;赞扬;称赞;喝彩
    applause	掌声;鼓掌;喝彩
    apple	苹果
    appliance	电器;器具;家电;设备
    applicable	适用;可适用;应用
    applicant	申请人;申请者
    application	应用;申请;程序;应用程序;适用;申请书
    application form	申请表
    applied	应用;申请;适用
    applied science	应用科学
    apply	申请;适用;应用;运用;涂;实施
    apply for	申请;请求
    apply to	适用于;适用;运用于
    appoint	任命;委任;指定;委派;约定
    appoint and remove	任免
    appointed	任命;指定;委任;约定
    appointment	任命;预约;约会;委任;约
    appraisal	评估;鉴定;评价;估价
    appraise	评估;评价;估价
    appreciable	可观;明显
    appreciate	感激;欣赏;赞赏;升值;感谢;理解
    appreciation	感谢;升值;欣赏;赞赏;感激;增值
    appreciation of the renminbi	人民币升值
    appreciative	感激;赞赏;欣赏
    apprehend	逮捕;理解;领会
    apprehension	忧虑;担心;逮捕;恐惧;理解
    apprehensive	担心;忧虑;不安
    apprentice	学徒;徒弟
    apprenticeship	学徒;学徒期
    approach	方法;接近;途径;方式;靠近;走近;临近
    approaching	接近;临近;靠近;即将来临
    appropriate	适当;合适;恰当;拨款;相应;适合
    appropriately	适当;恰当;合适
    appropriation	拨款;挪用;占用
    approval	批准;同意;赞成;认可;审批
    approval rating	支持率
    approve	批准;赞成;同意;核准;通过
    approved	批准;核准;通过
    approximate	近似;大约;大概;接近
    approximately	大约;约;大概;近;左右
    approximation	近似;近似值
    apricot	杏;杏子
    April	四月;4月
    apron	围裙
    apt	倾向;恰当;易于;适当
    aptitude	天资;才能;能力;天赋
    aquaculture	水产养殖;养殖业
    aquarium	水族馆;鱼缸
    aquatic	水生;水产;水上
    aquatic products	水产品
    aqueduct	渡槽;高架渠;引水渠
    Arab	阿拉伯;阿拉伯人
    Arab countries	阿拉伯国家
    Arab League	阿拉伯联盟;阿拉伯国家联盟;阿盟
    Arab world	阿拉伯世界
    Arabia	阿拉伯
    Arabian	阿拉伯
    Arabian Sea	阿拉伯海
    Arabic	阿拉伯语;阿拉伯文;阿拉伯
    arable land	耕地;可耕地
    Arafat	阿拉法特
    arbiter	仲裁者;仲裁人
    arbitral	仲裁
    arbitrarily	任意;武断;随意;擅自
    arbitrary	任意;武断;专断;随意
    arbitration	仲裁;公断
    arbitration commission	仲裁委员会
    arbitrator	仲裁员;仲裁人
    arc	弧;电弧;弧形
    arcade	拱廊;游乐场;商场
    arch	拱门;拱;拱形
    archaeological	考古;考古学
    archaeologist	考古学家;考古学者
    archaeology	考古学;考古
    archbishop	大主教
    archduke	大公
    archer	弓箭手;射手
    archery	射箭
    archipelago	群岛
    architect	建筑师;设计师;缔造者
    architectural	建筑;建筑学
    architecture	建筑;架构;结构;建筑学;体系结构
    archive	档案;存档;归档;档案馆
    Arctic	北极;北极圈
    ardent	热情;热心;热切;炽热
    ardently	热切;热烈;热情地
    ardor	热情;热忱
    ardour	热情;热忱
    arduous	艰巨;艰苦;艰难;费力
    area	地区;区域;面积;领域;区;范围
    area of expertise	专业领域
    arena	舞台;竞技场;赛场;场所;领域
    Argentina	阿根廷
    Argentine	阿根廷;阿根廷人
    Argentinian	阿根廷
    arguably	可以说;可能;可论证
    argue	争论;认为;主张;辩论;争吵;争辩
    argument	论点;争论;论据;参数;争吵;理由
    arid	干旱;干燥
    Aries	白羊座
    arise	产生;出现;起来;发生;引起
    arisen	产生;出现
    arising from	产生;引起;起因于
    aristocracy	贵族;贵族阶层
    aristocrat	贵族
    aristocratic	贵族
    aristocrats	贵族
    Aristotle	亚里士多德;亚里斯多德
    arithmetic	算术;运算
    Arizona	亚利桑那
    ark	方舟
    Arkansas	阿肯色
    arm	手臂;胳膊;臂;武器;武装;怀抱
    arm in arm	挽着胳膊;臂挽臂;挽着手
    armada	舰队;无敌舰队
    armament	军备;武器;装备
    armchair	扶手椅
    armed	武装;持枪;携带武器
    armed clashes	武装冲突
    armed conflict	武装冲突
    armed forces	武装部队;武装力量;军队
    armed police	武警;武装警察
    armed robbery	持械抢劫;武装抢劫;持枪抢劫
    armed struggle	武装斗争
    armed with	携带;配备;手持
    Armenia	亚美尼亚
    Armenian	亚美尼亚;亚美尼亚人
    armistice	停战;休战
    armor	盔甲;装甲;铠甲
    armored	装甲;防弹
    armored vehicle	装甲车
    armour	盔甲;装甲;铠甲
    armoured	装甲
    armpit	腋窝;腋下
    arms	武器;军备;手臂;双臂;胳膊;军火
    arms control	军备控制;军控
    arms dealer	军火商
    arms embargo	武器禁运;军火禁运
    arms export	武器出口
    arms race	军备竞赛
    arms sales	军售;武器销售;军火销售
    army	军队;陆军;部队;军
    Army Day	建军节
    army officer	军官;陆军军官
    Arnold	阿诺德
    aroma	香味;香气;芳香
    arose	出现;产生;起来;发生
    around	周围;左右;大约;围绕;附近;四周
    around the clock	昼夜不停;全天候;日夜
    around the world	世界各地;全世界;全球;环球
    arouse	引起;唤起;激起;激发
    arrange	安排;整理;布置;排列;筹备
    arranged	安排;布置;排列;约好
    arrangement	安排;布置;整理;排列
    array	数组;阵列;大批;一系列;排列
    arrest	逮捕;拘捕;被捕;拘留;抓获
    arrest warrant	逮捕令
    arrested	逮捕;被捕;拘捕
    arrival	到达;到来;抵达;来临
    arrive	到达;抵达;来到;到来;到
    arrive at	到达;抵达;得出;来到
    arrogance	傲慢;自大;狂妄
    arrogant	傲慢;自大;狂妄;骄傲
    arrow	箭;箭头
    arsenal	武器库;军火库;兵工厂
    arsenic	砷;砒霜
    arson	纵火
    art	艺术;美术;技艺;艺术品
    art gallery	美术馆;画廊
    artery	动脉;干线
    artful	狡猾;巧妙
    arthritis	关节炎
    Arthur	亚瑟;阿瑟
    artichoke	洋蓟
    article	文章;条款;物品;条;论文;冠词
    articles of association	公司章程;章程
    articulate	表达;阐明;口齿清晰;明确表达
    artifact	文物;手工艺品;人工制品
    artificial	人工;人造;人为;虚假
    artificial intelligence	人工智能
    artificially	人为;人工
    artillery	炮兵;大炮;火炮
    artisan	工匠;手工艺人;技工
    artist	艺术家;画家;艺人;美术家
    artistic	艺术;艺术性;美术
    arts and crafts	工艺美术;手工艺品
    artwork	艺术品;艺术作品;美术作品
    as	作为;因为;如;当;随着;像;正如;由于
    as a consequence	因此;结果
    as a consequence of	由于;因
    as a guest	作客;做客
    as a last resort	作为最后手段;万不得已;迫不得已
    as a matter of course	理所当然;自然而然
    as a matter of fact	事实上;其实;实际上
    as a result	因此;结果;所以
    as a result of	由于;因为;因
    as a rule	通常;一般;照例
    as a rule of thumb	根据经验
    as a token of	表示;以示
    as a whole	整体;总体;整个;全体
    as appropriate	酌情;视情况;适当
    as before	和以前一样;照旧;依旧;如前
    as best he could	尽力;尽量
    as early as	早在;最早
    as ever	一如既往;依然;照样
    as expected	正如预期;不出所料;果然
    as far as	据;至于;远到
    as far as I am concerned	就我而言;对我来说
    as far as I know	据我所知
    as far as possible	尽可能;尽量
    as follows	如下;以下
    as for	至于;关于
    as good as	几乎;实际上等于;简直
    as if	好像;仿佛;似乎;犹如;宛如
    as is known	众所周知
    as it happens	碰巧;恰好
    as it is	事实上;照原样;现状
    as it were	可以说;仿佛;好像
    as late as	迟至;直到
    as little as	仅仅;只有;少至
    as long as	只要;长达
    as many as	多达;高达
    as mentioned above	如上所述;如前所述;上述
    as much as	多达;高达
    as of	截至;自
    as opposed to	而不是;相对于
    as part of	一部分;部分
    as planned	按计划;如期;按原计划
    as quickly as possible	尽快;尽可能快
    as regards	关于;至于
    as required	按要求;根据需要;按照要求
    as scheduled	如期;按期;按计划
    as soon as	一旦;立即;刚刚
    as soon as possible	尽快;尽早;及早
    as stated above	如上所述
    as such	因此;本身;同样地
    as the case may be	视情况而定;视情况
    as the name suggests	顾名思义
    as the saying goes	俗话说;常言道
    as though	好像;仿佛;似乎
    as time goes by	随着时间的推移;时光流逝
    as to	至于;关于
    as usual	像往常一样;照常;照例;一如既往
    as we all know	众所周知;大家都知道
    as well	也;还;同样
    as well as	以及;还有;和;并
    as yet	迄今;至今;到目前为止
    as yet unknown	尚不清楚;未知
    asbestos	石棉
    ascend	上升;登上;攀登;升
    ascendancy	优势;支配地位
    ascending	上升;升序
    ascent	上升;攀登;登高
    ascertain	查明;确定;弄清
    ascetic	苦行;禁欲
    ascribe	归因于;归于;归咎
    ASEAN	东盟;东南亚国家联盟
    ASEAN countries	东盟国家
    ash	灰;灰烬;灰尘;火山灰
    ashamed	羞愧;惭愧;羞耻;难为情
    ashen	苍白;灰白
    ashes	骨灰;灰烬;灰
    Ashgabat	阿什哈巴德
    ashore	上岸;岸上
    ashtray	烟灰缸
    Asia	亚洲
    Asia and Africa	亚非
    Asia-Pacific	亚太
    Asia-Pacific region	亚太地区
    Asian	亚洲;亚裔;亚洲人
    Asian countries	亚洲国家
    Asian Development Bank	亚洲开发银行;亚行
    Asian financial crisis	亚洲金融危机
    Asian Games	亚运会
    Asian Infrastructure Investment Bank	亚洲基础设施投资银行;亚投行
    aside	旁边;一边;在一旁
    aside from	除了;除
    ask	问;要求;询问;请;请求;提问
    ask for	要求;请求;索要;求
    ask questions	提问;问问题;发问
    askance	斜视;斜眼
    asked	问;问道;询问;要求;被问
    asleep	睡着;入睡;睡
    asparagus	芦笋
    aspect	方面;层面;角度;外观
    aspen	白杨
    asphalt	沥青;柏油
    aspirant	有抱负者;候选人
    aspiration	愿望;渴望;抱负;志向
    aspire	渴望;立志;追求;向往
    aspirin	阿司匹林
    ass	驴;屁股;蠢驴;笨蛋
    Assad	阿萨德
    assail	攻击;抨击;袭击
    assailant	袭击者;攻击者;行凶者
    assassin	刺客;暗杀者;杀手
    assassinate	暗杀;行刺;刺杀
    assassination	暗杀;刺杀;行刺
    assault	攻击;袭击;殴打;突击;侵犯
    assemble	集合;组装;聚集;装配;召集
    assembly	大会;议会;集会;装配;组装;汇编
    assembly hall	礼堂;会堂;会议厅
    assembly line	装配线;流水线;生产线
    assembly plant	装配厂;组装厂
    assent	同意;赞成;批准
    assert	断言;声称;主张;维护;宣称
    assertion	断言;主张;说法;声称
    assertive	自信;强硬;果断
    assess	评估;评价;估计;评定
    assessment	评估;评价;评定;估计
    assessor	评估员;估价师
    asset	资产;财产;财富;优点
    asset management	资产管理
    asset-liability ratio	资产负债率
    assets	资产;财产
    assets and liabilities	资产负债;资产和负债
    assiduous	刻苦;勤勉
    assign	分配;指派;指定;委派;转让
    assignment	任务;作业;分配;指派;转让
    assimilate	同化;吸收;消化
    assimilation	同化;吸收
    assist	协助;帮助;援助;助攻
    assistance	援助;帮助;协助;救助
    assistant	助理;助手;店员;辅助
    assistant professor	助理教授
    assistant secretary	助理国务卿;助理部长;助理秘书长
    Assistant Secretary of State	助理国务卿
    associate	联系;联想;同事;副;合伙人;结交;关联
    associate professor	副教授
    associated	相关;有关;关联;联系;联合
    Associated Press	美联社
    association	协会;联想;联系;社团;关联;联合会
    assorted	各种各样;各式;什锦
    assume	承担;假设;假定;认为;就任;以为
    assumed	假定;承担;假设
    assuming	假设;假定;如果
    assumption	假设;假定;设想;承担
    assurance	保证;担保;自信;保险
    assure	保证;确保;担保
    assured	保证;放心;自信;确信
    Astana	阿斯塔纳
    asteroid	小行星
    asthma	哮喘;气喘
    astonish	使吃惊;使惊讶;惊讶
    astonished	惊讶;吃惊;惊奇;诧异
    astonishing	惊人;令人惊讶;令人吃惊
    astonishment	惊讶;惊奇;吃惊;诧异
    astound	使震惊;使大吃一惊;震惊
    astray	误入歧途;迷路
    astride	跨着;骑着
    astrologer	占星家;占星术士
    astrology	占星术;星相
    astronaut	宇航员;航天员
    astronomer	天文学家
    astronomical	天文;天文学;巨大
    astronomy	天文学;天文
    astute	精明;机敏;敏锐
    Asuncion	亚松森
    asunder	分开;碎
    asylum	庇护;避难;收容所;精神病院
    asylum seeker	寻求庇护者;庇护寻求者
    asylum seekers	寻求庇护者;庇护寻求者
    asymmetric	不对称;非对称
    at	在;于;向;以
    at a disadvantage	处于不利地位;处于劣势
    at a distance	远处;隔着;在远处
    at a glance	一眼;一目了然
    at a gulp	一口;一饮而尽
    at a high speed	高速
    at a loss	不知所措;亏本;茫然
    at a low ebb	低潮;低迷
    at a low price	低价;廉价
    at a press conference	新闻发布会上;记者招待会上
    at a standstill	停滞;陷入停顿;停顿
    at a stretch	一口气;连续
    at a stroke	一下子;一举
    at a time	每次;一次;同时
    at a time when	正当;当时
    at all	根本;完全;丝毫;全然
    at all costs	不惜一切代价;不惜任何代价
    at all levels	各级;各个层次
    at all times	始终;随时;任何时候
    at an early date	早日;尽早
    at an early stage	早期;初期
    at an end	结束;终结
    at any cost	不惜任何代价;无论如何
    at any rate	无论如何;不管怎样;至少
    at any time	随时;任何时候
    at bottom	实际上;骨子里
    at close quarters	近距离;逼近
    at close range	近距离
    at crossroads	十字路口
    at dawn	黎明;拂晓;天亮
    at daybreak	黎明;天亮;拂晓
    at different levels	不同层次;各级
    at dusk	黄昏;傍晚
    at ease	自在;安心;放心;自如
    at every turn	处处;时时
    at fault	有过错;有错;出毛病
    at first	起初;起先;最初;开始
    at first glance	乍一看;乍看
    at first hand	亲身;第一手
    at first sight	一见钟情;乍一看;初见
    at full speed	全速
    at gunpoint	持枪;枪口下;枪口
    at half past	点半
    at hand	手头;在手边;即将到来;附近
    at heart	内心;在心里;心底
    at home	在家;国内;在国内;家里
    at home and abroad	国内外;海内外
    at intervals	不时;每隔
    at issue	争论;讨论中;争议
    at its best	最佳状态;最好
    at large	逍遥法外;在逃;整个;普遍
    at last	终于;最后;总算
    at least	至少;起码;最少
    at leisure	悠闲;从容;闲暇
    at length	详细;最后;终于;长时间
    at liberty	自由;获得自由
    at long last	终于;总算
    at midnight	半夜;午夜
    at most	最多;至多;顶多
    at night	晚上;夜里;夜间;夜晚
    at nightfall	傍晚;黄昏;天黑
    at no time	绝不;从不;从来没有
    at noon	中午;正午
    at odds	不一致;不和;争执
    at once	立刻;马上;立即;同时
    at one stroke	一举;一下子
    at one time	曾经;一度;同时
    at one's disposal	支配;任意支配
    at other times	其他时候;平时
    at peace	安宁;和平;平静
    at present	目前;现在;当前;现阶段
    at present stage	现阶段
    at random	随机;随意;任意
    at risk	处于危险;风险;面临危险;危险之中
    at sea	海上;在海上;茫然
    at short notice	临时通知;短时间内
    at stake	利害攸关;危如累卵;关系重大
    at sunrise	日出时;日出
    at sunset	日落时;日落
    at table	吃饭;用餐;餐桌
    at that time	当时;那时;那时候
    at the age of	岁;年龄
    at the appointed time	在约定时间;约定的时间
    at the beginning	开始;起初;开头;初
    at the beginning of	初;开始;年初
    at the bottom	底部;底层
    at the bottom of	底部;底下;底
    at the center of	中心;中央
    at the close of	结束时;收盘
    at the conference	会议上;会上
    at the construction site	工地;施工现场
    at the corner	拐角;街角
    at the cost of	代价
    at the crack of dawn	天一亮;破晓
    at the crossroads	十字路口
    at the discretion of	酌情;自行决定
    at the door	门口;在门口
    at the earliest	最早
    at the edge of	边缘;边上
    at the end	最后;末尾;结束时;尽头
    at the end of	末;底;结束时;尽头
    at the end of last year	去年底;去年年底
    at the end of the day	归根结底;最终;说到底
    at the end of the year	年底;年末
    at the expense	牺牲;代价
    at the expense of	牺牲;代价
    at the foot of	脚下;山脚下
    at the forefront	前沿;最前列;前列
    at the grassroots level	基层
    at the hands of	手中;之手
    at the heart of	核心;中心
    at the helm	掌舵;执掌;领导
    at the international level	在国际一级;国际层面;国际上
    at the invitation of	应邀;邀请
    at the last moment	最后一刻;最后关头
    at the latest	最迟;最晚
    at the local level	地方一级;地方层面
    at the maximum	最多;最大
    at the meeting	会上;会议上
    at the mercy of	摆布
    at the moment	目前;此刻;现在
    at the national level	国家一级;国家层面;在国家一级
    at the opening ceremony	开幕式上
    at the outset	一开始;起初;开始
    at the peak	顶峰;高峰;巅峰
    at the point of	正要;即将
    at the present stage	现阶段;目前阶段
    at the provincial level	省级
    at the ready	准备就绪
    at the regional level	区域一级;区域层面
    at the request	要求
    at the request of	要求;请求
    at the same level	同级;同一水平
    at the same time	同时;与此同时;同一时间
    at the scene	现场;在现场
    at the sight of	一看到;看见;一见
    at the time	当时;那时
    at the top	顶部;顶端;最高
    at the top of	顶端;顶部;之首
    at the top of one's voice	大声;高声;扯着嗓子
    at the turn of	之交
    at the turn of the century	世纪之交
    at the very least	至少;最起码
    at the very moment	就在此刻;正当
    at the words	听了这话;听到这话
    at this juncture	此时;这个时候;在这个关头
    at this moment	此刻;此时;这时
    at this point	此时;目前;这时
    at this stage	现阶段;在这个阶段;目前
    at this time	此时;这时;目前
    at times	有时;时而;不时
    at variance	不一致;不符;分歧
    at war	交战;战争;处于战争
    at will	随意;任意
    at work	工作;上班;起作用
    at your service	为您服务;为您效劳
    ate	吃;吃了;吃过
    atheism	无神论
    atheist	无神论者;无神论
    Athenian	雅典;雅典人
    Athens	雅典
    athlete	运动员;选手
    athletic	运动;体育;健壮
    athletics	田径;体育运动;竞技
    Atlanta	亚特兰大
    Atlantic	大西洋
    Atlantic Ocean	大西洋
    Atlantis	亚特兰蒂斯
    atlas	地图集;地图册
    atmosphere	气氛;大气;氛围;大气层
    atmospheric	大气;气氛
    atom	原子
    atomic	原子;核
    atomic bomb	原子弹
    atomic energy	原子能
    atomic energy agency	原子能机构
    atone	赎罪;弥补;补偿
    atonement	赎罪;救赎
    atop	顶上;上面
    atrium	中庭;心房
    atrocious	残暴;恶劣;糟透
    atrocity	暴行;残暴
    atrophy	萎缩
    attach	附上;重视;连接;贴上;依附;系
    attach great importance to	高度重视;十分重视;非常重视
    attach importance to	重视;注重
    attach to	附属于;系在
    attache	武官;专员;随员
    attache case	公文包
    attached	附上;依附;附加;随附;依恋
    attachment	附件;依恋;附属;依附
    attack	攻击;袭击;进攻;抨击;发作;打击
    attack on	攻击;袭击;抨击
    attacker	袭击者;攻击者;进攻者
    attain	达到;获得;实现;取得
    attainment	成就;达到;实现;获得
    attempt	企图;试图;尝试;努力;未遂
    attempted	未遂;企图;试图
    attend	参加;出席;上学;照顾;就读;参与
    attend to	照顾;处理;照料;注意
    attendance	出席;出勤;参加;到场;出席人数
    attendant	服务员;随从;侍者;乘务员;伴随
    attended	出席;参加;就读
    attending	出席;参加
    attention	注意;关注;注意力;重视;照顾;立正
    attention to	关注;重视;注意
    attentive	专心;注意;周到;留心
    attentively	专心地;聚精会神;注意地
    attest	证明;证实
    attestation	证明;鉴证
    attic	阁楼;顶楼
    attire	服装;衣着;装束
    attitude	态度;姿态;看法
    attorney	律师;代理人;检察官
    attorney general	司法部长;检察长;总检察长
    attract	吸引;引起;招引
    attract investment	吸引投资;招商引资;引资
    attraction	吸引力;吸引;景点;魅力
    attractive	有吸引力;吸引人;迷人;诱人;漂亮
    attractiveness	吸引力;魅力
    attributable	归因于;归于;可归因
    attribute	属性;归因于;归功于;特征;特性
    attribution	归属;归因;归因于
    attrition	消耗;磨损;损耗
    auburn	赤褐色
    Auckland	奥克兰
    auction	拍卖;拍卖会
    auctioneer	拍卖师;拍卖商
    audacious	大胆;胆大妄为;无畏
    audacity	大胆;胆量;厚颜无耻
    Audi	奥迪
    audible	听得见;可听见
    audience	观众;听众;读者;受众;接见
    audio	音频;声音
    audio-visual	视听;音像;影音
    audiovisual	视听;音像
    audit	审计;稽核;审核;查账
    audit office	审计署;审计局
    auditing	审计;审核;稽核
    audition	试镜;试演;试音;面试
    auditor	审计师;审计员;审计长;核数师
    auditorium	礼堂;会堂;观众席
    Audrey	奥黛丽
    augment	增加;增强;扩大
    augmented reality	增强现实
    August	八月;8月
    Augustine	奥古斯丁
    Augustus	奥古斯都
    Aung San Suu Kyi	昂山素季;昂山素姬
    aunt	姑妈;姨妈;阿姨;婶婶;姑姑;姨;伯母;舅妈
    auntie	阿姨;姨妈;大妈;大娘
    aura	光环;气息;氛围;灵气
    aurora	极光;曙光
    Auschwitz	奥斯威辛
    auspices	主持;赞助;支持
    auspicious	吉祥;吉利;吉兆
    Austen	奥斯汀
    austere	朴素;严峻;简朴;苦行
    austerity	紧缩;节俭;财政紧缩;朴素
    Austin	奥斯汀
    Australia	澳大利亚;澳洲
    Australian	澳大利亚;澳大利亚人;澳洲
    Australian government	澳大利亚政府;澳洲政府
    Austria	奥地利
    Austria-Hungary	奥匈帝国
    Austrian	奥地利;奥地利人
    authentic	真正;真实;地道;正宗;可靠
    authenticate	鉴定;认证;验证
    authentication	认证;身份验证;鉴定;验证
    authenticity	真实性;可靠性;真伪
    author	作者;作家;著者;笔者
    authorise	授权;批准
    authoritarian	独裁;专制;威权;威权主义
    authoritative	权威;权威性;官方
    authorities	当局;有关部门;主管部门;官方
    authority	权威;当局;权力;权限;管理局;职权
    authorization	授权;批准;委托
    authorize	授权;批准;委托;认可
    authorized	授权;批准;法定
    authorized capital	法定资本;注册资本
    autism	自闭症;孤独症
    auto	汽车;自动;车
    auto industry	汽车工业;汽车业;汽车产业
    autobiography	自传
    autocracy	独裁;专制;专制制度
    autocrat	独裁者;专制君主
    autocratic	专制;独裁
    autograph	签名;亲笔
    automate	自动化
    automated	自动化;自动
    automatic	自动;不自觉
    automatically	自动;自动地
    automation	自动化;自动
    automobile	汽车;轿车
    automotive	汽车
    autonomous	自治;自主;独立
    autonomous county	自治县
    autonomous prefecture	自治州
    autonomous region	自治区
    autonomy	自治;自主;自主权;自治权
    autopsy	尸检;尸体解剖;验尸
    autumn	秋天;秋季;秋
    autumn leaves	秋叶;红叶;落叶
    auxiliary	辅助;附属;备用
    auxiliary verb	助动词
    avail	帮助;利用;用处
    avail oneself of	利用
    availability	可用性;供应;可得性;有效性
    available	可用;可获得;有空;现有;提供;可供
    avalanche	雪崩
    avant-garde	先锋;前卫
    avarice	贪婪;贪心
    avatar	化身;头像
    avenge	报仇;复仇;报复
    avenger	复仇者
    avenue	大街;大道;途径;林荫道
    average	平均;平均数;平均值;普通;一般
    average age	平均年龄
    average annual growth	年均增长
    average life expectancy	平均预期寿命;平均寿命
    average price	均价;平均价格
    average wage	平均工资
    averse	反对;厌恶;不愿
    aversion	厌恶;反感;嫌恶
    avert	避免;防止;避开;转移
    avian	禽;鸟类
    avian flu	禽流感
    avian influenza	禽流感
    aviation	航空;飞行;民航
    Aviation Administration	民航局;航空局
    aviator	飞行员
    avid	热衷;渴望;酷爱
    avocado	鳄梨;牛油果
    avoid	避免;避开;躲避;回避;防止
    avoidance	避免;回避;逃避
    avow	承认;声明
    avowed	公开承认;宣称
    await	等待;等候;期待
    await trial	候审;等待审判
    awake	醒;醒着;唤醒;清醒
    awaken	唤醒;觉醒;醒来;唤起;惊醒
    awakening	觉醒;唤醒;苏醒
    award	奖;奖项;授予;颁发;裁决;奖励
    award ceremony	颁奖典礼;颁奖仪式
    award-winning	获奖;得奖
    awarded	授予;颁发;获得
    aware	意识到;知道;察觉;明白;了解
    aware of	意识到;知道;察觉
    awareness	意识;认识;觉悟;知晓
    away	离开;远离;走;去;外;掉
    awe	敬畏;畏惧;惊叹
    awe-inspiring	令人敬畏
    awesome	令人敬畏;了不起;太棒;可怕
    awestruck	敬畏;惊叹
    awful	可怕;糟糕;极坏;难受;糟透
    awfully	非常;极其;十分
    awhile	片刻;一会儿
    awkward	尴尬;笨拙;别扭;难堪;棘手
    awkwardly	尴尬地;笨拙地;尴尬;笨拙
    awkwardness	尴尬;笨拙
    awning	遮阳篷;雨篷
    awoke	醒来;醒;惊醒
    awry	出错;歪斜
    ax	斧头;斧子
    axe	斧头;斧子;斧;削减
    axiom	公理;格言
    axis	轴;轴线;轴心
    axis of evil	邪恶轴心
    axle	车轴;轴
    ayatollah	阿亚图拉
    aye	赞成;是的
    Azerbaijan	阿塞拜疆
    Azores	亚速尔
    azure	蔚蓝;天蓝
    """#
}
