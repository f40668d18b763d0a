extension CoreLexicon {
  /// Headwords that begin with J.
  static let wordsJ: StaticString = #"""
    jab	刺;戳;接种
    Jack	杰克
    jack of all trades	万事通;多面手
    jackal	豺;豺狼
    jackass	公驴;蠢驴
    jacket	夹克;外套;上衣
    jackpot	头奖;大奖
    Jackson	杰克逊
    jade	玉;翡翠;玉石
    jade article	玉器
    jagged	参差不齐;锯齿状
    jaguar	美洲虎;美洲豹;捷豹
    jail	监狱;入狱;监禁
    jailer	狱卒;看守
    Jakarta	雅加达
    jam	果酱;堵塞;拥堵;卡住
    Jamaica	牙买加
    Jamaican	牙买加
    James	詹姆斯
    Jane	简
    janitor	看门人;清洁工
    January	一月;1月
    Japan	日本
    Japan-US	日美;美日
    Japanese	日本;日语;日文;日本人;日
    Japanese aggression	日本侵略
    Japanese army	日军;日本军队
    Japanese cabinet	日本内阁
    Japanese company	日本公司;日企
    Japanese economy	日本经济
    Japanese emperor	日本天皇;天皇
    Japanese government	日本政府
    Japanese imperialism	日本帝国主义
    Japanese invaders	日寇;日本侵略者
    Japanese invasion	日本侵略;日军入侵
    Japanese leader	日本领导人
    Japanese media	日本媒体;日媒
    Japanese militarism	日本军国主义
    Japanese nuclear	日本核
    Japanese occupation	日据;日本占领;日治
    Japanese people	日本人民;日本人
    Japanese prime minister	日本首相
    Japanese side	日方;日本方面
    Japanese troops	日军;日本军队
    Japanese yen	日元
    jar	罐;罐子;坛子;瓶
    jargon	行话;术语
    jasmine	茉莉花;茉莉
    jaundice	黄疸
    jaundiced	黄疸;偏见
    jaunt	短途旅行
    Java	爪哇
    javelin	标枪
    jaw	下巴;颚;下颌
    jaws	颚;下巴;嘴
    jazz	爵士乐;爵士
    jealous	嫉妒;妒忌;吃醋
    jealously	嫉妒;妒忌
    jealousy	嫉妒;妒忌;嫉妒心
    Jean	让;吉恩
    jeans	牛仔裤
    Jeddah	吉达
    jeep	吉普车;吉普
    jeer	嘲笑;讥笑
    jeering	嘲笑
    Jefferson	杰斐逊
    Jeffrey	杰弗里
    jejune	幼稚
    jelly	果冻
    jellyfish	水母;海蜇
    Jenny	珍妮
    jeopardize	危及;危害
    jeopardizing	危及
    jeopardy	危险
    Jeremiah	耶利米
    Jericho	杰里科;耶利哥
    jerk	猛拉;混蛋;猛地
    Jerry	杰瑞;杰里
    jersey	球衣;运动衫;泽西
    Jerusalem	耶路撒冷
    jest	玩笑;开玩笑;笑话
    jester	小丑
    Jesuit	耶稣会;耶稣会士
    Jesus	耶稣
    Jesus Christ	耶稣基督
    jet	喷气式;喷气机;喷射;飞机
    jet lag	时差
    jet plane	喷气式飞机
    jetliner	喷气式客机;客机
    jetty	码头
    Jew	犹太人
    jewel	珠宝;宝石
    jeweler	珠宝商
    jewellery	珠宝;首饰
    jewelry	珠宝;首饰
    Jewish	犹太;犹太人
    Jewish state	犹太国
    Jews	犹太人
    Jiang Jieshi	蒋介石
    Jiang Zemin	江泽民
    Jiangnan	江南
    Jiangsu	江苏
    Jiangxi	江西
    jib	船首三角帆
    jiffy	片刻
    jigsaw	拼图
    jihad	圣战
    Jilin	吉林
    jilt	抛弃
    jilted	被抛弃;失恋
    Jim	吉姆
    Jimmy	吉米
    Jin Dynasty	晋朝;金朝
    Jinan	济南
    Jingdezhen	景德镇
    Jinggangshan	井冈山
    jingle	叮当;叮当响
    jingoism	沙文主义
    jittery	紧张不安
    Jiuzhaigou	九寨沟
    Joan	琼;贞德
    job	工作;职业;岗位;职位;任务;就业
    job applicant	求职者;应聘者
    job application	求职申请
    job creation	创造就业;就业创造
    job description	职务说明;工作说明
    job fair	招聘会
    job hunting	求职;找工作
    job interview	求职面试;面试
    job losses	失业;裁员
    job market	就业市场
    job offers	工作机会
    job opening	职位空缺
    job opportunities	就业机会;工作机会
    job opportunity	就业机会;工作机会
    job performance	工作表现
    job placement	就业安置
    job position	工作岗位
    job satisfaction	工作满意度
    job search	求职;找工作
    job security	工作保障
    job seeker	求职者
    job seekers	求职者
    job title	职称;职务
    job training	职业培训;就业培训
    job vacancy	职位空缺
    jobless	失业
    jobs	就业;岗位;工作;就业岗位;乔布斯
    jockey	骑师
    Joe	乔
    jog	慢跑
    jogging	慢跑
    Johannesburg	约翰内斯堡
    John	约翰
    John Paul	约翰·保罗
    Johnny	约翰尼
    Johnson	约翰逊
    join	加入;参加;连接;联合
    join forces	联手;合力
    join hands	携手;联手
    join in	加入;参加
    join the army	参军;入伍
    join the Party	入党
    join the ranks	加入行列;加入
    join the war	参战
    join the WTO	加入世贸组织;入世
    joined	加入;参加
    joined in	加入
    joiner	木匠
    joint	联合;共同;关节;合资
    joint action	联合行动;共同行动
    joint and several liability	连带责任
    joint appeal	联合呼吁;共同上诉
    joint committee	联合委员会
    joint communique	联合公报
    joint communiqué	联合公报
    joint conference	联席会议
    joint construction	共建;联合建设
    joint consultation	共商
    joint declaration	联合声明;联合宣言
    joint development	共同开发;联合开发
    joint efforts	共同努力;合力
    joint exercise	联合演习;联合演练
    joint exploration	联合勘探
    joint force	联合部队;合力
    joint initiative	联合倡议
    joint inquiry	联合调查
    joint investigation	联合调查
    joint investment	联合投资;合资
    joint letter	联名信
    joint liability	连带责任
    joint meeting	联席会议
    joint military exercise	联合军事演习;联合军演
    joint mission	联合特派团
    joint operation	联合行动;联合作战
    joint ownership	共有;共同所有权
    joint patrol	联合巡逻
    joint press conference	联合记者会;共同会见记者
    joint prevention and control	联防联控
    joint program	联合方案;联合项目
    joint programme	联合方案
    joint project	合作项目;联合项目
    joint report	联合报告
    joint research	联合研究;合作研究
    joint resolution	联合决议
    joint responsibility	共同责任
    joint secretariat	联合秘书处
    joint session	联席会议
    joint staff	联合参谋
    joint statement	联合声明
    joint stock	股份
    joint stock company	股份公司;股份制公司
    joint stock limited company	股份有限公司
    joint submission	联合呈件
    joint task force	联合特遣队;联合工作队
    joint team	联合小组;联队
    joint training	联合训练
    joint venture	合资企业;合资;合资公司
    joint working group	联合工作组
    joint-stock company	股份公司;股份有限公司
    jointly	共同;联合;一起
    jointly build	共建;共同建设
    jointly held	联合举办;共同举办
    jointly issued	联合发布
    jointly safeguard	共同维护
    joke	笑话;玩笑;开玩笑
    joker	小丑
    jolly	快乐;愉快
    jolt	颠簸;震动
    Jones	琼斯
    Jordan	约旦;乔丹
    Jordan River	约旦河
    Jordanian	约旦
    Joseph	约瑟夫
    Joshua	约书亚;乔舒亚
    jostle	推挤;挤
    jot	记下
    journal	杂志;期刊;日记;日报;学报
    journal article	期刊论文;期刊文章
    journalism	新闻;新闻学;新闻业
    journalist	记者;新闻工作者
    journalistic	新闻
    journey	旅程;旅行;行程;征程
    jovial	快活
    jovially	快活
    jowl	下颌
    joy	喜悦;快乐;欢乐;高兴
    joy and sorrow	悲欢;喜忧
    joyful	快乐;欢乐;喜悦
    joyfully	快乐;高兴;欢快
    joyous	欢乐;喜悦
    joys and sorrows	悲欢;喜怒哀乐;酸甜苦辣
    joystick	操纵杆
    Juba	朱巴
    jubilant	欢腾;喜气洋洋
    jubilation	欢腾;欢庆
    jubilee	周年纪念
    Judaism	犹太教
    Judas	犹大
    judge	法官;判断;裁判;评判;审判
    judge by	判断
    judged	判断;评判
    judgement	判断;判决;审判
    judges	法官;评委
    judging	判断
    judging from	由此看来
    judgment	判决;判断;裁决;判断力
    judicial	司法
    judicial assistance	司法协助
    judicial authorities	司法机关;司法当局
    judicial authority	司法机关;司法当局;司法权
    judicial bodies	司法机构;司法机关
    judicial body	司法机构
    judicial branch	司法部门
    judicial cooperation	司法合作
    judicial department	司法部门;司法厅
    judicial independence	司法独立
    judicial interpretation	司法解释
    judicial justice	司法公正
    judicial office	司法职务;司法所
    judicial officer	司法人员;司法官员
    judicial organ	司法机关
    judicial organs	司法机关
    judicial personnel	司法人员
    judicial police	司法警察;法警
    judicial power	司法权;司法权力
    judicial practice	司法实践
    judicial proceedings	司法程序;司法诉讼
    judicial process	司法程序
    judicial protection	司法保护
    judicial reform	司法改革
    judicial relief	司法救济;司法救助
    judicial remedy	司法救济;司法补救
    judicial review	司法审查;司法复核
    judicial system	司法制度;司法系统;司法体系
    judicial system reform	司法体制改革
    judiciary	司法;司法机构;司法部门
    judicious	明智;审慎
    judiciously	明智
    judo	柔道
    jug	壶;罐
    juggle	杂耍;玩杂耍
    juggler	杂耍者;魔术师
    juggling	杂耍
    juice	果汁;汁
    juicy	多汁
    jujube	枣;红枣
    Julia	朱莉娅;茱莉亚
    Julian	朱利安
    Juliet	朱丽叶
    July	七月;7月
    jumble	混乱;杂乱
    jumbo	巨大;大型
    jump	跳;跳跃;跃;跳起来
    jump down	跳下
    jump into	跳进;跳入
    jump off	跳下
    jump out	跳出
    jump out of	跳出
    jump over	跳过
    jump rope	跳绳
    jump to	跳到
    jump up	跳起来
    jumper	跳跃者;套头衫
    jumping	跳;跳跃
    junction	交叉口;连接;路口
    juncture	关头;时刻;关键时刻
    June	六月;6月
    June Fourth	六四
    jungle	丛林;密林
    junior	初级;年少;低年级;大三
    junior college	大专;专科
    junior high school	初中
    junior middle school	初中;初级中学
    junior middle school student	初中生
    junior officer	下级军官
    junior partner	初级合伙人
    junior student	低年级学生
    juniper	杜松;刺柏
    junk	垃圾;废旧物品
    junk food	垃圾食品
    junta	军政府;军人集团
    Jupiter	木星;朱庇特
    jurisdiction	管辖;管辖权;司法管辖区;司法管辖权
    jurisprudence	判例;法理学;法学
    jurist	法学家
    juristic person	法人
    juror	陪审员
    jury	陪审团;评委
    juryman	陪审员
    just	只是;刚刚;正义;公正;刚;仅仅;就
    just and equitable	公正合理;公平合理
    just and lasting peace	公正持久和平;公正和持久和平
    just and reasonable	公正合理
    just as	正如;正当;就像
    just because	只是因为;仅仅因为
    just before	就在之前;前夕
    just cause	正义事业;正当理由
    just in case	以防万一;万一
    just in time	及时;正好赶上
    just like	就像;正如;如同
    just now	刚才;刚刚
    just right	正好;恰到好处
    just then	就在这时;正在那时;正在这时
    just war	正义战争
    justice	正义;司法;公正;公平;法官
    justice and law	司法
    justice department	司法部
    Justice Minister	司法部长
    Justice Party	正义党
    justice system	司法系统;司法制度;司法体系
    justifiable	正当;合理;有理由
    justification	理由;正当理由;辩护
    justified	合理;正当;有理由
    justify	证明;辩护;证明合理
    Justin	贾斯汀
    justly	公正;正当
    jute	黄麻
    jute bag	麻袋
    juvenile	少年;青少年;未成年
    juvenile court	少年法庭;少年法院
    juvenile delinquency	青少年犯罪;少年犯罪
    juvenile justice	少年司法
    juvenile offender	少年犯
    juxtapose	并列
    juxtaposition	并列
    """#
}
