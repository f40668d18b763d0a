extension CoreLexicon {
  /// Headwords that begin with L.
  static let wordsL: StaticString = #"""
    La Nina	拉尼娜
    La Paz	拉巴斯
    lab	实验室
    label	标签;标记;贴标签;标注
    label printing	标签印刷
    labelling	标签;标记
    labor	劳动;劳动力;劳工;分娩
    labor and capital	劳资
    labor and management	劳资
    labor camp	劳动营;劳改营
    labor conditions	劳动条件
    labor contract	劳动合同
    labor contract law	劳动合同法
    labor cost	劳动力成本;人工成本
    labor costs	劳动力成本;人工成本
    Labor Day	劳动节
    labor dispute	劳动争议;劳资纠纷
    labor disputes	劳动争议;劳资纠纷
    labor federation	工会联合会
    labor force	劳动力
    labor insurance	劳动保险;劳保
    labor intensity	劳动强度
    labor law	劳动法
    labor market	劳动力市场
    labor Party	工党
    labor productivity	劳动生产率
    labor protection	劳动保护
    labor relations	劳动关系;劳资关系
    labor resources	劳动力资源
    labor rights	劳工权利;劳动权益
    labor safety	劳动安全
    labor service	劳务
    labor shortage	劳动力短缺;用工荒
    labor union	工会
    labor-intensive	劳动密集型
    labor-saving	省力
    laboratory	实验室;化验室
    laborer	劳动者;工人;劳工
    laborers	劳动者;工人
    laboring people	劳动人民
    laborious	费力;艰苦;辛勤
    labour	劳动;劳工;劳动力;工党
    labour contract	劳动合同
    labour cost	劳动力成本
    Labour Day	劳动节
    labour department	劳动部门;劳工处
    labour dispute	劳动争议;劳资纠纷
    labour force	劳动力
    labour inspection	劳动监察;劳工监察
    labour law	劳动法
    labour legislation	劳工立法;劳动立法
    labour market	劳动力市场
    Labour Party	工党
    labour productivity	劳动生产率
    labour relations	劳资关系;劳动关系
    labour rights	劳工权利
    labour shortage	劳动力短缺
    labour standards	劳工标准;劳动标准
    labour union	工会
    labour-intensive	劳动密集型
    labourer	劳动者;工人;劳工
    labyrinth	迷宫
    lace	蕾丝;花边;鞋带
    lacerate	撕裂
    laceration	撕裂;撕裂伤
    lack	缺乏;缺少;不足
    lack confidence	缺乏信心;信心不足
    lack of	缺乏;缺少
    lack of access	无法获得
    lack of capacity	能力不足;缺乏能力
    lack of confidence	缺乏信心;信心不足
    lack of funding	缺乏资金;资金不足
    lack of funds	缺乏资金;资金不足
    lack of progress	缺乏进展
    lack of resources	缺乏资源;资源不足
    lack of understanding	缺乏了解;不了解
    lackey	走狗
    lacking	缺乏;缺少
    lackluster	乏味;低迷
    laconic	简洁
    lacquer	漆;漆器
    lactate	哺乳
    lactic acid	乳酸
    lad	小伙子;少年;小家伙
    ladder	梯子;阶梯
    ladder of	阶梯
    laden	满载;装满
    ladies	女士们;女士
    ladies and gentlemen	女士们先生们;女士们、先生们;各位来宾
    ladle	勺子;长柄勺
    ladle out	舀
    lady	女士;夫人;小姐;贵妇;太太
    ladybug	瓢虫
    lag	落后;滞后
    lag behind	落后;滞后
    laggard	落后者
    lagging	落后;滞后
    lagoon	泻湖;潟湖
    Lagos	拉各斯
    Lahore	拉合尔
    laid	放;铺设;奠定;躺
    laid down	规定;制定;放下
    laid off	下岗;裁员;解雇
    laid the foundation	奠定基础
    laid-off worker	下岗职工;下岗工人
    lain	躺
    lair	巢穴;窝
    laissez-faire	放任;自由放任
    laity	平信徒
    lake	湖;湖泊;湖水
    lake bed	湖床
    lake water	湖水
    lakeside	湖边;湖畔
    lama	喇嘛
    lamb	羊羔;羔羊;小羊;羊肉
    lambskin	羔羊皮
    lame	瘸;跛;蹩脚
    lame duck	跛脚鸭
    lamely	站不住脚
    lament	哀叹;悲叹;哀悼
    lamentable	可悲;可叹
    lamentation	哀悼;悲叹
    laminate	层压
    lamp	灯;灯具;台灯
    lamplight	灯光
    lamppost	路灯柱;灯柱
    lampshade	灯罩
    lance	长矛;矛
    land	土地;陆地;着陆;国土;登陆;降落;大地
    land acquisition	征地;土地征用
    land and sea	陆海;陆地和海洋
    land and water	水土;土地和水
    land area	土地面积;陆地面积
    land border	陆地边界
    land bureau	土地局
    land degradation	土地退化
    land development	土地开发
    land expropriation	征地;土地征收;土地征用
    land lease	土地租赁
    land management	土地管理
    land management law	土地管理法
    land market	土地市场
    land mass	大陆;陆块
    land mine	地雷
    land ownership	土地所有权;土地所有制
    land policy	土地政策
    land price	地价
    land reclamation	填海;填海造地;开垦
    land reform	土地改革;土改
    land resource	土地资源
    land resources	土地资源;国土资源
    land rights	土地权;土地权利
    land route	陆路
    land supply	土地供应
    land surface	地表;陆地表面
    land tax	土地税
    land tenure	土地保有权;土地保有
    land transfer	土地流转;土地转让
    land transport	陆路运输;陆上运输
    land use	土地使用;土地利用
    land use right	土地使用权
    land-based	陆基;陆上
    land-use	土地利用;土地使用
    land-use planning	土地利用规划
    landed	登陆;降落;着陆
    lander	着陆器
    landfall	登陆
    landfill	垃圾填埋场;填埋场;填埋
    landing	着陆;登陆;降落
    landing craft	登陆艇
    landing ship	登陆舰
    landing site	着陆点;着陆场
    landing strip	跑道
    landlady	女房东;房东
    landlocked	内陆
    landlocked country	内陆国家;内陆国
    landlocked developing countries	内陆发展中国家
    landlord	房东;地主
    landlord class	地主阶级
    landmark	地标;里程碑;标志性
    landmass	大陆;陆地
    landmine	地雷
    landowner	地主;土地所有者
    landscape	景观;风景;格局;山水
    landscape architecture	园林
    landscape painting	山水画;风景画
    landslide	滑坡;山体滑坡;压倒性
    landslide victory	压倒性胜利;大胜
    lane	车道;小巷;巷;胡同
    lane change	变道
    language	语言;语;文字
    language barrier	语言障碍
    language learning	语言学习
    language model	语言模型
    language of instruction	教学语言
    language school	语言学校
    language service	语言服务
    language skill	语言能力;语言技能
    languages	语言;语种
    languid	倦怠;无精打采
    languish	受苦;衰弱
    lanky	瘦长
    lantern	灯笼;提灯
    Lantern Festival	元宵节;灯会
    Lanzhou	兰州
    Lao	老挝
    Lao People's Democratic Republic	老挝人民民主共和国;老挝
    Laos	老挝
    Laozi	老子
    lap	膝上;圈;大腿;膝
    lapdog	哈巴狗
    lapel	翻领
    lapse	失效;流逝;过失
    lapse into	陷入
    laptop	笔记本电脑;笔记本;手提电脑
    larceny	盗窃
    larch	落叶松
    lard	猪油
    larder	食品室
    large	大;大型;巨大;庞大
    large amount	大量
    large amount of	大量
    large enterprise	大型企业;大企业
    large enterprises	大型企业;大企业
    large extent	很大程度
    large family	大家庭
    large group	一大群
    large language model	大语言模型;大型语言模型
    large number	大量;许多
    large number of	大量;许多;众多
    large ones	大的
    large part	大部分
    large quantities	大量
    large scale	大规模
    large size	大型;大尺寸
    large state-owned enterprises	大型国有企业
    large-scale	大规模;大型
    large-scale development	大规模开发
    large-scale military	大规模军事
    large-screen	大屏幕
    large-sized	大型
    largely	很大程度上;主要;大部分
    largely due to	主要由于;主要是由于
    larger	更大;较大;大
    larger than	大于;大过
    largesse	慷慨
    largest	最大;规模最大
    lark	云雀
    larva	幼虫
    larvae	幼虫
    laryngeal	喉
    larynx	喉
    Las Vegas	拉斯维加斯
    laser	激光;镭射
    laser beam	激光束
    laser printer	激光打印机
    lash	鞭打;睫毛
    lass	姑娘;少女
    lassitude	倦怠
    lasso	套索
    last	最后;上一个;持续;去年;最近;末
    last but not least	最后但同样重要
    last but one	倒数第二
    last century	上世纪
    last chance	最后机会
    last day	最后一天
    last decade	过去十年;最近十年
    last few days	最近几天;最后几天
    last few years	过去几年;近几年
    last minute	最后一刻
    last Monday	上周一
    last month	上个月;上月
    last name	姓;姓氏
    last night	昨晚;昨夜
    last part	最后部分
    last resort	最后手段;最后办法
    last session	上届会议
    last stage	最后阶段
    last straw	最后一根稻草
    last summer	去年夏天
    last ten years	过去十年
    last thing	最后一件事
    last time	上次;上一次
    last two years	过去两年;近两年
    last week	上周;上个星期;上星期
    last will	遗嘱
    last winter	去年冬天
    last word	最后一句话;定论
    last words	遗言;临终遗言
    last year	去年;上年
    last-ditch	最后
    last-minute	最后一刻
    lasting	持久;持续;永久
    lasting impression	难忘印象
    lasting peace	持久和平
    lastly	最后
    latch	门闩;闩;锁存
    late	晚;迟到;已故;晚期;迟;末
    late at night	深夜;半夜
    late autumn	深秋;晚秋
    late autumn and	深秋
    late in the night	深夜
    late night	深夜
    late period	晚期;后期
    late Qing Dynasty	清末;晚清
    late stage	晚期;后期
    late summer	夏末
    latecomer	后来者;迟到者
    lately	最近;近来
    latent	潜在;潜伏
    latently	潜在
    later	后来;以后;之后;稍后;随后
    later generations	后代;后人
    later life	晚年
    later on	后来;以后
    later period	后期
    later stage	后期
    later that day	当天晚些时候
    later that year	当年晚些时候
    lateral	横向;侧面
    latest	最新;最近;最晚
    latest data	最新数据
    latest development	最新发展;最新进展
    latest developments	最新发展;最新事态发展
    latest news	最新消息;最新新闻
    latest technology	最新技术
    latex	乳胶
    lathe	车床
    Latin	拉丁;拉丁语;拉丁文
    Latin America	拉丁美洲;拉美
    Latin America and the Caribbean	拉丁美洲和加勒比;拉美和加勒比
    Latin American	拉丁美洲;拉美
    Latin American countries	拉丁美洲国家;拉美国家
    latitude	纬度
    latrine	厕所
    latter	后者;后
    lattice	晶格;格子
    Latvia	拉脱维亚
    Latvian	拉脱维亚
    laud	赞扬;称赞
    laudable	值得赞扬;值得称赞
    laugh	笑;大笑;笑声
    laugh at	嘲笑;取笑
    laugh out loud	大笑
    laughable	可笑;荒唐可笑
    laughing	笑;大笑;笑着
    laughing stock	笑柄
    laughingstock	笑柄
    laughter	笑声;大笑;笑
    launch	发射;启动;推出;发起;开展;发布
    launch an attack	发动攻击;发起进攻
    launch center	发射中心
    launch ceremony	启动仪式;发布会
    launch pad	发射台
    launch site	发射场
    launch vehicle	运载火箭
    launch vehicles	运载火箭
    launched	发射;启动;推出;发起
    launching	发射;启动;推出
    launching ceremony	启动仪式
    launching site	发射场
    launder	洗涤;洗钱
    laundry	洗衣;洗衣店;衣物
    Laura	劳拉
    laureate	获奖者;得主
    laurel	月桂;桂冠
    laurels	桂冠;荣誉
    Lausanne	洛桑
    lava	熔岩;岩浆
    lavatory	厕所;洗手间;盥洗室
    lavatory paper	卫生纸
    lavender	薰衣草
    lavish	奢华;慷慨;大方
    Lavrov	拉夫罗夫
    law	法律;法;法学;律;定律
    law and order	治安;法律和秩序;法治
    law and policy	法律和政策
    law and regulation	法律法规
    law committee	法律委员会
    law court	法院;法庭
    law degree	法学学位
    law department	法律系;法律部
    law enforcement	执法
    law enforcement agencies	执法机构;执法部门;执法机关
    law enforcement agency	执法机构;执法机关;执法部门
    law enforcement authorities	执法机关;执法部门;执法当局
    law enforcement department	执法部门
    law enforcement inspection	执法检查
    law enforcement officer	执法人员;执法官员
    law enforcement officers	执法人员
    law enforcement officials	执法人员;执法官员
    law enforcement organ	执法机关
    law enforcement personnel	执法人员
    law enforcement supervision	执法监督
    law enforcement team	执法队伍
    law firm	律师事务所;律所
    law of development	发展规律
    law of nature	自然规律;自然法则
    law of the jungle	弱肉强食;丛林法则
    law of the land	国法
    law of the People's Republic of China	中华人民共和国法
    law of the sea	海洋法
    law of treaties	条约法
    law of value	价值规律
    law of war	战争法
    law on	法
    law professor	法学教授
    law reform	法律改革
    law school	法学院
    law schools	法学院
    law student	法律系学生;法学学生
    law system	法律制度;法律体系
    law-abiding	守法;遵纪守法
    law-based governance	依法治国;法治
    law-based governance of China	依法治国
    law-based government	法治政府
    law-based society	法治社会
    lawful	合法;法定
    lawful interest	合法利益
    lawful interests	合法利益;合法权益
    lawful right	合法权利
    lawful rights	合法权利
    lawful rights and interests	合法权益
    lawfully	合法;依法
    lawfulness	合法性
    lawless	不法;无法无天
    lawlessness	无法无天;不法行为
    lawmaker	立法者;议员;国会议员
    lawn	草坪;草地
    lawn mower	割草机
    laws and regulations	法律法规;法规;法律和法规
    lawsuit	诉讼;官司
    lawyer	律师
    lax	松懈;宽松
    laxative	泻药
    lay	放;铺;奠定;躺;产卵;下蛋
    lay a foundation	奠定基础
    lay a solid foundation	奠定坚实基础;打下坚实基础
    lay aside	放在一边
    lay bare	揭露
    lay down	放下;制定;规定;躺下
    lay down one's life	献出生命
    lay eggs	产卵;下蛋
    lay emphasis on	强调;重视
    lay off	解雇;裁员;下岗
    lay off workers	裁员
    lay stress on	强调
    lay the foundation	奠定基础;打下基础
    lay the groundwork	奠定基础
    lay up	储存
    layer	层;层次
    laying	铺设;放置
    laying down	制定;规定
    layman	外行;门外汉
    layoff	裁员;下岗;解雇
    layout	布局;版面
    laypeople	外行
    layperson	外行;普通人
    lazily	懒洋洋;懒散
    laziness	懒惰
    lazy	懒惰;懒;懒洋洋
    lead	领导;带领;导致;率领;铅;领先;引导
    lead by example	以身作则
    lead poisoning	铅中毒
    lead role	主角;主导作用;牵头作用
    lead the way	带路;引领
    lead to	导致;引起;通向
    leaden	铅灰;沉重
    leader	领导人;领袖;领导;领导者;领先者
    leader of the opposition	反对党领袖
    leaderless	群龙无首
    leaders	领导人;领袖;领导
    leaders and cadres	领导干部
    leaders' summit	领导人峰会
    leadership	领导;领导力;领导层
    leadership body	领导机构
    leadership core	领导核心
    leadership of the Party	党的领导;党的领导下
    leadership position	领导职位;领导地位
    leadership role	领导作用;领导角色
    leadership style	领导风格;领导作风
    leadership system	领导体制
    leadership team	领导班子;领导团队
    leading	领先;主要;领导;主导;领军
    leading actor	男主角;主演
    leading actress	女主角;主演
    leading bodies	领导机构;领导班子
    leading body	领导机构;领导班子
    leading cadre	领导干部
    leading cadres	领导干部
    leading cause	主要原因;首要原因
    leading causes	主要原因
    leading comrade	领导同志
    leading comrades	领导同志
    leading country	领先国家
    leading edge	前沿;领先
    leading enterprise	龙头企业;领军企业
    leading enterprises	龙头企业
    leading figure	领军人物;代表人物
    leading group	领导小组
    leading group for	领导小组
    leading groups	领导小组;领导班子
    leading industry	主导产业;龙头产业
    leading member	主要领导;负责人
    leading officials	领导干部;主要官员
    leading organ	领导机关
    leading party members' group	党组
    leading position	领导岗位;领先地位;主导地位
    leading producer	主要生产国
    leading role	主导作用;主角;领导作用
    leading technology	领先技术
    leading to	导致;通向
    leaf	叶子;树叶;叶
    leaf through	翻阅
    leafless	光秃秃
    leaflet	传单;小册子
    leafy	多叶;枝繁叶茂
    league	联盟;联赛;同盟
    league champion	联赛冠军
    league match	联赛
    League of Arab States	阿拉伯国家联盟;阿盟
    League of Nations	国际联盟;国联
    leak	泄漏;泄露;漏水;漏
    leakage	泄漏;渗漏;泄露
    leaky	漏水;泄漏
    lean	倾斜;靠;瘦;依靠;俯身
    lean against	靠着;倚靠
    lean meat	瘦肉
    lean on	依靠;倚靠
    lean over	俯身
    leaning	倾斜;倾向
    leaning tower	斜塔
    leant	倾斜;靠
    leap	飞跃;跳跃;跳;跃
    leap forward	飞跃;跃进
    leap year	闰年
    leapfrog	跨越;跨越式
    leapfrog development	跨越式发展
    leaping	跳跃;飞跃
    leapt	跳;跃
    learn	学习;得知;了解;学会;学
    learn a lesson	吸取教训
    learn about	了解;获悉
    learn by heart	背诵;记住
    learn English	学英语;学习英语
    learn from	学习;借鉴;吸取
    learn from each other	互相学习;相互借鉴
    learn from experience	吸取经验
    learn from the past	以史为鉴
    learn lessons	吸取教训
    learn of	得知;听说
    learned	得知;学会;学习;博学;了解到
    learner	学习者;学员
    learning	学习;学问
    learning ability	学习能力
    learning and teaching	学与教;教与学
    learning Chinese	学中文;学习汉语
    learning environment	学习环境
    learning method	学习方法
    learning process	学习过程
    learning resources	学习资源
    learning society	学习型社会
    learnt	学会;得知;学习
    lease	租赁;租约;出租;租
    leasehold	租赁;批租
    leaseholder	承租人
    leash	皮带;链子
    leasing	租赁
    least	最少;最小;至少
    least developed countries	最不发达国家
    least developed country	最不发达国家
    least of all	最不;尤其不
    leather	皮革;皮;皮质
    leather goods	皮革制品
    leather shoes	皮鞋
    leave	离开;留下;假期;休假;请假;走
    leave a deep impression	留下深刻印象
    leave a message	留言
    leave alone	不管;别管
    leave behind	留下;遗留
    leave for	前往;动身去
    leave home	离家
    leave no one behind	不让任何一个人掉队;一个都不能少
    leave no stone unturned	千方百计
    leave no trace	不留痕迹
    leave of absence	请假;休假
    leave off	停止
    leave office	离任;卸任
    leave one's mark	留下印记
    leave out	遗漏;省略;排除
    leave school	辍学;离校
    leave the country	出国;离境;离开国家
    leave the house	离开家;出门
    leave the room	离开房间
    leave without pay	停薪留职;无薪假
    leaven	酵母
    leaves	树叶;叶子;离开
    leavetaking	告别
    leaving	离开;留下
    Lebanese	黎巴嫩;黎巴嫩人
    Lebanese government	黎巴嫩政府
    Lebanese people	黎巴嫩人民
    Lebanon	黎巴嫩
    lecherous	好色
    lechery	好色
    lecture	讲座;演讲;讲课;讲学
    lecture hall	演讲厅;报告厅
    lecture tour	巡回演讲
    lecturer	讲师;演讲者
    led	领导;带领;导致;率领;引导
    led by	率领;领导;牵头
    led to	导致;引起
    ledge	壁架;窗台
    ledger	分类账;账本;账簿
    Lee Hsien Loong	李显龙
    Lee Kuan Yew	李光耀
    Lee Teng-hui	李登辉
    leech	水蛭
    leek	韭菜;韭葱
    leer	斜视;色眯眯
    leeway	余地;回旋余地
    left	离开;左;留下;剩下;左边;走
    left and right	左右
    left bank	左岸
    left behind	留守;留下;遗留
    left behind in	留在
    left hand	左手
    left side	左侧;左边
    left the room	离开房间
    left wing	左翼;左派
    left-behind children	留守儿童
    left-hand	左手;左边
    left-handed	左撇子
    left-hander	左撇子
    left-over	剩余
    left-wing	左翼;左派
    leftist	左派;左翼
    leftover	剩余;剩饭;残余
    leftward	向左
    leg	腿;腿部;脚
    leg up	助力
    legacy	遗产;遗留;传统
    legal	法律;合法;法定
    legal action	法律行动;法律诉讼;起诉
    legal acts	法律行为
    legal advice	法律咨询;法律意见
    legal adviser	法律顾问
    legal advisor	法律顾问
    legal affairs	法律事务;法制
    Legal Affairs Committee	法制工作委员会;法律事务委员会;法工委
    legal affairs office	法制办公室;法律事务厅;法制办
    legal age	法定年龄
    legal agent	法定代理人
    legal aid	法律援助
    legal and regulatory framework	法律和监管框架;法律和规章框架
    legal assistance	法律援助;法律协助
    legal authority	法律权威;法定权力
    legal awareness	法律意识;法制观念
    legal basis	法律依据;法律基础
    legal capacity	法律能力;法律行为能力;权利能力
    legal case	案件;法律案件
    legal certainty	法律确定性
    legal channel	法律途径
    legal code	法典
    legal committee	法律委员会
    legal concept	法律概念
    legal consequence	法律后果
    legal consequences	法律后果
    legal consultation	法律咨询
    legal counsel	法律顾问;律师
    legal culture	法律文化
    legal department	法律部门;法务部
    legal dispute	法律纠纷;法律争端
    legal document	法律文件;法律文书
    legal documents	法律文件;法律文书
    legal duty	法律义务;法定职责
    legal education	法律教育;法学教育
    legal effect	法律效力
    legal entity	法人;法律实体;法人实体
    legal environment	法律环境;法治环境
    legal expert	法律专家
    legal experts	法律专家;法学专家
    legal fee	法律费用;律师费
    legal fees	法律费用;律师费
    legal force	法律效力
    legal foundation	法律基础
    legal framework	法律框架
    legal grounds	法律依据;法律理由
    legal guarantee	法律保障
    legal guardian	法定监护人
    legal heir	法定继承人
    legal holiday	法定假日;法定节假日
    legal identity	法律身份
    legal immigrant	合法移民
    legal income	合法收入
    legal instrument	法律文书
    legal interest	合法利益;法律权益
    legal interests	合法利益;合法权益
    legal interpretation	法律解释
    legal issue	法律问题
    legal issues	法律问题
    legal knowledge	法律知识
    legal liability	法律责任
    legal matters	法律事务;法律事项
    legal means	法律手段
    legal measures	法律措施
    legal mechanism	法律机制
    legal norms	法律规范
    legal obligation	法律义务
    legal obligations	法律义务
    legal opinion	法律意见;法律意见书
    legal order	法律秩序
    legal person	法人
    legal personality	法人资格;法律人格
    legal persons	法人
    legal position	法律地位;法律立场
    legal power	法律权力
    legal practitioner	法律执业者;法律从业人员
    legal principle	法律原则
    legal principles	法律原则
    legal problem	法律问题
    legal procedure	法律程序
    legal procedures	法律程序
    legal proceedings	诉讼;法律程序;法律诉讼
    legal process	法律程序
    legal profession	法律界;法律职业
    legal protection	法律保护;法律保障
    legal provision	法律规定;法律条款
    legal provisions	法律规定;法律条款
    legal reform	法律改革
    legal regime	法律制度
    legal regulation	法律规定;法律规范
    legal regulations	法律规定;法规
    legal relation	法律关系
    legal relationship	法律关系
    legal remedies	法律救济;法律补救
    legal remedy	法律救济;法律补救办法
    legal representation	法律代理;法律代表
    legal representative	法定代表人;法定代理人;法律代表
    legal requirement	法律要求;法定要求
    legal requirements	法律要求;法定要求
    legal responsibility	法律责任
    legal right	合法权利;法律权利
    legal right to	合法权利
    legal rights	合法权利;法律权利
    legal rights and interests	合法权益
    legal rule	法律规则
    legal rules	法律规则
    legal safeguards	法律保障
    legal service	法律服务
    legal services	法律服务
    legal standing	法律地位
    legal status	法律地位
    legal supervision	法律监督
    legal support	法律支持
    legal system	法律制度;法制;法律体系
    legal tender	法定货币;法币
    legal theory	法学理论;法律理论
    legal training	法律培训
    legal work	法律工作
    legalism	法家;律法主义
    legalist	法家
    legality	合法性
    legalization	合法化;认证
    legalize	合法化
    legally	合法;依法;法律上
    legally binding	具有法律约束力;法律约束力
    legally effective	具有法律效力
    legally protected	受法律保护
    legend	传说;传奇;图例
    legendary	传奇;传说
    legging	绑腿
    leggings	紧身裤;绑腿
    legible	清晰;可辨认
    legion	军团;大批
    legislate	立法
    legislation	立法;法律;法规
    legislative	立法;立法机关
    legislative assembly	立法会议;立法议会;立法会
    legislative body	立法机构;立法机关
    legislative branch	立法部门
    legislative council	立法会;立法委员会
    legislative election	立法选举
    legislative elections	立法选举
    legislative framework	立法框架
    legislative measures	立法措施
    legislative organ	立法机关
    legislative plan	立法规划;立法计划
    legislative power	立法权
    legislative powers	立法权
    legislative procedure	立法程序
    legislative process	立法程序;立法过程
    legislative proposal	立法提案;立法建议
    legislative reform	立法改革
    legislative system	立法体制;立法制度
    legislative work	立法工作
    Legislative Yuan	立法院
    legislator	立法者;议员;立法委员
    legislature	立法机关;立法机构;议会
    legitimacy	合法性;正当性
    legitimate	合法;正当
    legitimate concern	合理关切;正当关切
    legitimate concerns	合理关切;正当关切
    legitimate government	合法政府
    legitimate interest	合法利益;正当利益
    legitimate interests	合法利益;正当利益;合法权益
    legitimate rights	合法权利;正当权利
    legitimate rights and interests	合法权益;正当权益
    legitimately	合法;正当
    legitimization	合法化
    legless	无腿
    legume	豆科;豆类
    Lehman Brothers	雷曼兄弟
    Leipzig	莱比锡
    leisure	休闲;闲暇;空闲
    leisure activity	休闲活动;娱乐活动
    leisure and entertainment	休闲娱乐
    leisure time	闲暇时间;休闲时间;空闲时间
    leisurely	悠闲;从容
    leitmotif	主题
    lemming	旅鼠
    lemon	柠檬
    lemonade	柠檬水
    lend	借;贷款;借给;放贷
    lend a hand	帮忙;伸出援手
    lend an ear	倾听
    lend money	借钱
    lender	贷款人;放贷人;贷方
    lending	贷款;借贷;放贷
    lending institution	贷款机构
    lending rate	贷款利率
    length	长度;长;期限
    length of	长度
    length of service	工龄;服务年限
    lengthen	延长;加长
    lengthways	纵向
    lengthy	冗长;漫长;长时间
    leniency	宽大;从宽
    lenient	宽大;从轻;仁慈
    Lenin	列宁
    Leninism	列宁主义
    Lenovo	联想
    lens	镜头;镜片;透镜
    lent	借;大斋期
    lentil	扁豆
    Leo	利奥
    Leonard	伦纳德
    Leonardo	莱昂纳多;列奥纳多
    Leonardo da Vinci	达芬奇;达·芬奇
    leopard	豹;豹子
    leper	麻风病人
    leprosy	麻风病
    lesbian	女同性恋
    lesion	病变;损伤
    Leslie	莱斯利
    Lesotho	莱索托
    less	较少;更少;少于;不太;少
    less and less	越来越少
    less developed	欠发达
    less developed areas	欠发达地区
    less developed countries	欠发达国家;较不发达国家
    less developed regions	欠发达地区
    less important	次要;不太重要
    less likely	不太可能
    less than	少于;不到;低于;小于
    lessee	承租人
    lessen	减少;减轻
    lesser	较小;较少;次要
    lesser-known	鲜为人知
    lesson	课;教训;课程;功课
    lessons	教训;课程
    lessons learned	经验教训;吸取的教训
    lessons learnt	经验教训;吸取的教训
    lessor	出租人
    lest	以免;唯恐;免得
    let	让;允许;使
    let alone	更不用说;更别说;何况
    let down	失望;辜负
    let go	放开;松手;放手
    let in	放进;让进
    let it be	随它去
    let it go	放手;随它去
    let loose	释放
    let me	让我
    let me see	让我看看;我看看
    let off	放过;免除;释放
    let oneself go	放纵
    let out	放出;发出;泄露
    let the cat out of the bag	泄露秘密
    let us	让我们
    let us know	让我们知道;告诉我们
    let's	让我们;我们
    let's go	走吧;我们走
    lethal	致命;致死
    lethality	杀伤力;致死率
    lethargic	昏昏欲睡;无精打采
    letter	信;信件;字母;书信;函
    letter box	信箱
    letter carrier	邮递员
    letter dated	来信
    letter from	来信
    letter of acceptance	录取通知书;接受函
    letter of attorney	委托书
    letter of credit	信用证
    letter of guarantee	保函
    letter of intent	意向书
    letter of recommendation	推荐信
    letter of thanks	感谢信
    letters	信件;来信;书信;字母
    letters and visits	信访
    lettuce	生菜;莴苣
    leukaemia	白血病
    leukemia	白血病
    leukocyte	白细胞
    levee	堤;防洪堤
    level	水平;级;层次;级别;程度;层面
    level crossing	平交道口
    level of	水平;程度
    level of development	发展水平
    level of education	教育水平;教育程度
    level of living	生活水平
    level off	趋于平稳
    level playing field	公平竞争;公平竞争环境
    levels	水平;级别;各级
    lever	杠杆;控制杆
    leverage	杠杆;利用;影响力
    Levi	列维
    leviathan	利维坦;海怪
    levies	征税;税费
    levity	轻率
    levy	征收;征税
    lewd	淫荡;下流
    Lewis	刘易斯
    lexicon	词典;词汇
    Lhasa	拉萨
    Li Bai	李白
    Li Hongzhang	李鸿章
    Li Ka-shing	李嘉诚
    Li Keqiang	李克强
    Li Na	李娜
    Li Peng	李鹏
    Li Qiang	李强
    Li Xiannian	李先念
    Li Zhanshu	栗战书
    liabilities	负债;债务
    liability	责任;负债;义务
    liability insurance	责任保险
    liable	有责任;负责;易于
    liable for	承担责任;负责
    liable to	易于;有责任
    liaise	联络
    liaison	联络;联系
    liaison group	联络组;联络小组
    liaison office	联络处;联络办公室;中联办
    liaison officer	联络官;联络员
    Lian Zhan	连战
    Liao Dynasty	辽朝;辽代
    Liaoning	辽宁
    liar	骗子;说谎者
    libel	诽谤
    liberal	自由;自由派;自由主义;开明
    liberal arts	文科;人文学科
    liberal democracy	自由民主
    Liberal Democratic Party	自民党;自由民主党
    Liberal Party	自由党
    liberal trade	自由贸易
    liberalism	自由主义
    liberalization	自由化
    liberalize	放开;自由化
    liberally	慷慨;自由
    liberals	自由派
    liberate	解放
    liberate the productive forces	解放生产力
    liberated area	解放区
    liberation	解放
    Liberation Army	解放军
    liberation movement	解放运动
    liberation war	解放战争
    liberator	解放者
    Liberia	利比里亚
    Liberian	利比里亚
    libertarian	自由意志主义者
    liberty	自由
    librarian	图书管理员;图书馆员;馆员
    library	图书馆;库;图书室;书房
    library science	图书馆学
    Libreville	利伯维尔
    Libya	利比亚
    Libyan	利比亚;利比亚人
    Libyan Arab Jamahiriya	阿拉伯利比亚民众国
    lice	虱子
    licence	许可证;执照;牌照;许可
    licence fee	许可费;牌照费
    license	许可证;执照;牌照;许可
    license agreement	许可协议
    license fee	许可费;牌照费
    license plate	车牌;牌照
    licensed	许可;持牌;持证
    licensed to	许可
    licensee	被许可人;持牌人;持证人
    licensing	许可;发牌;授权
    licensor	许可人
    licentious	放荡
    lichen	地衣
    lick	舔
    licking	舔
    lid	盖子;盖
    lie	谎言;躺;撒谎;说谎;位于;在于
    lie ahead	面临;在前面
    lie at the heart of	核心
    lie awake	睡不着
    lie behind	背后
    lie detector	测谎仪;测谎器
    lie down	躺下
    lie in	在于
    Liechtenstein	列支敦士登
    lied	撒谎;说谎
    Lien Chan	连战
    lies	谎言;在于;位于
    lieu	代替
    lieutenant	中尉;少尉;副官
    lieutenant colonel	中校
    lieutenant general	中将
    lieutenant governor	副省长;副州长
    life	生活;生命;人生;寿命;一生;命
    life after death	来世
    life and culture	生活与文化
    life and death	生死;生死攸关
    life and health	生命健康;生命和健康
    life and property	生命财产
    life and work	生活和工作;生平
    life as	生活
    life belt	救生圈
    life circle	生活圈
    life course	生命历程
    life cycle	生命周期
    life expectancy	预期寿命;平均寿命
    life experience	人生经历;生活经验
    life force	生命力
    life form	生命形式
    life history	生活史
    life imprisonment	无期徒刑;终身监禁
    life in prison	终身监禁;无期徒刑
    life insurance	人寿保险;寿险
    life jacket	救生衣
    life line	生命线
    life of	生活;生命;一生
    life on earth	地球上的生命;地球生命
    life or death	生死
    life science	生命科学
    life sciences	生命科学
    life sentence	无期徒刑;终身监禁
    life span	寿命
    life story	人生故事;生平
    life style	生活方式
    life support	生命维持
    life tenure	终身制
    life to come	来世
    life-and-death	生死;生死攸关
    life-changing	改变人生
    life-long	终身;终生
    life-saving	救命;救生
    life-size	真人大小;实物大小
    life-threatening	危及生命
    lifeblood	命脉;生命线
    lifeboat	救生艇
    lifeguard	救生员
    lifeless	无生命;毫无生气
    lifelike	栩栩如生;逼真
    lifeline	生命线
    lifelong	终身;终生;毕生
    lifelong education	终身教育
    lifelong learning	终身学习
    lifespan	寿命
    lifestyle	生活方式
    lifetime	一生;终生;终身;寿命
    lifetime achievement award	终身成就奖
    lift	解除;举起;提升;电梯;抬起;提高
    lift a finger	举手之劳
    lift off	升空;起飞
    lift out of poverty	脱贫;摆脱贫困
    lift sanctions	解除制裁;取消制裁
    lift up	举起;提起
    lifted	解除;举起;抬起
    lifting	解除;举重;提升
    liftoff	升空;发射
    lifts	电梯;解除
    ligament	韧带
    ligature	结扎
    light	光;灯;轻;灯光;光线;点燃;轻型
    light and shadow	光影
    light beam	光束
    light bulb	灯泡;电灯泡
    light energy	光能
    light industry	轻工业;轻工
    light rail	轻轨
    light rain	小雨
    light source	光源
    light up	点亮;照亮;点燃
    light wave	光波
    light weapon	轻武器
    light weapons	轻武器
    light wind	微风
    light year	光年
    light-hearted	轻松愉快
    light-year	光年
    lighten	减轻;照亮
    lighten up	放松
    lightening	减轻
    lighter	打火机;更轻;较轻
    lighthearted	轻松;愉快
    lighthouse	灯塔
    lighting	照明;灯光
    lightly	轻轻;轻微;轻易
    lightness	轻盈;亮度
    lightning	闪电;雷电
    lightning strike	雷击
    lights	灯;灯光;电灯
    lights on	开灯
    lights out	熄灯
    lightweight	轻量级;轻便;轻质
    like	喜欢;像;如同;好像;类似;如;爱
    like a fish in water	如鱼得水
    like father like son	有其父必有其子
    like that	那样;像那样
    like this	这样;像这样
    like-minded	志同道合
    likelihood	可能性;可能
    likely	可能;很可能;有可能
    liken	比作
    likeness	相似;肖像
    likewise	同样;也;亦
    liking	喜好;喜欢;爱好
    lilac	丁香
    lilt	轻快
    lily	百合;百合花
    lily of the valley	铃兰
    Lima	利马
    Lima Declaration	利马宣言
    limb	肢体;四肢;肢
    lime	石灰;酸橙
    limelight	聚光灯;众人瞩目
    limestone	石灰岩;石灰石
    limit	限制;极限;限度;界限
    limitation	限制;局限;局限性
    limitation of action	诉讼时效
    limitation period	时效期;诉讼时效
    limitations	局限;局限性;限制
    limited	有限;受限;限制
    limited budget	预算有限
    limited by	受限于
    limited company	有限公司
    limited edition	限量版
    limited liability	有限责任
    limited liability company	有限责任公司
    limited number	数量有限;有限
    limited partnership	有限合伙
    limited resources	有限资源;资源有限;有限的资源
    limited time	有限时间;时间有限
    limited to	限于;局限于
    limiting	限制
    limitless	无限;无止境
    limits	限制;极限;限度
    limousine	豪华轿车
    limp	跛行;一瘸一拐;软弱
    limped	一瘸一拐;跛行
    limpid	清澈
    Lin Biao	林彪
    Lin Jian	林剑
    Lin Zexu	林则徐
    linchpin	关键
    Lincoln	林肯
    Linda	琳达
    line	线;行;排队;路线;线路;队伍
    line break	换行
    line by line	逐行
    line graph	折线图
    line manager	直线经理
    line ministries	各部委;职能部委
    line number	行号
    line of business	行业
    line of command	指挥系统
    line of credit	信贷额度
    line of defense	防线
    line of duty	职责
    line of fire	火线;射界
    line of sight	视线
    line of work	行业;职业
    line segment	线段
    line up	排队;排列
    lineage	血统;世系
    linear	线性
    linear algebra	线性代数
    linear model	线性模型
    lined	排列;衬里
    linen	亚麻;亚麻布
    liner	班轮;客轮;衬垫
    lines	线;台词;线条;线路;行
    lines of communication	交通线;联络渠道
    lineup	阵容;阵列
    linger	徘徊;逗留;萦绕
    lingering	挥之不去;萦绕;徘徊
    lingering fear	余悸
    lingua franca	通用语
    linguist	语言学家
    linguistic	语言;语言学
    linguistically	语言上
    linguistics	语言学
    lining	衬里;内衬
    link	链接;联系;环节;连接;纽带
    link up	连接;对接
    link with	联系
    linkage	联系;联动;关联;衔接
    linked	联系;连接;相关;挂钩;链接
    linked to	联系;相关;挂钩
    linking	连接;联系
    links	链接;联系;环节
    links with	联系
    linoleum	油毡
    linseed	亚麻籽
    lintel	门楣
    lion	狮子;狮
    lion dance	舞狮
    lion's share	最大份额
    lioness	母狮
    lionize	捧为名人
    lip	嘴唇;唇
    lip service	口惠;空口
    lips	嘴唇;双唇;唇
    lipstick	口红;唇膏
    liquefied	液化
    liquefied gas	液化气
    liquefied natural gas	液化天然气
    liquefied petroleum gas	液化石油气
    liquid	液体;液态;流动性
    liquid crystal	液晶
    liquid crystal display	液晶显示器
    liquid fuel	液体燃料
    liquidate	清算;清盘
    liquidated damages	违约金
    liquidation	清算;清盘
    liquidation committee	清算委员会
    liquidation group	清算组
    liquidator	清算人
    liquidity	流动性;流动资金
    liquidity crisis	流动性危机
    liquor	酒;白酒;烈酒
    Lisbon	里斯本
    lisp	口齿不清
    lisping	口齿不清
    list	名单;列表;清单;列出;上市;目录
    list of candidates	候选人名单
    list of names	名单
    list of publications	出版物清单
    list of speakers	发言名单;发言者名单
    list price	标价
    listed	上市;列出;列入
    listed companies	上市公司
    listed company	上市公司
    listed in	列入;列于
    listen	听;倾听;聆听
    listen to	听;倾听;听取;聆听
    listener	听众;听者
    listening and speaking	听说
    listening to music	听音乐
    listing	上市;列表;清单
    listless	无精打采;倦怠
    listlessly	无精打采
    lit	点燃;照亮;点亮
    liter	升;公升
    literacy	识字;素养;读写能力;扫盲
    literacy campaign	扫盲运动
    literacy rate	识字率
    literal	字面;逐字
    literally	简直;字面上;确实
    literary	文学;文艺
    literary and art circles	文艺界
    literary and artistic	文艺;文学艺术
    literary creation	文学创作
    literary critic	文学评论家
    literary criticism	文学批评
    literary history	文学史
    literary language	文学语言
    literary prize	文学奖
    literary review	文学评论
    literary theory	文学理论
    literary work	文学作品
    literate	识字;有文化
    literati	文人
    literature	文学;文献;著作
    literature and art	文艺;文学艺术
    literature review	文献综述
    lithe	轻盈;柔软
    lithium	锂
    lithium battery	锂电池
    lithium-ion battery	锂离子电池
    lithography	光刻;平版印刷
    lithography machine	光刻机
    Lithuania	立陶宛
    Lithuanian	立陶宛
    litigant	当事人;诉讼人
    litigate	诉讼
    litigation	诉讼
    litmus test	试金石
    litre	升;公升
    litter	垃圾;乱扔;一窝
    litter box	猫砂盆
    little	小;少;一点;很少;几乎没有
    little bird	小鸟
    little bit	一点;一点儿;有点
    little boat	小船
    little boy	小男孩;小孩
    little brother	弟弟
    little by	渐渐
    little by little	逐渐;一点一点
    little child	小孩;小孩子
    little children	小孩子
    little finger	小指
    little girl	小女孩;小姑娘
    little girls	小女孩
    little house	小房子
    little known	鲜为人知
    little lady	小姐;小姑娘
    little man	小个子;小人物
    little more	多一点;稍微
    little more than	只不过
    little one	小家伙;孩子
    little ones	孩子们
    little or no	几乎没有;很少
    little person	小人物
    little red	小红
    Little Red Riding Hood	小红帽
    little room	小房间
    little sister	妹妹;小妹妹
    little thing	小事;小东西
    little time	时间很少;不久
    little town	小镇
    little while	一会儿
    little wonder	难怪
    live	生活;居住;住;活;直播;现场
    live alone	独居
    live ammunition	实弹
    live and work	生活和工作
    live and work in peace and contentment	安居乐业
    live birth	活产
    live broadcast	直播;现场直播
    live broadcasting	直播;现场直播
    live concert	现场音乐会
    live coverage	现场报道
    live fire	实弹
    live in	住在;居住;生活在
    live in harmony	和睦相处;和谐相处
    live in peace	和平相处;生活在和平中
    live off	靠生活
    live on	活下去
    live show	现场表演
    live stock	牲畜
    live through	经历;度过
    live together	住在一起;同居;共同生活
    live up	不负
    live up to	不辜负;达到;符合
    live with	忍受
    live-fire	实弹
    lived	生活;居住;住;活
    livelihood	生计;民生;生活
    livelihoods	生计
    liveliness	活泼;活力
    livelong	整个
    lively	活泼;热闹;生动;活跃
    liven	活跃
    liver	肝脏;肝
    liver cancer	肝癌
    liver disease	肝病
    liver transplant	肝移植
    Liverpool	利物浦
    Liverpool Football Club	利物浦足球俱乐部
    livery	制服
    lives	生命;生活;性命
    livestock	牲畜;家畜;畜牧;畜牧业
    livestock and poultry	畜禽
    livestock breeding	畜牧业;畜禽养殖
    livestock farming	畜牧业
    livestock production	畜牧生产;畜牧业
    livestream	直播;网络直播
    livestreaming	直播;网络直播
    livid	铁青;愤怒
    living	生活;生存;居住;活着;生计
    living alone	独居
    living and working conditions	生活和工作条件
    living beings	生物;众生
    living Buddha	活佛
    living conditions	生活条件;居住条件
    living cost	生活成本;生活费
    living costs	生活成本
    living creature	生物
    living creatures	生物
    living death	生不如死
    living environment	人居环境;生活环境;居住环境
    living expense	生活费
    living expenses	生活费;生活费用
    living fossil	活化石
    living habits	生活习惯
    living in	生活在;居住在;住在
    living in poverty	生活在贫困中;生活贫困
    living language	活语言
    living organism	生物体
    living organisms	生物体;生物
    living person	活人
    living quality	生活质量
    living quarters	宿舍;住处
    living resources	生物资源
    living room	客厅;起居室
    living space	生活空间;生存空间
    living standard	生活水平
    living standards	生活水平
    living thing	生物
    living things	生物
    living together	同居;共同生活
    living wage	生活工资;最低生活工资
    living water	活水
    lizard	蜥蜴
    Ljubljana	卢布尔雅那
    llama	美洲驼;羊驼
    load	负载;加载;负荷;装载;重担
    load balancing	负载均衡
    load capacity	载重量
    load factor	载客率
    loaded	装载;加载;满载
    loading	加载;装载;装货
    loaf	面包;一条面包
    loaf of bread	一块面包
    loafer	游手好闲者;懒汉
    loan	贷款;借款;借出
    loan agreement	贷款协议;贷款协定
    loan interest	贷款利息
    loan interest rate	贷款利率
    loan rate	贷款利率
    loans	贷款
    loath	不愿;不愿意
    loathe	厌恶;憎恶
    loathing	厌恶;憎恶
    loathsome	令人厌恶;讨厌
    loaves	面包
    lobby	大厅;游说;大堂
    lobby group	游说团体
    lobbying	游说
    lobbyist	说客
    lobster	龙虾
    local	当地;地方;本地;局部
    local administration	地方行政;地方管理
    local and foreign	中外
    local area network	局域网
    local areas	地方;当地
    local art	地方艺术
    local authorities	地方当局;当地政府;地方政府
    local authority	地方当局;当地政府;地方政府
    local bank	地方银行;本地银行
    local bureau	地方局
    local business	当地企业
    local communities	当地社区;地方社区
    local community	当地社区;社区
    local conditions	当地条件;因地制宜;当地情况
    local congress	地方人大
    local council	地方议会;地方委员会
    local court	地方法院;当地法院
    local courts	地方法院
    local culture	当地文化;地方文化
    local currency	本币;当地货币
    local customs	当地风俗;风土人情;当地习俗
    local democracy	地方民主
    local development	地方发展
    local dialect	方言;当地方言
    local economy	地方经济;当地经济
    local election	地方选举
    local elections	地方选举
    local enterprises	地方企业;当地企业
    local farmers	当地农民
    local finance	地方财政
    local fiscal	地方财政
    local fiscal revenue	地方财政收入
    local food	当地美食;当地食物
    local government	地方政府;当地政府
    local government bond	地方政府债券
    local government debt	地方政府债务;地方债
    local governments	地方政府;各地政府
    local governments at all levels	地方各级政府;地方各级人民政府
    local hospital	当地医院
    local knowledge	当地知识;本地知识
    local language	当地语言;地方语言
    local languages	当地语言
    local law	当地法律;地方法律
    local laws	当地法律
    local leader	当地领导人
    local legislation	地方立法;本地法例
    local legislature	地方立法机关
    local level	地方一级;地方层面
    local man	当地人
    local market	本地市场;当地市场
    local media	当地媒体;本地媒体
    local network	局域网;本地网络
    local news	本地新闻
    local officials	地方官员;当地官员
    local organ	地方机关
    local party committee	地方党委
    local people	当地人;当地居民;当地人民;当地群众
    local people's congress	地方人民代表大会;地方人大
    local people's congresses	地方各级人民代表大会;地方人大
    local people's congresses at all levels	地方各级人民代表大会
    local people's court	地方人民法院
    local people's government	地方人民政府
    local people's governments	地方人民政府;地方各级人民政府
    local people's governments at all levels	地方各级人民政府
    local police	当地警方;当地警察
    local population	当地居民;当地人口;当地民众
    local product	土特产;特产
    local production	本地生产;当地生产
    local products	土特产;当地产品
    local protection	地方保护
    local protectionism	地方保护主义
    local public	当地公众
    local regulation	地方性法规;地方法规
    local resident	当地居民;本地居民
    local residents	当地居民;本地居民
    local school	当地学校
    local specialty	特产;土特产
    local staff	当地工作人员;当地雇员
    local standard	地方标准
    local state	地方国家
    local tax	地方税;地税
    local tax bureau	地税局;地方税务局
    local television	当地电视台
    local time	当地时间
    local tourism	当地旅游
    local traditions	当地传统
    local war	局部战争
    local war and	局部战争
    locale	场所;地区;语言环境
    localities	各地;地方
    locality	地方;地区;各地
    localization	本地化;本土化;定位
    localize	本地化;本土化
    locally	当地;本地;局部
    locals	当地人;本地人
    locate	定位;位于;找到;查找
    located	位于;坐落;地处
    located at	位于;地处
    located in	位于;坐落于;地处
    location	位置;地点;场所;所在地
    location of	位置;地点
    lock	锁;锁定;锁住
    lock in	锁定
    lock of hair	一绺头发
    lock out	锁在外面
    lock up	锁上;关押
    lockdown	封锁;封城
    locked	锁;锁定;上锁
    locked in	锁定;困在
    locked up	关押;锁起来
    locker	储物柜;寄物柜
    lockout	停工
    locomotion	运动;移动
    locomotive	机车;火车头
    locust	蝗虫
    lodge	提出;寄宿;小屋;提交
    lodging	住宿;寄宿;住处
    loess	黄土
    Loess Plateau	黄土高原
    loft	阁楼
    lofty	崇高;高尚;高耸
    log	日志;原木;木头;登录
    log book	日志
    log cabin	小木屋
    log in	登录;登陆
    log off	注销
    log on	登录
    log onto	登录
    log out	退出;注销
    logarithm	对数
    logger	伐木工;记录器
    logging	伐木;日志;采伐
    logic	逻辑
    logical	逻辑;合理;合乎逻辑
    logical reasoning	逻辑推理
    logical thinking	逻辑思维
    logically	逻辑上;按理
    logically speaking	照理说
    login	登录
    logistic	后勤;物流
    logistical	后勤;物流
    logistical support	后勤支助;后勤支持;后勤保障
    logistics	物流;后勤
    logistics center	物流中心
    logistics centre	物流中心
    logistics company	物流公司
    logistics industry	物流业;物流行业
    logistics service	物流服务
    logistics support	后勤支持;后勤保障
    logistics system	物流系统;物流体系
    logo	标志;徽标;标识
    loin	腰;腰部
    loiter	闲逛;徘徊
    London	伦敦
    London Olympics	伦敦奥运会
    London Stock Exchange	伦敦证券交易所
    lone	孤独;单独;孤零零
    loneliness	孤独;寂寞
    lonely	孤独;寂寞;孤单
    lonely man	孤独的人
    loner	独行者
    lonesome	寂寞;孤独
    long	长;长期;渴望;久;长久
    long after	很久以后
    long ago	很久以前;早就
    long and arduous	漫长而艰巨;漫长艰苦
    long and thin	细长
    long arm	长臂
    long arm jurisdiction	长臂管辖
    long beard	长胡子
    long before	早在;很久以前
    long before that	早在
    long coat	长外套;大衣
    long day	漫长的一天
    long distance	长途;远距离
    long enough	够久;足够长
    long face	愁眉苦脸
    long for	渴望;盼望
    long gone	早已
    long hair	长发
    long history	悠久历史;历史悠久
    long jump	跳远
    long life	长寿
    long live	万岁
    long lives	长寿
    Long March	长征
    Long March rocket	长征火箭;长征运载火箭
    long night	长夜;漫漫长夜
    long period	长期
    long period of time	长期;长时间
    long run	长远;长期
    long since	早已;很久以前
    long since gone	早已
    long sleep	长眠
    long story	长篇故事;说来话长
    long story short	长话短说
    long term	长期;长远
    long time	很久;长时间;好久;长期
    long to	渴望
    long wait	漫长等待
    long wave	长波
    long way	很长的路;远
    long way to go	任重道远;很长的路要走
    long years	多年;漫长岁月
    long-awaited	期待已久
    long-cherished	夙愿
    long-distance	长途;远距离
    long-distance bus	长途汽车;长途客车
    long-established	历史悠久;老字号
    long-haired	长发
    long-haul	长途
    long-held	长期持有
    long-lasting	持久;长期
    long-lived	长寿
    long-lost	失散多年
    long-march	长征
    long-range	远程;长远
    long-range missile	远程导弹
    long-range plan	远景规划;长远规划
    long-range planning	长远规划
    long-run	长期;长远
    long-serving	长期任职
    long-standing	长期存在;长期;由来已久
    long-suffering	长期受苦
    long-term	长期;长远
    long-term care	长期护理
    long-term cooperation	长期合作
    long-term development	长远发展;长期发展
    long-term effect	长期影响
    long-term effective mechanism	长效机制
    long-term goal	长远目标;长期目标
    long-term growth	长期增长
    long-term interests	长远利益
    long-term investment	长期投资
    long-term loan	长期贷款
    long-term mechanism	长效机制
    long-term peace	长治久安
    long-term peace and stability	长治久安
    long-term perspective	长远观点;长远角度
    long-term plan	长期计划;长远规划
    long-term planning	长期规划;长远规划
    long-term prosperity and stability	长期繁荣稳定
    long-term stability	长期稳定;长治久安
    long-term strategy	长期战略;长远战略
    long-term sustainable	长期可持续
    long-term task	长期任务
    long-time	长期
    longan	龙眼
    longer	更长;更久;较长
    longest	最长
    longevity	长寿;寿命
    longing	渴望;向往;思念
    longitude	经度
    longitude and latitude	经纬度
    longitudinal	纵向
    longshoreman	码头工人
    longstanding	长期存在;长期
    longways	纵长
    look	看;样子;看起来;寻找;目光;外表
    look about	环顾
    look after	照顾;照看;照料
    look ahead	展望;展望未来
    look around	环顾;环顾四周;四处看看
    look at each other	面面相觑;对视
    look away	移开目光;转过脸
    look back	回顾;回头看;回首
    look back on	回顾
    look closely	仔细看
    look down	俯视;看不起
    look down on	看不起;轻视;鄙视
    look down upon	看不起;轻视
    look for	寻找;找
    look forward	期待;展望
    look forward to	期待;盼望;展望
    look here	看这里;听着
    look in the mirror	照镜子
    look into	调查;研究
    look into the eyes	看着眼睛
    look like	看起来像;看上去像;好像
    look on	旁观;看待
    look on the bright side	乐观
    look out	小心;当心;向外看
    look out for	提防;照顾
    look out of the window	望着窗外;看着窗外;向窗外望
    look over	检查;查看
    look round	环顾
    look through	浏览;看穿
    look to	指望;展望
    look up	查找;抬头;查阅
    look up to	尊敬;仰望
    look upon	看待;视为
    looked after	照顾;照料
    looked down	低头;俯视
    looked up	抬头;抬起头
    looking	看;寻找;看着
    looking after	照顾;照料
    looking ahead	展望未来;展望
    looking around	环顾四周;四下张望
    looking at	看着;看
    looking back	回顾;回首;回头看
    looking for	寻找;找
    looking forward	期待;展望
    looking forward to	期待;盼望
    looking glass	镜子
    looking out	向外看
    looking to	展望
    lookout	瞭望;监视
    looks	看起来;外表;相貌;长相
    looks as if	看起来好像
    looks like	看起来像;看上去像;好像
    loom	织布机;隐约出现;逼近
    loop	循环;环;回路
    loophole	漏洞
    loose	松;宽松;松散;松动
    loose ends	未了之事
    loosely	松散;宽松
    loosen	松开;放松;放宽
    loosened	松开;放松
    looseness	松散
    loosening	松动;放松
    loot	抢劫;掠夺;赃物;战利品
    looter	抢劫者;掠夺者
    looting	抢劫;掠夺;抢掠
    lop	砍掉
    lopsided	不平衡;一边倒
    loquacious	健谈
    lord	主;上帝;勋爵;领主;老爷;大人
    Lord God	主神
    Lord Jesus	主耶稣
    Lord of the Rings	指环王;魔戒
    lordship	阁下;大人
    lore	传说;学问
    lorry	卡车;货车
    Los Angeles	洛杉矶
    Los Angeles Lakers	洛杉矶湖人;湖人队
    Los Angeles Times	洛杉矶时报
    lose	失去;丢失;输;损失;丧失;亏损
    lose a battle	打败仗
    lose consciousness	失去知觉;失去意识
    lose control	失控;失去控制
    lose count	数不清
    lose courage	失去勇气
    lose face	丢脸;丢面子
    lose faith	失去信心
    lose heart	灰心;气馁
    lose hope	失去希望
    lose interest	失去兴趣
    lose money	亏本;亏损;赔钱
    lose one's job	失业
    lose one's life	丧生;丧命
    lose one's mind	发疯;失去理智
    lose one's temper	发脾气;发火
    lose one's way	迷路
    lose patience	失去耐心
    lose sight of	看不见;忽视;忽略
    lose the game	输掉比赛
    lose the war	战败
    lose time	浪费时间
    lose touch	失去联系
    lose track	失去线索
    lose weight	减肥;减重
    loser	失败者;输家
    loss	损失;亏损;丧失;失去;流失
    loss and damage	损失和损害;损失与损害
    loss of appetite	食欲不振
    loss of confidence	失去信心
    loss of income	收入损失
    loss of life	生命损失;丧生
    loss of lives	生命损失
    loss of memory	失忆
    loss-making	亏损
    loss-making enterprise	亏损企业
    losses	损失;亏损
    lost	失去;丢失;迷路;失落;丢;输
    lost and found	失物招领
    lost child	走失儿童
    lost control	失控;失去控制
    lost his life	丧生
    lost in thought	陷入沉思;沉思
    lost their lives	丧生;失去生命
    lost time	失去的时间
    lot	许多;很多;命运;地块;大量
    lotion	乳液;润肤液
    lots	许多;很多;大量
    lots of	许多;很多;大量
    lots of money	很多钱
    lottery	彩票;抽奖;抽签
    lottery ticket	彩票
    lotus	莲花;荷花;莲
    lotus flower	荷花;莲花
    lotus leaf	荷叶
    lotus root	莲藕;藕
    loud	大声;响亮;吵闹;响
    loud and clear	响亮清晰
    loud cry	大叫
    loud laugh	大笑
    loud noise	巨响;噪音
    loud voice	大声;响亮声音
    louder	更大声;更响
    loudly	大声;高声;响亮
    loudspeaker	扬声器;喇叭;扩音器
    loudspeakers	喇叭;扬声器
    Louis	路易;路易斯
    Louisa	路易莎
    Louisiana	路易斯安那
    lounge	休息室;休息厅;客厅
    louse	虱子
    lout	粗人
    Louvre	卢浮宫;罗浮宫
    lovable	可爱
    love	爱;爱情;喜爱;热爱;恋爱
    love affair	恋情;恋爱;风流韵事
    love and affection	爱;感情
    love and care	关爱;爱护
    love and hate	爱恨;爱与恨
    love and marriage	爱情与婚姻;恋爱婚姻
    love at first sight	一见钟情
    love each other	相爱;彼此相爱
    love for	热爱;爱
    love letter	情书
    love life	爱情生活;热爱生活
    love of country	爱国
    love one another	彼此相爱;相爱
    love song	情歌
    love story	爱情故事
    love the country	爱国
    love to	喜欢;乐意
    love triangle	三角恋
    love with	爱上
    loved one	亲人;爱人
    loved ones	亲人;所爱的人;亲友
    loveless	没有爱
    loveliness	可爱;美丽
    lovelorn	失恋
    lovely	可爱;美好;好看;美丽
    lover	情人;爱人;恋人;爱好者
    lovers	恋人;情侣;爱好者
    lovesick	相思
    loving	慈爱;充满爱心;爱;亲爱
    loving care	关爱;关怀
    loving heart	爱心
    lovingly	深情;慈爱
    low	低;低下;低落;较低;矮
    low altitude	低空
    low and middle income	中低收入
    low birth rate	低生育率;低出生率
    low blood pressure	低血压
    low carbon	低碳
    low cost	低成本
    low efficiency	效率低;低效
    low emissions	低排放
    low end	低端
    low energy	低能
    low energy consumption	低能耗
    low fertility	低生育率
    low frequency	低频
    low ground	低地
    low growth	低增长
    low income	低收入
    low incomes	低收入
    low inflation	低通胀;低通货膨胀
    low interest	低息
    low interest rate	低利率
    low interest rates	低利率
    low level	低水平;低层
    low power	低功耗;低功率
    low pressure	低压;低气压
    low price	低价;低廉价格
    low prices	低价
    low productivity	低生产率;生产率低
    low profile	低调
    low quality	低质量;劣质
    low rate	低比率
    low season	淡季
    low self-esteem	自卑
    low spirit	情绪低落
    low spirits	情绪低落
    low stock	库存不足
    low temperature	低温
    low tide	退潮;低潮
    low voice	低声;小声
    low voltage	低压;低电压
    low wage	低工资
    low wages	低工资
    low water	低水位
    low-altitude economy	低空经济
    low-carbon	低碳
    low-carbon development	低碳发展
    low-carbon economy	低碳经济
    low-carbon life	低碳生活
    low-carbon technology	低碳技术
    low-class	下层
    low-cost	低成本;廉价
    low-density	低密度
    low-end	低端
    low-energy	低能耗
    low-grade	低级;劣质
    low-income	低收入
    low-income countries	低收入国家
    low-income earners	低收入者
    low-income families	低收入家庭
    low-income families and individuals	低收入者
    low-income family	低收入家庭
    low-income group	低收入群体
    low-income groups	低收入群体;低收入阶层
    low-income people	低收入人群;低收入者
    low-income population	低收入人口
    low-interest loan	低息贷款
    low-key	低调
    low-level	低级;低水平;低层次
    low-lying	低洼;地势低洼
    low-paid	低薪;低工资
    low-pitched	低沉
    low-price	低价
    low-profile	低调
    low-quality	劣质;低质量
    low-rent	廉租
    low-rent housing	廉租房;廉租住房
    low-risk	低风险;低风险地区
    low-skilled	低技能
    low-speed	低速
    low-tech	低技术
    low-temperature	低温
    low-wage	低工资
    lower	降低;较低;下;更低;下调;放低
    lower court	下级法院
    lower courts	下级法院
    lower down	降低
    lower house	下议院;众议院;下院
    lower income	低收入
    lower level	低层次;下级;较低水平
    lower levels	下级;基层
    lower limb	下肢
    lower limit	下限
    lower lip	下唇
    lower price	更低价格;降价
    lower reaches	下游
    lower than	低于
    lowering	降低
    lowest	最低
    lowest level	最低水平
    lowest price	最低价
    lowland	低地;洼地
    lowliness	卑微
    lowly	卑微;低下
    lowly paid	低薪
    loyal	忠诚;忠实;忠心
    loyal to	忠于;效忠
    loyal to the Party	对党忠诚
    loyalist	效忠者;忠诚
    loyalty	忠诚;忠心;忠诚度
    LPG	液化石油气
    Lu Kang	陆慷
    Lu Xun	鲁迅
    Luanda	罗安达
    lubricant	润滑剂;润滑油
    lubricate	润滑
    lubrication	润滑
    lucid	清晰;清醒
    Lucifer	路西法;魔鬼
    luck	运气;幸运;好运
    luck of	运气
    luckily	幸运的是;幸好;幸亏;好在
    lucky	幸运;走运;运气好
    lucky bag	福袋
    lucky day	吉日
    lucky man	幸运儿
    lucky money	压岁钱;红包
    lucky number	幸运数字
    lucrative	利润丰厚;赚钱
    Lucy	露西
    luddite	卢德派
    ludicrous	荒谬;可笑;滑稽
    Lufthansa	汉莎;汉莎航空
    luggage	行李
    Luigi	路易吉
    Luke	卢克;路加
    lukewarm	温和;微温;不冷不热
    lull	平静;哄;间歇
    lullabies	摇篮曲
    lullaby	摇篮曲;催眠曲
    lumber	木材;木料
    lumberjack	伐木工
    luminosity	光度
    luminous	发光;明亮;夜光
    lump	块;肿块;一次性
    lump in the throat	哽咽
    lump sum	一次性;一笔总付;整笔
    lumpy	凹凸不平
    lunacy	疯狂
    lunar	月球;农历;阴历;月亮
    lunar calendar	农历;阴历
    lunar eclipse	月食
    lunar exploration	探月;月球探测
    lunar exploration program	探月工程;月球探测工程
    lunar month	农历月
    Lunar New Year	农历新年;春节
    lunar probe	月球探测器;探月卫星
    lunar rover	月球车
    lunar surface	月球表面;月面
    lunatic	疯子;精神病
    lunch	午餐;午饭;中饭
    lunch box	饭盒;便当
    lunch break	午休
    lunch hour	午餐时间
    lunch time	午餐时间
    luncheon	午餐;午宴
    lunchtime	午餐时间
    lung	肺;肺部
    lung cancer	肺癌
    lung disease	肺病;肺部疾病
    lung function	肺功能
    lunge	猛扑;刺
    lunge forward	猛扑
    lungs	肺;肺部
    Luoyang	洛阳
    lupus	狼疮
    lurch	踉跄;突然倾斜
    lurching	摇晃
    lure	引诱;诱惑;吸引
    lurk	潜伏;潜藏;埋伏
    Lusaka	卢萨卡
    luscious	甘美;诱人
    lush	茂盛;葱郁;郁郁葱葱
    Lushan	庐山
    lust	欲望;情欲;贪欲
    lust for	渴望
    lust for power	权力欲
    luster	光泽
    lustre	光泽
    lusty	精力充沛;健壮
    lute	琵琶;鲁特琴
    Luther	路德
    Lutheran	路德会
    Luxembourg	卢森堡
    luxuriant	茂盛;繁茂
    luxurious	奢华;豪华;奢侈
    luxury	奢侈;奢侈品;豪华
    luxury car	豪华车
    luxury goods	奢侈品
    luxury hotel	豪华酒店
    Luzhou	泸州
    lychee	荔枝
    lye	碱液
    lying	撒谎;躺着;说谎;位于
    lying down	躺下;躺着
    lymph	淋巴
    lymph node	淋巴结
    lymphoma	淋巴瘤
    lynch	私刑;林奇
    lynx	猞猁
    Lyon	里昂
    lyric	歌词;抒情
    lyric poem	抒情诗
    lyrical	抒情
    lyrics	歌词
    """#
}
